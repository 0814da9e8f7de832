"""How the values that are stored become bytes, and back: JSON for what is small, raw bytes for binaries.

A record that does not read back as what it claims to be raises :class:`ValueError`: the store has then already
vouched for the bytes, so they come from another version.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from jitgpu.values import (
    CompilerIdentity,
    Entry,
    Image,
    KernelOutline,
    Outline,
    Parameter,
    ParameterText,
    TemplateParameter,
    Variable,
    VariableOutline,
)

__all__ = [
    "decode_identity", "decode_image", "decode_outline", "encode_identity", "encode_image", "encode_outline",
]  # fmt: skip


def encode_image(image: Image) -> bytes:
    """An image: a line of JSON that says how long the binaries are, then cubin and PTX."""
    head = {
        "key": image.key, "arch": image.arch, "cubin": len(image.cubin), "ptx": len(image.ptx), "log": image.log,
        "compile_ms": image.compile_ms, "fields": image.fields, "entries": [asdict(entry) for entry in image.entries],
        "variables": [asdict(variable) for variable in image.variables],
    }  # fmt: skip
    return json.dumps(head).encode() + b"\n" + image.cubin + image.ptx


def decode_image(data: bytes) -> Image:
    """The image again. Raises ValueError."""
    end = data.find(b"\n")
    try:
        head = json.loads(data[:end])
        split = end + 1 + head["cubin"]
        if len(data) != split + head["ptx"]:
            raise ValueError("an image record of another length")
        return Image(
            key=head["key"], arch=head["arch"], cubin=data[end + 1 : split], ptx=data[split:],
            entries=tuple(_entry(entry) for entry in head["entries"]),
            variables=tuple(Variable(**(item | {"shape": tuple(item["shape"])})) for item in head["variables"]),
            log=head["log"], compile_ms=head["compile_ms"],
            fields=tuple((label, value) for label, value in head["fields"]),
        )  # fmt: skip
    except (KeyError, TypeError) as error:
        raise ValueError(f"not an image record: {error}") from error


def _entry(item: dict[str, Any]) -> Entry:
    for name in ("required_block", "required_cluster"):
        if item[name] is not None:
            item[name] = tuple(item[name])
    item["parameters"] = tuple(Parameter(**(p | {"accepts": tuple(p["accepts"])})) for p in item["parameters"])
    return Entry(**item)


def encode_outline(outline: Outline) -> bytes:
    """An outline as JSON."""
    return json.dumps(asdict(outline)).encode()


def decode_outline(data: bytes) -> Outline:
    """The outline again. Raises ValueError."""
    try:
        item = json.loads(data)
        return Outline(
            kernels=tuple(_kernel_outline(kernel) for kernel in item["kernels"]),
            variables=tuple(VariableOutline(**variable) for variable in item["variables"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"not an outline record: {error}") from error


def _kernel_outline(item: dict[str, Any]) -> KernelOutline:
    return KernelOutline(
        item["name"],
        tuple(ParameterText(**parameter) for parameter in item["parameters"]),
        tuple(TemplateParameter(**parameter) for parameter in item["template"]),
        item["line"],
    )


def encode_identity(identity: CompilerIdentity) -> bytes:
    """A compiler's identity as JSON."""
    return json.dumps(asdict(identity)).encode()


def decode_identity(data: bytes) -> CompilerIdentity:
    """The identity again. Raises ValueError."""
    try:
        item = json.loads(data)
        major, minor = item["version"]
        return CompilerIdentity((major, minor), item["headers"], tuple(item["header_dirs"]), tuple(item["archs"]))
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a compiler record: {error}") from error
