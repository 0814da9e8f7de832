"""Functions, parameters and variables of a PTX module: what the reader makes of each form of declaration."""

from __future__ import annotations

import struct

import pytest

from jitgpu.backend.simulator.ptx.reader import PtxError, read
from jitgpu.backend.simulator.ptx.syntax import Parameter, Variable

HEAD = ".version 9.0\n.target sm_90a, debug\n.address_size 64\n"
NAMES = ".global .b32 x[4];\n.func f() { ret; }\n"


def variable(text: str) -> Variable:
    """The variable that the text declares, beside ``x`` and ``f``."""
    declared = read(HEAD + NAMES + text).variables
    (name,) = declared.keys() - {"x"}
    return declared[name]


# ---------------------------------------------------------------------------------------------------------- variables


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (".global .b32 a;", Variable("a", "global", "b32", 4, 4)),
        (".visible .global .align 16 .b8 a[24];", Variable("a", "global", "b8", 24, 16)),
        (".weak .global .f64 a;", Variable("a", "global", "f64", 8, 8)),
        (".common .global .b16 a;", Variable("a", "global", "b16", 2, 2)),
        (".extern .shared .align 16 .b8 a[];", Variable("a", "shared", "b8", 0, 16, extern=True)),
        (".extern .global .align 4 .b32 a[3];", Variable("a", "global", "b32", 12, 4, extern=True)),
        (".shared .align 4 .b8 a[4][8];", Variable("a", "shared", "b8", 32, 4)),
        (".global .attribute(.managed) .align 4 .u32 a;", Variable("a", "global", "u32", 4, 4)),
        (".global .align 4 .attribute(.unified(19, 95)) .f32 a;", Variable("a", "global", "f32", 4, 4)),
        (".global .v4 .f32 a;", Variable("a", "global", "f32", 16, 16)),
        (".global .v2.b8 a[3];", Variable("a", "global", "b8", 6, 2)),
        (".global .texref a;", Variable("a", "global", "texref", 8, 8)),
        (".global .samplerref a = {filter_mode = nearest};", Variable("a", "global", "samplerref", 8, 8, bytes(8))),
        (".const .f16x2 a;", Variable("a", "const", "f16x2", 4, 4)),
        (".global .b128 a;", Variable("a", "global", "b128", 16, 16)),
    ],
)
def test_variables(text: str, expected: Variable) -> None:
    assert variable(text) == expected


@pytest.mark.parametrize(
    ("text", "data"),
    [
        (".global .b8 a[5] = {1, 2, 255};", bytes([1, 2, 255, 0, 0])),
        (".global .b8 a[] = {1, 2, 3};", bytes([1, 2, 3])),
        (".global .b8 a[2] = {007, 8};", bytes([7, 8])),
        (".global .b8 a[2] = {0x10, -1};", bytes([16, 255])),
        (".global .s16 a[3] = {-1, 2, 0x7fff};", struct.pack("<3h", -1, 2, 32767)),
        (".global .u32 a = 4000000000;", struct.pack("<I", 4000000000)),
        (".global .b32 a = -2;", struct.pack("<i", -2)),
        (".global .u64 a = 0xFFFFFFFFFFFFFFFF;", b"\xff" * 8),
        (".global .u64 a[2] = {18446744073709551615, 1};", b"\xff" * 8 + struct.pack("<Q", 1)),
        (".global .b8 a[2] = {257, 1};", bytes([1, 1])),
        (".global .f32 a = 0f3F800000;", struct.pack("<f", 1)),
        (".global .f32 a[3] = {1.5, 2, -0.25};", struct.pack("<3f", 1.5, 2, -0.25)),
        (".global .f32 a = 1e300;", struct.pack("<f", float("inf"))),
        (".global .f32 a = 0d3FF8000000000000;", struct.pack("<f", 1.5)),
        (".global .f64 a[2] = {0d3FF8000000000000, 2.5};", struct.pack("<2d", 1.5, 2.5)),
        (".global .f64 a = 0f3F800000;", struct.pack("<d", 1)),
        (".global .f16 a = 1.5;", struct.pack("<e", 1.5)),
        (".global .b32 a = 0f3F800000;", struct.pack("<f", 1)),
        (".global .b32 a[2] = {(1 + 2) * 3, 1 << 4};", struct.pack("<2i", 9, 16)),
        (".global .b8 a[2][3] = {{1, 2}, {3}};", bytes([1, 2, 0, 3, 0, 0])),
        (".global .b8 a[2][3] = {1, 2, 3, 4};", bytes([1, 2, 3, 4, 0, 0])),
        (".global .b8 a[][2] = {{1}, {2}, {3, 4}};", bytes([1, 0, 2, 0, 3, 4])),
        (".global .b8 a[2][2][2] = {{{1, 2}, {3, 4}}, {{5}, 6, 7}};", bytes([1, 2, 3, 4, 5, 0, 6, 7])),
        (".global .b8 a[2][2][2] = {{{1, 2}, {3, 4}}, {{5}, {6, 7}}};", bytes([1, 2, 3, 4, 5, 0, 6, 7])),
        (".global .v4 .b8 a[2] = {{1, 2, 3, 4}, {5}};", bytes([1, 2, 3, 4, 5, 0, 0, 0])),
        (".global .b8 a[3] = {};", bytes(3)),
    ],
)
def test_initial_bytes(text: str, data: bytes) -> None:
    found = variable(text)
    assert (found.data, found.nbytes, found.pointers) == (data, len(data), ())


