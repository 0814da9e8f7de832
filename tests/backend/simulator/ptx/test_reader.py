"""The reader of PTX, form by form: what each line of text becomes."""

from __future__ import annotations

import pytest

from jitgpu.backend.simulator.ptx.reader import read
from jitgpu.backend.simulator.ptx.syntax import (
    Address,
    Call,
    Function,
    Guard,
    Immediate,
    Instruction,
    Label,
    Location,
    Negated,
    Operand,
    Pair,
    Parameter,
    Register,
    Sink,
    Special,
    Symbol,
    Vector,
)
from jitgpu.backend.simulator.ptx.types import BITS

HEAD = ".version 8.8\n.target sm_80\n.address_size 64\n"
R, N, S, A = Register, Immediate, Symbol, Address


def in_function(text: str, outside: str = "") -> Function:
    """The function ``k`` with a handful of registers and this text in its body."""
    registers = ".reg .b32 %r<10>; .reg .b64 %rd<10>; .reg .f32 %f<10>; .reg .pred %p<5>;"
    outside = ".global .align 4 .b32 g[8];\n" + outside
    return read(f"{HEAD}{outside}.visible .entry k(.param .u64 p0)\n{{ {registers}\n{text}\n}}").functions["k"]


def instructions(function: Function) -> list[Instruction]:
    return [item for item in function.body if isinstance(item, Instruction)]


# ---------------------------------------------------------------------------------------------------------- operands


@pytest.mark.parametrize(
    ("text", "operand"),
    [
        ("%r1", R("%r1")),
        ("%tid.x", Special("tid.x")),
        ("%ntid.y", Special("ntid.y")),
        ("%ctaid.z", Special("ctaid.z")),
        ("%laneid", Special("laneid")),
        ("%clock64", Special("clock64")),
        ("%envreg31", Special("envreg31")),
        ("%pm0", Special("pm0")),
        ("%lanemask_lt", Special("lanemask_lt")),
        ("%dynamic_smem_size", Special("dynamic_smem_size")),
        ("%cluster_ctarank", Special("cluster_ctarank")),
        ("%is_explicit_cluster", Special("is_explicit_cluster")),
        ("WARP_SZ", N(32)),
        ("0", N(0)),
        ("12", N(12)),
        ("-3", N(-3)),
        ("12U", N(12)),
        ("0x1fU", N(31)),
        ("0XfF", N(255)),
        ("017", N(15)),
        ("0b101", N(5)),
        ("0xFFFFFFFFFFFFFFFF", N(-1)),
        ("18446744073709551615", N(-1)),
        ("0f3F800000", N(0x3F800000, "f32")),
        ("0FFF800001", N(0xFF800001, "f32")),
        ("0d3ff0000000000001", N(0x3FF0000000000001, "f64")),
        ("1.5", N(0x3FF8000000000000, "f64")),
        ("-1.5", N(0xBFF8000000000000, "f64")),
        ("5.", N(0x4014000000000000, "f64")),
        (".5", N(0x3FE0000000000000, "f64")),
        ("1e3", N(0x408F400000000000, "f64")),
        ("1.5 + 2.5", N(0x4010000000000000, "f64")),
        ("(1 + 2) * 3 - 4", N(5)),
        ("1 + 2 * 3 - -4", N(11)),
        ("7 & ~1 | 16", N(22)),
        ("1 << 3 >> 1", N(4)),
        ("-7 / 2", N(-3)),
        ("-7 % 3", N(-1)),
        ("5 % 3", N(2)),
        ("!0 + !7", N(1)),
        ("3 > 2 ? 10 : 20", N(10)),
        ("1 == 2 || 3 != 4 && 5 <= 5", N(1)),
        ("(.s64)5 ^ 1", N(4)),
        ("0x7fffffffffffffff + 1", N(-(1 << 63))),
        ("g", S("g")),
        ("g+4", S("g", 4)),
        ("g + 4 - 2", S("g", 2)),
        ("g+2*8", S("g", 16)),
        ("[%rd1]", A(R("%rd1"))),
        ("[%rd1+8]", A(R("%rd1"), 8)),
        ("[%rd1+-8]", A(R("%rd1"), -8)),
        ("[ g + 4 ]", A(S("g"), 4)),
        ("[p0+0]", A(S("p0"))),
        ("[12]", A(None, 12)),
        ("[4 * (2 + 1)]", A(None, 12)),
        ("{%r1, %r2}", Vector((R("%r1"), R("%r2")))),
        ("{%r1,_,-1,%tid.x}", Vector((R("%r1"), Sink(), N(-1), Special("tid.x")))),
        ("%r1|%p1", Pair(R("%r1"), R("%p1"))),
        ("_|%p1", Pair(Sink(), R("%p1"))),
        ("!%p1", Negated(R("%p1"))),
        ("! %p1", Negated(R("%p1"))),
        ("_", Sink()),
        ("%r1.b0", Special("%r1.b0")),
    ],
)
def test_operands(text: str, operand: Operand) -> None:
    first, last = instructions(in_function(f"mov.b32 %r9, {text};\nmov.b32 {text}, %r9;"))
    assert first.operands == (R("%r9"), operand)
    assert last.operands == (operand, R("%r9"))


