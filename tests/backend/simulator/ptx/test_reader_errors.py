"""What is no PTX is refused at its line, with what was expected there."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from jitgpu.backend.simulator.ptx.reader import PtxError, read

HEAD = ".version 8.8\n.target sm_80\n.address_size 64\n"


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("", 1, "'.version'"),
        (".version 8.8", 1, "'.target'"),
        (".version 8 .target sm_80", 1, "a version, such as 8.8"),
        (HEAD + ".entry k() {", 4, "an instruction"),
        (HEAD + ".entry k() { ret; } }", 4, "a function, a variable or a directive"),
        (HEAD + ".entry k() { ret }", 4, "a constant"),
        (HEAD + ".entry k() {\n mov.b32 %r1, 1; }", 5, "a register that was declared"),
        (HEAD + ".entry k() {\n .reg .b32 a; mov.b32 a, b; }", 5, "a name that was declared"),
        (HEAD + ".entry k() {\n bra L; }", 5, "a label of this function"),
        (HEAD + ".entry k() { { L: ret; }\n bra L; }", 5, "a label of this function"),
        (HEAD + ".entry k() { .reg .b32 a;\n .reg .b64 a; }", 5, "a name that was not declared before"),
        (HEAD + ".entry k() { L: ret;\nL: ret; }", 5, "a name that was not declared before"),
        (HEAD + ".entry k() { ret; }\n.entry k() { ret; }", 5, "a name that was not declared before"),
        (HEAD + ".entry k() { ret; }\n.global .b8 k;", 5, "a name that was not declared before"),
        (HEAD + ".entry k() {\n call f; }", 5, "a name that was declared"),
        (HEAD + ".entry k() { .reg .b64 a;\n call a, (), P; }", 5, "the label of a .callprototype or .calltargets"),
        (HEAD + ".entry k() { .reg .b32 a;\n mov.b32 a, 1 2; }", 5, "',' or ';'"),
        (HEAD + ".entry k() { .reg .b32 a;\n mov.b32 a,, 1; }", 5, "a constant"),
        (HEAD + ".entry k() { .reg .b32 a;\n mov.b32 a, 99999999999999999999; }", 5, "a constant"),
        (HEAD + ".entry k() { .reg .b32 a;\n mov.b32 a, " + "9" * 5000 + "; }", 5, "a constant"),
        (HEAD + ".entry k() { .reg .b32 a;\n mov.b32 a, 1/0; }", 5, "an operator that is defined for its operands"),
        (HEAD + ".entry k() { .reg .b32 a;\n mov.b32 a, 1<<-1; }", 5, "an operator that is defined for its operands"),
        (HEAD + ".entry k() { .reg .b32 a;\n mov.b32 a, " + "(" * 5000, 5, "a simpler expression"),
        (HEAD + ".entry k() { .reg .b32 a;\n mov.b32 a, é; }", 5, "a constant"),
        (HEAD + ".entry k() { .reg .b32 a;\n ld.b32 a, [a; }", 5, "']'"),
        (HEAD + ".entry k() { .reg .b32 a;\n ld.b32 a, [_]; }", 5, "a register, a variable or a constant"),
        (HEAD + ".entry k() {\n .reg .b99 a; }", 5, "the type of a register, such as .b32"),
        (HEAD + ".entry k(.param .b32 a,\n.param .b32 a) { ret; }", 5, "a name that was not declared before"),
        (HEAD + ".entry k(\n.b32 a) { ret; }", 5, "a parameter, .param or .reg"),
        (HEAD + ".global .b8 a[2] =\n{1, 2, 3};", 5, "no more values than the array has elements"),
        (HEAD + ".global .b8 a[2] =\n{{1}, 2};", 5, "a constant or an address"),
        (HEAD + ".global .u64 a =\nb;", 5, "a name that was declared"),
        (HEAD + ".global .b8 a\n[-1];", 5, "a number of elements"),
        (HEAD + ".global .b8 a[99999999999]\n = {1};", 5, "an initialised variable of at most 2**28 bytes"),
        (HEAD + ".global .align 3 .b8 a;", 4, "a power of two"),
        (HEAD + ".global .b8 a[4] = {0xFF00(a), 0xFF(a)};", 4, "the bytes of an address in order"),
        (HEAD + '.file 1 "unfinished\n', 4, "the name of a file"),
        (HEAD + "/* unfinished", 4, "a function, a variable or a directive"),
        (HEAD + ".section .debug_str {\n{ }", 5, "'}'"),
    ],
)  # fmt: skip
def test_bad_text_is_refused_at_its_line(text: str, line: int, expected: str) -> None:
    with pytest.raises(PtxError) as caught:
        read(text)
    error = caught.value
    assert (error.line, error.expected) == (line, expected)
    assert error.text == text.split("\n")[line - 1]
    assert f"line {line}" in str(error)
    copy: Any = pickle.loads(pickle.dumps(error))
    assert (copy.line, copy.text, str(copy)) == (error.line, error.text, str(error))
