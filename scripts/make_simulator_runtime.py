"""Compile the simulator's own runtime, CUDA C++ like the kernels it serves, to the LLVM IR that the package ships.

NVRTC makes PTX of it, and the simulator's own translator LLVM IR of that.

    python scripts/make_simulator_runtime.py           writes jitgpu/backend/simulator/runtime/runtime.ll
    python scripts/make_simulator_runtime.py --check   exits with 1 where that file does not belong to the sources
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from jitgpu.backend.simulator import layouts
from jitgpu.backend.simulator.reader import read
from jitgpu.backend.simulator.translate import translate_raw
from jitgpu.backend.simulator.unit import Unit

FOLDER = Path(layouts.__file__).parent / "runtime"
SOURCES = ("memory.cu", "warps.cu", "scheduler.cu", "checks.cu", "rounding.cu", "minifloats.cu")
# Only operations rounded to nearest are used in it, and none may be contracted.
OPTIONS = ("--gpu-architecture=compute_80", "-rdc=true", "--fmad=false", "-std=c++17")


def compiled() -> str:
    """The PTX of the runtime."""
    from cupy_backends.cuda.libs import nvrtc

    text = layouts.header() + "".join((FOLDER / name).read_text() for name in SOURCES)
    program = nvrtc.createProgram(text, "runtime.cu", (), ())
    try:
        nvrtc.compileProgram(program, OPTIONS)
    except nvrtc.NVRTCError:
        sys.exit(nvrtc.getProgramLog(program))
    ptx: bytes = nvrtc.getPTX(program)
    # Functions of the file itself are named after a digest of its place.
    return re.sub(r"_ZN\d+_INTERNAL_\w+?_runtime_cu_[0-9a-f]{8}\d+", "_runtime_", ptx.decode().rstrip("\0"))


#: Functions that are seldom called are kept out of line.
_COLD = ("jg_access", "jg_record", "jg_end_thread", "jg_stopped", "jg_printf", "jg_malloc", "jg_free", "jg_is_constant")


def translated() -> str:
    """The runtime as LLVM IR, one function after the other."""
    module = read(compiled())
    unit = Unit(module, next(iter(module.functions.values())), frozenset(), frozenset())
    texts = []
    for name, function in module.functions.items():
        if function.body:
            linkage = "" if name == "jg_worker" else "internal "
            texts.append(translate_raw(unit, name, linkage, " noinline cold" if name in _COLD else ""))
    defined = {name for name, function in module.functions.items() if function.body}
    declarations = [text for name, text in sorted(unit.declared.items()) if name not in defined]
    return "; " + __doc__.splitlines()[0] + "\n\n" + "\n\n".join([*texts, *declarations]) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    target = FOLDER / "runtime.ll"
    made = translated()
    if parser.parse_args().check:
        sys.exit(0 if target.read_text() == made else f"{target} is out of date")
    target.write_text(made)
    print(f"{target}: {made.count(chr(10))} lines")


if __name__ == "__main__":
    main()
