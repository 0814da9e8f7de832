// Threads in groups (a warp, or the whole block where there are no warp operations): which segment runs next.

// The kernel's own code: run the threads lo to hi - 1 of a block from a point on.
typedef int (*Segment)(Block* block, int point, int lo, int hi);

static __device__ int run_segment(Block* block, int point, int lo, int hi) {
    return ((Segment)((Launch*)block->launch)->segment)(block, point, lo, hi);
}

static __device__ int kind_of(Launch* launch, int state) { return ((const Point*)launch->points)[state >> 1].kind; }

static __device__ bool is_waiting(int state) { return state != EXIT && !(state & 1); }

enum { RAN = 1, PROGRESSED = 2, STOPPED = 4, WORKED = 8 };

// How often a group goes on before others have their turn, and a block that makes no progress.
enum { TURNS = 64 };

// In checks.cu: a block begins; threads have met, who wait at a barrier, all, or the lanes of a warp.
enum { BY_LANES = -2, EVERYONE = -1 };
static __device__ void begin_checks(Block* block);
static __device__ void meet(Block* block, int lo, int hi, unsigned int lanes, int barrier);

extern "C" __device__ void jg_fill_states(Block* block, int lo, int hi, int state) {
    unsigned short* states = (unsigned short*)block->states;
    LOOP for (int t = lo; t < hi; ++t) states[t] = (unsigned short)state;
}

static __device__ bool spins(Launch* launch, int state) {
    return state != EXIT && (((const Point*)launch->points)[state >> 1].flags & SPINS);
}

// Whether a thread of lo to hi - 1 is anywhere but in a loop that may be waiting.
static __device__ __noinline__ bool any_beyond_spinning(Block* block, int lo, int hi) {
    Launch* launch = (Launch*)block->launch;
    const unsigned short* states = (const unsigned short*)block->states;
    LOOP for (int t = lo; t < hi; ++t)
        if (!spins(launch, states[t])) return true;
    return false;
}

// The state that all of lo to hi - 1 are in, or MIXED.
static __device__ __noinline__ int common_state(Block* block, int lo, int hi) {
    const unsigned short* states = (const unsigned short*)block->states;
    LOOP for (int t = lo + 1; t < hi; ++t)
        if (states[t] != states[lo]) return MIXED;
    return states[lo];
}

// Run lo to hi - 1, all in the state ``state`` which can go on; the state they are in after, MIXED or FAULTED.
static __device__ __noinline__ int run_range(Block* block, int state, int lo, int hi, int* flags) {
    Launch* launch = (Launch*)block->launch;
    int after = run_segment(block, state >> 1, lo, hi);
    if (after == FAULTED) {
        *flags |= STOPPED;
        return after;
    }
    int marks = ((const Point*)launch->points)[state >> 1].flags;
    bool waits = (marks & SPINS) && (after == MIXED ? !any_beyond_spinning(block, lo, hi) : spins(launch, after));
    *flags |= waits ? RAN : RAN | PROGRESSED;
    if (marks & WORKS) *flags |= WORKED;
    return after;
}

static __device__ unsigned int lanes_of(int lo, int hi) { return hi - lo == 32 ? 0xffffffffu : (1u << (hi - lo)) - 1; }

static __device__ const Point* point_of(Block* block, int state) {
    return (const Point*)((Launch*)block->launch)->points + (state >> 1);
}

// Whether a lane waits for others to come to an operation with its mask. It need not be the same place in the text (PTX
// ISA, "bar.warp.sync": the same membermask; "shfl.sync" and its like: the same qualifiers and membermask).
static __device__ bool waits_for(Block* block, int state, const Exchange* lane, int operation, unsigned int mask) {
    if (!is_waiting(state) || lane->mask != mask) return false;
    const Point* point = point_of(block, state);
    return point->kind == PointKind::WARP && point->operation == operation;
}

