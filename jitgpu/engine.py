"""The one meeting point: memory table, store, compiler and devices.

Everything that costs something is looked up here first: outlines of texts, rendered templates, the identity of the
compiler, compiled images. A warm process finds all four in the store and loads neither NVRTC nor tree-sitter nor
Jinja2.
"""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from jitgpu import compiler, records
from jitgpu.errors import JitGpuError, LaunchError, SignatureError
from jitgpu.values import SCHEMA, Artifact, CompileRequest, CompilerIdentity, Entry, Image, Outline, digest

if TYPE_CHECKING:
    from jitgpu.backend import Device, LoadedImage
    from jitgpu.kernel_cache import KernelCache
    from jitgpu.source.template import Template

__all__ = ["Engine", "Found", "Kept", "artifact", "engine_for", "entry"]

logger = logging.getLogger("jitgpu")
Found = Literal["compiled", "disk", "memory"]
T = TypeVar("T")
_making_engines = threading.Lock()


class Engine:
    """Turns requests into images and images into loaded ones, each at most once."""

    def __init__(self, cache: KernelCache) -> None:
        self.cache = cache
        self._identity: CompilerIdentity | None = None
        # What was loaded stays so for the life of the process, or once released for as long as somebody uses it.
        self._loaded: weakref.WeakValueDictionary[tuple[str, str], LoadedImage] = weakref.WeakValueDictionary()
        self._kept: dict[tuple[str, str], LoadedImage] = {}
        self._loading = threading.Lock()

    def forked(self) -> None:
        """In a child after fork: a thread that was loading is not in it."""
        self._loading = threading.Lock()

    def outline(self, text: str) -> Outline:
        """What the text shows: kernels, parameters, variables."""

        def parse() -> Outline:
            from jitgpu.source.outline import outline

            return outline(text)

        return self._derived("outline", (("text", text),), parse, records.encode_outline, records.decode_outline)

    def stored(self, key: str) -> Image | None:
        """The image that the store holds under that key (64 hexadecimal digits); None where it holds none."""
        return self._stored(f"image:{key}", records.decode_image)

    def render(self, template: Template, values: Mapping[str, object]) -> str:
        """The text of a template with these values. Raises TemplateError."""
        fields = template.cache_fields(values)
        if fields is None:  # a value without a canonical text: rendered each time
            return template.render(values)
        render: Callable[[], str] = lambda: template.render(values)  # noqa: E731
        return self._derived("text", fields, render, str.encode, bytes.decode)

    def template_variables(self, template: Template) -> frozenset[str]:
        """The names that a text template leaves open."""

        def encode(names: frozenset[str]) -> bytes:
            return "\n".join(sorted(names)).encode()

        def decode(data: bytes) -> frozenset[str]:
            return frozenset(data.decode().split("\n")) - {""}

        fields = (("template", template.text),)
        return self._derived("variables", fields, lambda: template.variables, encode, decode)

    def _derived(
        self, kind: str, fields: tuple[tuple[str, str], ...], make: Callable[[], T], encode: Callable[[T], bytes],
        decode: Callable[[bytes], T],
    ) -> T:  # fmt: skip
        """What a process has to work out once for all of them: looked up in memory, then on disk, then made."""
        key = f"{kind}:{digest(('schema', SCHEMA), *fields)}"
        value: T | None = self.cache.remembered(key)
        if value is None:
            value = self._stored(key, decode)
            if value is None:
                value = make()
                _keep(self.cache, key, encode(value), {})
            self.cache.remember(key, value)
        return value

    def _stored(self, key: str, decode: Callable[[bytes], T]) -> T | None:
        body = self.cache.store.get(key)
        if body is None:
            return None
        try:
            return decode(body)
        except ValueError as error:
            logger.warning("dropped an entry that cannot be read (%s): %s", key, error)
            self.cache.forget(key)
            return None

    def identity(self) -> CompilerIdentity:
        """The compiler and its headers. Asks NVRTC only when nothing that decides which one it is was seen before."""
        if self._identity is None:
            self._identity = self._derived(
                "compiler", compiler.environment(), compiler.identity, records.encode_identity, records.decode_identity
            )
        return self._identity

    def image(
        self, request: CompileRequest, names: Mapping[str, tuple[str, ...]], located: Callable[[], CompileRequest]
    ) -> tuple[Image, Found]:
        """The compiled image of a request: from memory, from disk, or compiled now.

        ``names`` are the parameter names of each kernel, ``located`` gives the same request with its origin found
        out, which only messages need.

        Raises
        ------
        CompileError
            When the text does not compile; nothing is stored then, so that it fails again each time.
        """
        return self._found(f"image:{request.key}") or self._make(request, names, located)

    def _make(
        self, request: CompileRequest, names: Mapping[str, tuple[str, ...]], located: Callable[[], CompileRequest]
    ) -> tuple[Image, Found]:
        key, watcher = f"image:{request.key}", self.cache.watcher
        ended = watcher(", ".join(request.kernels), request.target.arch) if watcher is not None else None
        found = ""
        try:
            with self.cache.making(key):
                # Another thread or process may have made it meanwhile.
                hit = self._found(key) or self._compile(request, names, located)
            found = hit[1]
            return hit
        finally:
            if ended is not None:
                ended(found)

    def _found(self, key: str) -> tuple[Image, Found] | None:
        image: Image | None = self.cache.remembered(key)
        if image is not None:
            self.cache.count("memory_hits")
            return image, "memory"
        image = self._from_disk(key)
        return None if image is None else (image, "disk")

    def _from_disk(self, key: str) -> Image | None:
        started = time.perf_counter()
        image = self._stored(key, records.decode_image)
        if image is None:
            return None
        self.cache.remember(key, image)
        self.cache.count("disk_hits")
        logger.info("found %s on disk in %.1f ms", _title(image), 1e3 * (time.perf_counter() - started))
        return image

    def _compile(
        self, request: CompileRequest, names: Mapping[str, tuple[str, ...]], located: Callable[[], CompileRequest]
    ) -> tuple[Image, Found]:
        actual = compiler.identity()
        if actual != request.compiler:  # another libnvrtc was loaded first, by PyTorch say: its code is another key's
            logger.info("compiling with NVRTC %s, not with %s", actual.build, request.compiler.build)
            self._identity, request = actual, request._replace(compiler=actual)
            hit = self._found(f"image:{request.key}")
            if hit is not None:
                return hit
        key = f"image:{request.key}"
        reason = self._reason(request) if logger.isEnabledFor(logging.INFO) else ""
        try:
            image = compiler.compile(request, names)
        except JitGpuError:
            image = None
        if image is None:
            # Only now is it worth finding out where in the user's file the text stands; it fails there again, outside
            # of the except clause, so that the traceback shows one error.
            image = compiler.compile(located()._replace(compiler=actual), names)
        logger.info("compiled %s for %s in %.0f ms (%s)", _title(image), image.arch, image.compile_ms, reason)
        meta = {"kernels": ", ".join(request.kernels), "arch": image.arch, "compile_ms": f"{image.compile_ms:.3f}"}
        meta |= {f"field {label}": value[:16] for label, value in image.fields}
        self.cache.remember(key, image)  # first: who finds it in the store counts another hit
        _keep(self.cache, key, records.encode_image(image), meta)
        self.cache.count("compiles", image.compile_ms)
        return image, "compiled"

    def _reason(self, request: CompileRequest) -> str:
        explanation = self.cache.explain_request(request)
        return f"other {', '.join(explanation.differs)}" if explanation.differs else "new"

    def load(
        self, device: Device, request: CompileRequest, names: Mapping[str, tuple[str, ...]],
        located: Callable[[], CompileRequest], stream: Any = None,
    ) -> tuple[LoadedImage, Image, Found]:  # fmt: skip
        """The image of a request on a device.

        A stored binary that the driver refuses is dropped and compiled again, once.

        Raises
        ------
        CompileError, LaunchError
            Also when ``stream`` (None: the current one) is being captured: nothing may be compiled or loaded then.
        """
        place = (device.name, request.key)
        if place not in self._loaded:
            device.check_alive(", ".join(request.kernels))  # for a lost device nothing is compiled
        if place not in self._loaded and device.captures(stream):
            raise LaunchError(
                "a kernel cannot be compiled or loaded while a stream is captured", kernel=", ".join(request.kernels),
                given="a first launch inside a capture", expected="a kernel that was launched before",
                fix="launch it once before the capture begins",
            )  # fmt: skip
        image, found = self.image(request, names, located)
        with self._loading:  # kernels of one image must share its variables: never load it twice
            loaded = self._loaded.get(place)
            if loaded is None:
                try:
                    loaded = device.load(image, Kept(self.cache))
                except LaunchError:
                    if found == "compiled":
                        raise
                    logger.warning("a stored binary of %s cannot be loaded; compiling it again", _title(image))
                    self.cache.forget(f"image:{request.key}")
                    image, found = self.image(request, names, located)
                    loaded = device.load(image, Kept(self.cache))
                self._loaded[place] = loaded
            self._kept[place] = loaded
        return loaded, image, found

    def release(self, loaded: LoadedImage) -> None:
        """Keep a loaded image no longer than its kernels: without any it is unloaded."""
        with self._loading:
            for place in [place for place, kept in self._kept.items() if kept is loaded]:
                del self._kept[place]
                loaded.unload_when_unused()


