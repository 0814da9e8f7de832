// printf: a line is copied into the launch's buffer with the texts that it refers to, as they are at the time of the call.

// A text that a line refers to: its address as the kernel has it, the host's, and its bytes without the NUL.
struct Text {
    unsigned long long address, host, nbytes;
};

// What a call of printf prints. CUDA prints 32 arguments at most (CUDA C++ Programming Guide, "Formatted Output").
enum { MOST_TEXTS = 33 };

struct Line {
    Text texts[MOST_TEXTS];  // the format, then those of %s
    int text_count, argument_count;
    unsigned long long arguments, argument_room;  // address of the host, and bytes that there may be
    unsigned long long argument_bytes;  // that the format takes of them
    bool refused;  // there is no text at one of the addresses
};

// The text at an address; none at a null pointer.
static __device__ __noinline__ void add_text(Block* block, unsigned int thread, unsigned long long address, unsigned int site, Line* line) {
    Launch* launch = (Launch*)block->launch;
    if (address == 0 || line->text_count == MOST_TEXTS) return;
    unsigned long long descr = 1 | Space::GENERIC << 16 | 1 << 24 | 0xffffffffull << 32, room;
    unsigned long long host = jg_access(block, thread, address, descr, site);
    if (host == 0 || host == block->trash) {
        line->refused = true;
        return;
    }
    if (address >> 56 == SHARED_WINDOW >> 56) room = launch->shared_bytes - (address - SHARED_WINDOW);
    else if (address >> 56 == LOCAL_WINDOW >> 56) room = launch->local_bytes - (address - LOCAL_WINDOW);
    else room = block->last.base + block->last.nbytes - address;
    Text* text = line->texts + line->text_count++;
    text->address = address;
    text->host = host;
    text->nbytes = 0;
    LOOP while (text->nbytes < room && ((const char*)host)[text->nbytes]) text->nbytes++;
}

// The next argument, of 4 or 8 bytes, at its natural alignment.
static __device__ unsigned long long next_argument(Line* line, unsigned int nbytes) {
    unsigned long long at = (line->argument_bytes + nbytes - 1) / nbytes * nbytes;
    if (at + nbytes > line->argument_room) return 0;
    line->argument_bytes = at + nbytes;
    line->argument_count++;
    const unsigned int* words = (const unsigned int*)(line->arguments + at);
    return nbytes == 4 ? words[0] : words[0] | (unsigned long long)words[1] << 32;
}

// A character of the format; NUL behind it.
static __device__ char at_of(const Line* line, unsigned long long at) {
    return at < line->texts[0].nbytes ? ((const char*)line->texts[0].host)[at] : 0;
}

static __device__ bool is_flag(char c) { return c == '-' || c == '+' || c == ' ' || c == '#' || c == '0'; }

static __device__ bool is_size(char c) { return c == 'h' || c == 'l' || c == 'j' || c == 'z' || c == 't' || c == 'L'; }

static __device__ bool is_integer(char c) { return c == 'd' || c == 'i' || c == 'o' || c == 'u' || c == 'x' || c == 'X'; }

static __device__ bool is_float(char c) { return (c >= 'e' && c <= 'g') || (c >= 'E' && c <= 'G') || c == 'a' || c == 'A'; }

// A number of digits, or a * and its argument.
static __device__ __noinline__ unsigned long long past_number(Line* line, unsigned long long at) {
    if (at_of(line, at) == '*') {
        next_argument(line, 4);
        return at + 1;
    }
    LOOP while (at_of(line, at) >= '0' && at_of(line, at) <= '9') ++at;
    return at;
}

