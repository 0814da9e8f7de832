"""A module of several kernels in one binary, with its constants."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jitgpu.backend import Device, LoadedImage, device
from jitgpu.constants import Constants, find, payload
from jitgpu.errors import JitGpuError, SignatureError, TemplateError
from jitgpu.kernel import Kernel, LaunchDefaults
from jitgpu.kernel_cache import KernelCache
from jitgpu.loader import Loader
from jitgpu.options import Options
from jitgpu.program import Caller, Text, make_program
from jitgpu.source.binding import Binding
from jitgpu.source.spelling import spell_type
from jitgpu.values import CompileRequest, Image, Target

if TYPE_CHECKING:
    from jitgpu.source.template import Template

__all__ = ["Module"]


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

    Attributes
    ----------
    constants : Constants
        The variables by name, :class:`ModuleVariable` each.

    Raises
    ------
    SignatureError
        For a source, options or instances of a wrong kind.

    Notes
    -----
    Two modules of the same text and options are one binary on a device, and share its variables. ``module["name"]`` is
    a :class:`Kernel`, ``in`` and iteration go over the names.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> mod = jg.Module('''
    ... __constant__ float coef[4];
    ... extern "C" __global__ void poly(float* x) { x[threadIdx.x] *= coef[0]; }
    ... extern "C" __global__ void zero(float* x) { x[threadIdx.x] = 0; }''', device="sim")
    >>> mod.names
    ('poly', 'zero')
    >>> mod.constants["coef"].set(np.array([3, 0, 0, 0], "f4"))
    >>> x = np.ones(2, "f4")
    >>> mod["poly"][1, 2](x)
    >>> x
    array([3., 3.], dtype=float32)
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
        self.program = make_program(source, options, cache, _caller or Caller.of(sys._getframe(1)))
        if isinstance(instances, str):
            raise SignatureError(
                "instances= takes a sequence of names", subject="instances", given=repr(instances),
                expected='a list, ["scale<float, 256>"]', fix=f"instances=[{instances!r}]",
            )  # fmt: skip
        self._instances = tuple(dict.fromkeys(_spelled(instance) for instance in instances))
        self._values = dict(values or {})
        self._device = device
        self._strict = strict
        self._kernels: dict[str, Kernel] = {}
        self._images: dict[str, dict[str, tuple[LoadedImage, Image]]] = {}
        self._set: dict[tuple[str, str], bytes] = {}
        self._lock = threading.RLock()
        self.constants = Constants(self)

    def __reduce__(self) -> tuple[Any, ...]:
        program = self.program
        where = getattr(self._device, "name", self._device)
        return _unpickled, (
            program.source, program.options, self._instances, self._values, where, self._strict, program.engine.cache,
            program.caller,
        )  # fmt: skip

    def __repr__(self) -> str:
        try:
            return f"<jitgpu module of {', '.join(self.names) or 'no kernels'}>"
        except JitGpuError as error:
            return f"<jitgpu module whose source cannot be read: {error.problem}>"

    @property
    def names(self) -> tuple[str, ...]:
        """The kernels (tuple of str), in the order of the text, those in all branches of ``#if`` among them, then the
        instances."""
        outline = self.text().outline
        return (*dict.fromkeys(kernel.name for kernel in outline.kernels), *self._instances)

    def __getitem__(self, name: str) -> Kernel:
        """The kernel of that name.

        Parameters
        ----------
        name : str
            As in :attr:`names`; without its namespace where that is enough.

        Raises
        ------
        SignatureError
            Where there is none.
        """
        kernel = self._kernels.get(name)
        if kernel is None:
            wanted = _spelled(name) if isinstance(name, str) and "<" in name else str(name)
            names = self.names
            found = [known for known in names if known == wanted or known.endswith("::" + wanted)]
            if not found:
                raise SignatureError(
                    "the module has no such kernel", kernel=wanted, given=repr(name), expected=", ".join(names),
                    fix="template instances are listed in Module(instances=[...]), or bound with specialize(...)",
                )  # fmt: skip
            if "<" in wanted and wanted not in found and len(found) == 1:
                wanted = found[0]  # an instance is compiled by the name it was listed under
            loader = Loader(self.program, wanted, None, self._values, self._device, self._strict, self)
            kernel = self._kernels[name] = Kernel.of(loader, LaunchDefaults())
        return kernel

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self.names)

    def text(self) -> Text:
        """The text with its template filled in. Raises TemplateError."""
        text, rest = self.program.text(self._values)
        if rest:
            raise TemplateError(
                "the text has no such names to fill in", subject="values", given=", ".join(rest),
                expected="names of a jg.Template", fix="C++ template arguments are bound in instances=[...]",
            )  # fmt: skip
        return text

    def request(self, text: Text, binding: Binding, target: Target) -> CompileRequest:
        """The request that a kernel of this module is compiled by: all plain kernels and listed instances together;
        any other instance by itself, with the constants."""
        outline = text.outline
        plain = tuple(dict.fromkeys(kernel.name for kernel in outline.kernels if not kernel.template))
        together = (*plain, *(instance for instance in self._instances if instance not in plain))
        variables = tuple(dict.fromkeys(variable.name for variable in outline.variables))
        if binding.expression in together or not binding.expression:
            return text.request(together, variables, (), target, (*plain, *variables))
        separate = [variable.name for variable in outline.variables if variable.space == "device"]
        if separate:
            raise SignatureError(
                "this instance would have __device__ variables of its own", kernel=binding.expression,
                given=", ".join(separate), expected="an instance in the module's binary",
                fix=f"Module(source, instances=[{binding.expression!r}])",
            )  # fmt: skip
        return text.request((binding.expression,), variables, binding.headers, target, variables)

    def loaded(self, place: Device, loaded: LoadedImage, image: Image) -> None:
        """Take note of a binary of this module on a device: constants set before are set in it too."""
        with self._lock:
            known = self._images.setdefault(place.name, {})
            if image.key in known:
                return
            known[image.key] = (loaded, image)
            for variable in image.variables:
                data = self._set.get((place.name, variable.name))
                if data is not None and variable.space == "constant" and variable.nbytes == len(data):
                    loaded.write(variable, data)

    def _place(self) -> Device:
        return device("auto" if self._device is None else self._device)

    def main(self) -> tuple[Device, LoadedImage, Image]:
        """The binary of the plain kernels, loaded on the current device."""
        place, text, engine = self._place(), self.text(), self.program.engine
        request = self.request(text, Binding(""), self.program.target(None, lambda: place))
        names = text.parameter_names(request)
        loaded, image, _ = engine.load(place, request, names, lambda: text.located(request))
        self.loaded(place, loaded, image)
        return place, loaded, image

    def compile(self, arch: str | None = None) -> Image:
        """Compile without loading; no device is needed where ``arch`` is given.

        Parameters
        ----------
        arch : str, optional
            ``"sm_90"``, or ``"compute_90"`` for PTX only. Default: the current device's.

        Returns
        -------
        Image
            ``key``, ``arch``, ``cubin``, ``ptx`` (bytes), ``log``, ``compile_ms`` (ms), and an entry for each kernel.

        Raises
        ------
        CompileError
            With diagnostics at the user's own file and line.
        DeviceError
            Without ``arch`` where there is no device.

        Examples
        --------
        >>> import jitgpu as jg
        >>> image = jg.Module('extern "C" __global__ void zero(float* x) { *x = 0; }').compile(arch="sm_90")
        >>> image.arch, [entry.name for entry in image.entries]
        ('sm_90', ['zero'])
        """
        text = self.text()
        request = self.request(text, Binding(""), self.program.target(arch, self._place))
        names = text.parameter_names(request)
        return self.program.engine.image(request, names, lambda: text.located(request))[0]

    def release(self) -> None:
        """Unload the binaries when nothing uses them any more: no kernel of the module, launch, graph or executor.

        Without this they stay loaded for the life of the process, since a later module of the same text will want them.
        The module can still be used, and is then loaded again, its variables as the text initialises them.
        """
        with self._lock:
            images, self._images = self._images, {}
        for known in images.values():
            for loaded, _ in known.values():
                self.program.engine.release(loaded)

    def write(self, name: str, value: Any) -> None:
        """Set a variable on the current device; see :meth:`ModuleVariable.set`."""
        place, loaded, image = self.main()
        variable = find(image, name)
        data = payload(variable, value)
        with self._lock:
            loaded.write(variable, data)
            if variable.space == "constant":
                self._set[place.name, variable.name] = data
                for other, other_image in self._images[place.name].values():
                    # A binary from before the file was edited may lack the variable, or have another in its place.
                    same = [v for v in other_image.variables if v.name == variable.name and v.nbytes == len(data)]
                    if other is not loaded and same:
                        other.write(same[0], data)


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