@pytest.mark.parametrize(
    ("text", "pointers", "nbytes"),
    [
        (".global .u64 a = x;", ((0, 8, "x", 0, False),), 8),
        (".global .u64 a = generic(x)+4;", ((0, 8, "x", 4, True),), 8),
        (".global .u64 a = generic(x + 8) - 4;", ((0, 8, "x", 4, True),), 8),
        (".global .u64 a[4] = {f, 3, x+8, generic(a)};",
         ((0, 8, "f", 0, False), (16, 8, "x", 8, False), (24, 8, "a", 0, True)), 32),
        (".global .b32 a[2] = {x-4, 1};", ((0, 4, "x", -4, False),), 8),
        (".global .b8 a[10] = {7, 0xFF(x+4), 0xFF00(x+4), 0xFF0000(x+4), 0xFF000000(x+4)};",
         ((1, 4, "x", 4, False),), 10),
        (".global .b8 a[9] = {0xFF(generic(x)), 0xFF00(generic(x)), 0xFF0000(generic(x)), 0xFF000000(generic(x)),"
         " 0xFF00000000(generic(x)), 0xFF0000000000(generic(x)), 0xFF000000000000(generic(x)),"
         " 0xFF00000000000000(generic(x)), 5};", ((0, 8, "x", 0, True),), 9),
    ],
)  # fmt: skip
def test_initial_addresses(text: str, pointers: tuple[object, ...], nbytes: int) -> None:
    found = variable(text)
    assert (found.pointers, found.nbytes, len(found.data)) == (pointers, nbytes, nbytes)
    for offset, size, *_ in found.pointers:
        assert found.data[offset : offset + size] == bytes(size)


def test_bytes_around_addresses_stay() -> None:
    assert variable(".global .u64 a[3] = {5, x, 6};").data == struct.pack("<3Q", 5, 0, 6)


def test_a_large_table_is_the_same_on_both_ways() -> None:
    numbers = [(7919 * i) % 65536 for i in range(3000)]
    short = variable(f".const .u16 a[3001] = {{{', '.join(map(str, numbers))}}};")
    long = variable(f".const .u16 a[3001] = {{{', '.join(map(hex, numbers))}}};")
    assert short == long
    assert short.data == struct.pack("<3001H", *numbers, 0)


def test_several_variables_in_one_declaration() -> None:
    found = read(HEAD + ".global .align 8 .b32 a, b[2] = {1, 2}, c = 3;").variables
    assert [(v.name, v.nbytes, v.align, v.data[:1]) for v in found.values()] == [
        ("a", 4, 8, b""), ("b", 8, 8, b"\1"), ("c", 4, 8, b"\3"),
    ]  # fmt: skip


def test_a_definition_wins_over_a_declaration() -> None:
    for text in (".extern .global .b32 a; .global .b32 a = 1;", ".global .b32 a = 1; .extern .global .b32 a;"):
        found = variable(text)
        assert (found.extern, found.data) == (False, b"\1\0\0\0")


def test_variables_of_a_function() -> None:
    function = read(
        HEAD + ".entry k() { .local .align 16 .b8 depot[48]; .shared .f32 tile[32][33]; .extern .shared .b8 dynamic[];"
        " .global .b8 s[2] = {1, 2}; ret; }"
    ).functions["k"]
    assert function.variables == (
        Variable("depot", "local", "b8", 48, 16),
        Variable("tile", "shared", "f32", 4224, 4),
        Variable("dynamic", "shared", "b8", 0, 1, extern=True),
        Variable("s", "global", "b8", 2, 1, b"\1\2"),
    )


# ---------------------------------------------------------------------------------------------------------- functions


