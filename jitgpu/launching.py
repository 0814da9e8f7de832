"""How a kernel is launched: grid and block, or so many threads, and what ``kernel[grid, block]`` is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from jitgpu.backend.arguments import MISSING, positional
from jitgpu.errors import ArgumentError, LaunchConfigError, SignatureError
from jitgpu.loader import Loader
from jitgpu.shapes import ExplicitShape, Shape, ThreadsShape, read_item

if TYPE_CHECKING:
    from jitgpu.kernel import Kernel

__all__ = ["ConfiguredKernel", "LaunchDefaults", "Launching"]

_READY_LIMIT = 1024


class ConfiguredKernel(Protocol):
    """What ``kernel[grid, block]`` is: call it with the kernel's arguments to launch.

    A plain function or the C object that stands before it, because nothing else is called as fast, with these
    attributes. A call checks the arguments, launches on the stream, and returns None before the kernel is done.

    Attributes
    ----------
    kernel : Kernel
        Whose it is.
    shape : object
        Grid and block, or the number of threads.
    stream : stream object or None
        None: the current one at each call.
    bind : callable
        ``bind(*args, **kwargs)`` checks and packs the arguments once. What it gives launches when it is called without
        arguments; its ``update(name=value)`` changes some of them. The cheapest way to launch again and again.

    Raises
    ------
    ArgumentError, LaunchConfigError, CompileError, TemplateError, SignatureError
        At a call, before anything runs.
    KernelFault
        In the simulator at the call; on a GPU at a later one, or when its results are read.
    ContextLostError
        When an earlier launch has faulted on a GPU.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> scale = jg.Kernel('''extern "C" __global__ void scale(int n, float a, float* x) {
    ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
    ...     if (i < n) x[i] *= a;
    ... }''', device="sim")
    >>> x = np.ones(1000, "f4")
    >>> configured = scale[8, 128]                # 8 blocks of 128 threads
    >>> configured(1000, 2.0, x)
    >>> again = configured.bind(1000, 2.0, x)
    >>> again(); again.update(a=10.0); again()
    >>> x[:3]
    array([40., 40., 40.], dtype=float32)
    """

    kernel: Kernel
    shape: Shape
    stream: Any
    bind: Callable[..., Any]

    def __call__(self, *args: Any, **kwargs: Any) -> None:
        """Check the arguments and launch. Asynchronous."""


class LaunchDefaults(NamedTuple):
    """How a kernel is launched where a call does not say: the keywords of ``jit_kernel``."""

    threads: int | str | Callable[..., Any] | None = None
    block: Any = None
    shared_bytes: int = 0
    cooperative: bool = False


class Launching:
    """The methods of :class:`jitgpu.Kernel` that give it a launch configuration."""

    loader: Loader
    defaults: LaunchDefaults
    _ready: dict[Any, ConfiguredKernel]
    __name__: str

    @property
    def _kernel(self) -> Kernel:
        """The kernel that this is a part of: itself."""
        return cast("Kernel", self)

    def __getitem__(self, item: Any) -> ConfiguredKernel:
        """``kernel[grid, block]``, ``kernel[grid, block, stream]``, ``kernel[grid, block, stream, shared_bytes]``.

        Parameters
        ----------
        item : tuple
            Grid in blocks and block in threads, each an int or a tuple of up to 3; a CuPy, PyTorch or cuda.core stream,
            or a handle (None: the current one at each launch); dynamic shared memory a block, bytes.

        Raises
        ------
        LaunchConfigError
            Here for sizes that are no sizes; at the first launch for what the device or the kernel does not allow.
        """
        try:
            return self._ready[item]
        except (KeyError, TypeError):
            pass  # what is raised below has nothing to do with it
        grid, block, stream, shared = read_item(self.__name__, item, self.defaults.shared_bytes)
        shape = ExplicitShape(grid, block, shared, self.defaults.cooperative, None)
        return self._configured(item, shape, stream)

    def configure(
        self,
        grid: Any,
        block: Any,
        stream: Any = None,
        shared_bytes: int | None = None,
        cooperative: bool | None = None,
        cluster: Any = None,
    ) -> ConfiguredKernel:
        """The kernel with a launch configuration, every part of it by name.

        Parameters
        ----------
        grid, block : int or tuple of up to 3 ints
            Blocks in the grid, threads in a block.
        stream : stream object, optional
            CuPy, PyTorch or cuda.core stream, or a handle. Default: the current one at each launch.
        shared_bytes : int, optional
            Dynamic shared memory a block, bytes. More than 48 KB is asked for by itself.
        cooperative : bool, optional
            All blocks run at once and can meet at a grid-wide barrier.
        cluster : int or tuple of up to 3 ints, optional
            Blocks in a thread block cluster (compute capability 9.0 and newer).

        Returns
        -------
        ConfiguredKernel

        Raises
        ------
        LaunchConfigError
            Here for sizes that are no sizes; at the first launch for what the device or the kernel does not allow.

        Examples
        --------
        >>> import numpy as np
        >>> import jitgpu as jg
        >>> flip = jg.Kernel('''extern "C" __global__ void flip(float* x) {
        ...     extern __shared__ float tile[];
        ...     tile[threadIdx.x] = x[threadIdx.x];
        ...     __syncthreads();
        ...     x[threadIdx.x] = tile[blockDim.x - 1 - threadIdx.x];
        ... }''', device="sim")
        >>> x = np.arange(4, dtype="f4")
        >>> flip.configure(grid=1, block=4, shared_bytes=4 * x.itemsize)(x)
        >>> x
        array([3., 2., 1., 0.], dtype=float32)
        """
        shared = self.defaults.shared_bytes if shared_bytes is None else shared_bytes
        together = self.defaults.cooperative if cooperative is None else cooperative
        return self._shaped(ExplicitShape(grid, block, shared, together, cluster), stream)

    def forall(self, *threads: Any, stream: Any = None) -> ConfiguredKernel:
        """The kernel over at least so many threads. The last block may have more: compare the index with the size.

        Parameters
        ----------
        *threads : int
            Threads along x, or x and y, or x, y and z: up to three ints, or one tuple of them. With 0 a call launches
            nothing.
        stream : stream object, optional
            As for :meth:`configure`.

        Returns
        -------
        ConfiguredKernel
            Its block is the one given to ``jit_kernel``, else chosen for the highest occupancy.

        Raises
        ------
        LaunchConfigError
            For what is no number of threads.

        Examples
        --------
        >>> import numpy as np
        >>> import jitgpu as jg
        >>> table = jg.Kernel('''extern "C" __global__ void table(int w, int h, int* out) {
        ...     int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
        ...     if (x < w && y < h) out[y * w + x] = x * y;
        ... }''', device="sim")
        >>> out = np.zeros((3, 4), "i4")
        >>> table.forall(4, 3)(4, 3, out)
        >>> out.tolist()
        [[0, 0, 0, 0], [0, 1, 2, 3], [0, 2, 4, 6]]
        """
        defaults = self.defaults
        counts = threads[0] if len(threads) == 1 else threads
        return self._shaped(ThreadsShape(counts, defaults.block, defaults.shared_bytes, defaults.cooperative), stream)

    def __call__(self, *args: Any, **kwargs: Any) -> None:
        """Launch over as many threads as ``threads=`` says.

        Parameters
        ----------
        *args, **kwargs
            The kernel's arguments, by position or by the names of the stub, else of the kernel's own parameters.

        Raises
        ------
        LaunchConfigError
            Where ``threads=`` was not given; and what a launch raises, see :class:`ConfiguredKernel`.
        """
        self.sized(args, kwargs)(*args, **kwargs)

    @property
    def is_sized(self) -> bool:
        """Whether ``threads=`` was given, so that a call needs no grid and block."""
        return self.defaults.threads is not None

    def sized(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> ConfiguredKernel:
        """The kernel over as many threads as ``threads=`` says for these arguments.

        Raises
        ------
        LaunchConfigError
            Where ``threads=`` was not given.
        """
        threads = self.defaults.threads
        if threads is None:
            given, fix = "no threads=", "kernel[grid, block](...), kernel.forall(n)(...), or threads= in jit_kernel"
            if len(args) >= 3 and all(isinstance(value, tuple) for value in args[:3]):
                given, fix = "kernel(grid, block, args), as CuPy has it", "kernel[grid, block](*args)"
            raise LaunchConfigError(
                "a call says nothing of how many threads", kernel=self.__name__, subject="threads", given=given,
                expected="a grid and a block, or a number of threads", fix=fix,
            )  # fmt: skip
        if isinstance(threads, str) or callable(threads):
            threads = self._threads(threads, args, kwargs)
        return self.forall(threads)

    def _threads(self, threads: str | Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        names = self.loader.names()
        values = positional(self.__name__, names, self.loader.defaults(len(names)), args, kwargs)
        missing = [name for name, value in zip(names, values, strict=True) if value is MISSING]
        if missing:
            raise ArgumentError(
                "the argument is missing", kernel=self.__name__, subject=f"argument '{missing[0]}'", given="nothing",
                expected=f"({', '.join(names)})", fix="pass it, or give the stub's parameter a default",
            )  # fmt: skip
        if callable(threads):
            return threads(*values)
        if threads not in names:
            raise SignatureError(
                "threads= names no argument", kernel=self.__name__, subject="threads", given=repr(threads),
                expected=", ".join(names), fix="name an integer or an array argument, or pass a function",
            )  # fmt: skip
        value = values[names.index(threads)]
        array = getattr(value, "array", value)  # inside jg.In, jg.Out, jg.InOut
        count = getattr(array, "numel", getattr(array, "size", None))  # torch counts with numel(), size() is its shape
        return value if count is None else count() if callable(count) else count

    def _shaped(self, shape: Shape, stream: Any) -> ConfiguredKernel:
        key = (shape, stream)
        try:
            return self._ready[key]
        except (KeyError, TypeError):  # sizes in a list, or a stream without a hash: nothing to look up by
            pass
        return self._configured(key, shape, stream)

    def _configured(self, key: Any, shape: Shape, stream: Any) -> ConfiguredKernel:
        """A configured kernel that finds the launch function at each call.

        Where that is always the same one, it takes this one's place under ``key``, so that the next
        ``kernel[grid, block]`` is the launch function itself.
        """
        shape.check(self.__name__)
        loader, table = self.loader, cast("dict[Any, Callable[..., None]]", {})

        def launch(*args: Any, **kwargs: Any) -> None:
            which = loader.key(args, kwargs)
            made = table.get(which)
            if made is None:
                made = table[which] = self._launch_function(shape, stream, args, kwargs)
                if loader.constant():
                    self._keep_ready(key, _dressed(made, self._kernel, shape, stream, bind))
            made(*args, **kwargs)

        def bind(*args: Any, **kwargs: Any) -> Any:
            loaded = loader.load(args, kwargs, stream)
            config = shape.config(self.__name__, loaded)
            if config is None:
                return _nothing
            values = positional(self.__name__, loaded.names, loader.defaults(len(loaded.names)), args, kwargs)
            return loaded.bind(config, stream, values)

        configured = _dressed(launch, self._kernel, shape, stream, bind)
        self._keep_ready(key, configured)
        return configured

    def _launch_function(
        self, shape: Shape, stream: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Callable[..., None]:
        loaded = self.loader.load(args, kwargs, stream)
        config = shape.config(self.__name__, loaded)
        return _nothing if config is None else self.loader.launcher(loaded, loaded.launcher(config, stream))

    def ready(self, configured: ConfiguredKernel) -> ConfiguredKernel:
        """What ``kernel[grid, block]`` gives after a launch, which may be the launch function itself."""
        same = (item for item in self._ready.values()
                if item.shape is configured.shape and item.stream is configured.stream)  # fmt: skip
        return next(same, configured)

    def _keep_ready(self, key: Any, configured: ConfiguredKernel) -> None:
        try:
            if len(self._ready) >= _READY_LIMIT:
                self._ready.clear()
            self._ready[key] = configured
        except TypeError:  # sizes in a list: looked at anew each time
            pass


def _nothing(*args: Any, **kwargs: Any) -> None:
    """The launch of no threads."""


def _dressed(
    launch: Callable[..., None], kernel: Kernel, shape: Shape, stream: Any, bind: Callable[..., Any]
) -> ConfiguredKernel:
    configured = cast("Any", launch)
    if launch is _nothing:
        configured = lambda *args, **kwargs: None  # noqa: E731 - attributes of its own
    configured.kernel, configured.shape, configured.stream, configured.bind = kernel, shape, stream, bind
    configured.__name__ = configured.__qualname__ = kernel.__name__
    configured.__doc__ = kernel.__doc__
    return cast("ConfiguredKernel", configured)
