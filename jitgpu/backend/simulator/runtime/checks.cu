// Checks that are asked for: reads of what nobody wrote, races. Such a launch has one worker, so nothing here is atomic.
//
// The clock counts what orders threads: barriers, warp operations, fences. An access has the time at which it was made,
// and a thread has times up to which it is ordered after everything that was done by its warp, its block, or anyone.
// Order is rather assumed than missed: who reads atomically what another thread has released comes after all that
// anyone did before that (PTX ISA, "Memory Consistency Model", has only what the releasing thread had seen).

// How an access is made: the class of a trace.
enum { WEAK = 0, BY_VOLATILE = 1, WITH_ORDER = 2, ATOMICALLY = 3 };

static __device__ unsigned int class_of(unsigned int trace) { return trace >> 26 & 3; }

static __device__ unsigned int access_of(unsigned int trace) { return trace >> 24 & 3; }

static __device__ bool polls(unsigned int trace) { return trace >> 28 & 1; }

static __device__ Checks* checks_of(const Block* block) { return (Checks*)((const Launch*)block->launch)->checks; }

static __device__ unsigned int max_of(unsigned int a, unsigned int b) { return a > b ? a : b; }

// ------------------------------------------------------------------------------------------------------------- orders

// A block begins: nothing is ordered by others, and what earlier blocks left in shared memory is nobody's.
static __device__ __noinline__ void begin_checks(Block* block) {
    Launch* launch = (Launch*)block->launch;
    Checks* checks = (Checks*)launch->checks;
    block->began = ++checks->clock;
    if (checks->uninitialised) {
        unsigned char* shadow = (unsigned char*)block->shared_shadow;
        LOOP for (unsigned int i = 0; i < launch->shared_bytes; ++i) shadow[i] = 0;
        shadow = (unsigned char*)block->local_shadow;
        LOOP for (unsigned long long i = 0; i < (unsigned long long)launch->local_stride * launch->threads; ++i) shadow[i] = 0;
    }
    if (checks->races) {
        Order* orders = (Order*)block->orders;
        LOOP for (unsigned int t = 0; t < launch->threads; ++t) {
            orders[t].block = orders[t].warp = block->began;
            orders[t].all = orders[t].fence = 0;
        }
    }
}

// Whether a thread is among those that have met: lanes of the warp that begins at ``lo``, or who waits at a barrier.
static __device__ __noinline__ bool has_met(Block* block, int t, int lo, unsigned int lanes, int barrier) {
    if (barrier == BY_LANES) return lanes >> (t - lo) & 1;
    unsigned int unused;
    int state = ((const unsigned short*)block->states)[t];
    return barrier == EVERYONE || (at_barrier((Launch*)block->launch, state) && barrier_of(block, state, t, &unused) == barrier);
}

// Threads that have met are ordered after all that they did before.
static __device__ __noinline__ void meet(Block* block, int lo, int hi, unsigned int lanes, int barrier) {
    Checks* checks = checks_of(block);
    if (!checks->races) return;
    bool warp = barrier == BY_LANES;
    Order* orders = (Order*)block->orders;
    unsigned int all = 0, blocks = 0, fenced = 0, now = ++checks->clock;
    LOOP for (int t = lo; t < hi; ++t) {
        if (!has_met(block, t, lo, lanes, barrier)) continue;
        all = max_of(all, orders[t].all);
        blocks = max_of(blocks, orders[t].block);
        fenced |= orders[t].fence > orders[t].warp;
    }
    LOOP for (int t = lo; t < hi; ++t) {
        if (!has_met(block, t, lo, lanes, barrier)) continue;
        orders[t].all = all;
        orders[t].block = warp ? blocks : now;
        orders[t].warp = now;
        if (fenced) orders[t].fence = now;  // their fences hold for whoever tells others of it now
    }
}

// A fence: what a thread releases later comes after all until now.
extern "C" __device__ void jg_fence(Block* block, unsigned int thread) {
    Checks* checks = checks_of(block);
    if (checks->races) ((Order*)block->orders)[thread].fence = ++checks->clock;
}

// -------------------------------------------------------------------------------------------------------------- races

static __device__ unsigned int granule_bytes(const Checks* checks, unsigned long long host) {
    if (checks->order == 0) return *(const unsigned char*)host;
    return checks->order == 1 ? *(const unsigned short*)host : *(const unsigned int*)host;
}

static __device__ __noinline__ void record_race(Block* block, unsigned int thread, unsigned int site,
                                                unsigned long long address, unsigned long long descr,
                                                unsigned int other, unsigned int trace) {
    unsigned int threads = ((Launch*)block->launch)->threads;
    jg_record(block, thread, Found::RACE, site, address, descr, access_of(trace), 0, 0, trace & 0xffffff,
              (other - 1) / threads, (other - 1) % threads);
}

// A write over what another thread wrote is no race where it changes nothing: threads may all set one flag.
static __device__ void settle(Checks* checks) {
    if (!checks->waits) return;
    checks->waits = 0;
    if (granule_bytes(checks, checks->wait_host) == checks->wait_old) return;
    record_race((Block*)checks->wait_block, checks->wait_thread, checks->wait_site, checks->wait_address,
                checks->wait_descr, checks->wait_other, checks->wait_trace);
}

