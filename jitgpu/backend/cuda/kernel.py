"""One kernel on one GPU: its limits, its launchers, and the general path for arguments out of the ordinary."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import cupy
from cupy.cuda import runtime
from cupy.cuda.stream import get_current_stream

from jitgpu.backend.arguments import MISSING, argument_error
from jitgpu.backend.config import check_config
from jitgpu.backend.cuda import faults, launcher
from jitgpu.backend.cuda.pointers import Address, PointerReader
from jitgpu.backend.cuda.streams import stream_pointer
from jitgpu.errors import ArgumentError
from jitgpu.values import Artifact, LaunchConfig, Parameter

if TYPE_CHECKING:
    from jitgpu.backend.cuda import CudaDevice
    from jitgpu.backend.cuda.loading import CudaImage

__all__ = ["BoundLaunch", "CudaKernel"]

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
        self.layout = launcher.layout(self.title, parameters)
        self.threads_limit = driver.funcGetAttribute(driver.CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, function)
        self._dynamic_shared = 0
        self._readers = tuple(self._reader(index, parameter) for index, parameter in enumerate(parameters))
        self._environment = launcher.environment(self.title, parameters, self.layout) | {
            "function": function,
            "device": device.number,
            "current": get_current_stream,
            "ndarray": cupy.ndarray,
            "driver_error": driver.CUDADriverError,
            "keep": device.retention.hold,
            "defaults": defaults,
            "converters": self._readers,
        }

    def _reader(self, index: int, parameter: Parameter) -> Callable[[Any], Any]:
        """Reads one argument: a pointer's :class:`Address`, or the converted scalar."""
        item = self.layout.packings[index]
        inner: Callable[[Any], Any]
        if item is None:
            inner = PointerReader(self.title, parameter, self.device.number, strict=self.strict)
        else:
            inner = item.convert

        def read(value: Any) -> Any:
            if value is MISSING:
                raise argument_error(
                    self.title, parameter, "the argument is missing", value, parameter.ctype,
                    f"the kernel takes ({', '.join(self.names)})",
                )  # fmt: skip
            return inner(value)

        return read

    @functools.cache  # noqa: B019 - lives as long as the process's module cache does
    def _factory(self, keeps: bool) -> Callable[..., Callable[..., None]]:
        return launcher.compile_launcher(
            self.names, self.artifact.entry.parameters, self.layout, strict=self.strict,
            device_id=None if self.device.alone else self.device.number, keeps=keeps,
        )  # fmt: skip

    def launcher(self, config: LaunchConfig, stream: Any) -> Callable[..., None]:
        """The launch function of a checked configuration; ``stream`` None is CuPy's current one at each call.

        Raises
        ------
        LaunchConfigError
            When the device or the kernel does not allow the configuration.
        """
        call = self._driver_call(config)
        pointer = None if stream is None else stream_pointer(self.title, stream, self.device.number)
        general = functools.partial(self._launch_general, config, call, pointer)
        (gx, gy, gz), (bx, by, bz) = config.grid, config.block
        return self._factory(stream is not None)(
            **_prefixed(
                self._environment,
                launch=call, gx=gx, gy=gy, gz=gz, bx=bx, by=by, bz=bz, shared=config.shared_bytes, stream=pointer,
                general=general, explain=functools.partial(self._explain, config),
            )
        )  # fmt: skip

    def bind(self, config: LaunchConfig, stream: Any, args: tuple[Any, ...]) -> BoundLaunch:
        """A launch whose arguments are checked and packed once."""
        return BoundLaunch(self, config, self._driver_call(config), stream, args)

    def block_size(self, shared_bytes: int = 0) -> int:
        """Threads a block with which the most threads are resident at once (``cuOccupancyMaxPotentialBlockSize``)."""
        with self.device.use():
            _, threads = driver.occupancyMaxPotentialBlockSize(self.function, shared_bytes, 0)
        return int(threads)

    def resident_blocks(self, config: LaunchConfig) -> int:
        """How many blocks of that size the whole device holds at once."""
        threads = config.block[0] * config.block[1] * config.block[2]
        with self.device.use():
            each = driver.occupancyMaxActiveBlocksPerMultiprocessor(self.function, threads, config.shared_bytes)
        return int(each) * self.device.limits.multiprocessors

    def _driver_call(self, config: LaunchConfig) -> Callable[..., None]:
        """Check a configuration; the driver's function that launches it, with ``cuLaunchKernel``'s arguments."""
        limits = self.device.limits
        check_config(self.title, config, self.artifact.entry, limits, self.threads_limit, _UNASKED)
        self._allow_shared(config.shared_bytes)
        if config.cooperative:
            resident = self.resident_blocks(config)
            check_config(self.title, config, self.artifact.entry, limits, self.threads_limit, resident)
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
            driver.funcSetAttribute(self.function, driver.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, nbytes)
            self._dynamic_shared = nbytes

    def _explain(self, config: LaunchConfig, error: Any) -> Exception:
        return faults.explain(error, self.title, f"grid {config.grid}, block {config.block}")

    def read(self, args: tuple[Any, ...], excess: tuple[Any, ...] = (), unknown: Any = None) -> list[Any]:
        """Check all arguments; scalars come back converted, pointers as :class:`Address`.

        Raises
        ------
        ArgumentError
            For the first argument that does not fit.
        """
        if excess or unknown:
            raise self._miscalled(len(args) + len(excess), unknown or {})
        return [read(value) for read, value in zip(self._readers, args, strict=True)]

    def pack(self, buffer: bytearray, values: list[Any]) -> None:
        """Write checked values into a parameter buffer."""
        fields: list[Any] = []
        for item, value in zip(self.layout.packings, values, strict=True):
            if item is None:
                fields.append(value.pointer)
            elif item.exact is complex:
                fields += [value.real, value.imag]
            else:
                fields.append(value)
        self.layout.packer.pack_into(buffer, 0, *fields)

    def _launch_general(
        self, config: LaunchConfig, call: Callable[..., None], stream: int | None, args: tuple[Any, ...],
        excess: tuple[Any, ...] = (), unknown: Any = None,
    ) -> None:  # fmt: skip
        """Launch with any arguments that are allowed; the generated launcher comes here with all but the usual."""
        try:
            with self.device.use():
                self._launch_values(config, call, stream, self.read(args, excess, unknown), args)
        except (driver.CUDADriverError, runtime.CUDARuntimeError) as error:
            raise self._explain(config, error) from error

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
        if target != current:
            self.device.retention.hold(target, (keep, addresses))
        for address in addresses:
            if address.after is not None:
                address.after(cupy.cuda.Stream.from_external(_StreamHandle(target)))

    def _stream(self, given: int | None, current: int, addresses: list[Address]) -> int:
        if given is not None:
            return given
        return next((address.stream for address in addresses if address.stream is not None), current)

    def _miscalled(self, count: int, unknown: dict[str, Any]) -> ArgumentError:
        takes = f"({', '.join(self.names)})"
        if unknown:
            import difflib

            name = next(iter(unknown))
            close = difflib.get_close_matches(name, self.names, 1)
            return ArgumentError(
                "the kernel has no such parameter", kernel=self.title, subject=f"argument '{name}'", given=f"{name}=",
                expected=takes, fix=f"did you mean {close[0]!r}?" if close else "use the names above",
            )  # fmt: skip
        return ArgumentError(
            "too many arguments", kernel=self.title, subject="arguments", given=str(count),
            expected=f"{len(self.names)} {takes}", fix="leave the others out",
        )  # fmt: skip


