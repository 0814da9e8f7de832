"""The demo's table, plain and drawn by rich."""

from __future__ import annotations

import sys

import pytest

from jitgpu.demo import report

ROWS = [
    ("blur<float32, 30>", "compiled", "1234.5", "255", "0", "–"),
    ("thin_edges<32, 8>", "memory", "0.5", "30", "49152", "12345.6"),
]


def test_plain_columns_line_up() -> None:
    header, *body = report.table(ROWS).splitlines()
    assert [line.split("  ")[0] for line in body] == [row[0] for row in ROWS]
    for title, column in (("registers", 3), ("shared bytes", 4)):
        end = header.index(title) + len(title)
        assert all(line[:end].endswith(row[column]) for line, row in zip(body, ROWS, strict=True))


def test_rich_table_fits_a_terminal_of_80_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = report.rich_table(ROWS).splitlines()
    assert len(lines) == 3
    assert max(map(len, lines)) <= 80
    for line, row in zip(lines[1:], ROWS, strict=True):
        assert all(cell in line for cell in row)


def test_without_rich_the_table_is_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert report.rich_table(ROWS) == report.table(ROWS)
