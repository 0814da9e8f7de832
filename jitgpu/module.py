"""A module of several kernels in one binary, with its constants."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from jitgpu.backend import Device, LoadedImage, device
from jitgpu.errors import ArgumentError, SignatureError
from jitgpu.kernel import Kernel, _Defaults, make_program
from jitgpu.kernel_cache import KernelCache
from jitgpu.loader import Loader
from jitgpu.options import Options
from jitgpu.program import Caller, Text, check_arch, target_for
from jitgpu.source.binding import Binding
from jitgpu.source.spelling import spell_type
from jitgpu.values import CompileRequest, Image, Target, Variable, dtype_of

if TYPE_CHECKING:
    from jitgpu.source.template import Template

__all__ = ["Constants", "Module", "ModuleVariable"]


class Module:
    """The kernels of one source, compiled together, and its ``__constant__`` and ``__device__`` variables.

    Parameters
    ----------
    source : str, pathlib.Path or jitgpu.Template
        CUDA C++ text, a ``.cu`` file or a text template (then give ``values``).
    options : Options, optional
        Compiler options.
    instances : sequence of str, optional
        Template instances compiled into the same binary, ``["scale<float, 256>"]``; each is a kernel by that name.
        Template kernels not listed are still there by their bare name, but each instance is a binary of its own:
        ``__constant__`` variables are set in all of them, ``__device__`` variables would be separate.
    values : mapping, optional
        The values of a text template.
    device, strict, cache
        As for :class:`jitgpu.Kernel`.

    Examples
    --------
    >>> import jitgpu as jg
    >>> mod = jg.Module('''
    ... __constant__ float coef[4];
    ... extern "C" __global__ void poly(float* x) { x[threadIdx.x] *= coef[0]; }
    ... extern "C" __global__ void zero(float* x) { x[threadIdx.x] = 0; }''')
    >>> mod.names
    ('poly', 'zero')
    """

    def __init__(
        self,
        source: str | Path | Template,
        options: Options | None = None,
        *,
        instances: Sequence[str] = (),
        values: Mapping[str, object] | None = None,
        device: str | Device | None = None,
        strict: bool = True,
        cache: KernelCache | None = None,
        _caller: Caller | None = None,
    ) -> None:
        self._program = make_program(source, options, cache, _caller or Caller.of(sys._getframe(1)))
        self._instances = tuple(_spelled(instance) for instance in instances)
        self._values = dict(values or {})
        self._device = device
        self._strict = strict
        self._kernels: dict[str, Kernel] = {}
        self._images: dict[str, dict[str, tuple[LoadedImage, Image]]] = {}
        self._set: dict[tuple[str, str], bytes] = {}
        self._lock = threading.RLock()
        self.constants = Constants(self)

    def __reduce__(self) -> tuple[Any, ...]:
        program = self._program
        where = getattr(self._device, "name", self._device)
        return _unpickled, (
            program.source, program.options, self._instances, self._values, where, self._strict, program.engine.cache,
            program.caller,
        )  # fmt: skip

    def __repr__(self) -> str:
        return f"<jitgpu module of {', '.join(self.names)}>"

    @property
    def names(self) -> tuple[str, ...]:
        """The kernels, in the order of the text, then the instances."""
        outline = self._text().outline
        return (*dict.fromkeys(kernel.name for kernel in outline.kernels), *self._instances)

    def __getitem__(self, name: str) -> Kernel:
        """The kernel of that name. Raises SignatureError where there is none."""
        kernel = self._kernels.get(name)
        if kernel is None:
            wanted = _spelled(name) if "<" in name else name
            if wanted not in self.names and not any(known.endswith("::" + wanted) for known in self.names):
                raise SignatureError(
                    "the module has no such kernel", kernel=name, given=repr(name), expected=", ".join(self.names),
                    fix="template instances are listed in Module(instances=[...]), or bound with specialize(...)",
                )  # fmt: skip
            loader = Loader(self._program, wanted, None, self._values, self._device, self._strict, self)
            kernel = self._kernels[name] = Kernel._of(loader, _Defaults())
        return kernel

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)

    def _text(self) -> Text:
        return self._program.text(self._values)[0]

    def request(self, text: Text, binding: Binding, target: Target) -> CompileRequest:
        """The request that a kernel of this module is compiled by: all plain kernels and listed instances together;
        any other instance by itself, with the constants."""
        outline = text.outline
        together = tuple(dict.fromkeys(kernel.name for kernel in outline.kernels if not kernel.template))
        together += tuple(instance for instance in self._instances if instance not in together)
        variables = tuple(dict.fromkeys(variable.name for variable in outline.variables))
        if binding.expression in together or not binding.expression:
            return text.request(together, variables, (), target)
        separate = [variable.name for variable in outline.variables if variable.space == "device"]
        if separate:
            raise SignatureError(
                "this instance would have __device__ variables of its own", kernel=binding.expression,
                given=", ".join(separate), expected="an instance in the module's binary",
                fix=f"Module(source, instances=[{binding.expression!r}])",
            )  # fmt: skip
        return text.request((binding.expression,), variables, binding.headers, target)

    def loaded(self, place: Device, loaded: LoadedImage, image: Image) -> None:
        """Take note of a binary of this module on a device: constants set before are set in it too."""
        with self._lock:
            known = self._images.setdefault(place.name, {})
            if image.key in known:
                return
            known[image.key] = (loaded, image)
            for variable in image.variables:
                data = self._set.get((place.name, variable.name))
                if data is not None and variable.space == "constant":
                    loaded.write(variable, data)

    def main(self) -> tuple[Device, LoadedImage, Image]:
        """The binary of the plain kernels, loaded on the current device."""
        place = device("auto" if self._device is None else self._device)
        text, engine = self._text(), self._program.engine
        request = self.request(text, Binding(""), target_for(place, engine.identity().archs))
        names = {k.name: tuple(p.name for p in k.parameters) for k in text.outline.kernels}
        names = {expression: names.get(expression.partition("<")[0], ()) for expression in request.kernels}
        loaded, image, _ = engine.load(place, request, names, lambda: text.located(request))
        self.loaded(place, loaded, image)
        return place, loaded, image

    def compile(self, arch: str | None = None) -> Image:
        """Compile without loading; no device is needed where ``arch`` is given. Raises CompileError."""
        text, engine = self._text(), self._program.engine
        supported = engine.identity().archs
        if arch is None:
            target = target_for(device("auto" if self._device is None else self._device), supported)
        else:
            target = check_arch(arch, supported)
        request = self.request(text, Binding(""), target)
        shown = {k.name: tuple(p.name for p in k.parameters) for k in text.outline.kernels}
        names = {expression: shown.get(expression.partition("<")[0], ()) for expression in request.kernels}
        return engine.image(request, names, lambda: text.located(request))[0]

    def write(self, name: str, value: Any) -> None:
        """Set a variable on the current device; see :meth:`ModuleVariable.set`."""
        place, loaded, image = self.main()
        variable = _find(image, name)
        data = _payload(variable, value)
        with self._lock:
            loaded.write(variable, data)
            if variable.space == "constant":
                self._set[place.name, variable.name] = data
                for other, other_image in self._images[place.name].values():
                    if other is not loaded:
                        other.write(_find(other_image, name), data)


def _spelled(instance: str) -> str:
    """An instance's name with the blanks where ``specialize`` puts them: ``"scale<float, 2>"``."""
    text = re.sub(r"\s*([<>,*&]|::)\s*", r"\1", spell_type(instance, "")[0].strip())
    return re.sub(r"\s+", " ", text).replace(",", ", ")


