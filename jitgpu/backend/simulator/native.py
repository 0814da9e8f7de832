"""From a kernel's PTX to machine code of this host: LLVM IR, optimized, as an object that is kept, and loaded."""

from __future__ import annotations

import ctypes
import functools
import json
import threading
from typing import TYPE_CHECKING, Any, NamedTuple

from jitgpu.backend.simulator.emitter import Unsupported
from jitgpu.backend.simulator.layouts import Point
from jitgpu.backend.simulator.prepare import callees
from jitgpu.backend.simulator.segments import Segments
from jitgpu.backend.simulator.syntax import Location, Module
from jitgpu.backend.simulator.translate import METADATA, translate_function
from jitgpu.backend.simulator.unit import RootInfo, Site, Unit
from jitgpu.backend.simulator.waits import PointInfo, uses_warps
from jitgpu.errors import DeviceError, LaunchError
from jitgpu.values import digest

if TYPE_CHECKING:
    from jitgpu.backend import Keep

__all__ = ["Facts", "NativeKernel", "compile_entry", "host"]

#: Local memory that a kernel has for calls whose depth is not known, bytes.
_DEEP_STACK = 32 * 1024
_FORMAT = 1
_loading = threading.Lock()


class Facts(NamedTuple):
    """What launching a translated kernel needs besides its code; kept with it. ``unit`` is how many threads are run
    together: 32, or 0 for the whole block."""

    symbol: str
    points: tuple[PointInfo, ...]
    point_sites: tuple[int, ...]
    sites: tuple[Site, ...]
    roots: tuple[RootInfo, ...]
    shared_bytes: int
    local_bytes: int
    frame_bytes: int
    parameter_bytes: int
    unit: int
    parameters: tuple[tuple[str, int], ...]
    shared: tuple[tuple[str, int, int], ...]
    generic: bool
    prints: bool
    allocates: bool


class NativeKernel:
    """A kernel as machine code. ``segment`` is the address of its code, ``worker(launch, worker)`` the
    scheduler that runs it; ``facts`` describe it."""

    def __init__(self, title: str, facts: Facts, code: bytes, system: _System) -> None:
        self.title = title
        self.facts = facts
        self._engine, (self.segment,) = _load(code, "jg_segment")
        kind = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_uint64, ctypes.c_uint64)
        self.worker = kind(system.main)
        self.points = (Point * len(facts.points))(
            *(Point(*info, site=site) for info, site in zip(facts.points, facts.point_sites, strict=True))
        )


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


# --------------------------------------------------------------------------------------------------------- compilation

def compile_entry(
    module: Module, symbol: str, title: str, pointer_offsets: frozenset[int], checks: frozenset[str],
    keep: Keep | None, key: str,
) -> NativeKernel:  # fmt: skip
    """The machine code of one kernel of a module, from the store where it is there.

    Parameters
    ----------
    pointer_offsets : frozenset of int
        Where in the kernel's parameters a pointer may lie, bytes.
    checks : frozenset of {"uninitialised", "races"}
        Checks besides those that are always on.
    keep, key
        The store, and the key of what the kernel was compiled from.

    Raises
    ------
    LaunchError
        For an instruction that the simulator does not run, with its place in the CUDA text.
    """
    whole = digest(("image", key), ("symbol", symbol), ("checks", ",".join(sorted(checks))), ("host", host()))
    stored = keep.get(whole) if keep is not None else None
    if stored is not None:
        found = _decode(stored)
        if found is not None:
            return NativeKernel(title, *found, _system(keep))
    facts, text = translate(module, symbol, title, pointer_offsets, checks)
    code = _machine_code(text, title)
    if keep is not None:
        keep.put(whole, _encode(facts, code), {"kernels": title, "kind": "simulator"})
    return NativeKernel(title, facts, code, _system(keep))


def translate(
    module: Module, symbol: str, title: str, pointer_offsets: frozenset[int], checks: frozenset[str]
) -> tuple[Facts, str]:
    """The LLVM IR of a kernel with everything that it calls. Raises LaunchError."""
    from jitgpu.backend.simulator import runtime

    entry = module.functions.get(symbol)
    if entry is None or not entry.body:
        raise LaunchError("the module has no such kernel", kernel=title, given=symbol,
                          expected=", ".join(module.functions), fix="compile it again")  # fmt: skip
    try:
        unit = Unit(module, entry, pointer_offsets, checks)
        reached = _reached(module, symbol)
        for name in sorted(reached):
            unit.prepare(name)
        unit.place_dynamic()
        segments = Segments(unit)
        texts = segments.translate()
        done: set[str] = set()
        while len(done) < len(unit.wanted):
            for name in [name for name in unit.wanted if name not in done]:
                done.add(name)
                texts.append(translate_function(unit, name))
    except Unsupported as error:
        raise _unsupported(title, error) from error
    body = "\n\n".join(texts)
    arithmetic = runtime.closure(body)
    declarations = unit.declared | runtime.declared("\n".join(arithmetic.values()))
    outside = [text for name, text in sorted(declarations.items()) if name not in arithmetic]
    facts = Facts(
        symbol, tuple(segments.points), tuple(segments.point_sites), tuple(unit.sites), tuple(unit.roots),
        unit.shared_bytes, _local_bytes(unit, symbol), segments.frame_bytes, unit.parameter_bytes,
        32 if uses_warps(segments.flow.points) else 0, tuple(unit.parameter_offsets.items()),
        tuple(sorted(((name, *place) for name, place in unit.shared.items()), key=lambda item: item[1:])),
        unit.generic,
        "@jg_printf(" in body, "@jg_malloc(" in body,
    )  # fmt: skip
    return facts, "\n\n".join([body, *arithmetic.values(), *outside, METADATA])


