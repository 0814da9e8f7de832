"""How the values that are stored become bytes, and back: JSON lists for what is small, raw bytes for binaries.

A record that does not read back as what it claims to be raises :class:`ValueError`: the store has then already
vouched for the bytes, so they come from another version.
"""

from __future__ import annotations

import json
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
    head = image._replace(cubin=b"", ptx=b"")
    small = [value for name, value in zip(Image._fields, head, strict=True) if name not in ("cubin", "ptx")]
    return json.dumps([len(image.cubin), len(image.ptx), *small]).encode() + b"\n" + image.cubin + image.ptx


def decode_image(data: bytes) -> Image:
    """The image again. Raises ValueError."""
    end = data.find(b"\n")
    try:
        cubin, ptx, key, arch, entries, variables, log, compile_ms, fields = json.loads(data[:end])
        split = end + 1 + cubin
        if len(data) != split + ptx:
            raise ValueError("an image record of another length")
        return Image(
            key, arch, data[end + 1 : split], data[split:], tuple(_entry(*entry) for entry in entries),
            tuple(_variable(*variable) for variable in variables), log, compile_ms,
            tuple((label, value) for label, value in fields),
        )  # fmt: skip
    except (TypeError, LookupError) as error:
        raise ValueError(f"not an image record: {error}") from error


def _entry(*fields: Any) -> Entry:
    entry = Entry(*fields)
    return entry._replace(
        parameters=tuple(_parameter(*parameter) for parameter in fields[2]),
        required_block=_dim3(entry.required_block),
        required_cluster=_dim3(entry.required_cluster),
    )


def _dim3(sizes: Any) -> tuple[int, int, int] | None:
    return None if sizes is None else (sizes[0], sizes[1], sizes[2])


def _parameter(*fields: Any) -> Parameter:
    parameter = Parameter(*fields)
    return parameter._replace(accepts=tuple(parameter.accepts))


def _variable(*fields: Any) -> Variable:
    variable = Variable(*fields)
    return variable._replace(shape=tuple(variable.shape))


def encode_outline(outline: Outline) -> bytes:
    """An outline as JSON."""
    return json.dumps(outline).encode()


def decode_outline(data: bytes) -> Outline:
    """The outline again. Raises ValueError."""
    try:
        kernels, variables = json.loads(data)
        return Outline(
            tuple(_kernel_outline(*kernel) for kernel in kernels),
            tuple(VariableOutline(*variable) for variable in variables),
        )
    except (TypeError, LookupError) as error:
        raise ValueError(f"not an outline record: {error}") from error


def _kernel_outline(
    name: str, parameters: list[list[str]], template: list[list[Any]], line: int
) -> KernelOutline:
    return KernelOutline(
        name,
        tuple(ParameterText(*parameter) for parameter in parameters),
        tuple(TemplateParameter(*parameter) for parameter in template),
        line,
    )


def encode_identity(identity: CompilerIdentity) -> bytes:
    """A compiler's identity as JSON."""
    return json.dumps(identity).encode()


def decode_identity(data: bytes) -> CompilerIdentity:
    """The identity again. Raises ValueError."""
    try:
        (major, minor), headers, header_dirs, archs, build = json.loads(data)
        return CompilerIdentity((major, minor), headers, tuple(header_dirs), tuple(archs), build)
    except (TypeError, LookupError) as error:
        raise ValueError(f"not a compiler record: {error}") from error
