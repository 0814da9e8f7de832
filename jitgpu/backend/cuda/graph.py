"""CUDA graphs for an executor, made node by node (CUDA Driver API, "Graph Management"): nothing is captured from a
stream, so kernels may be compiled and memory allocated while one is recorded."""

from __future__ import annotations

import functools
import os
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import cupy
import numpy as np
from cupy.cuda import runtime
from cupy.cuda.stream import get_current_stream

from jitgpu.backend.bound import changed_values
from jitgpu.backend.cuda import faults
from jitgpu.backend.cuda.pointers import Address
from jitgpu.backend.graphs import not_submitted
from jitgpu.errors import DeviceError, JitGpuError, LaunchError
from jitgpu.values import LaunchConfig

if TYPE_CHECKING:
    from jitgpu.backend.cuda import CudaDevice
    from jitgpu.backend.cuda.kernel import CudaKernel
    from jitgpu.backend.cuda.lane import CudaLane

__all__ = ["CudaGraph", "CudaWatch"]

_LEGACY_STREAMS = (0, 1)  # all streams of an executor come after what they hold


@functools.cache
def _driver() -> Any:
    """The driver API of cuda-bindings: CuPy binds no nodes of graphs. Raises DeviceError."""
    try:
        from cuda.bindings import driver
    except ImportError as error:
        major = runtime.runtimeGetVersion() // 1000
        raise DeviceError(
            "graphs need the package cuda-bindings", subject="capture", given=str(error),
            expected=f"cuda-bindings of CUDA {major}", fix=f'pip install "cuda-bindings=={major}.*"',
        ) from error  # fmt: skip
    return driver


class _Kernel(NamedTuple):
    """A kernel node: ``node`` its handle, ``params`` what the driver takes, with the parameters in ``buffer``;
    ``pointers`` the names of those that are pointers."""

    loaded: CudaKernel
    config: LaunchConfig
    node: Any
    params: Any
    buffer: bytearray
    pointers: frozenset[str]


