"""Compile the simulator's own runtime, CUDA C++ like the kernels it serves, to the LLVM IR that the package ships.

NVRTC makes PTX of it, and the simulator's own translator LLVM IR of that.

    python scripts/make_simulator_runtime.py           writes jitgpu/backend/simulator/runtime/*.ll
    python scripts/make_simulator_runtime.py --check   exits with 1 where those files do not belong to the sources
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from pathlib import Path

from jitgpu.backend.simulator import layouts
from jitgpu.backend.simulator.ptx.reader import read
from jitgpu.backend.simulator.translation.functions import translate_raw
from jitgpu.backend.simulator.translation.unit import Unit

FOLDER = Path(layouts.__file__).parent / "runtime"
#: ``system.ll`` is compiled once and called; what a kernel needs of ``arithmetic.ll`` is compiled into it.
PARTS = {
    "system": (
        "memory.cu", "heap.cu", "printing.cu", "warps.cu", "groups.cu", "barriers.cu", "workers.cu", "checks.cu",
    ),
    "arithmetic": ("rounding.cu", "minifloats.cu"),
}
# Only operations rounded to nearest are used in it, and none may be contracted.
OPTIONS = ("--gpu-architecture=compute_80", "-rdc=true", "--fmad=false", "-std=c++17")


def compiler() -> str:
    """Which compiler made the text: its first line. Another one may well make another text."""
    from cupy_backends.cuda.libs import nvrtc

    return "; made by scripts/make_simulator_runtime.py with NVRTC {}.{}".format(*nvrtc.getVersion())


def compiled(part: str) -> str:
    """The PTX of a part of the runtime."""
    from cupy_backends.cuda.libs import nvrtc

    text = layouts.header() + "".join((FOLDER / name).read_text() for name in PARTS[part])
    program = nvrtc.createProgram(text, "runtime.cu", (), ())
    try:
        nvrtc.compileProgram(program, OPTIONS)
    except nvrtc.NVRTCError:
        sys.exit(nvrtc.getProgramLog(program))
    ptx: bytes = nvrtc.getPTX(program)
    # Functions of the file itself are named after a digest of its place.
    return re.sub(r"_ZN\d+_INTERNAL_\w+?_runtime_cu_[0-9a-f]{8}\d+", "_runtime_", ptx.decode().rstrip("\0"))


def translated(part: str) -> str:
    """A part of the runtime as LLVM IR, one function after the other."""
    module = read(compiled(part))
    unit = Unit(module, next(iter(module.functions.values())), frozenset(), frozenset())
    texts = []
    for name, function in module.functions.items():
        if function.body:
            called = part == "system" and name.startswith("jg_")
            texts.append(translate_raw(unit, name, "" if called else "internal "))
    if part == "system":
        texts.append(MAIN)
        unit.declared["llvm.frameaddress.p0"] = "declare ptr @llvm.frameaddress.p0(i32)"
        unit.declared["llvm.reset.fpenv"] = "declare void @llvm.reset.fpenv()"
    defined = {name for name, function in module.functions.items() if function.body}
    declarations = [text for name, text in sorted(unit.declared.items()) if name not in defined]
    body = "\n\n".join([*texts, *declarations]) + "\n"
    return f"{compiler()}, sha256 {hashlib.sha256(body.encode()).hexdigest()}\n\n{body}"


# What a worker's thread calls: the scheduler, with the place of its stack. The thread was made with the rounding and
# the treatment of subnormals of the one that launched first. It runs nothing but launches, so nothing is put back.
MAIN = """define i32 @jg_main(i64 %launch, i64 %worker) {
  call void @llvm.reset.fpenv()
  %frame = call ptr @llvm.frameaddress.p0(i32 0)
  %stack = ptrtoint ptr %frame to i64
  %result = call i32 @jg_worker(i64 %launch, i64 %worker, i64 %stack)
  call void @jg_settle(i64 %launch)
  ret i32 %result
}"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    for part in PARTS:
        target = FOLDER / f"{part}.ll"
        made = translated(part)
        if not check:
            target.write_text(made)
            print(f"{target}: {made.count(chr(10))} lines")
        elif target.read_text() != made:
            sys.exit(f"{target} does not belong to its sources")


if __name__ == "__main__":
    main()
