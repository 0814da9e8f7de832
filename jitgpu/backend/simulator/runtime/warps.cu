// Warp operations and block reductions, for all lanes that take part at once (PTX ISA, "shfl.sync", "vote.sync",
// "match.sync", "redux.sync", "bar.red").

static __device__ __noinline__ void shuffle(Exchange* lanes, unsigned int present, int operation) {
    LOOP for (int lane = 0; lane < 32; ++lane) {
        if (!(present >> lane & 1)) continue;
        Exchange* me = lanes + lane;
        int b = me->b & 0x1f, clamp = me->c & 0x1f, segment = me->c >> 8 & 0x1f;
        int most = (lane & segment) | (clamp & ~segment), least = lane & segment, from;
        bool inside;
        if (operation == Operation::SHFL_UP) {
            from = lane - b;
            inside = from >= most;
        } else if (operation == Operation::SHFL_DOWN) {
            from = lane + b;
            inside = from <= most;
        } else if (operation == Operation::SHFL_BFLY) {
            from = lane ^ b;
            inside = from <= most;
        } else {
            from = least | (b & ~segment);
            inside = from <= most;
        }
        // What a lane holds that does not take part is undefined; one's own value is at least always the same.
        if (!inside || !(present >> from & 1)) from = lane;
        me->result = lanes[from & 31].a & 0xffffffff;
        me->predicate = inside;
    }
}

static __device__ __noinline__ unsigned int ballot(Exchange* lanes, unsigned int present) {
    unsigned int bits = 0;
    LOOP for (int lane = 0; lane < 32; ++lane)
        if ((present >> lane & 1) && lanes[lane].predicate) bits |= 1u << lane;
    return bits;
}

static __device__ __noinline__ void give_all(Exchange* lanes, unsigned int present, unsigned long long result, unsigned int flag) {
    LOOP for (int lane = 0; lane < 32; ++lane)
        if (present >> lane & 1) {
            lanes[lane].result = result;
            lanes[lane].predicate = flag;
        }
}

static __device__ __noinline__ void match(Exchange* lanes, unsigned int present, bool all) {
    unsigned int first = present & (0u - present);
    bool same = true;
    LOOP for (int lane = 0; lane < 32; ++lane) {
        if (!(present >> lane & 1)) continue;
        unsigned int equal = 0;
        LOOP for (int other = 0; other < 32; ++other)
            if ((present >> other & 1) && lanes[other].a == lanes[lane].a) equal |= 1u << other;
        lanes[lane].result = equal;
        if (first == 1u << lane) same = equal == present;
    }
    if (all) give_all(lanes, present, same ? present : 0, same);
}

static __device__ __noinline__ void reduce(Exchange* lanes, unsigned int present, int operation) {
    unsigned int total = 0;
    bool first = true;
    LOOP for (int lane = 0; lane < 32; ++lane) {
        if (!(present >> lane & 1)) continue;
        unsigned int value = (unsigned int)lanes[lane].a;
        if (first) total = value;
        else if (operation == Operation::REDUX_ADD) total += value;
        else if (operation == Operation::REDUX_AND) total &= value;
        else if (operation == Operation::REDUX_OR) total |= value;
        else if (operation == Operation::REDUX_XOR) total ^= value;
        else if (operation == Operation::REDUX_MIN_U) total = value < total ? value : total;
        else if (operation == Operation::REDUX_MAX_U) total = value > total ? value : total;
        else if (operation == Operation::REDUX_MIN_S) total = (int)value < (int)total ? value : total;
        else total = (int)value > (int)total ? value : total;
        first = false;
    }
    give_all(lanes, present, total, 1);
}

// The operation of a point for the lanes in ``present``; ``lanes`` is the exchange of the warp's first lane.
static __device__ __noinline__ void warp_operation(Exchange* lanes, unsigned int present, int operation) {
    if (operation == Operation::NOTHING) return;
    if (operation <= Operation::SHFL_IDX) shuffle(lanes, present, operation);
    else if (operation <= Operation::VOTE_BALLOT) {
        unsigned int bits = ballot(lanes, present);
        unsigned long long result = bits;
        if (operation == Operation::VOTE_ALL) result = bits == present;
        else if (operation == Operation::VOTE_ANY) result = bits != 0;
        else if (operation == Operation::VOTE_UNI) result = bits == present || bits == 0;
        give_all(lanes, present, result, 0);
    } else if (operation <= Operation::MATCH_ALL) match(lanes, present, operation == Operation::MATCH_ALL);
    else if (operation <= Operation::REDUX_XOR) reduce(lanes, present, operation);
    else if (operation == Operation::ACTIVEMASK) give_all(lanes, present, present, 0);
    else if (operation == Operation::ELECT) {
        int leader = __ffs(present) - 1;
        LOOP for (int lane = 0; lane < 32; ++lane)
            if (present >> lane & 1) {
                lanes[lane].result = leader;
                lanes[lane].predicate = lane == leader;
            }
    }
}
