"""The closure against the compiler: whenever an edit changes what is compiled, the digest and the watch see it."""

from __future__ import annotations

import os
import random
import re
import shutil
from pathlib import Path

import pytest

from jitgpu.options import Options
from jitgpu.source.includes import Closure, Watch, closure
from jitgpu.values import KernelSource, Origin

nvrtc = pytest.importorskip("cupy_backends.cuda.libs.nvrtc")

FOLDERS = ("src", "i1", "i2", "src/s", "i1/s", "i2/s")
NAMES = ("a.h", "b.h", "c.h", "s/a.h", "s/b.h", "../i1/a.h", "../i2/b.h")
KERNEL = 'extern "C" __global__ void k(int* p) { *p = V; }\n'


def compiled(text: str, directory: Path, dirs: tuple[str, ...], flags: tuple[str, ...] = ()) -> str:
    """The constant that the kernel stores, or ``refused``."""
    program = nvrtc.createProgram(text, str(directory / "kernel.cu"), [], [])
    try:
        nvrtc.compileProgram(program, ["-arch=compute_80", *(f"-I{folder}" for folder in dirs), *flags])
        ptx = nvrtc.getPTX(program)
        found = re.search(r"mov\.u32\s+%r\d+, (-?\d+);", ptx if isinstance(ptx, str) else ptx.decode())
        return found[1] if found else "nothing"
    except nvrtc.NVRTCError:
        return "refused"
    finally:
        nvrtc.destroyProgram(program)


def directive(rng: random.Random) -> str:
    name = rng.choice(NAMES)
    spelled = rng.choice((f'"{name}"', f"<{name}>"))
    return rng.choice(
        (
            f"#if __has_include({spelled})\n#include {spelled}\n#endif",
            f"#if __has_include({spelled})\n# /* x */ include /* y */ {spelled} // z\n#endif",
            f"#if __has_include({spelled})\n#include {spelled}\n#endif",
            f"#include {spelled}" if rng.random() < 0.2 else "",
            f"#if __has_include({spelled})\n#undef V\n#define V {rng.randrange(10**6)}\n#endif",
            f"#if __has_include({spelled})\n#define PICK{rng.randrange(2)} {spelled}\n#endif",
            f'#if __has_include("{name}") && __has_include({spelled}) /* #include "b.h" */\n#include "{name}"\n#endif',
            f'/* #include "a.h"\n#include "c.h" */ #if __has_include({spelled})\n#include {spelled}\n#endif',
            f"#define PICK{rng.randrange(2)} {spelled}", "#ifdef PICK0\n%:inc\\\nlude PICK0\n#endif",
            "#ifdef PICK1\n#include PICK1\n#endif", f"#if __has_include(<{name}>)\n#include_next <{name}>\n#endif",
        )
    )  # fmt: skip


def content(rng: random.Random) -> str:
    lines = ["#pragma once"] if rng.random() < 0.8 else []
    for _ in range(rng.randrange(3)):
        lines.append(directive(rng))
    lines.insert(rng.randrange(len(lines) + 1), f"#undef V\n#define V {rng.randrange(10**6)}")
    return "\n".join(lines) + "\n"


def edit(root: Path, rng: random.Random, used: tuple[str, ...] = ()) -> None:
    """Write a file (a new one, a changed one, one that shadows another), remove one, or put one in another's place."""
    path = root / rng.choice(FOLDERS) / rng.choice(("a.h", "b.h", "c.h"))
    if used and rng.random() < 0.6:
        path = Path(os.path.normpath(rng.choice(used)))
    chance = rng.random()
    if path.is_symlink() or (chance < 0.3 and path.exists()):
        path.unlink()
    elif chance < 0.45:
        aside = path.with_suffix(".new")
        aside.write_text(content(rng))
        aside.replace(path)
    elif chance < 0.55 and not path.exists():
        path.symlink_to(root / rng.choice(FOLDERS) / "a.h")
    elif chance < 0.75 and path.exists():  # same size, often the same tick of the clock
        path.write_text(re.sub(r"V (\d)", lambda match: f"V {9 - int(match[1])}", path.read_text()))
    else:
        path.write_text(content(rng))


