"""LLVM IR as machine code of this host, and machine code in memory: the one file that talks to llvmlite."""

from __future__ import annotations

import functools
import threading
from typing import Any

from jitgpu.errors import DeviceError, LaunchError
from jitgpu.values import digest

__all__ = ["add_symbol", "host", "load", "machine_code"]

_FORMAT = 1
_loading = threading.Lock()


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


def _machine() -> Any:
    llvm = _llvm()
    cpu, features = _features()
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=cpu, features=features, opt=2, reloc="pic", codemodel="default", jit=True
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
    code: bytes = machine.emit_object(parsed)
    return code


def load(code: bytes, *names: str) -> tuple[Any, list[int]]:
    """Machine code in memory: what keeps it there, and the addresses of functions in it."""
    llvm = _llvm()
    with _loading:
        empty = llvm.parse_assembly(f'target triple = "{llvm.get_process_triple()}"')
        engine = llvm.create_mcjit_compiler(empty, _machine())
        engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        engine.finalize_object()
        return engine, [engine.get_function_address(name) for name in names]


def add_symbol(name: str, address: int) -> None:
    """Have code that is loaded from now on find a function by its name."""
    _llvm().add_symbol(name, address)