#: More blocks than any grid has: the cooperative check is made once the shared memory is allowed.
_UNASKED = 1 << 96


def _prefixed(environment: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {f"_jg_{name}": value for name, value in {**environment, **more}.items()}


class _StreamHandle:
    """A stream's handle under the protocol by which libraries hand streams to each other."""

    def __init__(self, handle: int) -> None:
        self.handle = handle

    def __cuda_stream__(self) -> tuple[int, int]:
        return 0, self.handle


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


class BoundLaunch:
    """A launch with its configuration and arguments fixed, the cheapest way to launch again and again.

    Calling it launches on the stream given when it was made, else on CuPy's current stream. The arguments are kept
    alive as long as the object is. :meth:`update` checks and repacks single arguments.

    Examples
    --------
    >>> again = saxpy[grid, block].bind(n, 2.0, x, y)    # doctest: +SKIP
    >>> again()                                          # doctest: +SKIP
    >>> again.update(a=3.0)                              # doctest: +SKIP
    """

    def __init__(
        self, kernel: CudaKernel, config: LaunchConfig, call: Callable[..., None], stream: Any, args: tuple[Any, ...]
    ) -> None:
        self._kernel = kernel
        self._config = config
        self._stream = None if stream is None else stream_pointer(kernel.title, stream, kernel.device.number)
        self._stream_object = stream
        self._params, self._buffer = kernel.layout.buffer()
        with kernel.device.use():
            self._values = kernel.read(args)
        self._pack(self._values)
        self._arguments = list(args)
        self._launch = functools.partial(call, kernel.function, *config.grid, *config.block, config.shared_bytes)
        self._device = kernel.device.number

    def __call__(self) -> None:
        """Launch."""
        try:
            if self._stream is None:
                self._launch(get_current_stream(self._device).ptr, self._params, 0)
            else:
                self._launch(self._stream, self._params, 0)
        except driver.CUDADriverError as error:
            raise self._kernel._explain(self._config, error) from error

    def update(self, **arguments: Any) -> None:
        """Change arguments by name; the others stay.

        Raises
        ------
        ArgumentError
            For a name the kernel does not have or a value that does not fit; nothing is changed then.
        """
        kernel = self._kernel
        values, originals = list(self._values), list(self._arguments)
        for name, value in arguments.items():
            if name not in kernel.names:
                raise kernel._miscalled(0, {name: value})
            index = kernel.names.index(name)
            originals[index] = value
            with kernel.device.use():
                values[index] = kernel._readers[index](value)
        self._pack(values)
        self._values, self._arguments = values, originals

    def _pack(self, values: list[Any]) -> None:
        for value, parameter in zip(values, self._kernel.artifact.entry.parameters, strict=True):
            if isinstance(value, Address) and value.after is not None:
                raise argument_error(
                    self._kernel.title, parameter, "a bound launch cannot copy host arrays back", value.keep,
                    "an array on the GPU", "keep the array on the device, or launch without bind",
                )  # fmt: skip
        self._kernel.pack(self._buffer, values)


