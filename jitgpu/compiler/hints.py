"""What usually mends a message of the compiler.

One table: a pattern over the message, and words, or a function of the match. The first pattern that fits gives the
hint.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from jitgpu.compiler import headers
from jitgpu.values import CompileRequest

__all__ = ["crt_command", "hint_for", "install_command"]


@dataclass(frozen=True, slots=True)
class _Context:
    file: str
    word: str
    request: CompileRequest


_Words = str | Callable[[re.Match[str], _Context], str]


def install_command(version: tuple[int, int] | None = None) -> str:
    """The command that installs CuPy, NVRTC and the headers of one CUDA major.

    >>> install_command((12, 9))
    'pip install "jitgpu[cuda12]"'
    """
    if version is None:
        return 'pip install "jitgpu[cuda12]" (or "jitgpu[cuda13]" for CUDA 13)'
    return f'pip install "jitgpu[cuda{version[0]}]"'


def crt_command(version: tuple[int, int]) -> str:
    """The command that installs the headers under ``crt/``, of the same minor version as NVRTC.

    >>> crt_command((13, 0))
    'pip install "nvidia-cuda-crt==13.0.*"'
    """
    wheel = "nvidia-cuda-nvcc-cu12" if version[0] == 12 else "nvidia-cuda-crt"
    return f'pip install "{wheel}=={version[0]}.{version[1]}.*"'


_HOST_LIBRARY = {
    "vector": "use a raw pointer and a length, or cuda::std::array from <cuda/std/array>",
    "array": "use <cuda/std/array> and cuda::std::array",
    "tuple": "use <cuda/std/tuple> and cuda::std::tuple",
    "complex": "use <cuda/std/complex> and cuda::std::complex",
    "optional": "use <cuda/std/optional> and cuda::std::optional",
    "variant": "use <cuda/std/variant> and cuda::std::variant",
    "span": "use <cuda/std/span> and cuda::std::span",
    "atomic": "use <cuda/atomic> and cuda::atomic, or atomicAdd and its kin",
    "functional": "use <cuda/std/functional> and cuda::std::plus and its kin",
    "numeric": "use <cuda/std/numeric>",
    "bit": "use <cuda/std/bit> and cuda::std::bit_cast",
    "chrono": "use clock64() or <cuda/std/chrono>",
    "ratio": "use <cuda/std/ratio>",
    "iterator": "use <cuda/std/iterator>",
    "concepts": "use <cuda/std/concepts>",
    "iostream": "use printf, which needs no header",
    "sstream": "there are no streams in device code",
    "ostream": "there are no streams in device code",
    "string": "use const char*, or <cuda/std/string_view>",
    "memory": "use raw pointers",
    "random": "use <curand_kernel.h>",
    "thread": "threads are the grid's; see cooperative_groups.h",
    "mutex": "use <cuda/semaphore>, or atomicCAS",
    "map": "there are no associative containers in device code",
    "unordered_map": "there are no associative containers in device code",
    "set": "there are no associative containers in device code",
    "list": "there are no lists in device code",
    "time.h": "use clock64()",
    "ctime": "use clock64()",
    "omp.h": "the grid replaces OpenMP in device code",
    "Python.h": "device code cannot call Python",
}
_FIXED_WIDTH = r"u?int(?:_least|_fast)?(?:8|16|32|64)_t|u?intptr_t|u?intmax_t"


def _missing_header(match: re.Match[str], context: _Context) -> str:
    name = match[1]
    version = context.request.compiler.version
    if name.startswith("curand"):
        return f"the cuRAND headers are not installed: {install_command(version)}"
    if name.startswith("crt/") or name in ("mma.h", "nvcuda/mma.h"):
        return f"the tensor core headers (crt/) come with the compiler package: {crt_command(version)}"
    if name.startswith(("cub/", "thrust/", "cuda/std/", "cuda/")):
        return f"CCCL comes with CuPy 14.1 or newer: {install_command(version)}; the header may also be misspelt"
    if re.match(r"cuda|cooperative_groups|vector_types|cuComplex|math_constants|texture|surface|device_|driver_", name):
        others = ", ".join(f"{path} (CUDA {major}.{minor})" for path, (major, minor) in headers.other_majors(version))
        seen = f"; not used, being another CUDA version: {others}" if others else ""
        return f"the CUDA {version[0]} runtime headers are not installed: {install_command(version)}{seen}"
    if name in _HOST_LIBRARY:
        return f"NVRTC has no host C++ library: {_HOST_LIBRARY[name]}"
    if name.endswith((".h", ".hpp", ".cuh", ".inl", ".cu")):
        searched = ", ".join((context.request.source.directory, *context.request.options.include_dirs))
        return f"give its folder: Options(include_dirs=[...]); searched for it: {searched}, then the CUDA headers"
    return "NVRTC has no host C++ library; many headers have a device version under <cuda/std/...>"


def _undefined(match: re.Match[str], _context: _Context) -> str:
    return _declared_by(match[1])


def _unknown_scope(_match: re.Match[str], context: _Context) -> str:
    return _declared_by(context.word) or "include the header that declares it"


def _declared_by(name: str) -> str:
    for pattern, words in _UNDEFINED:
        if re.fullmatch(pattern, name):
            return words
    return ""


_UNDEFINED: tuple[tuple[str, str], ...] = (
    (_FIXED_WIDTH, "#include <cstdint>"),
    (r"(__half2?|half2?|__float2half\w*|__half2float|__h\w+|h(exp|log|sin|cos|sqrt)\w*)", "#include <cuda_fp16.h>"),
    (r"(__nv_bfloat16\w*|nv_bfloat16\w*|__float2bfloat16\w*|__bfloat162float)", "#include <cuda_bf16.h>"),
    (r"__nv_fp8\w*", "#include <cuda_fp8.h>"),
    (r"__nv_fp4\w*", "#include <cuda_fp4.h> (CUDA 12.8 or newer)"),
    (r"cu(Float|Double)?Complex|cuC\w+|make_cu(Float|Double)?Complex", "#include <cuComplex.h>"),
    (r"curand\w*", "#include <curand_kernel.h>"),
    (r"cooperative_groups|cg|this_thread_block|this_grid|tiled_partition", "#include <cooperative_groups.h>"),
    (r"cub", "#include the CUB header of the algorithm, <cub/block/block_reduce.cuh> for example"),
    (r"nvcuda|wmma", "#include <mma.h>"),
    (r"cuda", "#include the header of that name, <cuda/std/complex> or <cuda/barrier> for example"),
    (r"thrust", "Thrust runs on the host; in a kernel use cub/block and cub/warp headers, or cuda::std"),
    (r"CHAR_BIT|S?CHAR_M\w+|U?(SHRT|INT|LONG|LLONG)_M(IN|AX)|UCHAR_MAX", "#include <climits>"),
    (r"U?INT(8|16|32|64|PTR|MAX)_M(IN|AX)|SIZE_MAX", "#include <cstdint>"),
    (r"(FLT|DBL)_\w+", "#include <cfloat>"),
    (r"M_\w+|INFINITY|NAN|HUGE_VALF?|isnormal", "#include <cmath>"),
    (r"offsetof|max_align_t", "#include <cstddef>"),
    (r"memmove|memcmp|strlen|strcmp", "#include <cstring>"),
    (r"abort", "#include <cstdlib>, or use __trap()"),
    (r"exit", "a thread ends with return; __trap() stops the kernel with an error"),
    (r"(fprintf|puts|putchar|sprintf|snprintf|stderr|stdout|cout|cerr|endl)", "only printf exists in device code"),
    (r"__shfl(_up|_down|_xor)?|__any|__all|__ballot", "since CUDA 9 (Volta) these end in _sync and take a mask first"),
    (r"texture|tex1Dfetch|tex[123]D|texture_reference",
     "texture references were removed in CUDA 12: pass a cudaTextureObject_t"),
    (r"(thread|block)[iI]d[x]?|BlockIdx|ThreadIdx|blockIDx|threadIDx|blockidx|threadidx",
     "the built-in variables are threadIdx, blockIdx, blockDim and gridDim"),
    (r"blockdim|BlockDim|griddim|GridDim|gridIdx|threadDim",
     "the built-in variables are threadIdx, blockIdx, blockDim and gridDim"),
    (r"_?_?syncthread|syncthreads|__sync_threads|__syncThreads|_syncthreads", "the barrier is __syncthreads()"),
    (r"cudaMalloc\w*|cudaFree\w*|cudaMemcpy\w*|cudaDeviceSynchronize|cudaGetLastError|cudaStream\w+|cudaEvent\w+",
     "that is host code: arrays and launches are Python's part, the text holds device code only"),
    (r"atomic\w+", "check the spelling and that the target architecture has it"),
    (r"__stdcall|__cdecl", "leave out host calling conventions"),
    (r"bool_t|uint|ulong|ushort|uchar|u32|u64|i32|i64|f32|f64", "spell the type out: unsigned int, float, ..."),
)  # fmt: skip


def _std_member(match: re.Match[str], _context: _Context) -> str:
    name = match[1]
    by_header = {
        "cmath": r"a?(sin|cos|tan)h?|exp2?|log\w*|pow|sqrt|cbrt|f?abs|floor|ceil|round|trunc|fm\w+|hypot|is(nan|inf)",
        "type_traits": r"(is|remove|add|make|enable|conditional|decay|common|underlying|void|conj|disj|neg)_?\w*",
        "limits": r"numeric_limits",
        "cstdint": _FIXED_WIDTH,
        "cstddef": r"size_t|ptrdiff_t|nullptr_t|byte",
        "utility": r"swap|pair|make_pair|exchange|declval|index_sequence\w*|integer_sequence|make_i\w+|as_const",
        "algorithm": r"min|max|clamp",
        "cstring": r"mem\w+|str\w+",
    }
    for header, pattern in by_header.items():
        if re.fullmatch(pattern, name):
            return f"#include <{header}>"
    if name in _HOST_LIBRARY:
        return f"NVRTC has no host C++ library: {_HOST_LIBRARY[name]}"
    return f"NVRTC has no host C++ library: try cuda::std::{name}, with <cuda/std/...> included"


def _host_function(_match: re.Match[str], context: _Context) -> str:
    if context.file:
        return (
            "that header declares host functions: include a device header instead, or (for cuda.h) pass "
            "Options(extra=['--device-as-default-execution-space'])"
        )
    if context.word == "main":
        return "the text is for the device alone: leave main() out, and launch from Python, kernel[grid, block](...)"
    return (
        "write __device__ before it (__global__ before a kernel); "
        "Options(extra=['--device-as-default-execution-space']) makes it the default"
    )


def _wrong_headers(_match: re.Match[str], context: _Context) -> str:
    version = "{}.{}".format(*context.request.compiler.version)
    return (
        f"headers of another CUDA version than NVRTC {version} were found first: "
        f"{install_command(context.request.compiler.version)}, and leave CUDA folders out of include_dirs"
    )


_HOST_ONLY = "Thrust and CUB's device-wide algorithms run on the host: include cub/block, cub/warp or cuda/std headers"

# Patterns over a message whose file is one of the CUDA headers: the text itself is not at fault.
_IN_HEADERS: tuple[tuple[str, _Words], ...] = (
    (r'incomplete type "__nv_|this declaration has no storage class|identifier "__nv_\w+" is undefined',
     _wrong_headers),
    (r"requires at least C\+\+ ?(\d+)", lambda match, _: f"Options(std='c++{match[1]}')"),
    (r'namespace "std" has no member "basic_ostream"',
     "that header is for the host; for complex numbers include <cuda/std/complex>"),
)  # fmt: skip

_NEEDS_HOST = r"cannot open source file|__host__ function|without execution space annotations"

_ANYWHERE: tuple[tuple[str, _Words], ...] = (
    (r'cannot open source file "([^"]+)"', _missing_header),
    (r'identifier "(?:std::)?(\w+)" is undefined', _undefined),
    (r'name followed by "::" must be a class or namespace name|name must be a namespace name', _unknown_scope),
    (r'(?:qualified name|namespace) "?std"? has no (?:actual )?member "(\w+)"', _std_member),
    (r"requires at least C\+\+ ?(\d+)", lambda match, _: f"Options(std='c++{match[1]}')"),
    (r"function without execution space annotations|explicitly marked as a __host__ function", _host_function),
    (r'calling a __host__ function\("?([^")]+)', "write __device__ before the function that is called"),
    (r"namespace scope variable without memory space annotations",
     "write __device__ or __constant__ before it, or constexpr for a number"),
    (r'a __global__ function must have a void return type|must have void return type|__global__ function.*return',
     "a kernel returns void: write results through a pointer"),
    (r"texture is not a template|texture_reference", "texture references are gone: pass a cudaTextureObject_t"),
    (r"uses too much shared data",
     "static __shared__ memory is at most 48 KB: declare it extern __shared__ and give shared_bytes at the launch"),
    (r"uses too much global constant data", "__constant__ memory is 64 KB in all: use a const pointer"),
    (r"Unresolved extern function '([^']+)'",
     "it is declared but not defined in the text: define it there, or in a header that the text includes"),
    (r"Entry function .* uses too much (?:parameter|param) space|[Ff]ormal parameter space overflow",
     "kernel parameters are at most 4 KB (32 KB from sm_70 and CUDA 12.1 on): pass a pointer"),
    (r"128-bit integer type is only supported", "Options(extra=['--device-int128'])"),
    (r"lambda requires --extended-lambda|flag '-extended-lambda'", "Options(extra=['--extended-lambda'])"),
    (r"#error directive:.*sm_\d+|requires? (?:sm_|compute)\w+|not supported on target|requires .target (sm_\w+)",
     "compile for a newer architecture: arch='sm_90', for example"),
    (r"Feature '.*' requires|Instruction '.*' not supported on .target|not supported on .target",
     "compile for a newer architecture: arch='sm_90', for example"),
    (r"PTX version|Unsupported .version", "the driver is older than NVRTC: update it, or compile to sm_XX"),
    (r"failed to load builtins|libnvrtc-builtins",
     "two NVRTC installations are mixed: take the other one out of LD_LIBRARY_PATH"),
    (r"An unnamed type", "give the enumeration or struct a name"),
    (r"asm operand", "see the PTX ISA for the operands of that instruction"),
    (r"Not a name of any known instruction|Unknown modifier|Parsing error near",
     "a PTX instruction inside asm() is wrong"),
    (r"initializer.*not allowed.*__shared__|dynamic initialization is not supported",
     "__shared__, __device__ and __constant__ variables take no run-time initializer: assign in the kernel"),
    (r'#error directive: "?libcu\+\+ requires', "Options(std='c++17')"),
    (r"exception handling|throw|try.*catch", "device code has no exceptions: use assert or __trap()"),
    (r"dynamic_cast|typeid|rtti", "device code has no run-time type information"),
    (r'expected a ";"', "a statement before this place lacks its semicolon"),
    (r'expected a "}"|the #endif for this directive is missing|comment unclosed',
     "something opened above is never closed"),
    (r'more than one instance of overloaded function "(\w+)" has "C" linkage',
     lambda match, _: f"CUDA has a function {match[1]} of its own: give yours another name"),
    (r'no instance of (?:overloaded )?function|more than one instance of overloaded function',
     "cast the arguments to the types of one overload; mixed int, float and double are the usual cause"),
    (r'class template "?(\w+)"? has already been defined|function "?(.*?)"? has already been defined',
     "the text defines it twice, or a header without #pragma once is included twice"),
    (r"a __global__ function or function template cannot have a parameter with (?:rvalue )?reference|by reference",
     "kernel parameters are passed by value: pass a pointer"),
)  # fmt: skip


def hint_for(message: str, header: str, request: CompileRequest, word: str = "") -> str:
    """What usually mends ``message``; "" when nothing is known.

    Parameters
    ----------
    message : str
        Text of the compiler's message.
    header : str
        The header it stands in, "" for the user's own text.
    request : CompileRequest
        What was being compiled.
    word : str
        The identifier at the caret.
    """
    context = _Context(header, word, request)
    if re.search(r"[/\\](thrust|cub)[/\\]", header) and re.search(_NEEDS_HOST, message):
        return _HOST_ONLY
    tables = (_IN_HEADERS, _ANYWHERE) if header else (_ANYWHERE,)
    for table in tables:
        for pattern, words in table:
            match = re.search(pattern, message)
            if match:
                return words if isinstance(words, str) else words(match, context)
    return ""