def _unpickled(
    source: Any, options: Options, instances: tuple[str, ...], values: dict[str, object], where: Any, strict: bool,
    cache: KernelCache, caller: Caller,
) -> Module:  # fmt: skip
    return Module(
        source, options, instances=instances, values=values, device=where, strict=strict, cache=cache, _caller=caller
    )


def _find(image: Image, name: str) -> Variable:
    for variable in image.variables:
        if variable.name == name or variable.name.endswith("::" + name):
            return variable
    known = ", ".join(variable.name for variable in image.variables)
    raise SignatureError(
        "the module has no such variable", subject=name, given=repr(name), expected=known or "no variables at all",
        fix="declare it __constant__ or __device__ at namespace scope",
    )  # fmt: skip


class Constants(Mapping[str, "ModuleVariable"]):
    """The ``__constant__`` and ``__device__`` variables of a module, by name."""

    def __init__(self, module: Module) -> None:
        self._module = module

    def _names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(variable.name for variable in self._module._text().outline.variables))

    def __getitem__(self, name: str) -> ModuleVariable:
        """The variable of that name. Raises SignatureError where there is none."""
        known = self._names()
        if name not in known and not any(other.endswith("::" + name) for other in known):
            raise SignatureError(
                "the module has no such variable", subject=name, given=repr(name),
                expected=", ".join(known) or "no variables at all",
                fix="declare it __constant__ or __device__ at namespace scope",
            )  # fmt: skip
        return ModuleVariable(self._module, name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())