class CudaGraph:
    """A graph of kernels and copies on one GPU. Its handles are destroyed with it; the driver lets a replay that is in
    flight then end first (``cuGraphExecDestroy``)."""

    def __init__(self, device: CudaDevice) -> None:
        self.device = device
        self._api = _driver()
        with device.use():
            (graph,) = self._call(self._api.cuGraphCreate, 0)
        self._graph = graph
        self._nodes: list[Any] = []
        self._kernels: dict[int, _Kernel] = {}
        #: By node what it uses and must stay alive: of kernels the checked arguments, of copies the two arrays.
        self._values: list[tuple[Any, ...]] = []
        self._held: tuple[Any, ...] | None = None
        self._executable: Any = None
        self._set_params = self._api.cuGraphExecKernelNodeSetParams
        self._handles = [graph]
        weakref.finalize(self, _destroy, self._api, self._handles, os.getpid()).atexit = False

    def kernel(self, loaded: CudaKernel, config: LaunchConfig, args: Sequence[Any], before: Sequence[int]) -> None:
        """Add a kernel node. The driver copies its parameters."""
        api = self._api
        with self.device.use():
            loaded._driver_call(config)  # checks the configuration, and has the driver allow its shared memory
            values = loaded.read(tuple(args))
            _wait_for_producers(values)
            address, buffer = loaded.layout.buffer()
            loaded.pack(buffer, values)
            params = api.CUDA_KERNEL_NODE_PARAMS()
            params.func = api.CUfunction(loaded.function)
            params.gridDimX, params.gridDimY, params.gridDimZ = config.grid
            params.blockDimX, params.blockDimY, params.blockDimZ = config.block
            params.sharedMemBytes, params.kernelParams = config.shared_bytes, address
            dependencies = [self._nodes[number] for number in before]
            explain = functools.partial(loaded.explain, config)
            (node,) = self._call(
                api.cuGraphAddKernelNode, self._graph, dependencies, len(dependencies), params, explain=explain
            )
            try:
                self._set_attributes(loaded, config, node)
            except JitGpuError:
                api.cuGraphDestroyNode(node)  # whoever catches the error may go on recording
                raise
        named = zip(loaded.names, loaded.artifact.entry.parameters, strict=True)
        pointers = frozenset(name for name, parameter in named if parameter.is_pointer)
        self._kernels[len(self._nodes)] = _Kernel(loaded, config, node, params, buffer, pointers)
        self._add(node, tuple(values))

    def _set_attributes(self, loaded: CudaKernel, config: LaunchConfig, node: Any) -> None:
        """What ``cuLaunchKernelEx`` would be told, the node is told ("CUlaunchAttributeID")."""
        api, wanted = self._api, {}
        if config.cooperative:
            wanted[api.CUkernelNodeAttrID.CU_LAUNCH_ATTRIBUTE_COOPERATIVE] = value = api.CUkernelNodeAttrValue()
            value.cooperative = 1
        if config.cluster is not None and config.cluster != loaded.artifact.entry.required_cluster:
            wanted[api.CUkernelNodeAttrID.CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION] = value = api.CUkernelNodeAttrValue()
            value.clusterDim.x, value.clusterDim.y, value.clusterDim.z = config.cluster
        for attribute, value in wanted.items():
            self._call(
                api.cuGraphKernelNodeSetAttribute, node, attribute, value,
                explain=functools.partial(loaded.explain, config),
            )  # fmt: skip

    def copy(self, target: Any, source: Any, before: Sequence[int]) -> None:
        """Add a copy node ("CUDA_MEMCPY3D", of one row)."""
        if not source.nbytes:
            return self.nothing(before)
        api = self._api
        params = api.CUDA_MEMCPY3D()
        params.WidthInBytes, params.Height, params.Depth = source.nbytes, 1, 1
        if isinstance(source, np.ndarray):
            params.srcMemoryType, params.srcHost = api.CUmemorytype.CU_MEMORYTYPE_HOST, source.ctypes.data
        else:
            params.srcMemoryType = api.CUmemorytype.CU_MEMORYTYPE_DEVICE
            params.srcDevice = api.CUdeviceptr(source.data.ptr)
        if isinstance(target, np.ndarray):
            params.dstMemoryType, params.dstHost = api.CUmemorytype.CU_MEMORYTYPE_HOST, target.ctypes.data
        else:
            params.dstMemoryType = api.CUmemorytype.CU_MEMORYTYPE_DEVICE
            params.dstDevice = api.CUdeviceptr(target.data.ptr)
        dependencies = [self._nodes[number] for number in before]
        with self.device.use():
            (node,) = self._call(
                api.cuGraphAddMemcpyNode, self._graph, dependencies, len(dependencies), params, self._context()
            )
        self._add(node, (target, source))
        return None

    def nothing(self, before: Sequence[int]) -> None:
        """Add an empty node."""
        dependencies = [self._nodes[number] for number in before]
        with self.device.use():
            (node,) = self._call(self._api.cuGraphAddEmptyNode, self._graph, dependencies, len(dependencies))
        self._add(node, ())

    def _add(self, node: Any, values: tuple[Any, ...]) -> None:
        self._nodes.append(node)
        self._values.append(values)

    def build(self) -> None:
        """``cuGraphInstantiate``."""
        with self.device.use():
            (self._executable,) = self._call(self._api.cuGraphInstantiate, self._graph, 0)
        self._handles.append(self._executable)

    # --------------------------------------------------------------------------------------------------- replaying

    def read(self, number: int, changes: Mapping[str, Any]) -> list[Any]:
        """The checked values of all arguments. Raises ArgumentError."""
        kernel = self._kernels[number]
        loaded, values = kernel.loaded, self._values[number]
        if kernel.pointers.isdisjoint(changes):
            return changed_values(loaded.title, loaded.names, loaded.readers, values, changes)
        with self.device.use():
            changed = changed_values(loaded.title, loaded.names, loaded.readers, values, changes)
            _wait_for_producers(changed)
        return changed

    def change(self, number: int, values: list[Any]) -> None:
        """Replays that are in flight have the driver's copy of the arguments before
        (``cuGraphExecKernelNodeSetParams``)."""
        kernel = self._kernels[number]
        kernel.loaded.pack(kernel.buffer, values)
        before = self.device.enter()  # without a context the driver ends the process here
        try:
            self._change(kernel, number)
        finally:
            if before is not None:
                self.device.leave(before)
        self._values[number] = tuple(values)
        self._held = None

    def _change(self, kernel: _Kernel, number: int) -> None:
        (status,) = self._set_params(self._executable, kernel.node, kernel.params)
        if status:
            try:
                self._call(
                    self._set_params, self._executable, kernel.node, kernel.params,
                    explain=functools.partial(kernel.loaded.explain, kernel.config),
                )  # fmt: skip
            except JitGpuError:
                kernel.loaded.pack(kernel.buffer, list(self._values[number]))  # what replays still have
                raise

    def held(self) -> tuple[Any, ...]:
        """The graph itself, whose handles must live, its kernels, and all that its nodes use now."""
        if self._held is None:
            self._held = tuple(self._values)
        return self, self._held

    def launcher(self, lane: CudaLane) -> Callable[[Any], None]:
        """``cudaGraphLaunch``: behind what the stream holds, and behind the replays before it."""
        executable, stream = int(self._executable), lane.handle

        def launch(held: Any) -> None:
            try:
                runtime.graphLaunch(executable, stream)
            except runtime.CUDARuntimeError as error:
                raise faults.explain(error, "", f"a graph of {len(self._nodes)} nodes") from error

        return launch

    # ----------------------------------------------------------------------------------------------------- the driver

    def _call(self, function: Callable[..., Any], *args: Any, explain: Callable[[Any], Exception] | None = None) -> Any:
        """What a function of the driver returns besides its status. Raises LaunchError, KernelFault and the like."""
        status, *results = function(*args)
        if int(status) == faults.INVALID_CONTEXT:
            runtime.setDevice(self.device.number)  # a thread that has not used CUDA yet
            status, *results = function(*args)
        if int(status):
            error = cupy.cuda.driver.CUDADriverError(int(status))
            raise explain(error) if explain else faults.explain(error, "", function.__name__)
        return results

    def _context(self) -> Any:
        """The context of the device, which must be current."""
        (context,) = self._call(self._api.cuCtxGetCurrent)
        if not int(context):
            runtime.setDevice(self.device.number)
            (context,) = self._call(self._api.cuCtxGetCurrent)
        return context


