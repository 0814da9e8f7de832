// Blocks on workers, threads in blocks: which segment runs next.

// The kernel's own code: run the threads lo to hi - 1 of a block from a point on.
typedef int (*Segment)(Block* block, int point, int lo, int hi);

static __device__ int run_segment(Block* block, int point, int lo, int hi) {
    return ((Segment)((Launch*)block->launch)->segment)(block, point, lo, hi);
}

static __device__ int kind_of(Launch* launch, int state) { return ((const Point*)launch->points)[state >> 1].kind; }

static __device__ bool is_waiting(int state) { return state != EXIT && !(state & 1); }

enum { RAN = 1, PROGRESSED = 2, STOPPED = 4, WORKED = 8 };

// In checks.cu: a block begins; threads have met, who wait at a barrier, all, or the lanes of a warp.
enum { BY_LANES = -2, EVERYONE = -1 };
static __device__ void begin_checks(Block* block);
static __device__ void meet(Block* block, int lo, int hi, unsigned int lanes, int barrier);

extern "C" __device__ void jg_fill_states(Block* block, int lo, int hi, int state) {
    unsigned short* states = (unsigned short*)block->states;
    LOOP for (int t = lo; t < hi; ++t) states[t] = (unsigned short)state;
}

// Whether a thread of lo to hi - 1 is anywhere but giving way.
static __device__ __noinline__ bool any_beyond_yield(Block* block, int lo, int hi) {
    Launch* launch = (Launch*)block->launch;
    const unsigned short* states = (const unsigned short*)block->states;
    LOOP for (int t = lo; t < hi; ++t)
        if (states[t] == EXIT || kind_of(launch, states[t]) != PointKind::YIELD) return true;
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
    bool gave_way = kind_of(launch, state) == PointKind::YIELD;
    bool gives_way = after == MIXED ? !any_beyond_yield(block, lo, hi)
                                    : after != EXIT && kind_of(launch, after) == PointKind::YIELD;
    *flags |= gave_way && gives_way ? RAN : RAN | PROGRESSED;
    if (((const Point*)launch->points)[state >> 1].flags & 4) *flags |= WORKED;
    return after;
}

static __device__ unsigned int lanes_of(int lo, int hi) { return hi - lo == 32 ? 0xffffffffu : (1u << (hi - lo)) - 1; }

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
        LOOP for (int other = lo; other < hi; ++other)
            if (states[other] == state && lanes[other - lo].mask == mask) present |= 1u << (other - lo);
        done |= present;
        if ((mask & lanes_of(lo, hi) & ~exited & ~present) || !(mask >> (t - lo) & 1)) continue;
        warp_operation(lanes, present, ((const Point*)launch->points)[state >> 1].operation);
        if (launch->checks) meet(block, lo, hi, present, BY_LANES);
        LOOP for (int other = lo; other < hi; ++other)
            if (present >> (other - lo) & 1) states[other] = (unsigned short)(state | 1);
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