@pytest.mark.parametrize(
    ("text", "name", "operands"),
    [
        ("ret;", "ret", ()),
        ("bar.sync 0;", "bar.sync", (N(0),)),
        ("ld.shared::cta.f32 %f1, [%r1];", "ld.shared::cta.f32", (R("%f1"), A(R("%r1")))),
        ("ld .global .u32 %r1, [%rd1];", "ld.global.u32", (R("%r1"), A(R("%rd1")))),
        (
            "ld.global.nc.L1::no_allocate.L2::128B.v2.u32 {%r1, %r2}, [%rd1+8];",
            "ld.global.nc.L1::no_allocate.L2::128B.v2.u32",
            (Vector((R("%r1"), R("%r2"))), A(R("%rd1"), 8)),
        ),
        ("setp.lt.and.s32 %p1|%p2, %r1, 7, !%p3;", "setp.lt.and.s32",
         (Pair(R("%p1"), R("%p2")), R("%r1"), N(7), Negated(R("%p3")))),
        ("tex.2d.v4.f32.f32 {%f1,%f2,%f3,%f4}, [%rd1, {%f5,%f6}];", "tex.2d.v4.f32.f32",
         (Vector((R("%f1"), R("%f2"), R("%f3"), R("%f4"))), A(R("%rd1")), Vector((R("%f5"), R("%f6"))))),
        ("cp.async.bulk.tensor.1d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%r1],[%rd1,{%r2}],[%r3];",
         "cp.async.bulk.tensor.1d.shared::cluster.global.tile.mbarrier::complete_tx::bytes",
         (A(R("%r1")), A(R("%rd1")), Vector((R("%r2"),)), A(R("%r3")))),
        ("mov.u64 %rd1, %rd2\n;", "mov.u64", (R("%rd1"), R("%rd2"))),
        ("mov.u32 \\\n %r1, %r2;", "mov.u32", (R("%r1"), R("%r2"))),
    ],
)  # fmt: skip
def test_instructions(text: str, name: str, operands: tuple[Operand, ...]) -> None:
    (instruction,) = instructions(in_function(text))
    assert (instruction.name, instruction.operands) == (name, operands)


def test_guards_lines_and_comments() -> None:
    text = "@%p1 ret; // one; two\n/* three;\n four; */ @!%p2 exit; mov.b32 %r1, 1;"
    found = [(item.name, item.guard, item.line) for item in instructions(in_function(text))]
    # the body's first line is the seventh of the module
    assert found == [
        ("ret", Guard(R("%p1"), False), 7), ("exit", Guard(R("%p2"), True), 9), ("mov.b32", None, 9),
    ]  # fmt: skip


def test_lines_are_those_of_the_text() -> None:
    text = HEAD + '\n/* a\n b */ .visible .entry k() // "\n{\n  ret;\n\n\n  exit; }'
    assert [item.line for item in instructions(read(text).functions["k"])] == [8, 11]


# ---------------------------------------------------------------------------------------------------- registers, names


def test_registers_that_are_used_are_in_the_table_and_no_others() -> None:
    function = read(
        HEAD + ".entry k() { .reg .b32 %r<99999999>, a, b; .reg .b16 x1<3>; .reg .f64 x<9>; .reg .v2 .f32 v;"
        " .reg .v4 .b32 unused; mov.b32 %r7, a; mov.b16 x12, x10; mov.f64 x1, x8; mov.f32 v.x, v.g;"
        " ld.global.v2.f32 v, [12]; }"
    ).functions["k"]
    assert function.registers == {
        "%r7": "b32", "a": "b32", "x12": "b16", "x10": "b16", "x1": "f64", "x8": "f64", "v.x": "f32", "v.y": "f32",
    }  # fmt: skip
    moves = [item.operands for item in instructions(function)]
    assert moves[3] == (R("v.x"), R("v.y"))
    assert moves[4] == (Vector((R("v.x"), R("v.y"))), A(None, 12))


