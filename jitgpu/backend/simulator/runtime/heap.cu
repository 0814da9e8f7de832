// The heap of the device, which outlives launches and is shared by them. What is known of its pieces lies in a table
// beside it, out of the reach of kernels.

static __device__ void forget(Launch* launch, unsigned long long host, unsigned long long nbytes);  // in checks.cu

static __device__ void lock(unsigned int* word) {
    LOOP while (atomicCAS(word, 0u, 1u)) { }
    __threadfence();
}

static __device__ void unlock(unsigned int* word) {
    __threadfence();
    atomicExch(word, 0u);
}

static __device__ bool begins(const HeapPiece* piece) { return piece->extent & PIECE_BEGINS; }

static __device__ bool taken(const HeapPiece* piece) { return piece->extent & PIECE_TAKEN; }

static __device__ unsigned int units_of(const HeapPiece* piece) { return piece->extent & (PIECE_TAKEN - 1); }

// The piece that begins at a unit, made as large as the free ones behind it allow.
static __device__ __noinline__ HeapPiece* joined(const Heap* heap, unsigned int at) {
    HeapPiece* piece = (HeapPiece*)heap->pieces + at;
    LOOP while (!taken(piece) && at + units_of(piece) < heap->units && !taken(piece + units_of(piece)))
        piece->extent += units_of(piece + units_of(piece));
    return piece;
}

static __device__ __noinline__ void take(HeapPiece* piece, unsigned int units, unsigned int nbytes) {
    unsigned int rest = units_of(piece) - units;
    if (rest) {
        piece[units].extent = rest | PIECE_BEGINS;
        piece[units].nbytes = 0;
    }
    LOOP for (unsigned int i = 1; i < units; ++i) piece[i].extent = i;
    piece->nbytes = nbytes;
    piece->extent = units | PIECE_BEGINS | PIECE_TAKEN;
}

// Each piece has a unit more than was asked for, so that what begins just behind it is in no other one. The search goes
// on where the last one ended: what was freed is not at once given out again, and its use is found.
extern "C" __device__ unsigned long long jg_malloc(Block* block, unsigned long long nbytes) {
    Launch* launch = (Launch*)block->launch;
    Heap* heap = (Heap*)launch->heap;
    if (nbytes >= (unsigned long long)heap->units * HEAP_UNIT) return 0;
    unsigned int wanted = (unsigned int)((nbytes + HEAP_UNIT - 1) / HEAP_UNIT) + 1;
    unsigned long long result = 0;
    lock(&heap->lock);
    unsigned int at = heap->next;
    LOOP for (int round = 0; round < 2 && !result; ++round) {
        LOOP while (at < heap->units) {
            HeapPiece* piece = joined(heap, at);
            if (!taken(piece) && units_of(piece) >= wanted) {
                take(piece, wanted, (unsigned int)nbytes);
                result = heap->base + (unsigned long long)at * HEAP_UNIT;
                at += wanted;
                break;
            }
            at += units_of(piece);
        }
        if (!result) at = 0;
    }
    heap->next = at;
    if (result && launch->checks) forget(launch, result, (wanted - 1) * HEAP_UNIT);
    unlock(&heap->lock);
    return result;
}

// The live piece, or else the one that was freed last, that an address of the heap is in; or else the live one that ends
// within 64 KiB before it. 0: none. Other workers may allocate and free meanwhile, but a live piece stays as it is.
static __device__ __noinline__ const HeapPiece* piece_at(const Heap* heap, unsigned long long address) {
    const HeapPiece* pieces = (const HeapPiece*)heap->pieces;
    unsigned int at = (unsigned int)((address - heap->base) / HEAP_UNIT), extent = pieces[at].extent;
    unsigned int start = extent & PIECE_BEGINS ? at : at - min(extent, at);
    if (begins(pieces + start) && at - start < units_of(pieces + start) && (taken(pieces + start) || pieces[start].nbytes))
        return pieces + start;
    if (extent && !(extent & PIECE_BEGINS)) return 0;  // it was in one that was freed, of which part was given out again
    unsigned int least = at < 4096 ? 0 : at - 4096;
    LOOP while (at-- > least) {
        extent = pieces[at].extent;
        start = extent & PIECE_BEGINS ? at : at - min(extent, at);
        if (taken(pieces + start) && begins(pieces + start)) return pieces + start;
    }
    return 0;
}

// What is wrong with an address of the heap that is not in a live piece.
static __device__ __noinline__ unsigned int fault_without(const Heap* heap, unsigned long long address, const HeapPiece* piece) {
    const HeapPiece* unit = (const HeapPiece*)heap->pieces + (address - heap->base) / HEAP_UNIT;
    return piece || (unit->extent && !begins(unit)) ? Found::FREED : Found::UNKNOWN_MEMORY;
}

static __device__ unsigned long long base_of(const Heap* heap, const HeapPiece* piece) {
    return piece ? heap->base + (unsigned long long)(piece - (const HeapPiece*)heap->pieces) * HEAP_UNIT : 0;
}

// An access into the heap, as jg_access has it: it has to be in the live piece in which it begins.
static __device__ __noinline__ unsigned long long heap_access(Block* block, unsigned int thread, unsigned long long address,
                                                              unsigned long long descr, unsigned int site) {
    const Heap* heap = (const Heap*)((Launch*)block->launch)->heap;
    unsigned int width = descr & 0xffff;
    const HeapPiece* piece = piece_at(heap, address);
    unsigned long long base = base_of(heap, piece), nbytes = piece ? piece->nbytes : 0, offset = address - base;
    unsigned int fault = Found::NONE;
    if (!piece || !taken(piece)) {
        fault = fault_without(heap, address, piece);
    } else if (offset >= nbytes || nbytes - offset < width) {
        fault = Found::OUT_OF_BOUNDS;
    } else if (address & (width - 1)) {
        fault = Found::MISALIGNED;
    }
    if (fault) return refuse(block, thread, fault, site, address, descr, base, nbytes);
    // Until it is freed by a block of this worker. (Another worker's may free it, and then its use is not found here.)
    if ((int)(descr >> 32) < 0) fill_root(&block->last, base, nbytes, true);
    return address;
}

// Nothing keeps in mind that the piece which begins there may be used.
static __device__ __noinline__ void forget_last(Block* block, unsigned long long base) {
    const Worker* worker = (const Worker*)block->worker;
    Block* blocks = (Block*)worker->blocks;
    LOOP for (unsigned int i = 0; i < worker->laid; ++i)
        if (blocks[i].last.base == base) fill_root(&blocks[i].last, 0, 0, false);
}

extern "C" __device__ void jg_free(Block* block, unsigned int thread, unsigned long long address, unsigned int site) {
    Launch* launch = (Launch*)block->launch;
    Heap* heap = (Heap*)launch->heap;
    if (address == 0) return;
    const HeapPiece* piece = 0;
    unsigned int fault = Found::UNKNOWN_MEMORY;
    if (address - heap->base < (unsigned long long)heap->units * HEAP_UNIT) {
        lock(&heap->lock);
        piece = piece_at(heap, address);
        if (!piece || !taken(piece)) {
            fault = fault_without(heap, address, piece);
        } else if (base_of(heap, piece) == address) {
            ((HeapPiece*)piece)->extent &= ~PIECE_TAKEN;
            fault = Found::NONE;
        }
        unlock(&heap->lock);
    }
    if (fault)
        refuse(block, thread, fault, site, address, (unsigned long long)0xffffffff << 32, base_of(heap, piece), piece ? piece->nbytes : 0);
    else
        forget_last(block, address);
}