// One conversion, from behind its % on: its arguments, and the text of %s. Returns where it ends.
static __device__ __noinline__ unsigned long long convert(Block* block, unsigned int thread, unsigned long long begin,
                                                          unsigned int site, Line* line) {
    unsigned long long at = begin, bytes = line->argument_bytes;
    int count = line->argument_count;
    LOOP while (is_flag(at_of(line, at))) ++at;
    at = past_number(line, at);
    if (at_of(line, at) == '.') at = past_number(line, at + 1);
    char size = at_of(line, at), kind = size;
    if (is_size(size)) {
        if (at_of(line, ++at) == size && (size == 'h' || size == 'l')) ++at;
        kind = at_of(line, at);
    }
    if (kind == 's') {
        add_text(block, thread, next_argument(line, 8), site, line);
    } else if (kind == 'p' || is_float(kind)) {
        next_argument(line, 8);
    } else if (is_integer(kind)) {
        next_argument(line, is_size(size) && size != 'h' ? 8 : 4);
    } else if (kind == 'c') {
        next_argument(line, 4);
    } else if (kind != '%') {  // no conversion
        line->argument_bytes = bytes;
        line->argument_count = count;
        return begin;
    }
    return at + 1;
}

// So many bytes of the buffer, or none where they do not fit.
static __device__ __noinline__ unsigned char* reserve(Launch* launch, unsigned long long nbytes) {
    unsigned long long used = *(volatile unsigned long long*)&launch->print_used;
    LOOP for (;;) {
        if (nbytes > launch->print_capacity - used) return 0;
        unsigned long long found = atomicCAS(&launch->print_used, used, used + nbytes);
        if (found == used) return (unsigned char*)(launch->prints + used);
        used = found;
    }
}

static __device__ __noinline__ unsigned char* copy(unsigned char* to, unsigned long long host, unsigned long long nbytes) {
    LOOP for (unsigned long long i = 0; i < nbytes; ++i) to[i] = ((const unsigned char*)host)[i];
    return to + (nbytes + 7) / 8 * 8;
}

static __device__ bool read_line(Block* block, unsigned int thread, unsigned long long format, unsigned long long arguments,
                                 unsigned int site, Line* line) {
    Launch* launch = (Launch*)block->launch;
    unsigned long long offset = arguments - LOCAL_WINDOW;
    line->refused = false;
    line->text_count = line->argument_count = 0;
    line->argument_bytes = line->argument_room = 0;
    line->arguments = block->local + (unsigned long long)launch->local_stride * thread + offset;
    if (arguments && offset < launch->local_bytes) line->argument_room = launch->local_bytes - offset;
    add_text(block, thread, format, site, line);
    if (!line->text_count) return false;
    LOOP for (unsigned long long at = 0; at < line->texts[0].nbytes;)
        if (at_of(line, at++) == '%') at = convert(block, thread, at, site, line);
    return !line->refused;
}

// A line of the print buffer: its bytes, bytes of the arguments, how many texts; then the arguments, as vprintf is given
// them; then of each text address, bytes, and what it is. Each begins at a multiple of 8. Returns how many arguments
// there were, -1 without a format or a text of it, -2 without room.
extern "C" __device__ int jg_printf(Block* block, unsigned int thread, unsigned long long format,
                                    unsigned long long arguments, unsigned int site) {
    Launch* launch = (Launch*)block->launch;
    Line line;
    if (!read_line(block, thread, format, arguments, site, &line)) return -1;
    unsigned long long nbytes = 24 + (line.argument_bytes + 7) / 8 * 8;
    LOOP for (int i = 0; i < line.text_count; ++i) nbytes += 16 + (line.texts[i].nbytes + 7) / 8 * 8;
    unsigned char* to = reserve(launch, nbytes);
    if (!to) {
        atomicAdd(&launch->print_lost, 1u);
        return -2;
    }
    unsigned long long* head = (unsigned long long*)to;
    head[0] = nbytes;
    head[1] = line.argument_bytes;
    head[2] = line.text_count;
    to = copy(to + 24, line.arguments, line.argument_bytes);
    LOOP for (int i = 0; i < line.text_count; ++i) {
        const Text* text = line.texts + i;
        ((unsigned long long*)to)[0] = text->address;
        ((unsigned long long*)to)[1] = text->nbytes;
        to = copy(to + 16, text->host, text->nbytes);
    }
    return line.argument_count;
}
