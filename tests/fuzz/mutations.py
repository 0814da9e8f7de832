"""PTX broken at random: each text must end in a result or in a jitgpu exception, whatever it says."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

import numpy as np

import jitgpu as jg
from jitgpu.backend.arguments import MISSING, argument_names
from jitgpu.values import Artifact, LaunchConfig, digest

from .draw import Draw
from .kernels import generate
from .run import arguments, configuration, kernel_of
from .samples import SAMPLES, artifact_of

__all__ = ["mutate", "mutated", "trial"]

Lines = list[str]
_TYPES = (
    "b8", "b16", "b32", "b64", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "f16", "f32", "f64",
    "pred", "b128", "f16x2", "bf16", "e4m3x2",
)  # fmt: skip
_MODIFIERS = (
    "rn", "rz", "rm", "rp", "rni", "rzi", "ftz", "sat", "lo", "hi", "wide", "approx", "full", "cc", "v2", "v4",
    "volatile", "relaxed", "acquire", "release", "cta", "gpu", "sys", "sync", "aligned", "to", "uni", "nc",
    "ca", "cg", "global", "shared", "local", "const", "param", "shared::cta", "param::entry", "x", "noinc",
)  # fmt: skip
_NUMBERS = (
    "0", "1", "-1", "2", "3", "31", "32", "33", "63", "64", "255", "65536", "2147483647", "-2147483648",
    "4294967295", "4294967296", "9223372036854775807", "-9223372036854775808", "18446744073709551615",
    "0x7fffffffffffffffffff", "0f7FC00000", "0f00000001", "0d7FF8000000000000", "0f3F80000", "1.5", "0b101",
    "0777", "08", "0xZ",
)  # fmt: skip
_SPACES = ("global", "shared", "local", "const", "param")
_OPCODES = (
    "mov.u32", "add.s32", "ld.global.u32", "st.global.u32", "ld.shared.u32", "st.local.u64", "bar.sync", "bra",
    "ret", "exit", "trap", "brkpt", "call", "call.uni", "shfl.sync.idx.b32", "vote.sync.ballot.b32",
    "cvt.u32.u64", "atom.global.add.u32", "red.shared.add.u32", "membar.gl", "fma.rn.f32", "selp.b32",
    "setp.ne.s32", "brx.idx", "cp.async.wait_all", "wmma.load.a.sync.aligned.row.m16n16k16.shared.f16",
    "barrier.cluster.arrive", "activemask.b32", "nanosleep.u32", "bar.warp.sync", "bar.red.popc.u32",
    "match.any.sync.b32", "tex.1d.v4.f32.s32", "alloca.u64", "stacksave.u64", "discard.global.L2",
    "mbarrier.init.shared.b64", "redux.sync.add.s32", "nonsense",
)  # fmt: skip
_REGISTER = re.compile(r"%[a-z]+\d+")
_NUMBER = re.compile(r"(?<![\w%.$])-?\d\w*")


def _instructions(lines: Lines) -> list[int]:
    found = [i for i, line in enumerate(lines) if line.rstrip().endswith(";") and not line.lstrip().startswith(".")]
    return found or [0]


def _pick(draw: Draw, lines: Lines, pattern: str | None = None) -> int:
    """An instruction, one that matches where there is one."""
    known = _instructions(lines)
    if pattern is not None:
        known = [i for i in known if re.search(pattern, lines[i])] or known
    return draw.pick(known)


def _replace(draw: Draw, lines: Lines, pattern: re.Pattern[str], make: Callable[[str], str], where: str) -> None:
    """One occurrence in one line becomes something else."""
    index = _pick(draw, lines, where)
    found = list(pattern.finditer(lines[index]))
    if found:
        match = draw.pick(found)
        lines[index] = lines[index][: match.start()] + make(match[0]) + lines[index][match.end() :]


def drop(draw: Draw, lines: Lines) -> None:
    del lines[_pick(draw, lines)]


def drop_any(draw: Draw, lines: Lines) -> None:
    del lines[draw.below(len(lines))]


def duplicate(draw: Draw, lines: Lines) -> None:
    index = _pick(draw, lines)
    lines.insert(index, lines[index])


def swap(draw: Draw, lines: Lines) -> None:
    a, b = _pick(draw, lines), _pick(draw, lines)
    lines[a], lines[b] = lines[b], lines[a]


def move(draw: Draw, lines: Lines) -> None:
    line = lines.pop(_pick(draw, lines))
    lines.insert(_pick(draw, lines), line)


def swap_operands(draw: Draw, lines: Lines) -> None:
    index = _pick(draw, lines, ",")
    head, comma, tail = lines[index].partition("\t")[2].rstrip(";").partition(" ")
    parts = tail.split(",")
    a, b = draw.below(len(parts)), draw.below(len(parts))
    parts[a], parts[b] = parts[b], parts[a]
    lines[index] = f"\t{head}{comma}{','.join(parts)};"


def lose_operand(draw: Draw, lines: Lines) -> None:
    index = _pick(draw, lines, ",")
    parts = lines[index].rstrip(";").split(",")
    if draw.chance(50):
        parts.append(parts[-1])
    else:
        del parts[draw.below(len(parts))]
    lines[index] = ",".join(parts) + ";"


def register(draw: Draw, lines: Lines) -> None:
    known = sorted(set(_REGISTER.findall("\n".join(lines)))) or ["%r1"]
    strange = ("%r99999", "%tid.x", "%laneid", "%clock64", "%warpid", "%lanemask_lt", "%envreg1", "%q", "{%r1, %r2}")
    _replace(draw, lines, _REGISTER, lambda _: draw.pick(known) if draw.chance(85) else draw.pick(strange), "%")


def immediate(draw: Draw, lines: Lines) -> None:
    _replace(draw, lines, _NUMBER, lambda _: draw.pick(_NUMBERS), r"[ ,+]-?\d")


def offset(draw: Draw, lines: Lines) -> None:
    far = draw.pick(("4", "-4", "1", "2147483647", "-2147483648", "4294967296", "9" * 20, "0x10000000000"))
    index = _pick(draw, lines, r"\[")
    lines[index] = re.sub(r"(\+-?\d+)?\]", f"+{far}]", lines[index], count=1)


def kind(draw: Draw, lines: Lines) -> None:
    types = re.compile(r"\.(?:[busf](?:8|16|32|64)|pred)\b")
    _replace(draw, lines, types, lambda _: "." + draw.pick(_TYPES), r"\.[busf]\d")


def kind_anywhere(draw: Draw, lines: Lines) -> None:
    index = draw.below(len(lines))
    lines[index] = re.sub(r"\.[busf](?:8|16|32|64)\b", "." + draw.pick(_TYPES), lines[index], count=1)


def modifier(draw: Draw, lines: Lines) -> None:
    pattern = re.compile(r"\.[a-z][\w:]*")
    change = draw.below(3)

    def make(old: str) -> str:
        return ("." + draw.pick(_MODIFIERS), "", f"{old}.{draw.pick(_MODIFIERS)}")[change]

    _replace(draw, lines, pattern, make, r"\w\.\w")


def space(draw: Draw, lines: Lines) -> None:
    pattern = re.compile(r"\.(?:global|shared|local|const|param)\b")
    others = ("", *(f".{name}" for name in _SPACES))
    _replace(draw, lines, pattern, lambda _: draw.pick(others), r"\.(global|shared|local)")


def opcode(draw: Draw, lines: Lines) -> None:
    index = _pick(draw, lines)
    known = [lines[i].split() for i in _instructions(lines)]
    others = [words[0] for words in known if words and not words[0].startswith("@")]
    new = draw.pick(_OPCODES) if draw.chance(50) or not others else draw.pick(others)
    lines[index] = re.sub(r"^(\s*(?:@!?%\w+\s+)?)[a-z][\w.:]*", rf"\g<1>{new.rstrip(';')}", lines[index], count=1)


def label(draw: Draw, lines: Lines) -> None:
    known = re.findall(r"^(\$?[\w$]+):", "\n".join(lines), re.M) or ["$L__BB0_1"]
    _replace(draw, lines, re.compile(r"\$\w+"), lambda _: draw.pick([*known, "$nowhere"]), "bra")


def guard(draw: Draw, lines: Lines) -> None:
    index = _pick(draw, lines, "@" if draw.chance(60) else None)
    line = lines[index].lstrip()
    if line.startswith("@!"):
        new = "@" + line[2:]
    elif line.startswith("@"):
        new = "@!" + line[1:] if draw.chance(60) else line.partition(" ")[2]
    else:
        new = f"@{draw.pick(('', '!'))}%p{draw.between(1, 4)} {line}"
    lines[index] = "\t" + new


def barrier(draw: Draw, lines: Lines) -> None:
    known = [i for i in _instructions(lines) if re.search(r"\b(bar|barrier|membar|shfl|vote|match|redux)\b", lines[i])]
    if not known:
        lines.insert(_pick(draw, lines), "\tbar.sync \t0;")
    elif draw.chance(60):
        del lines[draw.pick(known)]
    else:
        index = draw.pick(known)
        lines[index] = f"\t@%p1 {lines[index].lstrip()}"


def declaration(draw: Draw, lines: Lines) -> None:
    """Numbers of registers, sizes of arrays, alignments, parameters."""
    known = [i for i, line in enumerate(lines) if line.lstrip().startswith((".", ")", "(")) or ".param" in line] or [0]
    index = draw.pick(known)
    if draw.chance(25):
        del lines[index]
        return
    numbers = list(re.finditer(r"\d+", lines[index]))
    if numbers:
        match = draw.pick(numbers)
        new = draw.pick(("0", "1", "2", "3", "7", "16", "1000", "65536", "1099511627776", "-1", "99999999999999999999"))
        lines[index] = lines[index][: match.start()] + new + lines[index][match.end() :]


def bytes_(draw: Draw, lines: Lines) -> None:
    """A letter is lost, doubled or replaced; or the text ends early."""
    text = "\n".join(lines)
    place = draw.below(len(text))
    change = draw.below(12)
    if change == 0:
        text = text[:place]
    elif change < 4:
        text = text[:place] + text[place + 1 :]
    elif change < 7:
        text = text[:place] + text[place] + text[place:]
    else:
        text = text[:place] + draw.pick("{}[]();,.@%$+-!|/*\\\"'<>\0\t09azZ_:\u00e9") + text[place + 1 :]
    lines[:] = text.split("\n")


def chunk(draw: Draw, lines: Lines) -> None:
    """A run of lines is lost, or stands twice."""
    start, count = draw.below(len(lines)), draw.between(2, 12)
    if draw.chance(60):
        del lines[start : start + count]
    else:
        lines[start:start] = lines[start : start + count]
    if not lines:
        lines.append("")


_MUTATIONS: list[tuple[int, Callable[[Draw, Lines], None]]] = [
    (4, drop), (2, drop_any), (2, duplicate), (3, swap), (3, move), (3, swap_operands), (2, lose_operand),
    (6, register), (6, immediate), (3, offset), (4, kind), (1, kind_anywhere), (4, modifier), (3, space), (4, opcode),
    (3, label), (3, guard), (3, barrier), (4, declaration), (3, bytes_), (1, chunk),
]  # fmt: skip


def mutate(ptx: str, draw: Draw) -> str:
    """One to four mutations of a text.

    >>> mutate("a;\\nb;", Draw(1)) == mutate("a;\\nb;", Draw(1))
    True
    """
    lines = ptx.split("\n")
    for _ in range(draw.pick((1, 1, 1, 2, 2, 3, 4))):
        if lines:
            draw.weighted(_MUTATIONS)(draw, lines)
    return "\n".join(lines)


@functools.cache
def _generated(seed: int) -> tuple[Artifact, LaunchConfig]:
    program = generate(seed)
    return kernel_of(program).compile(arch="sm_80"), configuration(program.launches[0])


def _base(number: int) -> tuple[Artifact, LaunchConfig, Callable[[Any], list[Any]]]:
    """A kernel to start from: the samples, then generated ones."""
    if number < len(SAMPLES):
        sample = SAMPLES[number]

        def given(device: Any) -> list[Any]:
            items = sample.arguments()
            return [device.array(item) if isinstance(item, np.ndarray) else item for item in items]

        return artifact_of(sample.name), sample.config, given
    seed = number - len(SAMPLES)
    artifact, config = _generated(seed)
    program = generate(seed)
    return artifact, config, lambda device: arguments(program, program.launches[0], device)


def mutated(seed: int) -> tuple[Artifact, LaunchConfig, Callable[[Any], list[Any]]]:
    """The broken kernel of a seed, how it is launched, and what makes its arguments on a device."""
    draw = Draw(seed)
    artifact, config, given = _base(draw.below(len(SAMPLES) + 12))
    ptx = mutate(artifact.ptx, draw).encode("utf-8", "replace")
    image = artifact.image._replace(ptx=ptx, key=digest(("ptx", ptx)))
    return artifact._replace(image=image), config, given


def trial(seed: int) -> str:
    """Load and launch the broken kernel of a seed. Raises JitGpuError, or nothing."""
    from jitgpu.backend.simulator.launch import Settings

    artifact, config, given = mutated(seed)
    draw = Draw(seed ^ 0x5EED)
    checks = frozenset(name for name in ("uninitialised", "races") if draw.chance(25))
    settings = Settings(checks=checks, collect=draw.chance(25), time_limit_s=1.0, workers=draw.between(1, 2))
    device: Any = jg.device("sim")
    names = argument_names(artifact.parameters)
    loaded = device.load(artifact.image, None).kernel(artifact, names, (MISSING,) * len(names), True)
    found = loaded.findings(config, tuple(given(device)), settings)
    return f"{len(found)} findings" if found else "a result"