def test_a_declared_register_goes_before_a_special_one() -> None:
    function = in_function("mov.u32 %r1, %laneid; { .reg .u32 %laneid; mov.u32 %laneid, 1; } mov.u32 %r1, %laneid;")
    assert [item.operands for item in instructions(function)] == [
        (R("%r1"), Special("laneid")), (R("%laneid"), N(1)), (R("%r1"), Special("laneid")),
    ]  # fmt: skip


def test_scopes_give_every_register_one_name() -> None:
    function = in_function(
        "{ .reg .b32 t; mov.b32 t, %r1; { mov.b32 t, 2; .reg .b16 t, u<2>; mov.b16 t, u1; } mov.b32 t, 3; }"
        "{ .reg .b64 t; mov.b64 t, 4; } .reg .f32 t; mov.f32 t, %f1; { .reg .pred %r1; mov.pred %r1, %p1; }"
        "mov.b32 %r2, %r1;"
    )
    assert [item.operands for item in instructions(function)] == [
        (R("t"), R("%r1")), (R("t"), N(2)), (R("t.1"), R("u1")), (R("t"), N(3)), (R("t.2"), N(4)),
        (R("t.3"), R("%f1")), (R("%r1.1"), R("%p1")), (R("%r2"), R("%r1")),
    ]  # fmt: skip
    assert function.registers == {
        "%r1": "b32", "t": "b32", "t.1": "b16", "u1": "b16", "t.2": "b64", "t.3": "f32", "%f1": "f32",
        "%r1.1": "pred", "%p1": "pred", "%r2": "b32",
    }  # fmt: skip


def test_an_outer_register_keeps_its_name_when_an_inner_scope_uses_it_first() -> None:
    function = in_function("{ mov.b32 %r5, 1; } { .reg .b32 %r5; mov.b32 %r5, 2; } mov.b32 %r5, 3;")
    assert [item.operands[0] for item in instructions(function)] == [R("%r5"), R("%r5.1"), R("%r5")]


def test_labels_are_seen_from_inner_scopes_and_have_one_name() -> None:
    function = in_function(
        "L: mov.b32 %r1, 0;\n{ bra L; }\n{ bra L; L: @%p1 bra L; { bra L; bra M; } }\n"
        "{ L: bra.uni L; }\nbra M;\nM: bra L;"
    )
    shape = [item.name if isinstance(item, Label) else [o for o in item.operands if isinstance(o, Symbol)]
             for item in function.body]  # fmt: skip
    assert shape == [
        "L", [], [S("L")], [S("L.1")], "L.1", [S("L.1")], [S("L.1")], [S("M")], "L.2", [S("L.2")], [S("M")], "M",
        [S("L")],
    ]  # fmt: skip


def test_names_of_the_module_are_not_taken_over() -> None:
    function = in_function(
        "mov.u64 %rd1, g; { .shared .align 8 .b8 g[16]; st.shared.b32 [g+4], 1; } mov.u64 %rd2, g+4;"
        "{ .reg .u64 f; mov.u64 f, 1; } call f;",
        ".func f() { ret; }\n",
    )
    assert [item.operands for item in instructions(function)] == [
        (R("%rd1"), S("g")), (A(S("g.1"), 4), N(1)), (R("%rd2"), S("g", 4)), (R("f.1"), N(1)),
        (Call(S("f"), (), ()),),
    ]  # fmt: skip
    assert [(variable.name, variable.space, variable.nbytes) for variable in function.variables] == [
        ("g.1", "shared", 16)
    ]


def test_every_type_of_a_register_is_one_that_the_emitter_knows() -> None:
    types = ["pred", "b16", "u32", "s64", "f16", "f16x2", "bf16", "bf16x2", "f32", "f64", "b128"]
    declared = " ".join(f".reg .{type} a{index}; mov.{type} a{index}, a{index};" for index, type in enumerate(types))
    assert list(in_function(declared).registers.values()) == types
    assert set(types) <= BITS.keys()


# -------------------------------------------------------------------------------------------------- calls and branches