class Kept(NamedTuple):
    """The store of a cache, as a device sees it: where it keeps what it makes of an image."""

    cache: KernelCache

    def get(self, key: str) -> bytes | None:
        """What is kept under that key."""
        return self.cache.store.get(f"object:{key}")

    def put(self, key: str, body: bytes, meta: Mapping[str, str]) -> bool:
        """Keep it; False where that cannot be."""
        return _keep(self.cache, f"object:{key}", body, meta)

    def making(self, key: str) -> AbstractContextManager[None]:
        """While the body runs, no other thread, and no other process of this machine, makes the same key."""
        return self.cache.making(f"object:{key}")


def _keep(cache: KernelCache, key: str, body: bytes, meta: Mapping[str, str]) -> bool:
    """Store an entry; not in a process that has lost its GPU, which leaves the store as it is."""
    from jitgpu.backend.cuda import faults

    return not faults.lost() and cache.store.put(key, body, meta)


def artifact(image: Image, found: Found, expression: str) -> Artifact:
    """The artifact of one kernel of an image."""
    return Artifact(image, entry(image, expression), found)


def entry(image: Image, expression: str) -> Entry:
    """The part of an image that belongs to one kernel. Raises SignatureError where an ``#if`` leaves it out."""
    for item in image.entries:
        if item.name == expression:
            return item
    raise SignatureError(
        "the text holds this kernel only inside an #if that is not taken", kernel=expression, given=repr(expression),
        expected=", ".join(item.name for item in image.entries) or "no kernel at all",
        fix="define what the #if asks for, Options(defines={...})",
    )  # fmt: skip


def _title(image: Image) -> str:
    return ", ".join(entry.name for entry in image.entries)


def engine_for(cache: KernelCache) -> Engine:
    """The engine of a cache: one each, for the life of the cache."""
    with _making_engines:
        engine = cache.engine
        if not isinstance(engine, Engine):
            engine = cache.engine = Engine(cache)
    return engine
