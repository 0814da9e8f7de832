"""Kernels as their user holds them: ``jit_kernel``, ``Kernel``, and what ``kernel[grid, block]`` gives."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from jitgpu.backend import Device
from jitgpu.backend.arguments import MISSING
from jitgpu.calls import positional
from jitgpu.engine import engine_for
from jitgpu.errors import LaunchConfigError, SignatureError, TemplateError
from jitgpu.kernel_cache import KernelCache, default_cache
from jitgpu.loader import Loader, Stub
from jitgpu.options import Options
from jitgpu.program import Caller, Program, check_source
from jitgpu.shapes import ExplicitShape, Shape, ThreadsShape, read_item
from jitgpu.values import Artifact, CompileRequest

if TYPE_CHECKING:
    from jitgpu.source.template import Template

__all__ = ["ConfiguredKernel", "Kernel", "jit_kernel"]

_READY_LIMIT = 1024


class ConfiguredKernel(Protocol):
    """What ``kernel[grid, block]`` is: call it with the kernel's arguments to launch.

    A plain function, because nothing else is called as fast, with these attributes.
    """

    kernel: Kernel
    shape: Shape
    stream: Any
    bind: Callable[..., Any]

    def __call__(self, *args: Any, **kwargs: Any) -> None:
        """Check the arguments and launch. Asynchronous."""


class _Defaults(NamedTuple):
    """How a kernel is launched where a call does not say: the keywords of ``jit_kernel``."""

    threads: int | str | Callable[..., Any] | None = None
    block: Any = None
    shared_bytes: int = 0
    cooperative: bool = False


class Kernel:
    """A CUDA C++ kernel.

    Parameters
    ----------
    source : str, pathlib.Path or jitgpu.Template
        CUDA C++ text; a ``.cu`` file (read again when it, or a header it includes, changes); or a text template.
    name : str, optional
        Which kernel of the source, qualified where it is in a namespace. Needed where there are several.
    options : Options, optional
        Compiler options.
    threads, block, shared_bytes, cooperative
        As for :func:`jit_kernel`.
    device : str or Device, optional
        ``"cuda:1"``: always that one. Default: the device that is current at the launch.
    strict : bool
        Whether arrays must have the dtype of their parameter (default). With False their bytes are passed as they are.
    cache : KernelCache, optional
        Default: ``jitgpu.cache``.

    Raises
    ------
    SignatureError
        For a source or options of a wrong kind. The text is only looked at when it is needed.

    Examples
    --------
    >>> import jitgpu as jg
    >>> fill = jg.Kernel('extern "C" __global__ void fill(float* x, float a) { x[threadIdx.x] = a; }')
    >>> fill.compile(arch="sm_80").parameters[0].ctype
    'float*'
    """

    def __init__(
        self,
        source: str | Path | Template,
        *,
        name: str | None = None,
        options: Options | None = None,
        threads: int | str | Callable[..., Any] | None = None,
        block: Any = None,
        shared_bytes: int = 0,
        cooperative: bool = False,
        device: str | Device | None = None,
        strict: bool = True,
        cache: KernelCache | None = None,
        _caller: Caller | None = None,
        _stub: Stub | None = None,
    ) -> None:
        program = make_program(source, options, cache, _caller or Caller.of(sys._getframe(1)))
        defaults = _Defaults(threads, block, shared_bytes, cooperative)
        self._setup(Loader(program, name, _stub, {}, device, strict, None), defaults)

    def _setup(self, loader: Loader, defaults: _Defaults) -> None:
        self._loader = loader
        self._defaults = defaults
        self._ready: dict[Any, ConfiguredKernel] = {}
        self._specialized: dict[Any, Kernel] = {}
        self.__doc__ = loader.stub.doc if loader.stub else None
        self.__name__ = (loader.stub.name if loader.stub else loader.name) or "kernel"

    @classmethod
    def _of(cls, loader: Loader, defaults: _Defaults) -> Kernel:
        kernel = cls.__new__(cls)
        kernel._setup(loader, defaults)
        return kernel

    def __repr__(self) -> str:
        bound = "".join(f", {name}={value!r}" for name, value in self._loader.values.items())
        return f"<jitgpu kernel {self.__name__}{bound}>"

    def __reduce__(self) -> tuple[Any, ...]:
        loader = self._loader
        where = getattr(loader.where, "name", loader.where)
        program = loader.program
        made_of = (program.source, program.options, program.engine.cache, program.caller)
        return _unpickled, (*made_of, loader.name, loader.stub, loader.values, where, loader.strict, self._defaults)

    # ---------------------------------------------------------------------------------------------- configuring

    def __getitem__(self, item: Any) -> ConfiguredKernel:
        """``kernel[grid, block]``, ``kernel[grid, block, stream]``, ``kernel[grid, block, stream, shared_bytes]``.

        ``grid`` and ``block`` are ints or tuples of up to three, in blocks and threads. Raises LaunchConfigError.
        """
        try:
            return self._ready[item]
        except (KeyError, TypeError):
            grid, block, stream, shared = read_item(self.__name__, item, self._defaults.shared_bytes)
            shape = ExplicitShape(grid, block, shared, self._defaults.cooperative, None)
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
        stream : stream, optional
            CuPy, PyTorch or cuda.core stream, or a handle. Default: the current one at each launch.
        shared_bytes : int, optional
            Dynamic shared memory a block, bytes. More than 48 KB is asked for by itself.
        cooperative : bool, optional
            All blocks run at once and can meet at a grid-wide barrier.
        cluster : int or tuple of up to 3 ints, optional
            Blocks in a thread block cluster (compute capability 9.0 and newer).

        Raises
        ------
        LaunchConfigError
            Here for sizes that are no sizes; at the first launch for what the device or the kernel does not allow.
        """
        shared = self._defaults.shared_bytes if shared_bytes is None else shared_bytes
        together = self._defaults.cooperative if cooperative is None else cooperative
        return self._shaped(ExplicitShape(grid, block, shared, together, cluster), stream)

    def forall(self, *threads: Any, stream: Any = None) -> ConfiguredKernel:
        """The kernel over at least so many threads: an int, or up to three for x, y and z.

        The block is the one given to ``jit_kernel``, else chosen for the highest occupancy. With 0 threads a call
        launches nothing.
        """
        defaults = self._defaults
        counts = threads[0] if len(threads) == 1 else threads
        return self._shaped(ThreadsShape(counts, defaults.block, defaults.shared_bytes, defaults.cooperative), stream)

    def __call__(self, *args: Any, **kwargs: Any) -> None:
        """Launch over as many threads as ``threads=`` says. Raises LaunchConfigError where it was not given."""
        threads = self._defaults.threads
        if threads is None:
            raise LaunchConfigError(
                "a call says nothing of how many threads", kernel=self.__name__, subject="threads", given="no threads=",
                expected="a grid and a block, or a number of threads",
                fix="kernel[grid, block](...), kernel.forall(n)(...), or threads= in jit_kernel",
            )  # fmt: skip
        if not isinstance(threads, int):
            threads = self._threads(threads, args, kwargs)
        self.forall(threads)(*args, **kwargs)

    def _threads(self, threads: str | Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        names = self._loader.names()
        values = positional(self.__name__, names, self._loader.defaults(len(names)), args, kwargs)
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
        try:
            key = (shape.key, stream)
            return self._ready[key]
        except KeyError:
            return self._configured(key, shape, stream)
        except TypeError:  # sizes in a list, or a stream without a hash: nothing to look up by
            return self._configured(None, shape, stream)

    def _configured(self, key: Any, shape: Shape, stream: Any) -> ConfiguredKernel:
        """A configured kernel that finds the launch function at each call.

        Where that is always the same one, it takes this one's place under ``key``, so that the next
        ``kernel[grid, block]`` is the launch function itself.
        """
        shape.check(self.__name__)
        loader, table = self._loader, cast("dict[Any, Callable[..., None]]", {})

        def launch(*args: Any, **kwargs: Any) -> None:
            which = loader.key(args, kwargs)
            made = table.get(which)
            if made is None:
                made = table[which] = self._launch_function(shape, stream, args, kwargs)
                if loader.constant():
                    self._keep_ready(key, _dressed(made, self, shape, stream, bind))
            made(*args, **kwargs)

        def bind(*args: Any, **kwargs: Any) -> Any:
            loaded = loader.load(args, kwargs, stream)
            config = shape.config(self.__name__, loaded)
            if config is None:
                return _nothing
            values = positional(self.__name__, loaded.names, loader.defaults(len(loaded.names)), args, kwargs)
            return loaded.bind(config, stream, values)

        configured = _dressed(launch, self, shape, stream, bind)
        self._keep_ready(key, configured)
        return configured

    def _launch_function(
        self, shape: Shape, stream: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Callable[..., None]:
        loaded = self._loader.load(args, kwargs, stream)
        config = shape.config(self.__name__, loaded)
        return _nothing if config is None else self._loader.launcher(loaded, loaded.launcher(config, stream))

    def _keep_ready(self, key: Any, configured: ConfiguredKernel) -> None:
        try:
            if len(self._ready) >= _READY_LIMIT:
                self._ready.clear()
            self._ready[key] = configured
        except TypeError:  # sizes in a list: looked at anew each time
            pass

    # ------------------------------------------------------------------------------------- templates, compiling

    def specialize(self, **values: Any) -> Kernel:
        """The kernel with template parameters, or the names of a text template, bound.

        Parameters
        ----------
        **values
            For a type parameter a dtype (``np.float32``), its name, a Python type or a C++ type as text; for a value
            parameter an int, bool or float, or the name of an enumerator; for a text template anything it can render.
            Type parameters left out follow from the dtypes of the arguments.

        Raises
        ------
        TemplateError
            When the kernel is used, for names it does not have and values that do not fit.
        """
        if not values:
            raise TemplateError(
                "nothing to bind", kernel=self.__name__, given="specialize()", expected="name=value",
                fix="specialize(T=np.float32, BLOCK=256)",
            )  # fmt: skip
        try:
            key = tuple((name, type(value), value) for name, value in sorted(values.items()))
            known = self._specialized.get(key)
        except TypeError:
            key, known = None, None
        if known is None:
            known = self._bound(values)
            if key is not None:
                self._specialized[key] = known
        return known

    def _bound(self, values: Mapping[str, object]) -> Kernel:
        old = self._loader
        merged = {**old.values, **values}
        loader = Loader(old.program, old.name, old.stub, merged, old.where, old.strict, old.module)
        return Kernel._of(loader, self._defaults)

    def compile(self, *args: Any, arch: str | None = None, **kwargs: Any) -> Artifact:
        """Compile without launching; no device is needed where ``arch`` is given.

        Parameters
        ----------
        *args, **kwargs
            Example arguments, or dtypes, where they decide template parameters.
        arch : str, optional
            ``"sm_90"``, or ``"compute_90"`` for PTX only. Default: the current device's.

        Raises
        ------
        CompileError
            With diagnostics at the user's own file and line.
        TemplateError
            When a template parameter stays open.
        DeviceError
            Without ``arch`` where there is no device.
        """
        return self._loader.compile(args, kwargs, arch)

    def request(self, *args: Any, arch: str | None = None, **kwargs: Any) -> CompileRequest:
        """What would be compiled for these arguments, without compiling it; ``request.key`` is the store's key."""
        binding = self._loader.binding(args, kwargs)
        return self._loader.request(binding, self._loader.target(arch))


def make_program(source: Any, options: Options | None, cache: KernelCache | None, caller: Caller) -> Program:
    """A program from what a user gave. Raises SignatureError for things of a wrong kind."""
    if options is not None and not isinstance(options, Options):
        raise SignatureError(
            "options= takes a jg.Options", given=repr(options), expected="jg.Options(...)",
            fix="jg.Options(fast_math=True, defines={...}, extra=('--fmad=false',))",
        )  # fmt: skip
    if cache is not None and not isinstance(cache, KernelCache):
        raise SignatureError(
            "cache= takes a jg.KernelCache", given=repr(cache), expected="jg.KernelCache(directory)",
            fix="leave it out for the default cache, whose folder JITGPU_CACHE_DIR sets",
        )  # fmt: skip
    return Program(source, options or Options(), engine_for(cache or default_cache()), caller)


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


def _unpickled(
    source: Any, options: Options, cache: KernelCache, caller: Caller, name: str | None, stub: Stub | None,
    values: dict[str, object], where: Any, strict: bool, defaults: _Defaults,
) -> Kernel:  # fmt: skip
    program = Program(source, options, engine_for(cache), caller)
    return Kernel._of(Loader(program, name, stub, values, where, strict, None), defaults)


def jit_kernel(
    source: str | Path | Template,
    *,
    name: str | None = None,
    options: Options | None = None,
    threads: int | str | Callable[..., Any] | None = None,
    block: Any = None,
    shared_bytes: int = 0,
    cooperative: bool = False,
    device: str | Device | None = None,
    strict: bool = True,
    cache: KernelCache | None = None,
) -> Callable[[Callable[..., Any]], Kernel]:
    """Make a decorated stub stand for a CUDA C++ kernel.

    The stub's body never runs. Its name picks the kernel where the source holds several, its parameters name the
    arguments, its defaults are theirs, its docstring is the kernel's.

    Parameters
    ----------
    source, name, options, device, strict, cache
        As for :class:`Kernel`.
    threads : int, str or callable, optional
        Makes the kernel directly callable: a number of threads, the name of an integer or array argument (its size),
        or a function of the arguments that returns 1 to 3 ints.
    block : int or tuple of up to 3 ints, optional
        Threads a block for ``forall`` and direct calls. Default: the highest occupancy.
    shared_bytes : int
        Dynamic shared memory a block, bytes.
    cooperative : bool
        Whether the kernel is launched cooperatively.

    Raises
    ------
    SignatureError
        For a stub with ``*args``, a source or options of a wrong kind; when the kernel is used, for a stub whose
        name or number of parameters does not fit the source.

    Examples
    --------
    >>> import jitgpu as jg
    >>> @jg.jit_kernel(r'''
    ... extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
    ...     if (i < n) y[i] = a * x[i] + y[i];
    ... }''', threads="n")
    ... def saxpy(n, a, x, y):
    ...     "y <- a*x + y.  x, y: float32, shape (n,)."
    >>> saxpy.compile(arch="sm_80").registers > 0
    True
    """
    check_source(source)  # here already: a decorator without its source is given the function
    caller = Caller.of(sys._getframe(1))

    def decorate(function: Callable[..., Any]) -> Kernel:
        kernel = Kernel(
            source, name=name, options=options, threads=threads, block=block, shared_bytes=shared_bytes,
            cooperative=cooperative, device=device, strict=strict, cache=cache, _caller=caller, _stub=_stub(function),
        )  # fmt: skip
        kernel.__module__ = function.__module__
        return kernel

    return decorate


def _stub(function: Callable[..., Any]) -> Stub:
    if not inspect.isfunction(function):
        raise SignatureError(
            "jit_kernel decorates a function", given=repr(function), expected="def kernel(n, a, x, y): ...",
            fix="jg.Kernel(source, name=...) needs no stub",
        )  # fmt: skip
    parameters = tuple(inspect.signature(function).parameters.values())
    for parameter in parameters:
        if parameter.kind is not parameter.POSITIONAL_OR_KEYWORD:
            raise SignatureError(
                "a stub names the kernel's arguments one by one", kernel=function.__name__,
                subject=f"parameter {parameter}", given=parameter.kind.description, expected="plain parameters",
                fix="write def kernel(n, a, x, y): ...",
            )  # fmt: skip
    defaults = tuple(MISSING if p.default is p.empty else p.default for p in parameters)
    return Stub(function.__name__, tuple(p.name for p in parameters), defaults, function.__doc__)
