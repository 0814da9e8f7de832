"""One kernel in the simulator: its limits, its arguments, its launches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from jitgpu.backend import occupancy
from jitgpu.backend.arguments import argument_readers, positional
from jitgpu.backend.bound import BoundLaunch, changed_values, refuse_copies_back
from jitgpu.backend.config import check_config, check_cooperative
from jitgpu.backend.layout import layout
from jitgpu.backend.simulator import launch, native
from jitgpu.backend.simulator.findings import Allocation, Finding
from jitgpu.backend.simulator.graph import refuse_plain
from jitgpu.backend.simulator.pointers import Argument, PointerReader
from jitgpu.backend.streams import stream_handle
from jitgpu.errors import LaunchError
from jitgpu.values import Artifact, LaunchConfig, Parameter, digest

if TYPE_CHECKING:
    from jitgpu.backend.simulator.loading import SimulatorImage

__all__ = ["SimulatorKernel"]


class _Packed(NamedTuple):
    """Checked arguments: the kernel's parameter buffer, and for each parameter the memory it begins, or None."""

    params: bytes
    allocations: tuple[Allocation | None, ...]


class SimulatorKernel:
    """A kernel loaded in the simulator. It may be launched from many threads at once."""

    def __init__(
        self, image: SimulatorImage, artifact: Artifact, names: tuple[str, ...], defaults: tuple[Any, ...],
        strict: bool,
    ) -> None:  # fmt: skip
        self.image = image
        self.artifact = artifact
        self.names = names
        self.defaults = defaults
        self.strict = strict
        self.title = artifact.entry.name
        self.layout = layout(self.title, artifact.entry.parameters)
        self.readers = argument_readers(self.title, names, artifact.entry.parameters, self._reader)
        self.threads_limit = occupancy.threads_limit(artifact.entry)
        self._compiled: dict[frozenset[str], native.NativeKernel] = {}

    def _reader(self, index: int, parameter: Parameter) -> Callable[[Any], Any]:
        """Reads one argument that was given: a pointer's :class:`Argument`, or the converted scalar."""
        item = self.layout.packings[index]
        if item is not None:
            return item.convert
        return PointerReader(self.title, parameter, self.image.device.memory, strict=self.strict)

    def launcher(self, config: LaunchConfig, stream: Any) -> Callable[..., None]:
        """The launch function of a checked configuration. It returns when the kernel is done, whatever the stream.

        Raises
        ------
        LaunchConfigError
            When the arch or the kernel does not allow the configuration.
        """
        self._check(config, stream)
        compiled = self.compiled()

        def launch_kernel(*args: Any, **named: Any) -> None:
            refuse_plain(self.title)
            values = self.read(positional(self.title, self.names, self.defaults, args, named))
            self._run(compiled, config, self._pack(values), self._settings())
            for value in values:
                if isinstance(value, Argument) and value.after is not None:
                    value.after()

        launch_kernel.__name__ = launch_kernel.__qualname__ = self.title
        return launch_kernel

    def bind(self, config: LaunchConfig, stream: Any, args: tuple[Any, ...]) -> BoundLaunch:
        """A launch whose arguments are checked and packed once. Raises LaunchConfigError and ArgumentError."""
        self._check(config, stream)
        compiled, parameters = self.compiled(), self.artifact.entry.parameters
        values = self.read(args)
        refuse_copies_back(self.title, parameters, values)
        packed = self._pack(values)

        def launch_bound() -> None:
            refuse_plain(self.title)
            self._run(compiled, config, packed, self._settings())

        def update(**changes: Any) -> None:
            """Change arguments by name; the others stay. Raises ArgumentError, and then nothing is changed."""
            nonlocal values, packed
            changed = changed_values(self.title, self.names, self.readers, values, changes)
            refuse_copies_back(self.title, parameters, changed)
            values, packed = changed, self._pack(changed)

        bound = cast("Any", launch_bound)
        bound.update, bound.__name__, bound.__qualname__ = update, self.title, self.title
        bound.loaded, bound.stream = self, None
        return cast("BoundLaunch", bound)

    def findings(self, config: LaunchConfig, args: tuple[Any, ...], settings: launch.Settings) -> list[Finding]:
        """Launch once with the checks that ``settings`` ask for; what was found, where they say to collect it.

        Raises
        ------
        LaunchConfigError, ArgumentError
            As a launch does.
        KernelFault
            At the first finding, unless findings are collected.
        """
        self._check(config, None)
        return self._run(self.compiled(settings.checks), config, self._pack(self.read(args)), settings)

    def _settings(self) -> launch.Settings:
        return launch.Settings(time_limit_s=self.image.device.time_limit_s)

    def block_size(self, shared_bytes: int = 0) -> int:
        """Threads a block with which the most threads are resident at once."""
        return occupancy.potential_block_size(self.image.device.arch, self.artifact.entry, shared_bytes)

    def resident_blocks(self, config: LaunchConfig) -> int:
        """How many blocks of that size the simulated GPU holds at once."""
        threads = config.block[0] * config.block[1] * config.block[2]
        device, entry = self.image.device, self.artifact.entry
        each = occupancy.resident_blocks(device.arch, entry, threads, config.shared_bytes)
        return each * device.limits.multiprocessors

    def _check(self, config: LaunchConfig, stream: Any) -> None:
        limits = self.image.device.limits
        check_config(self.title, config, self.artifact.entry, limits, self.threads_limit)
        if config.cooperative:
            check_cooperative(self.title, config, limits, self.resident_blocks(config))
        if stream is not None:
            stream_handle(self.title, stream)

    def compiled(self, checks: frozenset[str] = frozenset()) -> native.NativeKernel:
        """The kernel's machine code with these further checks in it; made, or found where it is kept, once.

        Raises
        ------
        LaunchError
            When the PTX does not hold the kernel.
        """
        known = self._compiled.get(checks)
        if known is None:
            image, symbol = self.image, self.artifact.entry.symbol
            if symbol not in image.declarations.functions:
                raise LaunchError(
                    "the PTX holds no such kernel", kernel=self.title, given=symbol,
                    expected=", ".join(image.declarations.functions),
                    fix="jg.cache.clear() drops what was compiled before",
                )  # fmt: skip
            key = image.image.key
            with image.making(digest(("image", key), ("kernel", symbol), ("checks", "\n".join(sorted(checks))))):
                known = self._compiled.get(checks)  # another thread may have made it meanwhile
                if known is None:
                    made = native.compile_entry(
                        lambda: image.module, symbol, self.title, self.layout.offsets, self._pointer_offsets(), checks,
                        image.keep, key,
                    )  # fmt: skip
                    known = self._compiled.setdefault(checks, made)
        return known

    def _pointer_offsets(self) -> frozenset[int]:
        """Where in the parameter buffer a pointer may lie, bytes: any eight aligned ones of a struct may be one."""
        found: set[int] = set()
        for parameter, offset in zip(self.artifact.entry.parameters, self.layout.offsets, strict=True):
            if parameter.is_pointer:
                found.add(offset)
            elif parameter.kind == "struct":
                found.update(range(-(-offset // 8) * 8, offset + parameter.nbytes - 7, 8))
        return frozenset(found)

    def read(self, args: tuple[Any, ...]) -> list[Any]:
        """Check all arguments; scalars come back converted, pointers as :class:`Argument`.

        Raises
        ------
        ArgumentError
            For the first argument that does not fit.
        """
        return [read(value) for read, value in zip(self.readers, args, strict=True)]

    def _pack(self, values: Sequence[Any]) -> _Packed:
        allocations = tuple(value.allocation if isinstance(value, Argument) else None for value in values)
        return _Packed(self.layout.packer.pack(*self.layout.fields(values)), allocations)

    def _run(
        self, compiled: native.NativeKernel, config: LaunchConfig, packed: _Packed, settings: launch.Settings
    ) -> list[Finding]:
        memory, names = self.image.device.memory, [parameter.name for parameter in self.artifact.entry.parameters]
        return launch.run(
            compiled, config._replace(cluster=config.cluster or self.artifact.entry.required_cluster), packed.params,
            names, packed.allocations, memory.live, memory.freed, self.image.data, settings,
        )  # fmt: skip
