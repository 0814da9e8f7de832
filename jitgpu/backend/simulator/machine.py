"""LLVM IR as machine code of this host, and machine code in memory: the one file that talks to llvmlite."""

from __future__ import annotations

import functools
import struct
from typing import Any

from jitgpu.errors import DeviceError, LaunchError
from jitgpu.values import digest

__all__ = ["add_symbol", "host", "lacking", "load", "machine_code"]

_FORMAT = 2
#: The oldest version whose code is right: that of LLVM 20 for ``llvm.minimumnum`` is not.
_LLVM = 22
#: Blocks of a function above which registers are not allocated across them: the time of that grows with their square.
#: The code is several times slower then.
_MOST_BLOCKS = 4000


@functools.cache
def _llvm() -> Any:
    """llvmlite's binding, ready for this host. Raises DeviceError."""
    try:
        import llvmlite.binding as llvm
    except ImportError as error:
        raise DeviceError(
            "the simulator's compiler cannot be imported", given=str(error), expected="llvmlite",
            fix='pip install "jitgpu[sim]"',
        ) from error  # fmt: skip
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm


@functools.cache
def _features() -> tuple[str, str]:
    """Name and features of the host's processor, as LLVM has them."""
    llvm = _llvm()
    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


def lacking() -> str:
    """What the simulator needs and llvmlite or this processor does not have; empty where it is all there."""
    llvm = _llvm()
    if llvm.llvm_version_info[0] < _LLVM:
        version = ".".join(map(str, llvm.llvm_version_info))
        return f"llvmlite has LLVM {version}, not {_LLVM} or newer"
    # Without it halves are converted by functions of a compiler's library, which a process need not have.
    if llvm.get_process_triple().startswith("x86_64") and "+f16c" not in _features()[1].split(","):
        return f"the processor ({_features()[0]}) has no conversions of halves (F16C)"
    return ""


def _machine(level: int = 2) -> Any:
    llvm = _llvm()
    cpu, features = _features()
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=cpu, features=features, opt=level, reloc="pic", codemodel="default", jit=True
    )


@functools.cache
def host() -> str:
    """What machine code depends on besides the kernel: processor, LLVM, and the translator itself."""
    import llvmlite

    from jitgpu.backend.simulator import runtime

    version = ".".join(str(part) for part in _llvm().llvm_version_info)
    cpu, features = _features()
    return digest(
        ("format", str(_FORMAT)), ("cpu", cpu), ("features", features), ("llvm", version),
        ("llvmlite", llvmlite.__version__), ("translator", runtime.identity()),
    )  # fmt: skip


def machine_code(text: str, title: str) -> bytes:
    """An object file for this host."""
    llvm = _llvm()
    machine = _machine()
    try:
        parsed = llvm.parse_assembly(
            f'target triple = "{machine.triple}"\ntarget datalayout = "{machine.target_data}"\n{text}'
        )
        parsed.verify()
    except RuntimeError as error:
        raise LaunchError(
            "the simulator has made no valid code of this kernel", kernel=title, given=str(error).splitlines()[0],
            expected="PTX as the CUDA compiler emits it", fix="report it with the kernel's text",
        ) from error  # fmt: skip
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = options.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(parsed, builder)
    largest = max(sum(1 for _ in function.blocks) for function in parsed.functions)
    code: bytes = (machine if largest <= _MOST_BLOCKS else _machine(0)).emit_object(parsed)
    return code


def load(code: bytes, title: str, *names: str) -> tuple[Any, list[int]]:
    """Machine code in memory: what keeps it there, and the addresses of functions in it.

    Raises
    ------
    LaunchError
        Where it calls functions that this process does not have. (LLVM itself would end the process.)
    """
    llvm = _llvm()
    empty = llvm.parse_assembly(f'target triple = "{llvm.get_process_triple()}"')
    engine = llvm.create_mcjit_compiler(empty, _machine())
    part = llvm.ObjectFileRef.from_data(code)
    missing = [name for name in _undefined(part) if llvm.address_of_symbol(name) is None]
    if missing:
        raise LaunchError(
            "the simulator's code needs functions that this process does not have", kernel=title,
            given=", ".join(missing), expected="those of the C library", fix="report it with the kernel's text",
        )  # fmt: skip
    engine.add_object_file(part)
    engine.finalize_object()
    return engine, [engine.get_function_address(name) for name in names]


def _undefined(part: Any) -> list[str]:
    """The names that an object file in ELF refers to and does not define (System V ABI, "Symbol Table")."""
    found = {section.name(): section.data() for section in part.sections()}
    names, symbols = found.get(b".strtab", b""), found.get(b".symtab", b"")
    undefined = []
    for name, _, _, section, _, _ in struct.iter_unpack("<IBBHQQ", symbols):
        if name and section == 0:
            undefined.append(names[name : names.index(b"\0", name)].decode())
    return [name for name in undefined if name != "_GLOBAL_OFFSET_TABLE_"]  # which the loader makes


def add_symbol(name: str, address: int) -> None:
    """Have code that is loaded from now on find a function by its name."""
    _llvm().add_symbol(name, address)
