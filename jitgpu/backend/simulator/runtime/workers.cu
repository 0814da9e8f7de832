// Blocks on workers.

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

// Run a block until it is done or only waits for others.
static __device__ __noinline__ int run_block(Block* block) {
    Launch* launch = (Launch*)block->launch;
    int threads = launch->threads, unit = launch->unit;
    const int* groups = (const int*)block->groups;
    int turns = 0;  // without progress
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
        if (released & PROGRESSED) block->progress++;
        if ((released | flags) & PROGRESSED) {
            turns = 0;
            continue;
        }
        if (released && ++turns < TURNS) continue;
        if ((released | flags) & RAN) return STALLED;
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
    if (launch->point_count > 1) {  // its threads wait
        int* groups = (int*)block->groups;
        LOOP for (int group = 0; group * launch->unit < launch->threads; ++group) groups[group] = 1;
        LOOP for (int i = 0; i < 16; ++i) block->arrived[i] = 0;
    }
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

// Give a block its memory, the first time that it is used in a launch.
static __device__ __noinline__ void lay_out(Launch* launch, Worker* worker, Block* block, unsigned long long stack) {
    unsigned long long* words = (unsigned long long*)block;
    LOOP for (unsigned int i = 0; i < sizeof(Block) / 8; ++i) words[i] = 0;
    unsigned long long at = worker->memory + worker->laid * launch->block_bytes;
    block->launch = (unsigned long long)launch;
    block->worker = (unsigned long long)worker;
    block->stack_limit = stack - worker->stack_bytes;
    PLACE_PIECES(block, launch, at)
    unsigned long long* trash = (unsigned long long*)block->trash;
    LOOP for (int i = 0; i < 8; ++i) trash[i] = 0;
    worker->laid++;
}

// One worker: runs blocks until there are none left. Blocks that only give way stay while others begin.
extern "C" __device__ int jg_worker(Launch* launch, Worker* worker, unsigned long long stack) {
    Block* blocks = (Block*)worker->blocks;
    int capacity = (int)worker->capacity, resident = 0;
    bool more = true;
    if (launch->point_count == 1) {  // no thread ever waits
        Block* block = blocks;
        lay_out(launch, worker, block, stack);
        for (;;) {
            if (*(volatile unsigned int*)&launch->stop) return 1;
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
                LOOP for (unsigned int k = 0; k < worker->laid; ++k)
                    if (blocks[k].resident) {
                        stopped_at(blocks + k);
                        break;
                    }
                return 1;
            }
            if (i >= (int)worker->laid || !block->resident) {
                if (!more || moved) continue;
                long long linear = next_block(launch, worker);
                if (linear < 0) {
                    more = false;
                    continue;
                }
                if (i >= (int)worker->laid) lay_out(launch, worker, block, stack);
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
