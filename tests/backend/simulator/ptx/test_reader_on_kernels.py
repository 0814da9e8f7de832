"""The reader on what NVRTC emits: every operand of every instruction against the text, and texts that were damaged."""

from __future__ import annotations

import functools
import linecache
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import jitgpu as jg
from jitgpu.backend.simulator.ptx.reader import PtxError, read
from jitgpu.backend.simulator.ptx.syntax import (
    Address,
    Call,
    Function,
    Immediate,
    Instruction,
    Label,
    Module,
    Negated,
    Operand,
    Pair,
    Register,
    Sink,
    Special,
    Symbol,
    Variable,
    Vector,
)

HERE = Path(__file__).parent

# Files beside this one. Each holds many kernels, since a text costs a compilation.
KERNELS = {
    "plain": ("plain", "saxpy", jg.Options()),
    "with lines": ("plain", "saxpy", jg.Options(line_info=True)),
    "for debuggers": ("plain", "saxpy", jg.Options(debug=True)),
    "relocatable": ("plain", "saxpy", jg.Options(relocatable=True)),
    "assembly": ("assembly", "assembly", jg.Options()),
    "halves": ("halves", "halves", jg.Options(line_info=True)),
    "small": ("small", "k", jg.Options(line_info=True)),
}


@functools.cache
def compiled(name: str, arch: str = "sm_80") -> str:
    """The PTX of one of the texts above."""
    stem, kernel, options = KERNELS[name]
    return jg.Kernel(HERE / f"reader_{stem}.cu", name=kernel, options=options).compile(arch=arch).ptx


# ------------------------------------------------------------------------------------ another, simpler look at the text


def bodies(text: str) -> dict[str, str]:
    """The text between the braces of each function, without comments and texts in quotes."""
    text = re.sub(r'"(?:[^"\\]|\\.)*"', '""', re.sub(r'("[^"\n]*")|//[^\n]*|/\*.*?\*/', r"\1", text, flags=re.DOTALL))
    text = re.sub(r"\.section[^{]*\{[^}]*\}", "", text)
    found = {}
    for match in re.finditer(r"\.(?:entry|func)\b[^;{]*?([\w$]+)\s*(?:\((?:[^()]*)\))?[^;(){]*\{", text):
        depth, end = 1, match.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        found[match[1]] = text[match.end() : end - 1]
    return found


def statements(body: str) -> list[str]:
    """Labels (with their colon) and instructions of a body, without spaces and in the spelling of :func:`spelled`."""
    body = re.sub(r"\.loc\s[^\n]*", "", body)
    body = re.sub(r"\{([^{};]*)\}", r"<\1>", body)  # vectors
    found = []
    for statement in re.split(r"[;{}]", body):
        statement = statement.strip()
        while label := re.match(r"([\w$]+)\s*:(?!\s*\.(?:call|branch))\s*", statement):
            found.append(label[1] + ":")
            statement = statement[label.end() :]
        if statement and not re.match(r"\.|[\w$]+\s*:", statement):
            opcode = re.match(r"(@!?[\w%$]+\s+)?\S+", statement)
            assert opcode, repr(statement)
            rest = "".join(statement[opcode.end() :].split()).replace("+0]", "]").replace("WARP_SZ", "32")
            rest = re.sub(r"\b0[xX]([0-9A-Fa-f]+)", lambda match: str(int(match[1], 16)), rest.replace(",()", ""))
            rest = re.sub(r"([0-9])U\b", r"\1", rest)
            found.append(f"{' '.join(opcode[0].split())} {rest}".strip())
    return found


def spelled(item: Instruction | Label) -> str:
    """What was read, as text. A name that was made unique is shown as it was written."""
    if isinstance(item, Label):
        return f"{item.name.split('.')[0]}:"
    guard = f"@{'!' * item.guard.negated}{spelled_operand(item.guard.register)} " if item.guard else ""
    return f"{guard}{item.name} {','.join(map(spelled_operand, item.operands))}".strip()


