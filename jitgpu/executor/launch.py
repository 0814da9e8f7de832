"""A submitted launch or copy: done or not, how long it took, what went wrong."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from jitgpu.errors import LaunchError

if TYPE_CHECKING:
    from jitgpu.executor.accesses import Segment
    from jitgpu.executor.dispatch import Dispatcher
    from jitgpu.executor.queue import Queue
    from jitgpu.values import LaunchConfig

__all__ = ["After", "Launch", "Result", "caller", "in_flight"]


class Result(NamedTuple):
    """What came of a launch that was waited for. A failure has none: it is an exception.

    Attributes
    ----------
    elapsed_ns : int or None
        Its time on the device, ns; None where it was not timed.
    device : str
        ``"cuda:0"``.
    kernel : str
        The kernel's name.
    key : str
        That of the kernel's artifact, 64 hexadecimal digits; empty for a graph.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> fill = jg.Kernel('extern "C" __global__ void fill(float* x) { x[threadIdx.x] = 1; }', device="sim")
    >>> with jg.Executor(device="sim") as ex:
    ...     result = ex.execute(fill[1, 4], ex.put(np.zeros(4, "f4")))
    >>> result.kernel, result.device, result.elapsed_ns > 0
    ('fill', 'sim', True)
    """

    elapsed_ns: int | None
    device: str
    kernel: str
    key: str


class _Own:
    """A part of a future's own state, all of which is made when somebody first asks for one of them: its lock alone
    takes as long to make as all else of a launch. From then on the launch is watched."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, launch: Launch | None, kind: type) -> Any:  # once it is made, the instance's own comes first
        if launch is None:
            return self
        launch._become_future()
        return launch.__dict__[self.name]


_making = threading.Lock()
_finishing = threading.RLock()


