// Addresses: the slow path of the checks, and records of what went wrong.

// Count up from many workers; returns the value before.
static __device__ unsigned int next_of(unsigned int* counter) { return atomicAdd(counter, 1u); }

// Where all findings are collected, one place is told of once, and counted. Returns whether there is a record of it.
static __device__ __noinline__ bool folded(Launch* launch, unsigned int kind, unsigned int site, unsigned int other_site,
                                           unsigned long long descr) {
    Checks* checks = (Checks*)launch->checks;
    unsigned long long root = kind <= Found::RACE ? (descr >> 32) + 1 & 0xfff : 0;
    unsigned long long key = (unsigned long long)kind << 56 ^ root << 44 ^ (unsigned long long)site << 22 ^ other_site;
    unsigned int mask = (1u << checks->fold_order) - 1;
    unsigned int at = (unsigned int)(key * 0x9e3779b97f4a7c15ull >> 40) & mask;
    Fold* folds = (Fold*)checks->folds;
    LOOP while (folds[at].key) {
        if (folds[at].key == key) {
            ((Record*)launch->records)[folds[at].record].times++;
            return true;
        }
        at = at + 1 & mask;
    }
    if (launch->record_count < launch->record_capacity) {
        folds[at].key = key;
        folds[at].record = launch->record_count;
    }
    return false;
}

// Write a record. The first one of a launch that does not collect ends it. Returns whether the launch goes on.
extern "C" __device__ int jg_record(Block* block, unsigned int thread, unsigned int kind, unsigned int site,
                                    unsigned long long address, unsigned long long e0, unsigned long long e1,
                                    unsigned long long e2, unsigned long long e3, unsigned int other_site,
                                    unsigned long long other_block, unsigned int other_thread) {
    Launch* launch = (Launch*)block->launch;
    if (launch->collect && folded(launch, kind, site, other_site, e0)) return 1;
    unsigned int index = next_of(&launch->record_count);
    if (index < launch->record_capacity) {
        Record* record = (Record*)launch->records + index;
        record->kind = kind;
        record->site = site;
        record->block = block->linear;
        record->thread = thread;
        record->address = address;
        record->extra[0] = e0;
        record->extra[1] = e1;
        record->extra[2] = e2;
        record->extra[3] = e3;
        record->other_site = other_site;
        record->other_block = other_block;
        record->other_thread = other_thread;
        record->times = 1;
    }
    if (launch->collect && index < launch->record_capacity) return 1;
    atomicCAS(&launch->stop, (unsigned int)StopReason::NONE, (unsigned int)StopReason::FAULT);
    return 0;
}

// A finding after which the thread cannot go on.
extern "C" __device__ void jg_end_thread(Block* block, unsigned int thread, unsigned int kind, unsigned int site,
                                         unsigned long long e0, unsigned long long e1, unsigned long long e2,
                                         unsigned long long e3) {
    jg_record(block, thread, kind, site, e0, e0, e1, e2, e3, 0, 0, 0);
}