def _reached(module: Module, symbol: str) -> set[str]:
    """The kernel and the functions that it may call."""
    found: set[str] = set()
    todo = [symbol]
    while todo:
        name = todo.pop()
        function = module.functions.get(name)
        if name not in found and function is not None and function.body:
            found.add(name)
            todo += callees(function)
    return found


def _local_bytes(unit: Unit, symbol: str) -> int:
    """Local memory of a thread: its own frame and those of the deepest calls; more where the depth is not known."""
    own = unit.prepared[symbol].frame_bytes
    depths: dict[str, int | None] = {}

    def depth(name: str, path: tuple[str, ...]) -> int | None:
        if name in path:
            return None
        if name not in depths:
            prepared = unit.prepared[name]
            below = [depth(called, (*path, name)) for called in prepared.calls if called in unit.prepared]
            deepest = max((item for item in below if item is not None), default=0)
            depths[name] = None if None in below else prepared.frame_bytes + deepest
        return depths[name]

    indirect = len(unit.wanted) > 0 and any(name not in _named(unit, symbol) for name in unit.wanted)
    total = depth(symbol, ())
    if total is None or indirect:
        return own + _DEEP_STACK
    return max(16, total)


def _named(unit: Unit, symbol: str) -> set[str]:
    return set(unit.prepared) if not unit.wanted else _reached(unit.module, symbol)


def _unsupported(title: str, error: Unsupported) -> LaunchError:
    instruction = error.instruction
    place = ""
    if instruction is not None and instruction.location is not None:
        place = f" ({instruction.location.file}:{instruction.location.line})"
    return LaunchError(
        f"the simulator cannot run this kernel: {error.reason}", kernel=title,
        given=f"{instruction.name if instruction else 'its PTX'}{place}",
        expected="instructions that are simulated", fix="run it on a GPU",
    )  # fmt: skip


def _machine_code(text: str, title: str) -> bytes:
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


def _load(code: bytes, *names: str) -> tuple[Any, list[int]]:
    """Machine code in memory: what keeps it there, and the addresses of functions in it."""
    llvm = _llvm()
    with _loading:
        empty = llvm.parse_assembly(f'target triple = "{llvm.get_process_triple()}"')
        engine = llvm.create_mcjit_compiler(empty, _machine())
        engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        engine.finalize_object()
        return engine, [engine.get_function_address(name) for name in names]


class _System(NamedTuple):
    """The runtime in memory: ``main`` is the address of what a worker calls."""

    engine: Any
    main: int


_loaded_system: _System | None = None


def _system(keep: Keep | None) -> _System:
    """The runtime, compiled once for this host and loaded once in this process. Kernels find its functions by name."""
    global _loaded_system
    if _loaded_system is None:
        from jitgpu.backend.simulator import runtime

        key = digest(("system", runtime.text("system")), ("host", host()))
        code = keep.get(key) if keep is not None else None
        if code is None:
            code = _machine_code(runtime.text("system"), "the simulator's runtime")
            if keep is not None:
                keep.put(key, code, {"kernels": "the simulator's runtime", "kind": "simulator"})
        names = [name for name in runtime.exported() if name != "jg_main"]
        engine, (main, *addresses) = _load(code, "jg_main", *names)
        for name, address in zip(names, addresses, strict=True):
            _llvm().add_symbol(name, address)
        _loaded_system = _System(engine, main)
    return _loaded_system


# ---------------------------------------------------------------------------------------------------------- the record

def _encode(facts: Facts, code: bytes) -> bytes:
    return json.dumps(facts).encode() + b"\n" + code


def _decode(data: bytes) -> tuple[Facts, bytes] | None:
    """What was kept; None for what another version has kept."""
    end = data.find(b"\n")
    try:
        fields = Facts(*json.loads(data[:end]))
        facts = fields._replace(
            points=tuple(PointInfo(*point) for point in fields.points),
            sites=tuple(
                Site(text, line, Location(*place) if place else None) for text, line, place in fields.sites
            ),
            roots=tuple(RootInfo(*root) for root in fields.roots),
            point_sites=tuple(fields.point_sites),
            parameters=tuple((name, offset) for name, offset in fields.parameters),
            shared=tuple((name, start, nbytes) for name, start, nbytes in fields.shared),
        )
    except (TypeError, ValueError):
        return None
    return facts, data[end + 1 :]