def caller() -> FrameType:
    """The frame that called into this package."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_globals.get("__package__") in _PACKAGES:
        frame = frame.f_back
    return frame


_PACKAGES = ("jitgpu.executor", "jitgpu")


class Launch(Future[Any]):
    """What :meth:`Executor.submit` and the copies give: a future of work on a device.

    A ``concurrent.futures.Future``, so ``concurrent.futures.wait`` and ``as_completed`` take it, and in asyncio it can
    be awaited. Nobody looks after a launch that nobody waits for: only a callback, an ``await`` or a ``wait`` has a
    thread watch it.

    Attributes
    ----------
    kernel : str
        The kernel's name; ``"copy"`` for copies.
    site : tuple of str and int
        File and line of the call that submitted it.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> fill = jg.Kernel('extern "C" __global__ void fill(float* x, float a) { x[threadIdx.x] = a; }', device="sim")
    >>> with jg.Executor(device="sim") as ex:
    ...     x = ex.put(np.zeros(4, "f4"))
    ...     launch = ex.submit(fill[1, 4], x, 3.0, timing=True)
    ...     _ = launch.result(timeout=60)
    >>> launch.done(), launch.elapsed_ns > 0, x.tolist()
    (True, True, [3.0, 3.0, 3.0, 3.0])
    """

    # What is set for each launch: slots take a quarter of the time that entries of a dictionary do.
    __slots__ = (
        "_at", "_code", "arguments", "event", "kernel", "key", "number", "queue", "read", "retired", "serial", "waits",
        "written",
    )  # fmt: skip
    kernel: str
    key: str
    queue: Queue
    _code: CodeType
    _at: int
    #: Its place among all that its executor was given, and among what went to its stream.
    serial: int
    number: int
    event: Any
    waits: tuple[Launch, ...]
    #: Kept alive until it is over.
    arguments: Any
    #: The memory that it uses, while it is in flight.
    read: list[Segment[Launch]]
    written: list[Segment[Launch]]
    #: Released: over, and nothing of it is held any more.
    retired: bool
    # Of most launches these stay as they are for long, so they are not set for each.
    then: tuple[Launch, ...] = ()
    value_maker: Callable[[], Any] | None = None
    value: Any = None
    error: BaseException | None = None
    #: Grid and block, where somebody watches the executor.
    config: LaunchConfig | None = None
    elapsed: int | None = None
    _watched = False
    #: Another executor may wait for its event.
    shared = False
    #: In flight when its device was lost.
    lost = False
    begin: Any = None

    def __init__(self, kernel: str, key: str, queue: Queue, frame: FrameType) -> None:
        # Not Future's own __init__: see _Own.
        self.kernel = kernel
        self.key = key
        self.queue = queue
        self._code = frame.f_code
        self._at = frame.f_lasti  # the line is found when it is asked for, which takes long
        self.serial = self.number = 0
        self.event = self.arguments = None
        self.waits, self.retired = (), False

    _condition: Any = _Own("_condition")
    _state: Any = _Own("_state")
    _result: Any = _Own("_result")
    _exception: Any = _Own("_exception")
    _waiters: Any = _Own("_waiters")
    _done_callbacks: Any = _Own("_done_callbacks")

    def _become_future(self) -> None:
        self.queue.owner.is_here(self)  # else nobody would ever tell
        with _making:
            if self._watched:
                return
            super().__init__()
            self._watched = True
        self.queue.owner.watcher.add(self)

    def __repr__(self) -> str:
        state = "failed" if self.error is not None else "done" if self.retired else "in flight"
        return f"<jitgpu launch of {self.kernel} on {self.queue.name}: {state}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a launch cannot be copied or pickled: it stands for work of this process; pass its result()")

    @property
    def site(self) -> tuple[str, int]:
        """File and line of the call that submitted it."""
        lines = (line for start, stop, line in self._code.co_lines() if start <= self._at < stop and line)
        return self._code.co_filename, next(lines, self._code.co_firstlineno)

    @property
    def stream(self) -> str:
        """The stream it went to, ``"cuda:0 stream 1"``."""
        return self.queue.name

    def done(self) -> bool:
        """Whether it is over, also where it failed."""
        return self.queue.owner.is_done(self)

    def running(self) -> bool:
        """Whether it is not over yet: a device does not tell what waits from what runs."""
        return not self.done()

    def cancel(self) -> bool:
        """False: what was launched cannot be called back."""
        return False

    def cancelled(self) -> bool:
        """False."""
        return False

    def result(self, timeout: float | None = None) -> Any:
        """Wait until it is over.

        Parameters
        ----------
        timeout : float, optional
            The longest to wait, seconds; a hung kernel is waited for no longer. Default: for ever.

        Returns
        -------
        Result or array
            For a copy its array, for all else a :class:`Result`.

        Raises
        ------
        TimeoutError
            When it is not over by then; it goes on.
        KernelFault, ContextLostError
            When it, or a launch before it, faulted.
        """
        error = self.exception(timeout)
        if error is not None:
            raise error
        return self.value

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """Wait until it is over: what went wrong, or None.

        Parameters
        ----------
        timeout : float, optional
            The longest to wait, seconds. Default: for ever.

        Raises
        ------
        TimeoutError
            When it is not over by then.
        """
        return self.queue.owner.outcome(self, timeout)

    def make_value(self) -> None:
        """Make its value, once, where that is work of the host."""
        if self.value_maker is not None:
            with _finishing:
                if self.value_maker is not None:
                    self.value = self.value_maker()
                    self.value_maker = None
        elif self.value is None:
            self.value = Result(self.elapsed, self.queue.lane.device.name, self.kernel, self.key)

    def settle(self) -> None:
        """Tell those who wait by a future's own means. Called once, by the watcher, when it is over. It stays untold
        what went wrong: who asks for the result is told."""
        error = self.queue.owner.fault if self.lost else self.error
        if error is None:
            try:
                error = self.exception()
            except Exception as failure:  # its value could not be made: carried to who waits
                error = self.error = failure
        if error is None:
            self.set_result(self.value)
        else:
            self.set_exception(error)

    @property
    def elapsed_ns(self) -> int | None:
        """Time on the device, ns, for a launch with ``timing=True`` (waits for it); None for others."""
        if self.begin is not None or self.elapsed is not None:
            self.result()
        return self.elapsed

    def __await__(self) -> Generator[Any, None, Any]:
        import asyncio

        return asyncio.wrap_future(self).__await__()


#: What ``after=`` takes.
After = Launch | Iterable[Launch]


def in_flight(after: After, dispatcher: Dispatcher) -> list[Launch]:
    """Those of some launches that are not over yet. Raises LaunchError for what is no launch."""
    if after is None:
        return []
    wanted = [after] if isinstance(after, Launch) or not isinstance(after, Iterable) else list(after)
    for item in wanted:
        if not isinstance(item, Launch):
            raise LaunchError(
                "after= takes launches", subject="after", given=repr(item),
                expected="what ex.submit, ex.copy and graph.launch return", fix="after=[a, b]",
            )  # fmt: skip
    found = [part for item in wanted for part in (item, *item.then) if not part.retired]
    for item in found:
        if item.queue.owner is not dispatcher:
            item.shared = True  # its own executor does not look at our lock before it uses an event again
    return found
