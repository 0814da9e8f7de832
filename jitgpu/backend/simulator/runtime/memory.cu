// Addresses: the slow path of the checks, records of what went wrong, the device's heap, printf.

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
        __threadfence();
        *(volatile unsigned int*)&record->ready = 1;
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

static __device__ __noinline__ unsigned long long refuse(Block* block, unsigned int thread, unsigned int kind, unsigned int site,
                                            unsigned long long address, unsigned long long descr) {
    // With a trash area to go on with, where all findings are collected.
    return jg_record(block, thread, kind, site, address, descr, 0, 0, 0, 0, 0, 0) ? block->trash : 0;
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
    if (known) {  // a root's counts are 0 where its base is not aligned, or it may not be written
        const Root* root = (const Root*)launch->roots + (descr >> 32);
        unsigned long long offset = address - root->base;
        if (root->nbytes && (offset >= root->nbytes || root->nbytes - offset < width))
            return refuse(block, thread, Found::OUT_OF_BOUNDS, site, address, descr);
    }
    long long index = region_of(launch, address);
    const Region* region = (const Region*)launch->regions + index;
    if (index < 0 || address - region->base >= region->nbytes)
        return refuse(block, thread, Found::UNKNOWN_MEMORY, site, address, descr);
    if (region->nbytes - (address - region->base) < width)
        return refuse(block, thread, Found::OUT_OF_BOUNDS, site, address, descr);
    if (address & (width - 1)) return refuse(block, thread, Found::MISALIGNED, site, address, descr);
    if (access != 1 && !region->writable) return refuse(block, thread, Found::READ_ONLY, site, address, descr);
    if (!known) {
        Root* last = &block->last;
        last->base = region->base;
        last->nbytes = region->nbytes;
        last->delta = 0;
        LOOP for (int order = 0; order < 6; ++order) {
            bool fits = (region->base & ((1u << order) - 1)) == 0;
            last->counts[order] = fits ? region->nbytes >> order : 0;
            last->write_counts[order] = fits && region->writable ? region->nbytes >> order : 0;
        }
    }
    return address;
}

// -------------------------------------------------------------------------------------------------------------- heap

static __device__ void forget(Launch* launch, unsigned long long host, unsigned long long nbytes);  // in checks.cu

static __device__ void lock(unsigned int* word) {
    LOOP while (atomicCAS(word, 0u, 1u)) { }
    __threadfence();
}

static __device__ void unlock(unsigned int* word) {
    __threadfence();
    atomicExch(word, 0u);
}

// The heap outlives launches and is shared by them; its lock stands before it. Each piece of the heap begins with its size and whether it is taken: 16 bytes.
extern "C" __device__ unsigned long long jg_malloc(Block* block, unsigned long long nbytes) {
    Launch* launch = (Launch*)block->launch;
    unsigned long long result = 0, wanted = (nbytes + 31) / 16 * 16;
    if (nbytes > launch->heap_bytes) return 0;
    lock((unsigned int*)launch->heap - HEAP_HEAD / 4);
    unsigned long long at = launch->heap, end = launch->heap + launch->heap_bytes;
    LOOP while (at < end) {
        unsigned long long* head = (unsigned long long*)at;
        if (head[0] == 0) head[0] = end - at;  // never cut yet
        LOOP while (!head[1] && at + head[0] < end) {  // join free neighbours
            unsigned long long* after = (unsigned long long*)(at + head[0]);
            if (after[0] == 0 || after[1]) break;
            head[0] += after[0];
        }
        if (!head[1] && head[0] >= wanted) {
            if (head[0] - wanted >= 32) {
                unsigned long long* rest = (unsigned long long*)(at + wanted);
                rest[0] = head[0] - wanted;
                rest[1] = 0;
                head[0] = wanted;
            }
            head[1] = 1;
            result = at + 16;
            if (launch->checks) forget(launch, result, head[0] - 16);
            break;
        }
        at += head[0];
    }
    unlock((unsigned int*)launch->heap - HEAP_HEAD / 4);
    return result;
}

extern "C" __device__ void jg_free(Block* block, unsigned int thread, unsigned long long address, unsigned int site) {
    Launch* launch = (Launch*)block->launch;
    if (address == 0) return;
    unsigned long long at = launch->heap;
    lock((unsigned int*)launch->heap - HEAP_HEAD / 4);
    bool found = false;
    LOOP while (at < launch->heap + launch->heap_bytes) {
        unsigned long long* head = (unsigned long long*)at;
        if (head[0] == 0) break;
        if (at + 16 == address && head[1]) {
            head[1] = 0;
            found = true;
            break;
        }
        at += head[0];
    }
    unlock((unsigned int*)launch->heap - HEAP_HEAD / 4);
    if (!found) jg_record(block, thread, Found::UNKNOWN_MEMORY, site, address, 8 | 2 << 24 | 0xffffffffull << 32, 0, 0, 0, 0, 0, 0);
}

// ------------------------------------------------------------------------------------------------------------- printf

// A line of the print buffer: bytes of it, format, block, thread, then the arguments as vprintf is given them.
extern "C" __device__ int jg_printf(Block* block, unsigned int thread, unsigned long long format,
                                    unsigned long long arguments, unsigned int site) {
    Launch* launch = (Launch*)block->launch;
    unsigned long long offset = arguments - LOCAL_WINDOW;
    unsigned long long taken = 0;
    if (arguments && (arguments >> 56) == (LOCAL_WINDOW >> 56) && offset < launch->local_bytes) {
        taken = launch->local_bytes - offset;
        if (taken > 512) taken = 512;
    }
    unsigned long long nbytes = 32 + (taken + 7) / 8 * 8;
    unsigned long long at = atomicAdd(&launch->print_used, nbytes);
    if (at + nbytes > launch->print_capacity) {
        atomicAdd(&launch->print_lost, 1u);
        return -1;
    }
    unsigned long long* line = (unsigned long long*)(launch->prints + at);
    line[0] = nbytes;
    line[1] = format;
    line[2] = block->linear;
    line[3] = thread | taken << 32;
    const unsigned char* from = (const unsigned char*)(block->local + (unsigned long long)launch->local_stride * thread + offset);
    unsigned char* to = (unsigned char*)(line + 4);
    LOOP for (unsigned long long i = 0; i < taken; ++i) to[i] = from[i];
    return 1;
}

extern "C" __device__ int clock_gettime(int, unsigned long long*);

extern "C" __device__ unsigned long long jg_nanoseconds() {
    unsigned long long time[2] = {0, 0};
    clock_gettime(1, time);  // CLOCK_MONOTONIC
    return time[0] * 1000000000ull + time[1];
}
