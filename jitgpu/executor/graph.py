"""``Graph``: launches and copies recorded once, replayed with one call."""

from __future__ import annotations

import functools
import threading
import weakref
from collections.abc import Iterable
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

from jitgpu.backend.arguments import describe
from jitgpu.backend.transfers import Transfer
from jitgpu.errors import ArgumentError, LaunchError
from jitgpu.executor.accesses import Extent, Memory
from jitgpu.executor.hostmemory import copy_host
from jitgpu.executor.launch import After, Launch, Result, caller, in_flight
from jitgpu.executor.watcher import Pauses

if TYPE_CHECKING:
    import numpy as np

    from jitgpu.backend.graphs import DeviceGraph
    from jitgpu.executor.executor import Executor
    from jitgpu.executor.home import Home
    from jitgpu.executor.plans import Prepared

__all__ = ["Graph", "Node", "refuse_transfers"]

_NAMED = 3


class Node:
    """A launch or copy of a :class:`Graph`: what :meth:`Executor.submit` and the copies give in the block of a capture.

    It is no future: each :meth:`Graph.launch` is one, of all nodes.

    Attributes
    ----------
    kernel : str
        The kernel's name; ``"copy"`` for copies.
    site : tuple of str and int
        File and line of the call that recorded it.
    array : numpy.ndarray or None
        Of ``ex.get(d)`` and ``ex.get(d, out)`` the host array that each replay fills.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> fill = jg.Kernel('extern "C" __global__ void fill(float* x) { x[threadIdx.x] = 1; }', device="sim")
    >>> with jg.Executor(device="sim") as ex:
    ...     x = ex.put(np.zeros(2, "f4"))
    ...     with ex.capture() as graph:
    ...         nodes = ex.submit(fill[1, 2], x), ex.get(x)
    ...     _ = graph.launch().result()
    >>> nodes[0], nodes[1].array
    (<jitgpu graph node 0: fill>, array([1., 1.], dtype=float32))
    """

    def __init__(self, number: int, kernel: str, frame: FrameType, memory: Memory, before: int) -> None:
        self.kernel = kernel
        self.site = frame.f_code.co_filename, frame.f_lineno
        self.array: np.ndarray | None = None
        self._number = number
        self._memory = memory
        #: The nodes that it comes after, also by way of others, as bits.
        self._before = before
        self._prepared: Prepared | None = None

    def __repr__(self) -> str:
        return f"<jitgpu graph node {self._number}: {self.kernel}>"

    def result(self, timeout: float | None = None) -> NoReturn:
        """Refused: only a launch of the graph has a result.

        Parameters
        ----------
        timeout : float, optional
            Seconds, as for :meth:`Launch.result`.

        Raises
        ------
        LaunchError
            Always.
        """
        raise self._no_launch("result()")

    def done(self) -> NoReturn:
        """Refused: only a launch of the graph is done or not.

        Raises
        ------
        LaunchError
            Always.
        """
        raise self._no_launch("done()")

    def _no_launch(self, call: str) -> LaunchError:
        return LaunchError(
            "a node of a graph is no launch", kernel=self.kernel, given=f"node.{call}",
            expected="a launch of the graph", fix=f"launch = graph.launch(); launch.{call}",
        )  # fmt: skip