// A thread in a loop has seen that the launch is to end: for a limit, say where it was.
extern "C" __device__ void jg_stopped(Block* block, unsigned int thread, unsigned int site) {
    Launch* launch = (Launch*)block->launch;
    unsigned int why = *(volatile unsigned int*)&launch->stop;
    if (why == StopReason::TIME_LIMIT || why == StopReason::STALLED) {
        unsigned int kind = why == StopReason::TIME_LIMIT ? Found::TIME_LIMIT : Found::DEADLOCK;
        jg_record(block, thread, kind, site, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}

// The region that holds an address, or else the nearest one below it (index -1: none).
static __device__ __noinline__ long long region_of(Launch* launch, unsigned long long address) {
    const Region* regions = (const Region*)launch->regions;
    long long low = 0, high = (long long)launch->region_count;
    LOOP while (low < high) {
        long long middle = (low + high) / 2;
        if (regions[middle].base <= address) low = middle + 1;
        else high = middle;
    }
    return low - 1;
}

// With a trash area to go on with, where all findings are collected. ``piece`` and ``nbytes``: of the heap, else 0.
static __device__ __noinline__ unsigned long long refuse(Block* block, unsigned int thread, unsigned int kind, unsigned int site,
                                                         unsigned long long address, unsigned long long descr,
                                                         unsigned long long piece = 0, unsigned long long nbytes = 0) {
    return jg_record(block, thread, kind, site, address, descr, piece, nbytes, 0, 0, 0, 0) ? block->trash : 0;
}

// Memory from ``base`` on as what addresses are checked against.
static __device__ __noinline__ void fill_root(Root* root, unsigned long long base, unsigned long long nbytes, bool writable) {
    root->base = base;
    root->nbytes = nbytes;
    LOOP for (int order = 0; order < 6; ++order) {
        root->counts[order] = base & ((1u << order) - 1) ? 0 : nbytes >> order;
        root->write_counts[order] = writable ? root->counts[order] : 0;
    }
}

static __device__ unsigned long long heap_access(Block* block, unsigned int thread, unsigned long long address,
                                                 unsigned long long descr, unsigned int site);  // in heap.cu

// Why an access to memory that is there is refused all the same; NONE: it is not.
static __device__ unsigned int fault_in(unsigned long long address, unsigned int width, unsigned int access, bool writable) {
    if (address & (width - 1)) return Found::MISALIGNED;
    return access != 1 && !writable ? Found::READ_ONLY : Found::NONE;
}

static __device__ __noinline__ unsigned long long window_access(Block* block, unsigned int thread, unsigned long long address,
                                                   unsigned long long descr, unsigned int site, unsigned int space,
                                                   unsigned long long offset, unsigned int width) {
    Launch* launch = (Launch*)block->launch;
    unsigned int size = space == Space::SHARED ? launch->shared_bytes : launch->local_bytes;
    if (offset >= size || size - offset < width) return refuse(block, thread, Found::OUT_OF_BOUNDS, site, address, descr);
    if (offset & (width - 1)) return refuse(block, thread, Found::MISALIGNED, site, address, descr);
    if (space == Space::SHARED) return block->shared + offset;
    return block->local + (unsigned long long)launch->local_stride * thread + offset;
}

// Every access that the comparison in line does not let pass. Returns the host's address, 0 to end the thread.
extern "C" __device__ unsigned long long jg_access(Block* block, unsigned int thread, unsigned long long address,
                                                   unsigned long long descr, unsigned int site) {
    Launch* launch = (Launch*)block->launch;
    unsigned int width = descr & 0xffff, space = descr >> 16 & 0xff, access = descr >> 24 & 0xff;
    bool known = (int)(descr >> 32) >= 0;
    if (space == Space::SHARED || space == Space::LOCAL) {
        if (address & (width - 1)) return refuse(block, thread, Found::MISALIGNED, site, address, descr);
        if (known) return refuse(block, thread, Found::OUT_OF_BOUNDS, site, address, descr);
        return window_access(block, thread, address, descr, site, space, address, width);
    }
    if (!known && (address >> 56) == (SHARED_WINDOW >> 56))
        return window_access(block, thread, address, descr, site, Space::SHARED, address - SHARED_WINDOW, width);
    if (!known && (address >> 56) == (LOCAL_WINDOW >> 56))
        return window_access(block, thread, address, descr, site, Space::LOCAL, address - LOCAL_WINDOW, width);
    if (address < 4096) return refuse(block, thread, Found::NULL_ADDRESS, site, address, descr);
    const Root* root = (const Root*)launch->roots + (descr >> 32);
    if (known && root->given) {  // all that it is meant for; its counts are 0 where its base is aligned for less
        unsigned long long offset = address - root->base;
        if (offset >= root->nbytes || root->nbytes - offset < width)
            return refuse(block, thread, Found::OUT_OF_BOUNDS, site, address, descr);
        unsigned int fault = fault_in(address, width, access, root->write_counts[0]);
        return fault ? refuse(block, thread, fault, site, address, descr) : address;
    }
    const Heap* heap = (const Heap*)launch->heap;
    if (heap && address - heap->base < (unsigned long long)heap->units * HEAP_UNIT)
        return heap_access(block, thread, address, descr, site);
    long long index = region_of(launch, address);
    const Region* region = (const Region*)launch->regions + index;
    if (index < 0 || address - region->base >= region->nbytes)
        return refuse(block, thread, Found::UNKNOWN_MEMORY, site, address, descr);
    if (region->nbytes - (address - region->base) < width)
        return refuse(block, thread, Found::OUT_OF_BOUNDS, site, address, descr);
    unsigned int fault = fault_in(address, width, access, region->writable);
    if (fault) return refuse(block, thread, fault, site, address, descr);
    if (!known) fill_root(&block->last, region->base, region->nbytes, region->writable);
    return address;
}

// ------------------------------------------------------------------------------------------------------------- clock

extern "C" __device__ int clock_gettime(int, unsigned long long*);

extern "C" __device__ unsigned long long jg_nanoseconds() {
    unsigned long long time[2] = {0, 0};
    clock_gettime(1, time);  // CLOCK_MONOTONIC
    return time[0] * 1000000000ull + time[1];
}