@pytest.mark.parametrize("seed", range(8))
def test_every_edit_that_matters_is_seen(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    seen: dict[tuple[str, ...], str] = {}
    changes = 0
    for tree in range(5):
        root = tmp_path / str(tree)
        for folder in FOLDERS:
            (root / folder).mkdir(parents=True)
        for _ in range(18):
            edit(root, rng)
        first = "".join(directive(rng) + "\n" for _ in range(4))
        text = f"#define V 1\n{first}{KERNEL}"
        dirs = tuple(rng.sample([str(root / "i1"), str(root / "i2"), str(root / "absent")], rng.choice((1, 2, 3))))
        order = tuple(Path(folder).name for folder in dirs)
        options = Options(include_dirs=dirs)
        source = KernelSource(text, str(root / "src"), Origin("k.cu"))
        before: tuple[Closure, str] | None = None
        for _ in range(5):
            now = closure(source, options)
            value = compiled(text, root / "src", dirs)
            # The digest decides what is compiled, also between one tree and another.
            assert seen.setdefault((now.digest, text, *order), value) == value
            if before is not None and before[1] != value:
                changes += 1
                assert before[0].digest != now.digest
                assert Watch(before[0].probes).changed()
            before = now, value
            edit(root, rng, now.files)
        shutil.rmtree(root)
    assert changes, "the edits of this seed change nothing"


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("#define H <d.h>\n#include H\n", ()),
        ("#include H\n", ("-DH=<d.h>",)),
        ('#include H\n', ('-DH="d.h"',)),
        ("#define S(x) #x\n#define T(x) S(x)\n#include T(d.h)\n", ()),
        ("#define S(x) #x\n#define T(x) S(x)\n#define D sub\n#include T(D/e.h)\n", ()),
        ("#define D sub\n#define H <D/e.h>\n#include H\n", ()),
        ("#define H <D/e.h>\n#include H\n", ("-DD=sub",)),
        ("#define S(x) #x\n#define T(a, b) S(a##b)\n#include T(d, .h)\n", ()),
        ("#define S(x) #x\n#define T(x) S(x)\n#define N plain\n#include T(N)\n", ()),
        ("#define HAS(x) __has_include(x)\n#if HAS(<d.h>)\n#define V 2\n#else\n#define V 3\n#endif\n", ()),
        ('#include "pick.h"\n#include PICKED\n', ()),
        ('#if __has_include("no.h") || __has_include("d.h")\n#include "d.h"\n#endif\n', ()),
        ("/* #include <no.h> */ #include <d.h>\n", ()),
        ("/*\n*/ # /* a\n b */ include <d.h> /* c */ // d\n", ()),
        ("#inc\\\nlude <\\\nd.h>\n", ()),
        ("%:include <d.h>\n", ()),
        ("\f#\v include\t<d.h>\r\n", ()),
    ],
)  # fmt: skip
def test_spellings(tmp_path: Path, text: str, flags: tuple[str, ...]) -> None:
    """The file that the compiler reads is in the closure, however its name is put together."""
    places = {"d.h": "", "sub/e.h": "", "plain": "", "pick.h": "#define PICKED <d.h>\n"}
    for name, lines in places.items():
        (tmp_path / "i" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "i" / name).write_text(lines + ("" if lines else "#undef V\n#define V 4\n"))
    (tmp_path / "src").mkdir()
    dirs = (str(tmp_path / "i"),)
    defines = dict(flag[2:].split("=") for flag in flags)
    options = Options(include_dirs=dirs, defines=defines)
    source = KernelSource(text + KERNEL, str(tmp_path / "src"), Origin("k.cu"))
    before = closure(source, options), compiled(source.text, tmp_path / "src", dirs, flags)
    for name, lines in places.items():
        path = tmp_path / "i" / name
        if not lines:
            path.unlink() if "HAS" in text else path.write_text("#undef V\n#define V 5\n")
    after = closure(source, options), compiled(source.text, tmp_path / "src", dirs, flags)
    assert before[1] != after[1], "the compiler does not read these files"
    assert before[0].digest != after[0].digest
    assert Watch(before[0].probes).changed()
