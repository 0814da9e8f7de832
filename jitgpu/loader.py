"""From a kernel's definition and the arguments of a call to the kernel loaded on the device that is meant."""

from __future__ import annotations

import itertools
import os
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from jitgpu.backend import Device, LoadedKernel, device
from jitgpu.backend.arguments import MISSING, argument_names, positional
from jitgpu.calls import argument_type, kind_of
from jitgpu.engine import artifact
from jitgpu.errors import SignatureError
from jitgpu.program import Program, Text, renew_lock_after_fork, select
from jitgpu.source.binding import Binding, bind
from jitgpu.values import Artifact, CompileRequest, KernelOutline

if TYPE_CHECKING:
    from jitgpu.module import Module

__all__ = ["Loader", "Stub"]

_serials = itertools.count()


class Stub(NamedTuple):
    """What a decorated function says of the kernel it stands for; ``defaults`` hold MISSING where there is none."""

    name: str
    parameters: tuple[str, ...]
    defaults: tuple[Any, ...]
    doc: str | None


class _State(NamedTuple):
    """The kernel as the source stands: replaced when the source changes.

    ``serial`` is never used again: launch functions are looked up by it, long after the state itself is gone.
    """

    serial: int
    text: Text
    values: dict[str, object]  # bound template arguments
    outline: KernelOutline
    fixed: Binding | None  # None: template parameters follow from the arguments
    kernels: dict[Any, LoadedKernel]


