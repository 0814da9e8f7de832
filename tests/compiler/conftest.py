"""Requests without the engine: the real NVRTC compiles them, no GPU is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

import pytest

from jitgpu import compiler
from jitgpu.options import Options
from jitgpu.values import CompileRequest, Image, KernelSource, Origin, Target


class MakeRequest(Protocol):
    def __call__(self, text: str, *kernels: str, **more: Any) -> CompileRequest: ...


@pytest.fixture(scope="session")
def make_request() -> MakeRequest:
    """``make_request(text, "k", variables=, prologue=, arch=, origin=, directory=, closure=, **options)``."""

    def make(text: str, *kernels: str, **more: Any) -> CompileRequest:
        source = KernelSource(
            text, str(more.pop("directory", "")), more.pop("origin", Origin("user.py", 10))
        )
        variables, prologue = tuple(more.pop("variables", ())), tuple(more.pop("prologue", ()))
        target, closure = Target(more.pop("arch", "sm_80")), more.pop("closure", "")
        options = Options(**more)
        return CompileRequest(
            source, kernels or ("k",), variables, prologue, options, target, compiler.identity(), closure
        )

    return make


@pytest.fixture(scope="session")
def compile_text(make_request: MakeRequest) -> Callable[..., Image]:
    """Compile as ``make_request`` says; ``names`` are the parameters' names by kernel."""

    def run(text: str, *kernels: str, names: Mapping[str, tuple[str, ...]] | None = None, **more: Any) -> Image:
        return compiler.compile(make_request(text, *kernels, **more), names or {})

    return run