def spelled_operand(operand: Operand) -> str:
    match operand:
        case Register(name) | Symbol(name, 0):
            return re.sub(r"\.[0-9]+$", "", name)
        case Special(name):
            return "%" + name
        case Immediate(bits, "int"):
            return str(bits)
        case Immediate(bits, kind):
            return f"0f{bits:08X}" if kind == "f32" else f"0d{bits:016X}"
        case Address(base, offset):
            where = spelled_operand(base) if base else ""
            return f"[{where}+{offset}]" if base and offset else f"[{where or offset}]"
        case Vector(items):
            return f"<{','.join(map(spelled_operand, items))}>"
        case Pair(first, second):
            return f"{spelled_operand(first)}|{spelled_operand(second)}"
        case Negated(register):
            return "!" + spelled_operand(register)
        case Sink():
            return "_"
        case Call(target, arguments, results, prototype):
            groups = [f"({','.join(map(spelled_operand, group))})" if group else "" for group in (results, arguments)]
            parts = [groups[0], spelled_operand(target), groups[1], prototype.split(".")[0]]
            return ",".join(filter(None, parts))
    raise AssertionError(operand)


# -------------------------------------------------------------------------------------------------------------- tests


@pytest.mark.parametrize(
    ("name", "arch"),
    [(name, arch) for name in ("plain", "assembly", "halves") for arch in ("sm_80", "sm_90", "sm_100")]
    + [(name, "sm_80") for name in ("with lines", "for debuggers", "relocatable", "small")],
)
def test_every_instruction_is_as_in_the_text(name: str, arch: str) -> None:
    text = compiled(name, arch)
    module = read(text)
    found = bodies(text)
    assert {key for key, function in module.functions.items() if function.body} == found.keys()
    for key, body in found.items():
        assert [spelled(item) for item in module.functions[key].body] == statements(body)
    assert sum(len(function.body) for function in module.functions.values()) > 30
    for function in module.functions.values():
        check_names(module, function)
        check_lines(text, function)


def check_names(module: Module, function: Function) -> None:
    """Registers of the table are those that are used; symbols and labels exist; names are unique."""
    used: set[str] = set()
    symbols: set[str] = set()

    def look(operand: Operand) -> None:
        match operand:
            case Register(name):
                used.add(name)
            case Symbol(name):
                symbols.add(name)
            case Negated(inner):
                look(inner)
            case Address(base) if base:
                look(base)
            case Vector(items):
                list(map(look, items))
            case Pair(first, second):
                list(map(look, (first, second)))
            case Call(target, arguments, results, prototype):
                list(map(look, (target, *arguments, *results)))
                assert not prototype or prototype in function.prototypes

    for item in function.body:
        if isinstance(item, Instruction):
            list(map(look, item.operands))
            if item.guard:
                look(item.guard.register)
    assert used == function.registers.keys()
    labels = [item.name for item in function.body if isinstance(item, Label)]
    own = [variable.name for variable in function.variables]
    own += [parameter.name for parameter in (*function.parameters, *function.results)]
    assert max(Counter([*labels, *own, *function.registers]).values(), default=1) == 1
    assert symbols <= {*labels, *own, *function.branch_targets, *module.functions, *module.variables}


def check_lines(text: str, function: Function) -> None:
    """Each instruction stands on the line that it names, each place in the file that was compiled or a header."""
    lines = text.split("\n")
    for item in function.body:
        if isinstance(item, Instruction):
            assert item.opcode in lines[item.line - 1]
            assert not item.location or item.location.line > 0


def test_variables_of_the_module() -> None:
    module = read(compiled("plain"))
    ints, weights = module.variables["grid_of_ints"], module.variables["weights"]
    assert ints == Variable("grid_of_ints", "global", "b8", 48, 4, ints.data)
    assert [int.from_bytes(ints.data[i : i + 4], "little") for i in range(0, 48, 4)] == [1, 2, 0, 0, 3, *[0] * 7]
    assert weights == Variable("weights", "const", "b8", 12, 4, bytes.fromhex("0000803f 000000c0 0000003f"))
    assert module.variables["into_it"].pointers == ((0, 8, "grid_of_ints", 24, True),)
    assert module.variables["twice"].pointers == ((0, 8, "into_it", 0, True),)
    assert module.variables["mixed"].pointers == ((8, 8, "grid_of_ints", 36, True),)
    assert module.variables["mixed"].data == b"x" + bytes(15) + bytes.fromhex("0000000000000440 0100 0200 0300 0000")
    assert module.variables["table"].pointers == ((0, 8, "plus", 0, False), (8, 8, "times", 0, False))
    assert module.variables["constants"].space == "const"
    texts = [module.variables[pointer[2]].data for pointer in module.variables["words"].pointers]
    assert texts == [b"one\0", b"//two /* three\0"]
    dynamic = module.variables["dynamic"]
    assert (dynamic.space, dynamic.nbytes, dynamic.extern) == ("shared", 0, True)
    shared = {variable.name: variable.nbytes for variable in module.functions["shares"].variables}
    assert sorted(shared.values()) == [8, 4224]


