"""``Kernel``: a kernel as its user holds it."""

from __future__ import annotations

import math
import numbers
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jitgpu.backend import Device
from jitgpu.engine import engine_for
from jitgpu.errors import SignatureError, TemplateError
from jitgpu.kernel_cache import KernelCache
from jitgpu.launching import ConfiguredKernel, LaunchDefaults, Launching
from jitgpu.loader import Loader, Stub
from jitgpu.options import Options
from jitgpu.program import Caller, Program, make_program, shown_name
from jitgpu.values import Artifact, CompileRequest

if TYPE_CHECKING:
    from jitgpu.module import Module
    from jitgpu.source.template import Template

__all__ = ["ConfiguredKernel", "Kernel", "LaunchDefaults"]


class Kernel(Launching):
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
    threads : int, str or callable, optional
        Makes the kernel directly callable; as for :func:`jit_kernel`.
    block : int or tuple of up to 3 ints, optional
        Threads a block for :meth:`forall` and direct calls. Default: the highest occupancy.
    shared_bytes : int
        Dynamic shared memory a block, bytes; 0 by default.
    cooperative : bool
        Whether the kernel is launched cooperatively (default: no).
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

    Notes
    -----
    Arguments are matched with the parameters that the compiler reports. An array stands for a pointer: C-contiguous, of
    the parameter's dtype unless ``strict=False``, on the launch's device; NumPy arrays in :class:`In`, :class:`Out` or
    :class:`InOut` are copied there. A Python number becomes the parameter's own type where it fits, a NumPy structured
    scalar fills a struct, None is a null pointer.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> fill = jg.Kernel('extern "C" __global__ void fill(float* x, float a) { x[threadIdx.x] = a; }', device="sim")
    >>> fill.compile(arch="sm_80").parameters[0].ctype
    'float*'
    >>> x = np.zeros(4, "f4")
    >>> fill[1, 4](x, 2.5)
    >>> x
    array([2.5, 2.5, 2.5, 2.5], dtype=float32)
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
        self.loader = loader
        self.defaults = defaults
        self._ready: dict[Any, ConfiguredKernel] = {}
        self._specialized: dict[Any, Kernel] = {}
        self.__doc__ = loader.stub.doc if loader.stub else None
        self.__name__ = (loader.stub.name if loader.stub else loader.name) or shown_name(loader.program.source)

    @classmethod
    def of(cls, loader: Loader, defaults: LaunchDefaults) -> Kernel:
        """A kernel of a loader that is there already."""
        kernel = cls.__new__(cls)
        kernel._setup(loader, defaults)
        return kernel

    def __repr__(self) -> str:
        bound = "".join(f", {name}={value!r}" for name, value in self.loader.values.items())
        return f"<jitgpu kernel {self.__name__}{bound}>"

    def __reduce__(self) -> tuple[Any, ...]:
        loader = self.loader
        if loader.module is not None:  # its constants are the module's
            return _from_module, (loader.module, loader.name, loader.values)
        where = getattr(loader.where, "name", loader.where)
        program = loader.program
        made_of = (program.source, program.options, program.engine.cache, program.caller)
        return _unpickled, (*made_of, loader.name, loader.stub, loader.values, where, loader.strict, self.defaults)
    # ------------------------------------------------------------------------------------- templates, compiling

    def specialize(self, **values: Any) -> Kernel:
        """The kernel with template parameters, or the names of a text template, bound.

        Parameters
        ----------
        **values
            For a type parameter a dtype (``np.float32``), its name, a Python type or a C++ type as text; for a value
            parameter an int, bool or float, or the name of an enumerator; for a text template anything it can render.
            Type parameters left out follow from the dtypes of the arguments.

        Returns
        -------
        Kernel
            Another one; the same one for the same values.

        Raises
        ------
        TemplateError
            Without any value; when the kernel is used, for names it does not have and values that do not fit.

        Examples
        --------
        >>> import numpy as np
        >>> import jitgpu as jg
        >>> add = jg.Kernel("template <typename T, int N> __global__ void add(T* x) { x[threadIdx.x] += N; }",
        ...                 device="sim")
        >>> x = np.zeros(3, "f8")
        >>> add.specialize(N=5)[1, 3](x)          # T follows x.dtype
        >>> x
        array([5., 5., 5.])
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
        old = self.loader
        merged = {**old.values, **values}
        loader = Loader(old.program, old.name, old.stub, merged, old.where, old.strict, old.module)
        return Kernel.of(loader, self.defaults)

    def compile(self, *args: Any, arch: str | None = None, **kwargs: Any) -> Artifact:
        """Compile without launching; no device is needed where ``arch`` is given.

        Parameters
        ----------
        *args, **kwargs
            Example arguments, or dtypes, where they decide template parameters.
        arch : str, optional
            ``"sm_90"``, or ``"compute_90"`` for PTX only. Default: the current device's.

        Returns
        -------
        Artifact
            Binary, PTX, parameters and resources; what was in the cache is not compiled again.

        Raises
        ------
        CompileError
            With diagnostics at the user's own file and line.
        TemplateError
            When a template parameter stays open.
        DeviceError
            Without ``arch`` where there is no device.

        Examples
        --------
        >>> import numpy as np
        >>> import jitgpu as jg
        >>> halve = jg.Kernel("template <typename T> __global__ void halve(T* x) { x[threadIdx.x] /= 2; }")
        >>> halve.compile(np.float64, arch="sm_90").parameters[0].ctype
        'double*'
        """
        return self.loader.compile(args, kwargs, arch)

    def request(self, *args: Any, arch: str | None = None, **kwargs: Any) -> CompileRequest:
        """What would be compiled for these arguments, without compiling it; ``request.key`` is the store's key."""
        return self.loader.request(args, kwargs, arch)


def _told_apart(value: object) -> tuple[object, ...]:
    """Equal for equal values of one type only: to Python 1, True and 1.0 are equal, and so are 0.0 and -0.0."""
    if isinstance(value, tuple):
        return type(value), *map(_told_apart, value)
    sign = math.copysign(1.0, value) if isinstance(value, numbers.Real) and not value else 0.0
    return type(value), value, sign

def _from_module(module: Module, name: str, values: dict[str, object]) -> Kernel:
    return module[name].specialize(**values) if values else module[name]


def _unpickled(
    source: Any, options: Options, cache: KernelCache, caller: Caller, name: str | None, stub: Stub | None,
    values: dict[str, object], where: Any, strict: bool, defaults: LaunchDefaults,
) -> Kernel:  # fmt: skip
    program = Program(source, options, engine_for(cache), caller)
    return Kernel.of(Loader(program, name, stub, values, where, strict, None), defaults)
