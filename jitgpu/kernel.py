"""Kernels as their user holds them: ``Kernel``, and what ``kernel[grid, block]`` gives."""

from __future__ import annotations

import math
import numbers
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from jitgpu.backend import Device
from jitgpu.backend.arguments import MISSING, positional
from jitgpu.engine import engine_for
from jitgpu.errors import ArgumentError, LaunchConfigError, SignatureError, TemplateError
from jitgpu.kernel_cache import KernelCache
from jitgpu.loader import Loader, Stub
from jitgpu.options import Options
from jitgpu.program import Caller, Program, make_program, shown_name
from jitgpu.shapes import ExplicitShape, Shape, ThreadsShape, read_item
from jitgpu.values import Artifact, CompileRequest

if TYPE_CHECKING:
    from jitgpu.module import Module
    from jitgpu.source.template import Template

__all__ = ["ConfiguredKernel", "Kernel", "LaunchDefaults"]

_READY_LIMIT = 1024


class ConfiguredKernel(Protocol):
    """What ``kernel[grid, block]`` is: call it with the kernel's arguments to launch.

    A plain function or the C object that stands before it, because nothing else is called as fast, with these
    attributes.
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


class Kernel:
    """A CUDA C++ kernel.

    Parameters
    ----------
    source : str, pathlib.Path or jitgpu.Template
        CUDA C++ text; a ``.cu`` file (read again when it, or a header it includes, changes); or a text template. A
        relative path starts at the folder of the Python file that names it.
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
        if name is not None and not isinstance(name, str):
            raise SignatureError(
                "a kernel's name is text", subject="name", given=repr(name), expected='a str, "saxpy" or "ns::k"',
                fix="leave it out where the source holds one kernel",
            )  # fmt: skip
        defaults = LaunchDefaults(threads, block, shared_bytes, cooperative)
        self._setup(Loader(program, name, _stub, {}, device, strict, None), defaults)

    def _setup(self, loader: Loader, defaults: LaunchDefaults) -> None:
        self._loader = loader
        self._defaults = defaults
        self._ready: dict[Any, ConfiguredKernel] = {}
        self._specialized: dict[Any, Kernel] = {}
        self.__doc__ = loader.stub.doc if loader.stub else None
        self.__name__ = (loader.stub.name if loader.stub else loader.name) or shown_name(loader.program.source)

    @classmethod
    def _of(cls, loader: Loader, defaults: LaunchDefaults) -> Kernel:
        kernel = cls.__new__(cls)
        kernel._setup(loader, defaults)
        return kernel

    def __repr__(self) -> str:
        bound = "".join(f", {name}={value!r}" for name, value in self._loader.values.items())
        return f"<jitgpu kernel {self.__name__}{bound}>"

    def __reduce__(self) -> tuple[Any, ...]:
        loader = self._loader
        if loader.module is not None:  # its constants are the module's
            return _from_module, (loader.module, loader.name, loader.values)
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
        self.sized(args, kwargs)(*args, **kwargs)

    @property
    def is_sized(self) -> bool:
        """Whether ``threads=`` was given, so that a call needs no grid and block."""
        return self._defaults.threads is not None

    def sized(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> ConfiguredKernel:
        """The kernel over as many threads as ``threads=`` says for these arguments.

        Raises
        ------
        LaunchConfigError
            Where ``threads=`` was not given.
        """
        threads = self._defaults.threads
        if threads is None:
            raise LaunchConfigError(
                "a call says nothing of how many threads", kernel=self.__name__, subject="threads", given="no threads=",
                expected="a grid and a block, or a number of threads",
                fix="kernel[grid, block](...), kernel.forall(n)(...), or threads= in jit_kernel",
            )  # fmt: skip
        if isinstance(threads, str) or callable(threads):
            threads = self._threads(threads, args, kwargs)
        return self.forall(threads)

    def _threads(self, threads: str | Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        names = self._loader.names()
        values = positional(self.__name__, names, self._loader.defaults(len(names)), args, kwargs)
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
            return self._configured(key, shape, stream)

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
            key = tuple((name, _told_apart(value)) for name, value in sorted(values.items()))
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
        return self._loader.request(args, kwargs, arch)


def _told_apart(value: object) -> tuple[object, ...]:
    """Equal for equal values of one type only: to Python 1, True and 1.0 are equal, and so are 0.0 and -0.0."""
    if isinstance(value, tuple):
        return type(value), *map(_told_apart, value)
    sign = math.copysign(1.0, value) if isinstance(value, numbers.Real) and not value else 0.0
    return type(value), value, sign


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


def _from_module(module: Module, name: str, values: dict[str, object]) -> Kernel:
    return module[name].specialize(**values) if values else module[name]


def _unpickled(
    source: Any, options: Options, cache: KernelCache, caller: Caller, name: str | None, stub: Stub | None,
    values: dict[str, object], where: Any, strict: bool, defaults: LaunchDefaults,
) -> Kernel:  # fmt: skip
    program = Program(source, options, engine_for(cache), caller)
    return Kernel._of(Loader(program, name, stub, values, where, strict, None), defaults)
