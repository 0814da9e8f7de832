"""Records: what is stored reads back as it was, and nothing else reads at all."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu import records
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

_text = st.text(max_size=12)
_size = st.integers(0, 2**40)
_three = st.none() | st.tuples(_size, _size, _size)
_parameter = st.builds(
    Parameter, name=_text, ctype=_text, kind=st.sampled_from(["scalar", "pointer",
    "struct"]), nbytes=_size, align=_size,
    dtype_name=_text, writable=st.booleans(), pointee_nbytes=_size, accepts=st.lists(_text, max_size=3).map(tuple),
)  # fmt: skip
_entry = st.builds(
    Entry, name=_text, symbol=_text, parameters=st.lists(_parameter, max_size=4).map(tuple), registers=_size,
    shared_bytes=_size, local_bytes=_size, spill_bytes=_size, max_threads=st.none() | _size, required_block=_three,
    required_cluster=_three,
)  # fmt: skip
_variable = st.builds(
    Variable, name=_text, symbol=_text, space=st.sampled_from(["constant", "device"]), nbytes=_size, ctype=_text,
    dtype_name=_text, itemsize=_size, shape=st.lists(_size, max_size=3).map(tuple),
)  # fmt: skip
_image = st.builds(
    Image, key=_text, arch=_text, cubin=st.binary(max_size=99), ptx=st.binary(max_size=99),
    entries=st.lists(_entry, max_size=3).map(tuple), variables=st.lists(_variable, max_size=3).map(tuple), log=_text,
    compile_ms=st.floats(0, 1e6), fields=st.lists(st.tuples(_text, _text), max_size=3).map(tuple),
)  # fmt: skip
_outline = st.builds(
    Outline,
    kernels=st.lists(
        st.builds(
            KernelOutline, name=_text, line=_size,
            parameters=st.lists(st.builds(ParameterText, name=_text, ctype=_text, default=_text),
            max_size=3).map(tuple),
            template=st.lists(
                st.builds(
                    TemplateParameter, name=_text, kind=st.sampled_from(["type", "value", "pack", "template"]),
                    ctype=_text, default=_text,
                ), max_size=3,
            ).map(tuple),
        ), max_size=3,
    ).map(tuple),
    variables=st.lists(st.builds(VariableOutline, name=_text, space=st.just("constant")), max_size=3).map(tuple),
)  # fmt: skip
_identity = st.builds(
    CompilerIdentity, version=st.tuples(_size, _size), headers=_text, build=_text,
    header_dirs=st.lists(_text, max_size=3).map(tuple), archs=st.lists(_text, max_size=3).map(tuple),
)  # fmt: skip


@given(_image)
def test_images(image: Image) -> None:
    assert records.decode_image(records.encode_image(image)) == image


@given(_outline)
def test_outlines(outline: Outline) -> None:
    assert records.decode_outline(records.encode_outline(outline)) == outline


@given(_identity)
def test_identities(identity: CompilerIdentity) -> None:
    assert records.decode_identity(records.encode_identity(identity)) == identity


_DECODERS: list[Callable[[bytes], Any]] = [records.decode_image, records.decode_outline, records.decode_identity]
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text, inner, max_size=3),
    max_leaves=8,
)


@given(st.binary(max_size=99) | _json.map(lambda value: json.dumps(value).encode() + b"\nrest"))
def test_anything_else_is_a_value_error(data: bytes) -> None:
    for decode in _DECODERS:
        with pytest.raises(ValueError):  # noqa: PT011 - what it says is json's business
            decode(data)


def _replaced(item: Any, value: Any, draw: st.DataObject) -> Any:
    """``item`` with ``value`` in some place, however deep."""
    if not isinstance(item, (list, dict)) or not item or draw.draw(st.integers(0, 3)) == 0:
        return value
    place = draw.draw(st.sampled_from(list(range(len(item)) if isinstance(item, list) else item)))
    item[place] = _replaced(item[place], value, draw)
    return item


@given(_image, _outline, _identity, _json, st.data())
def test_a_record_with_one_field_replaced_decodes_or_is_a_value_error(
    image: Image, outline: Outline, identity: CompilerIdentity, value: Any, draw: st.DataObject
) -> None:
    """Never another exception: the engine takes a ValueError for a miss."""
    encoded = (records.encode_image(image), records.encode_outline(outline), records.encode_identity(identity))
    for decode, data in zip(_DECODERS, encoded, strict=True):
        head, line, rest = data.partition(b"\n")
        changed = json.dumps(_replaced(json.loads(head), value, draw)).encode() + line + rest
        with contextlib.suppress(ValueError):
            decode(changed)


@pytest.mark.parametrize("cut", [0, 1, -1])
def test_truncated_images(cut: int) -> None:
    image = Image("k", "sm_80", b"cubin", b"ptx", (), (), "", 1.0)
    data = records.encode_image(image)
    with pytest.raises(ValueError, match=r"record|Expecting"):
        records.decode_image(data[:cut] if cut <= 0 else data + b"x")
