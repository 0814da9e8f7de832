"""Whether a cubin is a whole ELF file: the driver reads past the end of a truncated one and dies with the process."""

from __future__ import annotations

import struct

__all__ = ["is_whole"]

_NOBITS = 8  # a section that takes no room in the file (System V ABI, "Sections")
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SEGMENT = struct.Struct("<IIQQQQQQ")


def is_whole(content: bytes) -> bool:
    """Whether all headers, sections and segments of a 64-bit little-endian ELF image lie inside it."""
    if len(content) < _HEADER.size or not content.startswith(b"\x7fELF\x02\x01"):
        return False
    fields = _HEADER.unpack_from(content)
    segments, sections = fields[5], fields[6]
    segment_size, segment_count, section_size, section_count = fields[9:13]
    if section_count and (section_size != _SECTION.size or sections + section_size * section_count > len(content)):
        return False
    if segment_count and (segment_size != _SEGMENT.size or segments + segment_size * segment_count > len(content)):
        return False
    for index in range(section_count):
        _, kind, _, _, offset, size, *_ = _SECTION.unpack_from(content, sections + index * section_size)
        if kind != _NOBITS and offset + size > len(content):
            return False
    for index in range(segment_count):
        _, _, offset, _, _, in_file, *_ = _SEGMENT.unpack_from(content, segments + index * segment_size)
        if offset + in_file > len(content):
            return False
    return True