// Warp operations of a warp whose lanes are in several states. Returns whether a lane can go on.
static __device__ __noinline__ bool resolve_mixed(Block* block, int lo, int hi) {
    Launch* launch = (Launch*)block->launch;
    unsigned short* states = (unsigned short*)block->states;
    Exchange* lanes = (Exchange*)block->exchange + lo;
    unsigned int exited = 0, done = 0;
    bool any = false;
    LOOP for (int t = lo; t < hi; ++t)
        if (states[t] == EXIT) exited |= 1u << (t - lo);
    LOOP for (int t = lo; t < hi; ++t) {
        int state = states[t];
        if ((done >> (t - lo) & 1) || !is_waiting(state) || kind_of(launch, state) != PointKind::WARP) continue;
        unsigned int mask = lanes[t - lo].mask, present = 0;
        int operation = point_of(block, state)->operation;
        LOOP for (int other = lo; other < hi; ++other)
            if (waits_for(block, states[other], lanes + (other - lo), operation, mask)) present |= 1u << (other - lo);
        done |= present;
        if ((mask & lanes_of(lo, hi) & ~exited & ~present) || !(mask >> (t - lo) & 1)) continue;
        warp_operation(lanes, present, operation);
        if (launch->checks) meet(block, lo, hi, present, BY_LANES);
        LOOP for (int other = lo; other < hi; ++other)
            if (present >> (other - lo) & 1) states[other] |= 1;
        any = true;
    }
    if (any) return true;
    // Nobody else of the warp can go on: lanes that ask who is with them are told, those of one place together.
    LOOP for (int t = lo; t < hi; ++t) {
        int state = states[t];
        if (!is_waiting(state) || kind_of(launch, state) != PointKind::CONVERGENCE) continue;
        unsigned int present = 0;
        LOOP for (int other = lo; other < hi; ++other)
            if (states[other] == state) present |= 1u << (other - lo);
        warp_operation(lanes, present, ((const Point*)launch->points)[state >> 1].operation);
        LOOP for (int other = lo; other < hi; ++other)
            if (present >> (other - lo) & 1) states[other] = (unsigned short)(state | 1);
        return true;
    }
    return false;
}

// A warp operation of a whole group in one state: only if every lane names all that are there.
static __device__ __noinline__ bool resolve_uniform(Block* block, int state, int lo, int hi) {
    Launch* launch = (Launch*)block->launch;
    const Point* point = (const Point*)launch->points + (state >> 1);
    Exchange* lanes = (Exchange*)block->exchange + lo;
    unsigned int all = lanes_of(lo, hi);
    if (point->kind == PointKind::WARP) {
        unsigned int common = 0xffffffffu;
        LOOP for (int t = 0; t < hi - lo; ++t) common &= lanes[t].mask;
        if ((common & all) != all) return false;
    }
    warp_operation(lanes, all, point->operation);
    if (launch->checks && point->kind == PointKind::WARP) meet(block, lo, hi, all, BY_LANES);
    return true;
}

// Run a group (a warp, or the whole block where there are no warp operations) until none of it can go on, or others
// have their turn: it may be going round a loop of warp operations until one of them does something.
static __device__ __noinline__ int run_group(Block* block, int group, int lo, int hi) {
    Launch* launch = (Launch*)block->launch;
    int* groups = (int*)block->groups;
    unsigned short* states = (unsigned short*)block->states;
    int state = groups[group], flags = 0;
    bool fresh = true;  // who gave way last time may go on once now
    LOOP for (int turn = 0; turn < TURNS; ++turn) {
        if (state != MIXED) {
            if (state == EXIT) break;
            if (is_waiting(state)) {
                int kind = kind_of(launch, state);
                if (kind == PointKind::YIELD) {
                    if (!fresh) break;
                } else if (kind != PointKind::WARP && kind != PointKind::CONVERGENCE) {
                    break;
                } else if (!resolve_uniform(block, state, lo, hi)) {
                    jg_fill_states(block, lo, hi, state);
                    state = MIXED;
                    continue;
                }
                state |= 1;
            }
            fresh = false;
            state = run_range(block, state, lo, hi, &flags);
            if (flags & STOPPED) return flags;
            continue;
        }
        if (fresh) {
            LOOP for (int t = lo; t < hi; ++t)
                if (is_waiting(states[t]) && kind_of(launch, states[t]) == PointKind::YIELD) states[t] |= 1;
            fresh = false;
        }
        bool ran = false;
        LOOP for (int t = lo; t < hi;) {
            int now = states[t], end = t + 1;
            LOOP while (end < hi && states[end] == now) ++end;
            if (now & 1) {
                int after = run_range(block, now, t, end, &flags);
                if (flags & STOPPED) return flags;
                if (after != MIXED) jg_fill_states(block, t, end, after);
                ran = true;
            }
            t = end;
        }
        if (ran) {
            state = common_state(block, lo, hi);
        } else if (!resolve_mixed(block, lo, hi)) {
            state = common_state(block, lo, hi);
            break;
        }
    }
    groups[group] = state;
    return flags;
}