CALLS = """
.func (.param .b32 r) f (.param .b64 a, .param .b32 b) { ret; }
.extern .func g0 ();
.func (.reg .f32 x) h (.reg .f32 y, .reg .pred z) { mov.f32 x, y; ret; }
"""


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("call g0;", Call(S("g0"), (), ())),
        ("call.uni g0, ();", Call(S("g0"), (), ())),
        ("call.uni (r0), f, (a0, b0);", Call(S("f"), (S("a0"), S("b0")), (S("r0"),))),
        ("call.uni\n(r0), f, (a0, 17)\n;", Call(S("f"), (S("a0"), N(17)), (S("r0"),))),
        ("call (%f1), h, (%f2, %p1);", Call(S("h"), (R("%f2"), R("%p1")), (R("%f1"),))),
        ("call (_), h, (0f00000000, %p1);", Call(S("h"), (N(0, "f32"), R("%p1")), (Sink(),))),
        ("call (r0), %rd1, (a0, b0), P;", Call(R("%rd1"), (S("a0"), S("b0")), (S("r0"),), "P")),
        ("call %rd1, Q;", Call(R("%rd1"), (), (), "Q")),
        ("call %rd1, (), Q;", Call(R("%rd1"), (), (), "Q")),
        ("call (r0), %rd1, (a0, b0), T;", Call(R("%rd1"), (S("a0"), S("b0")), (S("r0"),), "T")),
    ],
)
def test_calls(text: str, call: Call) -> None:
    declared = (
        ".param .b32 r0; .param .b64 a0; .param .align 4 .b8 b0[4]; P : .callprototype (.param .b32 _) _ (.param"
        " .b64 _, .param .align 8 .b8 _[24]); Q: .callprototype _ () .noreturn; T: .calltargets f, h;"
    )
    function = in_function(declared + text, CALLS)
    assert [item.operands for item in instructions(function)] == [(call,)]
    assert function.prototypes == {
        "P": ((Parameter("_", "b32", 4, 4),), (Parameter("_", "b64", 8, 8), Parameter("_", "b8", 24, 8, True))),
        "Q": ((), ()),
        "T": ((), ()),
    }


def test_register_parameters_are_registers() -> None:
    function = read(HEAD + CALLS).functions["h"]
    assert (function.parameters, function.results) == (
        (Parameter("y", "f32", 4, 4), Parameter("z", "pred", 1, 1)),
        (Parameter("x", "f32", 4, 4),),
    )
    assert function.registers == {"x": "f32", "y": "f32", "z": "pred"}
    assert instructions(function)[0].operands == (R("x"), R("y"))


def test_variables_of_calls_in_scopes() -> None:
    function = in_function(
        "{ .param .b32 param0; st.param.b32 [param0+0], %r1; P: .callprototype _ (.param .b32 _);"
        " call %rd1, (param0), P; }"
        "{ .param .b64 param0; st.param.b64 [param0], %rd2; P: .callprototype _ (.param .b64 _);"
        " call %rd1, (param0), P; }"
    )
    operands = [item.operands for item in instructions(function)]
    assert operands[1] == (Call(R("%rd1"), (S("param0"),), (), "P"),)
    assert operands[2] == (A(S("param0.1")), R("%rd2"))
    assert operands[3] == (Call(R("%rd1"), (S("param0.1"),), (), "P.1"),)
    assert [(v.name, v.space, v.type) for v in function.variables] == [
        ("param0", "param", "b32"), ("param0.1", "param", "b64"),
    ]  # fmt: skip
    assert function.prototypes["P.1"] == ((), (Parameter("_", "b64", 8, 8),))


def test_branch_targets() -> None:
    function = in_function("L: ret; { T: .branchtargets L, M, N; brx.idx %r1, T; M: ret; L: ret; } N: ret;")
    assert function.branch_targets == {"T": ("L.1", "M", "N")}
    assert instructions(function)[1].operands == (R("%r1"), S("T"))


# ------------------------------------------------------------------------------------------------------------ .loc


def test_locations() -> None:
    text = HEAD + """.entry k() {
    .reg .b32 a;
    mov.b32 a, 0;
    .loc 1 7 3
    mov.b32 a, 1;
    .loc 1 0 3
    mov.b32 a, 2;
    .loc 2 44 5, function_name $L__info_string0, inlined_at 1 8 9
L:  mov.b32 a, 3;
    .loc 2 45 6, function_name $L__info_string0+12, inlined_at 1 8 9
    @!%p mov.b32 a, 4;
    .loc 3 1 1
    mov.b32 a, 5;
}
.entry again() { ret; }
    .file 1 "/home/a//b /* c */.cu"
    .file 2 "C:\\\\dir\\\\h.cuh", 1700000000, 1234
    .section .debug_str
    {
$L__info_string0:
.b8 95,90,0
    }
""".replace(".reg .b32 a;", ".reg .b32 a; .reg .pred %p;")
    module = read(text)
    first, second = "/home/a//b /* c */.cu", "C:\\dir\\h.cuh"
    assert [item.location for item in instructions(module.functions["k"])] == [
        None, Location(first, 7, 3), Location(first, 7, 3), Location(second, 44, 5), Location(second, 45, 6), None,
    ]  # fmt: skip
    assert instructions(module.functions["again"])[0].location is None