extern "C" __device__ void jg_settle(Launch* launch) {
    if (launch->checks) settle((Checks*)launch->checks);
}

// Whether what that thread did then is ordered before ``thread`` now.
static __device__ __noinline__ bool ordered(Block* block, unsigned int thread, unsigned int other, unsigned int time) {
    Launch* launch = (Launch*)block->launch;
    unsigned long long me = block->linear * launch->threads + thread;
    if (other == 0 || other == me + 1) return true;
    const Order* order = (const Order*)block->orders + thread;
    if (time < order->all) return true;
    unsigned int rank = other - 1 - (unsigned int)(block->linear * launch->threads);
    if (rank >= launch->threads) return false;
    return time < order->block || (rank / 32 == thread / 32 && time < order->warp);
}

// Whether two accesses in no order are a race, by how they are made (PTX ISA, "Data races": strong ones are none).
static __device__ bool conflict(unsigned int one, unsigned int two, bool shared) {
    unsigned int a = class_of(one), b = class_of(two);
    if (polls(one) || polls(two)) return false;
    if (a && b)  // volatile in place of barriers is one all the same
        return shared && a == BY_VOLATILE && b == BY_VOLATILE && (access_of(one) == 1 || access_of(two) == 1);
    // In global memory a value is often looked at before it is changed atomically.
    bool looks = (a == ATOMICALLY && access_of(two) == 1) || (b == ATOMICALLY && access_of(one) == 1);
    return shared || !looks;
}

// What a thread reads it is ordered after, what it writes others may be ordered by.
static __device__ void exchange_order(Checks* checks, Order* order, unsigned int* released, unsigned int trace, bool releases) {
    unsigned int access = access_of(trace);
    if (access != 2 && class_of(trace)) order->all = max_of(order->all, *released);
    if (access != 1) *released = max_of(*released, releases ? ++checks->clock : order->fence);
}

struct Access {
    unsigned long long address, host, descr;
    unsigned int thread, site, trace;
    bool shared, releases, sets;
};

static __device__ void found(Block* block, const Access* access, unsigned int other, unsigned int trace) {
    record_race(block, access->thread, access->site, access->address, access->descr, other, trace);
}

// Another thread's value is written over: a race if the bytes change.
static __device__ __noinline__ void await_change(Block* block, const Access* access, unsigned long long host, const Granule* granule) {
    Checks* checks = checks_of(block);
    checks->waits = 1;
    checks->wait_block = (unsigned long long)block;
    checks->wait_host = host;
    checks->wait_old = granule_bytes(checks, host);
    checks->wait_address = access->address;
    checks->wait_descr = access->descr;
    checks->wait_thread = access->thread;
    checks->wait_site = access->site;
    checks->wait_other = granule->writer;
    checks->wait_trace = granule->write_trace;
}

static __device__ __noinline__ void remember(Granule* granule, unsigned int me, unsigned int now, unsigned int trace) {
    unsigned int kind = access_of(trace);
    if (kind == 1) {
        int slot = granule->readers[0] == me ? 0 : granule->readers[1] == me ? 1
                 : granule->readers[0] && (!granule->readers[1] || granule->read_times[1] < granule->read_times[0]);
        granule->readers[slot] = me;
        granule->read_times[slot] = now;
        granule->read_traces[slot] = trace;
    } else if (kind == 2) {
        granule->writer = me;
        granule->write_time = now;
        granule->write_trace = trace;
        granule->readers[0] = granule->readers[1] = 0;
    } else {
        granule->changer = me;
        granule->change_time = now;
        granule->change_trace = trace;
    }
}

// One granule of an access: whether it races with what is known, and then it is known too.
static __device__ __noinline__ bool touch(Block* block, Granule* granule, const Access* access, unsigned long long host, bool told) {
    Checks* checks = checks_of(block);
    unsigned int thread = access->thread, trace = access->trace, kind = access_of(trace);
    unsigned int me = (unsigned int)(block->linear * ((Launch*)block->launch)->threads) + thread + 1;
    if (access->shared) {  // of an earlier block
        if (granule->write_time < block->began) granule->writer = 0;
        if (granule->change_time < block->began) granule->changer = 0;
        LOOP for (int i = 0; i < 2; ++i)
            if (granule->read_times[i] < block->began) granule->readers[i] = 0;
    }
    exchange_order(checks, (Order*)block->orders + thread, &granule->released, trace, access->releases);
    if (!told && granule->changer && kind != 3 && conflict(granule->change_trace, trace, access->shared) &&
        !ordered(block, thread, granule->changer, granule->change_time)) {
        found(block, access, granule->changer, granule->change_trace);
        told = true;
    }
    if (kind != 1)
        LOOP for (int i = 0; i < 2 && !told; ++i)
            if (conflict(granule->read_traces[i], trace, access->shared) &&
                !ordered(block, thread, granule->readers[i], granule->read_times[i])) {
                found(block, access, granule->readers[i], granule->read_traces[i]);
                told = true;
            }
    if (!told && conflict(granule->write_trace, trace, access->shared) &&
        !ordered(block, thread, granule->writer, granule->write_time)) {
        told = true;
        if (kind == 2) {
            await_change(block, access, host, granule);
        } else {
            found(block, access, granule->writer, granule->write_trace);
        }
    }
    remember(granule, me, checks->clock, trace);
    return told;
}

