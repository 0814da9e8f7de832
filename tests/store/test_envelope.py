"""The form of an entry: what goes in comes out, and nothing else ever does."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.store import envelope
from jitgpu.store.envelope import PREFIX_BYTES, head_bytes, read_head, unwrap, wrap
from jitgpu.store.faults import BadEntry

keys = st.builds("{}:{:064x}".format, st.sampled_from(["image", "outline"]), st.integers(0, 2**256 - 1))
metas = st.dictionaries(st.text(max_size=20), st.text(max_size=50), max_size=5)
bodies = st.binary(max_size=2000)


@given(keys, bodies, metas)
def test_what_was_wrapped_comes_out(key: str, body: bytes, meta: dict[str, str]) -> None:
    blob = wrap(key, body, meta)
    assert unwrap(key, blob) == body
    head = read_head(blob[: head_bytes(blob[:PREFIX_BYTES])])
    assert (head.key, head.meta, head.nbytes) == (key, meta, len(body))


@given(keys, bodies, metas, st.data())
def test_a_changed_bit_is_found(key: str, body: bytes, meta: dict[str, str], data: st.DataObject) -> None:
    blob = bytearray(wrap(key, body, meta))
    bit = data.draw(st.integers(0, 8 * len(blob) - 1))
    blob[bit // 8] ^= 1 << bit % 8
    with pytest.raises(BadEntry):
        unwrap(key, bytes(blob))


@given(keys, bodies, st.data())
def test_a_cut_or_grown_entry_is_found(key: str, body: bytes, data: st.DataObject) -> None:
    blob = wrap(key, body, {})
    with pytest.raises(BadEntry):
        unwrap(key, blob[: data.draw(st.integers(0, len(blob) - 1))])
    with pytest.raises(BadEntry):
        unwrap(key, blob + data.draw(st.binary(min_size=1, max_size=50)))


@given(keys, keys, bodies)
def test_an_entry_holds_for_its_own_key_only(key: str, other: str, body: bytes) -> None:
    if key != other:
        with pytest.raises(BadEntry, match="another key"):
            unwrap(other, wrap(key, body, {}))


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_without_another_exception(blob: bytes) -> None:
    with pytest.raises(BadEntry):
        unwrap("image:" + "0" * 64, blob)
    with pytest.raises(BadEntry):
        read_head(blob)


def test_a_head_with_a_changed_bit_is_found(key: Callable[..., str]) -> None:
    blob = wrap(key(1), b"body", {"kernel": "saxpy"})
    head = blob[: head_bytes(blob)]
    for bit in range(8 * len(head)):
        changed = bytearray(head)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(BadEntry):
            read_head(bytes(changed))


def test_another_schema_is_a_miss(key: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, "SCHEMA", 2)
    blob = wrap(key(1), b"body", {})
    monkeypatch.undo()
    with pytest.raises(BadEntry, match="schema 2"):
        unwrap(key(1), blob)


@pytest.mark.parametrize("text", [b"[]", b"1", b'{"a": 1}', b"{", b"\xff"])
def test_metadata_that_is_no_mapping_of_text_is_refused(text: bytes) -> None:
    name = b"image:" + b"0" * 64
    head = struct.pack(">8sHHIQ", envelope.MAGIC, envelope.SCHEMA, len(name), len(text), 0) + name + text
    with pytest.raises(BadEntry):
        read_head(head + struct.pack(">I", zlib.crc32(head)))