class Loader:
    """Finds, compiles and loads one kernel of a program. Used from many threads."""

    def __init__(
        self, program: Program, name: str | None, stub: Stub | None, values: Mapping[str, object],
        where: str | Device | None, strict: bool, module: Module | None,
    ) -> None:  # fmt: skip
        self.program = program
        self.name = name
        self.stub = stub
        self.values = dict(values)
        self.where = where
        self.strict = strict
        self.module = module
        self._state: _State | None = None
        self._place: Device | None = None
        self._current: Callable[[], Device] | None = None
        self._lock = threading.RLock()
        renew_lock_after_fork(self)

    # ------------------------------------------------------------------------------------------------- the source

    def state(self) -> _State:
        """The kernel as the source stands now."""
        state = self._state
        if state is None or state.text.stale():
            with self._lock:
                text, values = self.program.text(self.values)
                if self._state is None or text is not self._state.text:
                    outline = select(text.outline, self.name, self.stub.name if self.stub else None)
                    self._check_stub(outline)
                    self._state = _State(next(_serials), text, values, outline, self._fixed(outline, values, text), {})
                state = self._state
        return state

    def _check_stub(self, outline: KernelOutline) -> None:
        known = bool(outline.parameters) and not _has_pack(outline)
        if self.stub and known and len(self.stub.parameters) != len(outline.parameters):
            listed = ", ".join(f"{p.ctype} {p.name}".strip() for p in outline.parameters)
            raise self._stub_error(outline.name, len(outline.parameters), listed)

    def _stub_error(self, kernel: str, count: int, listed: str) -> SignatureError:
        assert self.stub is not None
        return SignatureError(
            "the stub and the kernel take different numbers of arguments", kernel=kernel,
            subject=f"def {self.stub.name}({', '.join(self.stub.parameters)})",
            given=f"{len(self.stub.parameters)} parameters", expected=f"{count} ({listed})",
            fix="give the stub one parameter for each of the kernel's",
        )  # fmt: skip

    def _fixed(self, outline: KernelOutline, values: dict[str, object], text: Text) -> Binding | None:
        """The binding when no argument has a say in it."""
        if self.name is not None and "<" in self.name:
            from jitgpu.source.spelling import spell_type

            return Binding(spell_type(self.name, text.source.text)[0])
        if not outline.template:
            return bind(outline, values, None, text.source.text)
        open_ones = [p for p in outline.template if p.name not in values]
        return None if open_ones else bind(outline, values, None, text.source.text)

    def names(self) -> tuple[str, ...]:
        """The arguments' names: the stub's, else the kernel's as the text shows them."""
        return self.stub.parameters if self.stub else argument_names(self.state().outline.parameters)

    def defaults(self, count: int) -> tuple[Any, ...]:
        """One default for each argument, MISSING where there is none."""
        return self.stub.defaults if self.stub else (MISSING,) * count

    # ----------------------------------------------------------------------------------------------- the request

    def _binding(self, state: _State, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Binding:
        """The kernel's name expression for these arguments. Raises TemplateError."""
        if state.fixed is not None:
            return state.fixed
        names = self.names()
        if _has_pack(state.outline) and len(args) > len(names):
            names += tuple(f"{names[-1]}{number}" for number in range(1, len(args) - len(names) + 1))
        values = positional(state.outline.name, names, self.defaults(len(names)), args, kwargs)
        types = [argument_type(value) for value in values]
        return bind(state.outline, state.values, types, state.text.source.text)

    def _request(
        self, state: _State, binding: Binding, arch: str | None, place: Device | None = None
    ) -> CompileRequest:
        """The request to compile that instance; kernels of a module share one."""
        target = self.program.target(arch, self.device if place is None else lambda: place)
        if self.module is not None:
            return self.module.request(state.text, binding, target)
        return state.text.request((binding.expression,), (), binding.headers, target)

    def request(self, args: tuple[Any, ...], kwargs: dict[str, Any], arch: str | None) -> CompileRequest:
        """What would be compiled. Raises CompileError (for a wrong ``arch``) and TemplateError."""
        state = self.state()
        return self._request(state, self._binding(state, args, kwargs), arch)

    def compile(self, args: tuple[Any, ...], kwargs: dict[str, Any], arch: str | None) -> Artifact:
        """The compiled kernel. Raises CompileError and TemplateError."""
        state = self.state()
        binding = self._binding(state, args, kwargs)
        request, text = self._request(state, binding, arch), state.text
        names = text.parameter_names(request)
        image, found = self.program.engine.image(request, names, lambda: text.located(request))
        return artifact(image, found, binding.expression)

    # ------------------------------------------------------------------------------------------------ the device

    def device(self) -> Device:
        """The device that is meant: the kernel's own, else the one that is current."""
        if self._place is not None:
            return self._place
        if self._current is not None:
            return self._current()
        place = device("auto" if self.where is None else self.where)
        if place.alone or self.pinned:
            self._place = place  # no other one can become current
        else:
            self._current = place.current  # looking it up by name takes longer than a launch
        return place

    @property
    def pinned(self) -> bool:
        """Whether the device is always the same one."""
        wanted = self.where or os.environ.get("JITGPU_DEVICE", "auto")
        return not isinstance(wanted, str) or wanted not in ("auto", "cuda")

    def constant(self) -> bool:
        """Whether every call launches the same loaded kernel."""
        return self.settled() and self.device().alone

    def settled(self) -> bool:
        """Whether all calls on one device launch the same loaded kernel."""
        state = self.state()
        return state.fixed is not None and not state.text.watched

    def key(self, args: tuple[Any, ...], kwargs: dict[str, Any], place: Device | None = None) -> Any:
        """What decides which loaded kernel a call launches (on ``place``; None: on the device that is meant)."""
        return self._key(self.state(), self.device() if place is None else place, args, kwargs)

    def _key(self, state: _State, place: Device, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if state.fixed is not None:
            return place, state.serial
        return place, state.serial, tuple([kind_of(value) for value in args]), _kinds(kwargs)

    def load(
        self, args: tuple[Any, ...], kwargs: dict[str, Any], stream: Any = None, place: Device | None = None
    ) -> LoadedKernel:
        """The kernel for these arguments, compiled and loaded where it was not yet: on ``place``, else on the device
        that is meant."""
        state = self.state()
        where = self.device() if place is None else place
        key = self._key(state, where, args, kwargs)
        loaded = state.kernels.get(key)
        if loaded is None:
            with self._lock:
                loaded = state.kernels.get(key)
                if loaded is None:
                    loaded = state.kernels[key] = self._load(state, where, args, kwargs, stream)
        return loaded

    def _load(
        self, state: _State, place: Device, args: tuple[Any, ...], kwargs: dict[str, Any], stream: Any
    ) -> LoadedKernel:
        binding = self._binding(state, args, kwargs)
        request = self._request(state, binding, None, place)
        engine, text = self.program.engine, state.text
        shown = text.parameter_names(request)
        image, made, found = engine.load(place, request, shown, lambda: text.located(request), stream)
        if self.module is not None:
            self.module.loaded(place, image, made)
        item = artifact(made, found, binding.expression)
        if self.stub and len(self.stub.parameters) != len(item.parameters):
            listed = ", ".join(f"{p.ctype} {p.name}".strip() for p in item.parameters)
            raise self._stub_error(item.entry.name, len(item.parameters), listed)
        names = argument_names(item.parameters, self.stub.parameters if self.stub else ())
        return image.kernel(item, names, self.defaults(len(names)), self.strict)

    def launcher(self, loaded: LoadedKernel, made: Callable[..., None]) -> Callable[..., None]:
        """A launch function that runs on its device also while another one is current."""
        place = self.device()
        if place.alone or not self.pinned:
            return made

        def launch(*args: Any, **kwargs: Any) -> None:
            with place.use():
                made(*args, **kwargs)

        return launch


def _has_pack(outline: KernelOutline) -> bool:
    """Whether the text leaves open how many parameters there are: ``T... values``."""
    return any("..." in parameter.ctype for parameter in outline.parameters)


def _kinds(kwargs: dict[str, Any]) -> tuple[Any, ...]:
    return tuple([(name, kind_of(value)) for name, value in kwargs.items()]) if kwargs else ()