// What is known of the memory at an address of the host; 0 where nothing is kept of it.
static __device__ __noinline__ Granule* granules_of(Launch* launch, const Checks* checks, unsigned long long host) {
    long long index = region_of(launch, host);
    const Region* region = (const Region*)launch->regions + index;
    if (index < 0 || host - region->base >= region->nbytes || !region->granules) return 0;
    return (Granule*)region->granules + ((host >> checks->order) - (region->base >> checks->order));
}

static __device__ __noinline__ void note_order(Block* block, const Access* access, unsigned int width, Granule* granules) {
    Checks* checks = checks_of(block);
    if (!granules) {
        exchange_order(checks, (Order*)block->orders + access->thread, &checks->others_released, access->trace, access->releases);
        return;
    }
    bool told = false;
    LOOP for (unsigned int at = 0; at < width; at += 1u << checks->order)
        told |= touch(block, granules++, access, access->host + at, told);
}

// ------------------------------------------------------------------------------------------------------ uninitialised

// Not a single byte of it was written: an access may well copy the gaps of a structure with it.
static __device__ __noinline__ void note_written(Block* block, const Access* access, unsigned int width, unsigned char* shadow) {
    unsigned int kind = access_of(access->trace), any = 0;
    if (kind != 2 && !access->sets) {
        LOOP for (unsigned int i = 0; i < width; ++i) any |= shadow[i];
        if (!any)
            jg_record(block, access->thread, Found::UNINITIALISED, access->site, access->address, access->descr, 0, 0, 0, 0, 0, 0);
    }
    if (kind != 1 || !any)  // told of once
        LOOP for (unsigned int i = 0; i < width; ++i) shadow[i] = 1;
}

// The frame of a function that was called: what an earlier call left there is nothing written.
extern "C" __device__ void jg_enter(Block* block, unsigned int thread, unsigned long long start, unsigned long long nbytes) {
    Launch* launch = (Launch*)block->launch;
    if (!checks_of(block)->uninitialised) return;
    unsigned char* shadow = (unsigned char*)(block->local_shadow + (unsigned long long)launch->local_stride * thread + start);
    LOOP for (unsigned long long i = 0; i < nbytes; ++i) shadow[i] = 0;
}

// Memory that was allocated: what others did to it before it was freed is nothing to do with who has it now.
static __device__ __noinline__ void forget(Launch* launch, unsigned long long host, unsigned long long nbytes) {
    Checks* checks = (Checks*)launch->checks;
    Granule* granules = checks->races ? granules_of(launch, checks, host) : 0;
    if (!granules) return;
    unsigned int* words = (unsigned int*)granules;
    LOOP for (unsigned long long i = 0; i < (nbytes >> checks->order) * (sizeof(Granule) / 4); ++i) words[i] = 0;
}

// -------------------------------------------------------------------------------------------------------- every access

// An access that is about to be made: the address as the kernel has it, and the host's.
extern "C" __device__ void jg_note(Block* block, unsigned int thread, unsigned long long address, unsigned long long host,
                                   unsigned long long descr, unsigned int site) {
    Launch* launch = (Launch*)block->launch;
    Checks* checks = (Checks*)launch->checks;
    settle(checks);
    unsigned int width = descr & 0xff, semantics = descr >> 8 & 0xff, kind = descr >> 24 & 0xff;
    unsigned int how = kind == 3 ? ATOMICALLY : semantics & ORDERED ? WITH_ORDER : semantics & VOLATILE ? BY_VOLATILE : WEAK;
    Access access;
    access.address = address;
    access.host = host;
    access.descr = descr & ~0xff00ull;
    access.thread = thread;
    access.site = site;
    access.trace = site | kind << 24 | how << 26 | (semantics & POLLS ? 1u << 28 : 0);
    access.releases = semantics & RELEASES;
    access.sets = semantics & SETS;
    unsigned long long offset = host - block->shared;
    access.shared = offset < launch->shared_bytes;
    if (access.shared) {
        if (checks->uninitialised) note_written(block, &access, width, (unsigned char*)block->shared_shadow + offset);
        if (checks->races) note_order(block, &access, width, (Granule*)block->granules + (offset >> checks->order));
        return;
    }
    offset = host - (block->local + (unsigned long long)launch->local_stride * thread);
    if (offset < launch->local_bytes) {
        unsigned long long place = (unsigned long long)launch->local_stride * thread + offset;
        if (checks->uninitialised) note_written(block, &access, width, (unsigned char*)block->local_shadow + place);
        return;
    }
    if (checks->races && host != block->trash) note_order(block, &access, width, granules_of(launch, checks, host));
}