def test_parameters_and_bounds_of_kernels() -> None:
    functions = read(compiled("plain")).functions
    assert [(p.type, p.nbytes, p.align, p.array) for p in functions["by_value"].parameters] == [
        ("b8", 48, 16, True), ("b8", 12, 4, True), ("u64", 8, 8, False),
    ]  # fmt: skip
    assert functions["choices"].directives == {"maxntid": (128, 1, 1), "minnctapersm": (2,)}
    assert functions["vprintf"].extern
    assert not functions["vprintf"].body
    assert functions["pointers"].prototypes


def test_places_in_the_source() -> None:
    function = read(compiled("with lines")).functions["saxpy"]
    places = {item.location for item in function.body if isinstance(item, Instruction) and item.name == "fma.rn.f32"}
    (place,) = places
    assert place
    assert "y[i] = a * x[i] + y[i]" in linecache.getline(place.file, place.line)


# ------------------------------------------------------------------------------------------------------- damaged texts

PIECES = [
    "{", "}", "[", "]", "(", ")", "<", ">", ",", ";", ":", "@", "!", "|", "+", "-", "_", "?", "=", ".", '"', "/*", "//",
    "\\", "\0", "é", "²", "٣", "0", "0x", "1e999", "9" * 30, "9" * 5000, "(" * 400, "{" * 400, "[" * 400, "-" * 400,
    "[4]" * 50, "g+" * 50, "%", ".reg", ".param", ".loc", ".file", ".b32", ".v4", ".extern", ".func", ".entry",
    ".align", ".section", ".branchtargets", "generic", "WARP_SZ", "0f3F800000", "call", "bra", "ret", "%r", "<9>",
    "%tid.x",
]  # fmt: skip
EDITS = st.lists(
    st.tuples(
        st.sampled_from(["character", "token", "line"]),
        st.sampled_from(["drop", "double", "swap", "insert", "cut"]),
        st.floats(0, 1, exclude_max=True),
        st.floats(0, 1, exclude_max=True),
        st.sampled_from(PIECES),
    ),
    min_size=1,
    max_size=4,
)


UNITS = {"character": r".", "token": r"\s+|[\w%$.]+|[^\w\s]", "line": r"[^\n]*\n|[^\n]+"}


def damaged(text: str, edits: list[tuple[str, str, float, float, str]]) -> str:
    for unit, edit, one, other, piece in edits:
        parts = re.findall(UNITS[unit], text, re.DOTALL) or [""]
        i, j = int(one * len(parts)), int(other * len(parts))
        if edit == "drop":
            del parts[i]
        elif edit == "double":
            parts.insert(i, parts[i])
        elif edit == "swap":
            parts[i], parts[j] = parts[j], parts[i]
        elif edit == "insert":
            parts.insert(i, piece)
        else:
            del parts[min(i, j) : max(i, j)]
        text = "".join(parts)
    return text




def read_or_refused(text: str) -> Module | PtxError:
    try:
        return read(text)
    except PtxError as error:
        return error


@settings(max_examples=400)
@given(edits=EDITS)
@example(edits=[("token", "insert", 0.5, 0, "(" * 400)])
@example(edits=[("token", "drop", 0.999, 0, "")])
def test_damaged_text_is_read_or_refused(edits: list[tuple[str, str, float, float, str]]) -> None:
    text = damaged(compiled("small"), edits)
    result = read_or_refused(text)
    if isinstance(result, PtxError):
        assert 1 <= result.line <= text.count("\n") + 1
        assert result.expected
    else:
        for function in result.functions.values():
            check_names(result, function)


def test_most_damage_is_found() -> None:
    text = compiled("small")
    tokens = re.findall(r"[\w%$.]+|[^\w\s]", text[text.index(".visible .entry") :])
    start = text[: text.index(".visible .entry")]
    texts = [start + " ".join(tokens[:index] + tokens[index + 1 :]) for index in range(len(tokens))]
    refused = [isinstance(read_or_refused(text), PtxError) for text in texts]
    assert sum(refused) > len(tokens) / 2