@pytest.mark.parametrize(
    ("text", "parameter"),
    [
        (".param .u32 p", Parameter("p", "u32", 4, 4)),
        (".param .align 8 .b8 p[24]", Parameter("p", "b8", 24, 8, True)),
        (".param .b64 .ptr p", Parameter("p", "b64", 8, 8)),
        (".param .u64 .ptr .global .align 16 p", Parameter("p", "u64", 8, 8)),
        (".param .u64 .ptr .align 1 p", Parameter("p", "u64", 8, 8)),
        (".param .align 64 .b8 p[128]", Parameter("p", "b8", 128, 64, True)),
        (".param .v4 .f32 p", Parameter("p", "f32", 16, 16)),
        (".param .f32 p[2]", Parameter("p", "f32", 8, 4, True)),
        (".param .b8 p[]", Parameter("p", "b8", 0, 1, True)),
    ],
)
def test_parameters(text: str, parameter: Parameter) -> None:
    function = read(f"{HEAD}.visible .entry k(\n\t.param .u64 first,\n\t{text}\n)\n{{ ret; }}").functions["k"]
    assert function.parameters == (Parameter("first", "u64", 8, 8), parameter)
    assert function.kind == "entry"


def test_functions() -> None:
    module = read(
        HEAD
        + """
.func  (.param .b32 func_retval0) f
(
    .param .b32 f_param_0
)
;
.extern .func (.param .b32 func_retval0) vprintf (.param .b64 a, .param .b64 b);
.extern .func .noreturn stop();
.weak .func .attribute(.unified_func) (.param .align 8 .b8 r[16]) g (.param .b64 _) .noreturn { ret; }
.func (.param .b32 func_retval0) f(.param .b32 f_param_0) { st.param.b32 [func_retval0+0], 1; ret; }
.visible .entry k ()
.maxntid 128, 1, 1
.minnctapersm 2
.reqnctapercluster 2, 1, 1
.explicitcluster
.maxnreg 64 .pragma "nounroll";
{
    .pragma "nounroll"; ret;
}
.entry bare { ret; }
.visible .entry later();
.visible .entry later() .reqntid 32, 4 { exit; }
.alias other, f;
"""
    )
    found = {name: (f.kind, f.extern, len(f.body), f.directives) for name, f in module.functions.items()}
    assert found == {
        "f": ("func", False, 2, {}),
        "vprintf": ("func", True, 0, {}),
        "stop": ("func", True, 0, {"noreturn": ()}),
        "g": ("func", False, 1, {"noreturn": ()}),
        "k": ("entry", False, 1, {
            "maxntid": (128, 1, 1), "minnctapersm": (2,), "reqnctapercluster": (2, 1, 1), "explicitcluster": (),
            "maxnreg": (64,),
        }),
        "bare": ("entry", False, 1, {}),
        "later": ("entry", False, 1, {"reqntid": (32, 4)}),
        "other": ("func", False, 2, {}),
    }  # fmt: skip
    assert module.functions["vprintf"].results == (Parameter("func_retval0", "b32", 4, 4),)
    assert module.functions["g"].results == (Parameter("r", "b8", 16, 8, True),)
    assert module.functions["other"].name == "other"


def test_heading() -> None:
    module = read('.version 8.10\n.target sm_90a, texmode_independent\n.address_size 64\n.pragma "nounroll";\n')
    assert (module.version, module.target) == ((8, 10), "sm_90a")
    assert (module.functions, module.variables) == ({}, {})


@pytest.mark.parametrize(
    "text",
    [
        ".global .b32 a; .global .b32 a;",
        ".global .pred a;",
        ".global .b8 a = {1}",
        ".global .b8 a[2] = 1;",
        ".global .b8 a = 1.5;",
        ".global .b8 a[2] = {1,, 2};",
        ".global .b8 a[2] = {1, 2,};",
        ".global .b16 a[2] = {0xFF(x), 0xFF00(x)};",
        ".global .b8 a[2] = {0xFE(x)};",
        ".global .b8 a[2" + "[2" * 40 + ";",
        ".global .b8 a" + "[2]" * 40 + ";",
        ".global .b8 a" + "[65536]" * 4 + ";",
        ".global .b8 a[][1000000000] = {{1}, {2}, {3}, {4}};",
        ".param .b32 a;",
        ".entry k(.param .pred a) { ret; }",
        ".entry k() .unknown 3 { ret; }",
        ".entry k() .maxntid 1, { ret; }",
        ".entry f() { ret; }",
        ".alias a, b;",
        ".visible;",
        ".func (.param .b32 a) (.param .b32 b) { ret; }",
    ],
)
def test_bad_declarations_are_refused(text: str) -> None:
    with pytest.raises(PtxError) as caught:
        read(HEAD + NAMES + text)
    assert caught.value.line == 6
