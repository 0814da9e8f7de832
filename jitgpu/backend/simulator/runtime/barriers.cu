// Barriers of a block: who waits where, and when they may go on.

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
    return point->flags & 1 ? exchange->b : point->barrier;
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

// Let the threads of complete barriers go on. Returns RAN where some were, and PROGRESSED where one of them has not only
// been waiting in a loop; STOPPED after a fault.
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
        (points[first >> 1].flags & 3) == 2 && points[first >> 1].count == 0) {
        LOOP for (int group = 0; group * unit < threads; ++group)
            if (groups[group] != EXIT) groups[group] |= 1;
        if (launch->checks) meet(block, 0, threads, 0, EVERYONE);
        return points[first >> 1].flags & SPINS ? RAN : RAN | PROGRESSED;
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
            if (at_barrier(launch, states[t]) && barrier_of(block, states[t], t, &unused) == barrier) {
                flags |= points[states[t] >> 1].flags & SPINS ? RAN : RAN | PROGRESSED;
                states[t] |= 1;
            }
    }
    gather_states(block, unit, threads);
    return flags;
}

// bar.arrive: the thread goes on, and counts.
extern "C" __device__ void jg_arrive(Block* block, unsigned int barrier) { block->arrived[barrier]++; }

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