class Graph:
    """Launches and copies that were recorded by :meth:`Executor.capture`, launched with one call.

    It keeps its arrays, kernels and pinned memory alive. A launch of it is ordered like any other: by all that its
    nodes read and write. Of a host array in ordinary memory each launch copies what it holds then, waiting until the
    launch before has read it; one that is copied into is filled when a launch's ``result()`` is asked for, with what
    the latest launch has left.

    Attributes
    ----------
    nodes : tuple of Node
        In the order they were recorded.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> scale = jg.Kernel('''extern "C" __global__ void scale(int n, float a, float* x) {
    ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
    ...     if (i < n) x[i] *= a;
    ... }''', device="sim")
    >>> with jg.Executor(device="sim") as ex:
    ...     x = ex.put(np.ones(1000, "f4"))
    ...     with ex.capture() as graph:
    ...         node = ex.submit(scale.forall(1000), 1000, 2.0, x)
    ...         back = ex.get(x)
    ...     _ = graph.launch()
    ...     graph.update(node, a=10.0)
    ...     _ = graph.launch().result()
    >>> back.array[:4]
    array([20., 20., 20., 20.], dtype=float32)
    """

    def __init__(self, ex: Executor) -> None:
        self._ex = ex
        self._lock = threading.RLock()
        self._nodes: list[Node] = []
        self._home: Home = ex._work.homes[0]
        self._work: DeviceGraph | None = None
        self._reads: tuple[Extent, ...] = ()
        self._writes: tuple[Extent, ...] = ()
        #: Host arrays in ordinary memory and the pinned memory that stands for them, both as bytes.
        self._inputs: list[tuple[np.ndarray, np.ndarray]] = []
        self._outputs: list[tuple[np.ndarray, np.ndarray]] = []
        self._last: weakref.ref[Launch] | None = None
        self._unbuilt = "its block is not over"
        self._title = "graph"

    def __repr__(self) -> str:
        return f"<jitgpu {self._title}, {len(self._nodes)} nodes>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a graph cannot be copied or pickled: it is of this process and its executor; capture another")

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Its nodes (tuple of Node), in the order they were recorded."""
        return tuple(self._nodes)

    # --------------------------------------------------------------------------------------------------- recording

    def _add(self, node: Node) -> None:
        self._nodes.append(node)
        names = list(dict.fromkeys(item.kernel for item in self._nodes))
        self._title = f"graph of {', '.join(names[:_NAMED])}{', ...' if len(names) > _NAMED else ''}"

    def _has(self, node: Any) -> bool:
        """Whether it is one of its nodes."""
        return isinstance(node, Node) and node._number < len(self._nodes) and self._nodes[node._number] is node

    def _build(self) -> None:
        if self._nodes:
            assert self._work is not None
            self._work.build()
        self._join_memory()
        self._unbuilt = ""

    def _join_memory(self) -> None:
        """What a replay reads and writes: each array once."""
        memory = [node._memory for node in self._nodes]
        writes = dict.fromkeys(extent for one in memory for extent in one.writes.values())
        reads = dict.fromkeys(extent for one in memory for extent in one.reads.values() if extent not in writes)
        self._reads, self._writes = tuple(reads), tuple(writes)

    def _check_built(self) -> None:
        if self._unbuilt:
            raise LaunchError(
                "the graph cannot be used", kernel=self._title, given=self._unbuilt,
                expected="a block that ended without an exception", fix="use it after `with ex.capture() as graph:`",
            )  # fmt: skip

    # --------------------------------------------------------------------------------------------------- launching

    def launch(self, after: After = (), *, stream: Any = None, timing: bool = False) -> Launch:
        """Launch all of it, when what it depends on is done; returns at once.

        Parameters
        ----------
        after : Launch or iterable of Launch
            What must be done before. The launches of one graph always come one after the other.
        stream : stream object, optional
            CuPy, PyTorch or cuda.core stream, or a handle. Default: one of the executor's own.
        timing : bool
            Measure the time on the device, ``Launch.elapsed_ns``.

        Returns
        -------
        Launch
            Its ``result()`` is a :class:`Result`.

        Raises
        ------
        KernelFault, ContextLostError
            When a launch before it faulted.
        LaunchError
            In the block of a capture.
        """
        ex, home, work = self._ex, self._home, self._work
        self._check_built()
        if ex._recordings and threading.get_ident() in ex._recordings:
            raise LaunchError(
                "a graph cannot be launched in the block of a capture", kernel=self._title, given="graph.launch()",
                expected="submits and copies", fix="launch it before or after the block, or submit its kernels again",
            )  # fmt: skip
        launch = Launch(self._title, "", home.queues[0], caller())
        if not self._nodes or work is None:
            ex._nothing(launch, after)
            return launch
        self._enqueue(launch, work, after, stream, timing)
        if ex._observer is not None and ex._observer.debug:
            launch.result()
        return launch

    def _enqueue(self, launch: Launch, work: DeviceGraph, after: After, stream: Any, timing: bool) -> None:
        dispatcher, home = self._ex._work, self._home
        if self._inputs:
            from jitgpu.executor import staging

            for host, _ in self._inputs:
                staging._settle(self._ex, host)
        with self._lock:
            last = self._in_flight()
            if last is not None:
                after = (last, *in_flight(after, dispatcher)) if after else (last,)
            if self._inputs:
                self._fill(last)
            if self._outputs:
                launch.value_maker = functools.partial(self._collect, weakref.ref(launch))
            queue = None if stream is None else home.queue_for(stream, 0)
            on = lambda queue: work.launcher(queue.lane)  # noqa: E731
            dispatcher.enqueue(launch, home, queue, self._reads, self._writes, after, on, (work.held(),), timing)
            if self._outputs:
                self._owe(launch)
            self._last = weakref.ref(launch)

    def _in_flight(self) -> Launch | None:
        """The latest launch, if it is not over."""
        last = None if self._last is None else self._last()
        return None if last is None or last.retired else last

    def _wait(self, launch: Launch) -> None:
        """Until it is over. What it owes to host arrays stays owed: that is made under locks that come before ours."""
        pauses = Pauses()
        while not self._ex._work.is_over(launch):
            pauses.pause()

    def _fill(self, last: Launch | None) -> None:
        """Copy host arrays to where the next replay reads them, once the last one has read what is there."""
        if last is not None:
            self._wait(last)
        for host, mirror in self._inputs:
            copy_host(mirror, host)

    def _owe(self, launch: Launch) -> None:
        """Have host arrays filled before somebody relies on them: by the latest replay, for all before it."""
        owed = self._ex._work.owed
        before = None if self._last is None else self._last()
        if before is not None:
            owed.pop(before, None)
        ends = [(host.ctypes.data, host.ctypes.data + host.nbytes) for host, _ in self._outputs]
        owed[launch] = min(start for start, _ in ends), max(stop for _, stop in ends)

    def _collect(self, launch: weakref.ref[Launch]) -> Result:
        """Copy what the latest replay has left to host arrays; the value of a launch."""
        with self._lock:
            last = self._in_flight()
            if last is not None:
                self._wait(last)
            for host, mirror in self._outputs:
                copy_host(host, mirror)
        asked = launch()
        return Result(asked.elapsed if asked else None, self._home.device.name, self._title, "")

    # ---------------------------------------------------------------------------------------------------- changing

    def update(self, node: Any, /, **changes: Any) -> None:
        """Change arguments of a launch by name, for the replays from now on; the others stay.

        Parameters
        ----------
        node : Node
            What ``ex.submit`` gave in the block.
        **changes
            As for the kernel itself. An array may be changed for another one as long as the order among the nodes that
            was recorded still suffices. Replays in flight keep what they have.

        Raises
        ------
        ArgumentError
            For an argument that does not fit, and for an array that would need another order; nothing is changed then.
        LaunchError
            For something that is no launch of this graph.
        """
        self._check_built()
        work, prepared = self._ex._work, self._prepared(node)
        refuse_transfers(node.kernel, changes.values())
        with self._lock:
            if work.fault is not None:
                raise work.loss(node.kernel)
            assert self._work is not None
            values = self._work.read(node._number, changes)
            if prepared.pointers.isdisjoint(changes):
                self._work.change(node._number, values)
                return
            memory = self._changed_memory(node, prepared, changes)
            if memory == node._memory:
                self._work.change(node._number, values)
                return
            if work.ordered:
                self._check_order(node, memory, changes)
            self._work.change(node._number, values)
            node._memory = memory
            self._join_memory()

    def _prepared(self, node: Any) -> Prepared:
        """The kernel of a node of this graph. Raises LaunchError."""
        if not self._has(node) or node._prepared is None:
            raise LaunchError(
                "a graph changes the arguments of its own launches", kernel=self._title, given=repr(node),
                expected="what ex.submit gave in its block", fix="node = ex.submit(...); graph.update(node, a=3.0)",
            )  # fmt: skip
        found: Prepared = node._prepared
        return found

    def _changed_memory(self, node: Node, prepared: Prepared, changes: dict[str, Any]) -> Memory:
        memory = node._memory
        for name, value in changes.items():
            index = prepared.names.index(name)
            for place, indices in enumerate((prepared.read, prepared.written)):
                if index in indices:
                    extent = self._home.extent(value)
                    kept = {number: other for number, other in memory[place].items() if number != index}
                    kept |= {} if extent is None else {index: extent}
                    memory = Memory(*((kept, memory.writes), (memory.reads, kept))[place])
        return memory

    def _check_order(self, node: Node, memory: Memory, changes: dict[str, Any]) -> None:
        """Raise ArgumentError where nodes would have to wait for one another that do not."""
        for other in self._nodes:
            first, second = sorted((node, other), key=lambda item: item._number)
            if other is node or second._before >> first._number & 1 or not memory.conflicts(other._memory):
                continue
            arrays = ", ".join(f"{name}={describe(value)}" for name, value in changes.items())
            raise ArgumentError(
                "with this array two nodes would need an order that the graph does not have", kernel=node.kernel,
                subject="update", given=f"{arrays}, which {other!r} uses too, recorded at {_place(other)}",
                expected="an order that was recorded", fix="capture again, or name the one in the other's after=",
            )  # fmt: skip


def refuse_transfers(kernel: str, values: Iterable[Any]) -> None:
    """Raise ArgumentError for host arrays that a launch would copy."""
    for value in values:
        if isinstance(value, Transfer):
            raise ArgumentError(
                "a graph copies no host array on the way", kernel=kernel, given=repr(value),
                expected="an array of the device", fix="record the copies: x = ex.put(host), ex.get(x, out), or "
                "ex.copy(target, source)",
            )  # fmt: skip


def _place(node: Node) -> str:
    return ":".join(map(str, node.site))
