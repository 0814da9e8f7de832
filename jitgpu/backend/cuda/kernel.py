"""One kernel on one GPU: its limits, its launchers, and the general path for arguments out of the ordinary."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import cupy
from cupy.cuda import runtime
from cupy.cuda.stream import get_current_stream

from jitgpu.backend.arguments import argument_readers, positional
from jitgpu.backend.bound import BoundLaunch
from jitgpu.backend.config import check_config, check_cooperative
from jitgpu.backend.cuda import faults, launcher
from jitgpu.backend.cuda.bound import bound_launch
from jitgpu.backend.cuda.fastpath import fast_path
from jitgpu.backend.cuda.pointers import Address, PointerReader
from jitgpu.backend.cuda.streams import StreamHandle, stream_pointer, torch_stream_of
from jitgpu.backend.layout import layout
from jitgpu.values import Artifact, LaunchConfig, Parameter

if TYPE_CHECKING:
    from jitgpu.backend.cuda import CudaDevice
    from jitgpu.backend.cuda.loading import CudaImage

__all__ = ["CudaKernel"]

driver = cupy.cuda.driver


class CudaKernel:
    """A kernel loaded on one GPU."""

    def __init__(
        self,
        device: CudaDevice,
        image: CudaImage,
        artifact: Artifact,
        function: int,
        names: tuple[str, ...],
        defaults: tuple[Any, ...],
        strict: bool,
    ) -> None:
        self.device = device
        self.image = image  # keeps the module loaded
        self.artifact = artifact
        self.function = function
        self.names = names
        self.strict = strict
        self.title = artifact.entry.name
        parameters = artifact.entry.parameters
        self.layout = layout(self.title, parameters)
        self.threads_limit = driver.funcGetAttribute(driver.CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, function)
        self._dynamic_shared = 0
        self.readers = argument_readers(self.title, names, parameters, self._reader)
        self._factories: dict[tuple[str, bool, bool], tuple[Callable[..., Any], dict[str, Any]]] = {}
        self._environment = {
            "function": function,
            "device": device.number,
            "driver_error": driver.CUDADriverError,
            "keep": device.retention.hold,
            "defaults": defaults,
            "arrange": functools.partial(self._arrange, defaults),
            "converters": self.readers,
        }

    def _reader(self, index: int, parameter: Parameter) -> Callable[[Any], Any]:
        """Reads one argument that was given: a pointer's :class:`Address`, or the converted scalar."""
        item = self.layout.packings[index]
        if item is not None:
            return item.convert
        return PointerReader(self.title, parameter, self.device.number, strict=self.strict)

    def launcher(
        self, config: LaunchConfig, stream: Any, *, keeps: bool = True, follow: Callable[[], None] | None = None
    ) -> Callable[..., None]:
        """The launch function of a checked configuration; ``stream`` None is CuPy's current one at each call.

        ``keeps``: after launches to a stream given by hand the arguments are kept alive until they are done.
        ``follow``: called before launches to such a stream, to have it wait for CuPy's current one; it may be left out
        where that is the default stream.

        Raises
        ------
        LaunchConfigError
            When the device or the kernel does not allow the configuration.
        """
        call = self._driver_call(config)
        pointer = None if stream is None else stream_pointer(self.title, stream, self.device.number)
        general: Callable[..., None] = functools.partial(self._launch_general, config, call, pointer, keeps)
        if pointer is None:
            general = self._or_torch(config, call, general)
        keeps = keeps and pointer is not None
        made = self._generated("cupy", config, call, pointer, general, keeps)
        if follow is not None:
            made = _following(made, follow)
        if not keeps and call is driver.launchKernel:
            flavor = launcher.cupy_flavor(self.artifact.entry.parameters, None, self.strict)
            made = fast_path(self, config, flavor, made, functools.partial(self.explain, config), pointer, follow)
        return made

    def _or_torch(
        self, config: LaunchConfig, call: Callable[..., None], general: Callable[..., None]
    ) -> Callable[..., None]:
        """What a launch does that is not the usual one for CuPy: where all arrays are PyTorch tensors, the usual one
        for those, else the general one."""
        pointers = [i for i, parameter in enumerate(self.artifact.entry.parameters) if parameter.is_pointer]
        made: Callable[..., None] | None = None

        def launch(args: tuple[Any, ...]) -> None:
            nonlocal made
            tensor = getattr(sys.modules.get("torch"), "Tensor", None)
            if not pointers or not all(type(args[i]) is tensor for i in pointers):
                return general(args)
            if made is None:
                made = self._generated("torch", config, call, None, general, keeps=False)
            return made(*args)

        return launch

    def _generated(
        self, flavor: str, config: LaunchConfig, call: Callable[..., None], stream: int | None,
        general: Callable[..., None], keeps: bool,
    ) -> Callable[..., None]:  # fmt: skip
        factory, environment = self._factory(flavor, stream is not None, keeps)
        (gx, gy, gz), (bx, by, bz) = config.grid, config.block
        made: Callable[..., None] = factory(
            **_prefixed(
                environment, launch=call, gx=gx, gy=gy, gz=gz, bx=bx, by=by, bz=bz, shared=config.shared_bytes,
                stream=stream, general=general, failed=functools.partial(self._failed, config, general),
            )
        )  # fmt: skip
        made.__name__ = made.__qualname__ = self.title
        return made

    def _factory(self, flavor: str, given: bool, keeps: bool) -> tuple[Callable[..., Any], dict[str, Any]]:
        known = self._factories.get((flavor, given, keeps))
        if known is not None:
            return known
        parameters, number = self.artifact.entry.parameters, self.device.number
        if flavor == "torch":
            import torch

            chosen = launcher.torch_flavor(parameters, number, self.strict)
            more = {"array": torch.Tensor, "current": torch_stream_of()}
        else:
            chosen = launcher.cupy_flavor(parameters, None if self.device.alone else number, self.strict)
            more = {"array": cupy.ndarray, "current": get_current_stream}
        factory = launcher.compile_launcher(self.names, parameters, self.layout, chosen, given=given, keeps=keeps)
        environment = self._environment | launcher.environment(parameters, self.layout, chosen) | more
        self._factories[flavor, given, keeps] = factory, environment
        return factory, environment

    def bind(self, config: LaunchConfig, stream: Any, args: tuple[Any, ...]) -> BoundLaunch:
        """A launch whose arguments are checked and packed once."""
        pointer = None if stream is None else stream_pointer(self.title, stream, self.device.number)
        return bound_launch(self, config, self._driver_call(config), pointer, args)

    def block_size(self, shared_bytes: int = 0) -> int:
        """Threads a block with which the most threads are resident at once (``cuOccupancyMaxPotentialBlockSize``)."""
        with faults.Explained(self.title, "choosing a block"), self.device.use():
            runtime.setDevice(self.device.number)  # a thread that is new to CUDA has no context yet
            _, threads = driver.occupancyMaxPotentialBlockSize(self.function, shared_bytes, 0)
        return int(threads)

    def resident_blocks(self, config: LaunchConfig) -> int:
        """How many blocks of that size the whole device holds at once."""
        threads = config.block[0] * config.block[1] * config.block[2]
        with faults.Explained(self.title, "counting blocks"), self.device.use():
            runtime.setDevice(self.device.number)
            each = driver.occupancyMaxActiveBlocksPerMultiprocessor(self.function, threads, config.shared_bytes)
        return int(each) * self.device.limits.multiprocessors

    def _driver_call(self, config: LaunchConfig) -> Callable[..., None]:
        """Check a configuration; the driver's function that launches it, with ``cuLaunchKernel``'s arguments."""
        faults.check_alive(self.title)
        limits = self.device.limits
        check_config(self.title, config, self.artifact.entry, limits, self.threads_limit)
        self._allow_shared(config.shared_bytes)
        if config.cooperative:  # how many blocks fit is known once the shared memory is allowed
            check_cooperative(self.title, config, limits, self.resident_blocks(config))
        if config.cluster is not None and config.cluster != self.artifact.entry.required_cluster:
            from jitgpu.backend.cuda.clusters import cluster_launch

            return cluster_launch(config.cluster, config.cooperative)
        if config.cooperative:
            return _launch_cooperative
        launch: Callable[..., None] = driver.launchKernel
        return launch

    def _allow_shared(self, nbytes: int) -> None:
        """Opt in to more dynamic shared memory than a kernel may use unasked (CUDA C++ Programming Guide,
        "Shared Memory" of compute capability 7.x and newer)."""
        static = self.artifact.entry.shared_bytes
        if nbytes + static > self.device.limits.shared_bytes and nbytes > self._dynamic_shared:
            attribute = driver.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
            with faults.Explained(self.title, f"asking for {nbytes} bytes of shared memory"):
                driver.funcSetAttribute(self.function, attribute, nbytes)
            self._dynamic_shared = nbytes

    def _failed(self, config: LaunchConfig, general: Callable[..., None], error: Any, args: tuple[Any, ...]) -> None:
        """A generated launcher's driver call failed: in a thread that has not used CUDA yet the device is made
        current, and the launch goes the general way; else the error is explained."""
        if int(error.status) == faults.INVALID_CONTEXT:
            with faults.Explained(self.title, "making the device current"):
                runtime.setDevice(self.device.number)  # CuPy's `with Device` does not, where the number is the same
            return general(args)
        raise self.explain(config, error) from error

    def explain(self, config: LaunchConfig, error: Any) -> Exception:
        return faults.explain(error, self.title, f"grid {config.grid}, block {config.block}")

    def read(self, args: tuple[Any, ...]) -> list[Any]:
        """Check all arguments; scalars come back converted, pointers as :class:`Address`.

        Raises
        ------
        ArgumentError
            For the first argument that does not fit.
        """
        return [read(value) for read, value in zip(self.readers, args, strict=True)]

    def pack(self, buffer: bytearray, values: list[Any]) -> None:
        """Write checked values into a parameter buffer."""
        self.layout.packer.pack_into(buffer, 0, *self.layout.fields(values))

    def _launch_general(
        self, config: LaunchConfig, call: Callable[..., None], stream: int | None, keeps: bool, args: tuple[Any, ...]
    ) -> None:
        """Launch with any arguments that are allowed; the generated launcher comes here with all but the usual."""
        try:
            with self.device.use():
                self._launch_values(config, call, stream, self.read(args), args if keeps else None)
        except (driver.CUDADriverError, runtime.CUDARuntimeError) as error:
            raise self.explain(config, error) from error

    def _launch_values(
        self, config: LaunchConfig, call: Callable[..., None], stream: int | None, values: list[Any], keep: Any
    ) -> None:
        current = get_current_stream(self.device.number).ptr
        addresses = [value for value in values if isinstance(value, Address)]
        target = self._stream(stream, current, addresses)
        params, buffer = self.layout.buffer()
        self.pack(buffer, values)
        for address in addresses:
            if address.wait is not None and address.wait != target:
                _order(address.wait, target)
        if target != current and any(address.copied for address in addresses):
            _order(current, target)  # the copies in were made on the current stream
        call(self.function, *config.grid, *config.block, config.shared_bytes, target, params, 0)
        if target != current and keep is not None:
            self.device.retention.hold(target, (keep, addresses))
        for address in addresses:
            if address.after is not None:
                address.after(cupy.cuda.Stream.from_external(StreamHandle(target)))

    def _stream(self, given: int | None, current: int, addresses: list[Address]) -> int:
        if given is not None:
            return given
        return next((address.stream for address in addresses if address.stream is not None), current)

    def _arrange(
        self, defaults: tuple[Any, ...], args: tuple[Any, ...], excess: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[Any, ...]:
        """All arguments by position. Raises ArgumentError for too many, an unknown name, or one given twice."""
        return positional(self.title, self.names, defaults, args + excess, named)


def _following(made: Callable[..., None], follow: Callable[[], None]) -> Callable[..., None]:
    def launch(*args: Any) -> None:
        follow()
        made(*args)

    return launch


def _prefixed(environment: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {f"_jg_{name}": value for name, value in {**environment, **more}.items()}


def _launch_cooperative(*arguments: int) -> None:
    driver.launchCooperativeKernel(*arguments[:-1])


def _order(first: int, then: int) -> None:
    """Make stream ``then`` wait for what stream ``first`` holds now."""
    event = runtime.eventCreateWithFlags(runtime.eventDisableTiming)
    try:
        runtime.eventRecord(event, first)
        runtime.streamWaitEvent(then, event)
    finally:
        runtime.eventDestroy(event)