// Run a group (a warp, or the whole block where there are no warp operations) until none of it can go on.
static __device__ __noinline__ int run_group(Block* block, int group, int lo, int hi) {
    Launch* launch = (Launch*)block->launch;
    int* groups = (int*)block->groups;
    unsigned short* states = (unsigned short*)block->states;
    int state = groups[group], flags = 0;
    bool fresh = true;  // who gave way last time may go on once now
    for (;;) {
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

// Threads in states of their own, for whoever must look at each.
static __device__ __noinline__ void spread_states(Block* block, int unit, int threads) {
    const int* groups = (const int*)block->groups;
    LOOP for (int group = 0; group * unit < threads; ++group)
        if (groups[group] != MIXED)
            jg_fill_states(block, group * unit, min(threads, (group + 1) * unit), groups[group]);
}

static __device__ __noinline__ void gather_states(Block* block, int unit, int threads) {
    int* groups = (int*)block->groups;
    LOOP for (int group = 0; group * unit < threads; ++group)
        groups[group] = common_state(block, group * unit, min(threads, (group + 1) * unit));
}

static __device__ __noinline__ bool at_barrier(Launch* launch, int state) {
    if (!is_waiting(state)) return false;
    int kind = kind_of(launch, state);
    return kind == PointKind::BARRIER || kind == PointKind::REDUCTION;
}

static __device__ __noinline__ int barrier_of(Block* block, int state, int thread, unsigned int* count) {
    const Point* point = (const Point*)((Launch*)block->launch)->points + (state >> 1);
    const Exchange* exchange = (const Exchange*)block->exchange + thread;
    *count = point->flags & 1 ? exchange->c : point->count;
    return point->flags & 1 ? exchange->b & 15 : point->barrier;
}

static __device__ __noinline__ void reduce_block(Block* block, int threads, int barrier, int operation) {
    Launch* launch = (Launch*)block->launch;
    const unsigned short* states = (const unsigned short*)block->states;
    Exchange* exchange = (Exchange*)block->exchange;
    unsigned int count = 0, all = 1, any = 0, unused;
    LOOP for (int pass = 0; pass < 2; ++pass)
        LOOP for (int t = 0; t < threads; ++t) {
            if (!at_barrier(launch, states[t]) || barrier_of(block, states[t], t, &unused) != barrier) continue;
            int kind = kind_of(launch, states[t]);
            if (kind != PointKind::REDUCTION) continue;
            if (pass == 0) {
                count += exchange[t].predicate;
                all &= exchange[t].predicate;
                any |= exchange[t].predicate;
            } else {
                int op = ((const Point*)launch->points)[states[t] >> 1].operation;
                exchange[t].result = op == Operation::RED_POPC ? count : op == Operation::RED_AND ? all : any;
            }
        }
}

// Lanes of one warp at different instructions of one aligned barrier: undefined (PTX ISA, "barrier").
static __device__ __noinline__ bool aligned(Block* block, int threads, int barrier) {
    Launch* launch = (Launch*)block->launch;
    const unsigned short* states = (const unsigned short*)block->states;
    const Point* points = (const Point*)launch->points;
    unsigned int unused;
    int first = -1;
    LOOP for (int t = 0; t < threads; ++t) {
        if ((t & 31) == 0 && !launch->collect) first = -1;  // with all checks on: in the whole block
        if (!at_barrier(launch, states[t]) || barrier_of(block, states[t], t, &unused) != barrier) continue;
        if (first >= 0 && states[first] != states[t] && (points[states[t] >> 1].flags & 2)) {
            return jg_record(block, first, Found::DIVERGENT_BARRIER, points[states[first] >> 1].site, 0, barrier, 1, 0, 0,
                             points[states[t] >> 1].site, block->linear, t);
        }
        if (first < 0) first = t;
    }
    return true;
}

// Let the threads of complete barriers go on. Returns RAN where some were, STOPPED after a fault.
static __device__ __noinline__ int release_barriers(Block* block, int unit, int threads) {
    Launch* launch = (Launch*)block->launch;
    int* groups = (int*)block->groups;
    int first = MIXED;
    bool same = true;
    LOOP for (int group = 0; group * unit < threads; ++group) {
        int state = groups[group];
        if (state == EXIT) continue;
        if (state == MIXED || (first != MIXED && state != first)) {
            same = false;
            break;
        }
        first = state;
    }
    const Point* points = (const Point*)launch->points;
    if (same && first != MIXED && kind_of(launch, first) == PointKind::BARRIER && !(first & 1) &&
        points[first >> 1].flags == 2 && points[first >> 1].count == 0) {
        LOOP for (int group = 0; group * unit < threads; ++group)
            if (groups[group] != EXIT) groups[group] |= 1;
        if (launch->checks) meet(block, 0, threads, 0, EVERYONE);
        return RAN;
    }
    spread_states(block, unit, threads);
    unsigned short* states = (unsigned short*)block->states;
    unsigned int waiting[16], counts[16], live = 0;
    LOOP for (int i = 0; i < 16; ++i) waiting[i] = counts[i] = 0;
    LOOP for (int t = 0; t < threads; ++t) {
        if (states[t] != EXIT) ++live;
        if (!at_barrier(launch, states[t])) continue;
        unsigned int count;
        int barrier = barrier_of(block, states[t], t, &count);
        ++waiting[barrier];
        counts[barrier] = count;
    }
    int flags = 0;
    LOOP for (int barrier = 0; barrier < 16; ++barrier) {
        if (!waiting[barrier]) continue;
        unsigned int wanted = counts[barrier] ? counts[barrier] : live;
        if (waiting[barrier] + block->arrived[barrier] < wanted) continue;
        if (!aligned(block, threads, barrier)) return STOPPED;
        reduce_block(block, threads, barrier, 0);
        block->arrived[barrier] = 0;
        if (launch->checks) meet(block, 0, threads, 0, barrier);
        unsigned int unused;
        LOOP for (int t = 0; t < threads; ++t)
            if (at_barrier(launch, states[t]) && barrier_of(block, states[t], t, &unused) == barrier) states[t] |= 1;
        flags = RAN;
    }
    gather_states(block, unit, threads);
    return flags;
}

// bar.arrive: the thread goes on, and counts.
extern "C" __device__ void jg_arrive(Block* block, unsigned int barrier) { block->arrived[barrier & 15]++; }

// Nobody can go on, nobody gives way: some wait for what never comes.
static __device__ __noinline__ void report_deadlock(Block* block, int unit, int threads) {
    Launch* launch = (Launch*)block->launch;
    spread_states(block, unit, threads);
    const unsigned short* states = (const unsigned short*)block->states;
    const Point* points = (const Point*)launch->points;
    int first = -1, other = -1;
    LOOP for (int t = 0; t < threads; ++t) {
        if (states[t] == EXIT) continue;
        if (first < 0) first = t;
        else if (other < 0 && states[t] != states[first]) other = t;
    }
    bool barrier = at_barrier(launch, states[first]) || (other >= 0 && at_barrier(launch, states[other]));
    jg_record(block, first, barrier ? Found::DIVERGENT_BARRIER : Found::DEADLOCK, points[states[first] >> 1].site, 0, 0,
              other >= 0, 0, 0, other < 0 ? 0 : points[states[other] >> 1].site, block->linear, other < 0 ? 0 : other);
}

enum { DONE = 0, STALLED = 1, ENDED = 2 };

// The launch is to end: say where the first thread is that is not done.
static __device__ __noinline__ void stopped_at(Block* block) {
    Launch* launch = (Launch*)block->launch;
    int threads = launch->threads, thread = 0;
    spread_states(block, launch->unit, threads);
    const unsigned short* states = (const unsigned short*)block->states;
    LOOP while (thread < threads - 1 && states[thread] == EXIT) ++thread;
    jg_stopped(block, thread, ((const Point*)launch->points)[states[thread] >> 1].site);
}

// Run a block until it is done or only gives way.
static __device__ __noinline__ int run_block(Block* block) {
    Launch* launch = (Launch*)block->launch;
    int threads = launch->threads, unit = launch->unit;
    const int* groups = (const int*)block->groups;
    for (;;) {
        if (*(volatile unsigned int*)&launch->stop) {
            stopped_at(block);
            return ENDED;
        }
        int flags = 0;
        bool live = false;
        LOOP for (int group = 0; group * unit < threads; ++group) {
            int lo = group * unit, hi = min(threads, lo + unit);
            flags |= run_group(block, group, lo, hi);
            if (flags & STOPPED) return ENDED;
            live |= groups[group] != EXIT;
        }
        if (flags & PROGRESSED) block->progress++;
        if (flags & WORKED) ((Worker*)block->worker)->progress++;
        if (!live) return DONE;
        int released = release_barriers(block, unit, threads);
        if (released & STOPPED) return ENDED;
        if (released) block->progress++;
        if (released || (flags & PROGRESSED)) continue;
        if (flags & RAN) return STALLED;
        report_deadlock(block, unit, threads);
        return ENDED;
    }
}

static __device__ __noinline__ void begin_block(Block* block, unsigned long long linear) {
    Launch* launch = (Launch*)block->launch;
    unsigned long long width = launch->grid[0], height = launch->grid[1];
    block->linear = linear;
    if (linear < width) {  // most grids have one dimension
        block->ctaid[0] = (unsigned int)linear;
        block->ctaid[1] = 0;
        block->ctaid[2] = 0;
    } else {
        block->ctaid[0] = (unsigned int)(linear % width);
        block->ctaid[1] = (unsigned int)(linear / width % height);
        block->ctaid[2] = (unsigned int)(linear / width / height);
    }
    block->leave = 0;
    int* groups = (int*)block->groups;
    LOOP for (int group = 0; group * launch->unit < launch->threads; ++group) groups[group] = 1;
    LOOP for (int i = 0; i < 16; ++i) block->arrived[i] = 0;
    if (launch->checks) begin_checks(block);
}

// The next block of the grid, or -1.
static __device__ __noinline__ long long next_block(Launch* launch, Worker* worker) {
    if (worker->chunk_next == worker->chunk_end) {
        unsigned long long first = atomicAdd(&launch->next_block, (unsigned long long)launch->chunk);
        if (first >= launch->blocks) return -1;
        worker->chunk_next = first;
        worker->chunk_end = min(launch->blocks, first + launch->chunk);
    }
    return (long long)worker->chunk_next++;
}

// One worker: runs blocks until there are none left. Blocks that only give way stay while others begin.
extern "C" __device__ int jg_worker(Launch* launch, Worker* worker, unsigned long long stack) {
    Block* blocks = (Block*)worker->blocks;
    int capacity = (int)worker->capacity, resident = 0;
    bool more = true;
    LOOP for (int i = 0; i < capacity; ++i) {
        blocks[i].stack_limit = stack - worker->stack_bytes;
        blocks[i].resident = 0;
    }
    if (launch->point_count == 1) {  // no thread ever waits
        Block* block = blocks;
        for (;;) {
            long long linear = next_block(launch, worker);
            if (linear < 0) return 0;
            begin_block(block, (unsigned long long)linear);
            if (run_segment(block, 0, 0, launch->threads) == FAULTED) return 1;
            worker->progress++;
        }
    }
    LOOP while (more || resident) {
        bool moved = false;
        LOOP for (int i = 0; i < capacity; ++i) {
            Block* block = blocks + i;
            if (*(volatile unsigned int*)&launch->stop) {
                LOOP for (int k = 0; k < capacity; ++k)
                    if (blocks[k].resident) {
                        stopped_at(blocks + k);
                        break;
                    }
                return 1;
            }
            if (!block->resident) {
                if (!more || moved) continue;
                long long linear = next_block(launch, worker);
                if (linear < 0) {
                    more = false;
                    continue;
                }
                begin_block(block, (unsigned long long)linear);
                block->resident = 1;
                ++resident;
            }
            unsigned long long before = block->progress;
            int result = run_block(block);
            if (result == ENDED) {
                if (!launch->collect || *(volatile unsigned int*)&launch->stop) return 1;
                result = DONE;
            }
            if (result == DONE) {
                block->resident = 0;
                --resident;
            }
            if (result == DONE || block->progress != before) {
                moved = true;
                worker->progress++;
            } else {
                worker->stalls++;
            }
        }
    }
    return 0;
}