class ModuleVariable:
    """One variable of a module. Made by ``module.constants[name]``."""

    def __init__(self, module: Module, name: str) -> None:
        self._module = module
        self.name = name

    def __repr__(self) -> str:
        return f"<jitgpu variable {self.name}>"

    def set(self, value: Any) -> None:
        """Copy a NumPy array, scalar or bytes into the variable, in the order of the current stream.

        Raises
        ------
        ArgumentError
            When shape or dtype do not fit; scalars are converted where they fit the element type.
        """
        self._module.write(self.name, value)

    def get(self) -> np.ndarray:
        """The variable's value as a NumPy array of its shape and dtype (bytes per element for structs). Waits for the
        current stream."""
        _, loaded, image = self._module.main()
        variable = _find(image, self.name)
        dtype = dtype_of(variable.dtype_name) if variable.dtype_name else np.dtype(f"V{variable.itemsize}")
        return np.frombuffer(loaded.read(variable), dtype).reshape(variable.shape).copy()


def _payload(variable: Variable, value: Any) -> bytes:
    """The bytes of a value for a variable. Raises ArgumentError."""
    expected = f"{variable.nbytes} bytes: {variable.ctype}"
    if isinstance(value, (bytes, bytearray)):
        if len(value) != variable.nbytes:
            raise _misfit(variable, "bytes of another length", f"{len(value)} bytes", expected)
        return bytes(value)
    if hasattr(value, "get") and hasattr(value, "__cuda_array_interface__"):
        value = value.get()  # a CuPy array
    array = np.asarray(value)
    if not variable.dtype_name:
        if array.nbytes != variable.nbytes:
            raise _misfit(variable, "another size", f"{array.nbytes} bytes", expected)
        return array.tobytes()
    dtype = dtype_of(variable.dtype_name)
    given = f"{array.dtype} of shape {array.shape}"
    if array.dtype != dtype:
        scalar = not isinstance(value, (np.ndarray, np.generic))
        if not (scalar and _becomes(array, dtype)):
            raise _misfit(variable, "another dtype", given, f"{dtype} of shape {variable.shape}")
        array = array.astype(dtype)
    if array.shape != variable.shape and not (array.size == 1 and variable.shape == ()):
        raise _misfit(variable, "another shape", given, f"{dtype} of shape {variable.shape}")
    return array.tobytes()


def _becomes(array: np.ndarray, dtype: np.dtype) -> bool:
    """Whether Python numbers may become this dtype: integers that fit, real numbers as floats, and so on."""
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        fits = array.dtype.kind in "biu" and (array.size == 0 or (array.min() >= info.min and array.max() <= info.max))
        return bool(fits)
    ladder = {"b": "b", "f": "biuf", "c": "biufc", "V": "biuf"}  # V: bfloat16 and its kin
    return array.dtype.kind in ladder.get(dtype.kind, "")


def _misfit(variable: Variable, problem: str, given: str, expected: str) -> ArgumentError:
    return ArgumentError(
        problem, subject=f"variable '{variable.name}' ({variable.ctype})", given=given, expected=expected,
        fix="convert it with .astype(...) and .reshape(...)",
    )  # fmt: skip
