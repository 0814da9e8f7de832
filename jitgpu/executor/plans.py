"""From a configured kernel to what a submission needs of it: loaded, its arrays known, a launch function a stream."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jitgpu.backend import Device, LoadedKernel
from jitgpu.backend.arguments import positional
from jitgpu.errors import DeviceError, LaunchConfigError
from jitgpu.kernel import ConfiguredKernel, Kernel

if TYPE_CHECKING:
    from jitgpu.executor.accesses import Extent
    from jitgpu.executor.queue import Queue
    from jitgpu.values import LaunchConfig

__all__ = ["Plan", "Prepared"]


class _Launchers(dict["Queue", Callable[..., None]]):
    """Launch functions by stream, made when first asked for."""

    def __init__(self, loaded: LoadedKernel, config: LaunchConfig | None) -> None:
        super().__init__()
        self._loaded, self._config = loaded, config

    def __missing__(self, queue: Queue) -> Callable[..., None]:
        assert self._config is not None
        made = self[queue] = queue.lane.launcher(self._loaded, self._config)
        return made


class Prepared:
    """A configured kernel loaded on one device.

    Attributes
    ----------
    read, written : tuple of int
        Which arguments are pointers to what the kernel cannot write, and to what it may.
    config : LaunchConfig or None
        None where there is nothing to launch, ``forall(0)``.
    """

    def __init__(
        self, kernel: Kernel, loaded: LoadedKernel, config: LaunchConfig | None, defaults: tuple[Any, ...]
    ) -> None:
        self.kernel = kernel
        self.loaded = loaded
        self.config = config
        entry = loaded.artifact.entry
        self.title, self.key, self.names = entry.name, loaded.artifact.key, loaded.names
        self.count = len(loaded.names)
        self._defaults = defaults
        pointers = [(index, item.writable) for index, item in enumerate(entry.parameters) if item.is_pointer]
        self.read = tuple(index for index, writable in pointers if not writable)
        self.pointers = frozenset(loaded.names[index] for index, _ in pointers)
        self.written = tuple(index for index, writable in pointers if writable)
        #: ``on(queue)``: the launch function for a stream, which waits for the caller's current one itself.
        self.on: Callable[[Queue], Callable[..., None]] = _Launchers(loaded, config).__getitem__

    def positional(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        """All arguments by position. Raises ArgumentError."""
        return positional(self.title, self.names, self._defaults, args, kwargs)

    def extents(self, find: Callable[[Any], Extent | None], args: tuple[Any, ...]) -> tuple[list[Extent], list[Extent]]:
        """The memory that is read, and that may be written, as far as ``find`` can tell it."""
        read, written = ([find(args[index]) for index in some] for some in (self.read, self.written))
        return [extent for extent in read if extent is not None], [extent for extent in written if extent is not None]


class Plan:
    """What ``kernel[grid, block]`` is to an executor."""

    def __init__(self, configured: ConfiguredKernel) -> None:
        kernel, shape = getattr(configured, "kernel", None), getattr(configured, "shape", None)
        if not isinstance(kernel, Kernel) or shape is None:
            name = configured.__name__ if isinstance(configured, Kernel) else ""
            raise LaunchConfigError(
                "an executor takes a kernel with its launch configuration", kernel=name, given=repr(configured),
                expected="kernel[grid, block], kernel.forall(n)", fix="ex.submit(kernel[grid, block], *args)",
            )  # fmt: skip
        self.kernel = kernel
        self.shape = shape
        self.stream = configured.stream
        self._loader = kernel.loader
        self._settled: dict[Device, Prepared] = {}
        self._prepared: dict[Any, Prepared] = {}

    @property
    def settled(self) -> bool:
        """Whether all calls on one device launch the same loaded kernel."""
        return bool(self._settled)

    @property
    def home(self) -> Device | None:
        """The one device that the kernel was made for."""
        return self._loader.device() if self._loader.where is not None else None

    def elsewhere(self, *places: Device) -> DeviceError:
        """The error for an executor of those devices, where the kernel was made for another one."""
        return DeviceError(
            "the kernel was made for another device", kernel=self.kernel.__name__,
            given=f"an executor of {', '.join(place.name for place in places)}",
            expected=f"one of {getattr(self.home, 'name', '')}",
            fix="leave device= out where the kernel is made, or give it to the executor",
        )  # fmt: skip

    def prepared(self, place: Device, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Prepared:
        """The kernel for these arguments on a device, compiled and loaded where it was not yet.

        Raises
        ------
        CompileError, TemplateError, LaunchConfigError, DeviceError
        """
        known = self._settled.get(place)
        if known is not None:
            return known
        loader = self._loader
        key = loader.key(args, kwargs, place)
        known = self._prepared.get(key)
        if known is None:
            known = self._prepared[key] = self._prepare(place, args, kwargs)
            if loader.settled():
                self._settled[place] = known
        return known

    def _prepare(self, place: Device, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Prepared:
        if self._loader.where is not None and self.home is not place:
            raise self.elsewhere(place)
        with place.use():
            loaded = self._loader.load(args, kwargs, None, place)
            config = self.shape.config(self.kernel.__name__, loaded)
        return Prepared(self.kernel, loaded, config, self._loader.defaults(len(loaded.names)))
