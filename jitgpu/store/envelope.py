"""The form in which an entry lies in the database, and the check that it still is what was stored.

Layout, integers big-endian::

    magic (8) | schema u16 | key length u16 | metadata length u32 | body length u64
    key (ASCII) | metadata (JSON) | CRC-32 of all above (4) | body | SHA-256 of all above (32)

The key is inside, so an entry found under another key is seen. The SHA-256 is what makes an entry valid; the CRC-32
only lets a listing read heads without the bodies.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Mapping
from typing import NamedTuple

from jitgpu.store.faults import BadEntry

__all__ = ["PREFIX_BYTES", "Head", "head_bytes", "read_head", "unwrap", "wrap"]

MAGIC = b"\x93jitgpu\n"
#: Raised when the layout changes; entries of another schema are misses.
SCHEMA = 1
_PREFIX = struct.Struct(">8sHHIQ")
_CRC = struct.Struct(">I")
_SHA_BYTES = 32

#: Bytes from which :func:`head_bytes` tells how long the head is.
PREFIX_BYTES = _PREFIX.size
# A head is read before anything vouches for its lengths, so they are bounded.
_MAX_META_BYTES = 1 << 24


class Head(NamedTuple):
    """The head of an entry: its key, its metadata, and the size of its body in bytes."""

    key: str
    meta: dict[str, str]
    nbytes: int


def wrap(key: str, body: bytes, meta: Mapping[str, str]) -> bytes:
    """The bytes to store.

    Examples
    --------
    >>> key = "image:" + "0" * 64
    >>> unwrap(key, wrap(key, b"body", {"name": "saxpy"}))
    b'body'
    """
    name = key.encode("ascii")
    text = json.dumps(dict(meta), sort_keys=True).encode("ascii")
    head = _PREFIX.pack(MAGIC, SCHEMA, len(name), len(text), len(body)) + name + text
    front = head + _CRC.pack(zlib.crc32(head))
    hasher = hashlib.sha256(front)
    hasher.update(body)
    return b"".join((front, body, hasher.digest()))


def unwrap(key: str, blob: bytes) -> bytes:
    """The body stored under ``key``.

    Raises
    ------
    BadEntry
        When ``blob`` is not, byte for byte, what :func:`wrap` made for this key.
    """
    end = len(blob) - _SHA_BYTES
    size = head_bytes(blob)
    if end < size:
        raise BadEntry("the entry is cut short")
    view = memoryview(blob)
    if hashlib.sha256(view[:end]).digest() != view[end:]:
        raise BadEntry("the checksum does not match")
    head = read_head(blob[:size])
    if size + head.nbytes != end:
        raise BadEntry("the lengths do not add up")
    if head.key != key:
        raise BadEntry("the entry belongs to another key")
    return bytes(view[size:end])


def head_bytes(prefix: bytes) -> int:
    """How many bytes the head takes, told from at least the first ``PREFIX_BYTES`` of an entry.

    Raises
    ------
    BadEntry
        When these are not the first bytes of an entry of this schema.
    """
    if len(prefix) < PREFIX_BYTES:
        raise BadEntry("the entry is cut short")
    magic, schema, key_length, meta_length, _ = _PREFIX.unpack_from(prefix)
    if magic != MAGIC:
        raise BadEntry("this is no entry of jitgpu")
    if schema != SCHEMA:
        raise BadEntry(f"the entry is of schema {schema}, not {SCHEMA}")
    if meta_length > _MAX_META_BYTES:
        raise BadEntry("the lengths do not add up")
    return int(PREFIX_BYTES + key_length + meta_length + _CRC.size)


def read_head(head: bytes) -> Head:
    """Key, metadata and body size out of the whole head of an entry.

    Raises
    ------
    BadEntry
        When the head's own checksum or its content does not hold.
    """
    size = head_bytes(head)
    if len(head) != size:
        raise BadEntry("the entry is cut short")
    split = size - _CRC.size
    if _CRC.unpack_from(head, split)[0] != zlib.crc32(memoryview(head)[:split]):
        raise BadEntry("the head's checksum does not match")
    _, _, key_length, _, nbytes = _PREFIX.unpack_from(head)
    middle = PREFIX_BYTES + key_length
    try:
        key = head[PREFIX_BYTES:middle].decode("ascii")
        meta = json.loads(head[middle:split])
    except ValueError as error:
        raise BadEntry("the head cannot be read") from error
    if not isinstance(meta, dict) or not all(isinstance(value, str) for value in meta.values()):
        raise BadEntry("the metadata is not text")
    return Head(key, meta, nbytes)