def _destroy(api: Any, handles: list[Any], pid: int) -> None:
    """Of a device that is lost, and in a forked child, nothing is left to destroy."""
    if faults.lost() or os.getpid() != pid:
        return
    graph, *executables = handles
    for executable in executables:
        api.cuGraphExecDestroy(executable)
    api.cuGraphDestroy(graph)


def _wait_for_producers(values: Sequence[Any]) -> None:
    """What other libraries' streams hold that make an argument is done before any replay; no replay knows of them."""
    for value in values:
        if isinstance(value, Address) and value.wait is not None and value.wait not in _LEGACY_STREAMS:
            runtime.streamSynchronize(value.wait)


# ------------------------------------------------------------------------------------------------------------ watching

class CudaWatch:
    """The current stream of the thread is one that is captured and thrown away: what is launched on it, by jitgpu or by
    CuPy, does not run, and is counted in the end.

    The stream is no blocking one and its capture relaxed, so that other streams, threads and allocations go on as
    usual; only the device as a whole cannot be synchronized meanwhile (CUDA C++ Programming Guide, "Prohibited and
    Unhandled Operations").
    """

    def __init__(self, device: CudaDevice) -> None:
        self._device = device
        self._api = _driver()

    def __enter__(self) -> None:
        with self._device.use():
            self._before = get_current_stream(self._device.number)
            self._stream = cupy.cuda.Stream(non_blocking=True)
            runtime.streamBeginCapture(self._stream.ptr, runtime.streamCaptureModeRelaxed)
            self._stream.__enter__()

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        with self._device.use():
            self._stream.__exit__(kind, error, trace)
            self._before.use()  # which it may have been by use() too, what the line above does not know of
            found = self._end()
        if isinstance(error, RuntimeError) and "captur" in str(error).lower():
            error.add_note("in the block of ex.capture() nothing runs: results can be had after graph.launch()")
        if error is not None or found == 0:
            return
        if found is None:
            raise LaunchError(
                "the device was synchronized, or waited for, in the block of a capture", subject="capture",
                given="a recording that cannot be held against what was launched meanwhile",
                expected="submits and copies", fix="synchronize before or after the block",
            )  # fmt: skip
        raise not_submitted("", f"{found} plain launches or array operations")

    def _end(self) -> int | None:
        """How many nodes were captured; None where that cannot be told any more."""
        try:
            captured = runtime.streamEndCapture(self._stream.ptr)
        except runtime.CUDARuntimeError:
            return None
        try:
            _, _, count = self._api.cuGraphGetNodes(self._api.CUgraph(captured))
            return int(count)
        finally:
            runtime.graphDestroy(captured)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """The stream that was current before."""
        with self._device.use(), self._before:
            yield
