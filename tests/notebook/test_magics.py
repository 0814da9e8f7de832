"""``%jit_report``, ``%jit_time``, and the extension itself."""

from __future__ import annotations

import numpy as np
import pytest
from IPython.core.error import UsageError

import jitgpu as jg

SCALE = """%%jit_kernel --threads n --report
__global__ void scale(int n, float a, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= a;
}
"""


@pytest.fixture
def ready(session, dev):
    """A session with a kernel and an array."""
    printed = session.run(SCALE)
    assert "occupancy" in printed  # --report
    session.names["x"] = dev.array(np.ones(1000, "f4"))
    return session


def test_report_of_a_kernel(ready) -> None:
    printed = ready.run("%jit_report scale")
    assert "void scale(int n, float a, float* x)" in printed
    assert "in blocks of 256" in printed


def test_report_for_other_architectures_and_sizes(ready) -> None:
    printed = ready.run("%jit_report scale --arch sm_80,sm_90 --block 512 --shared-bytes 60000")
    assert printed.count("in blocks of 512") == 2
    assert "sm_80, compiled in" in printed
    assert "sm_90, compiled in" in printed
    assert "limited by shared memory" in printed


@pytest.mark.parametrize("item", ["scale[4, 256]", "scale.compile(arch='sm_80')", "jg.Module(text)"])
def test_report_of_other_things(ready, item: str) -> None:
    ready.names["text"] = "__global__ void scale(int n) {}"
    ready.run("import jitgpu as jg")
    assert "void scale(int n" in ready.run(f"%jit_report {item}")


def test_report_of_nothing(ready) -> None:
    assert "NameError" in ready.fail("%jit_report nowhere", UsageError)
    assert "a report is of a kernel" in ready.fail("%jit_report 3 + 4", jg.SignatureError)
    printed = ready.fail("%jit_report scale --arch sm_12", jg.CompileError)
    assert "no such target" in printed
    assert "Traceback" not in printed


@pytest.mark.parametrize(
    "call",
    ["scale[4, 256](1000, -1.0, x)", "scale.forall(1000)(1000, a=-1.0, x=x)", "scale(*(1000, -1.0), **{'x': x})"],
)
def test_time_of_a_launch(ready, call: str) -> None:
    printed = ready.run(f"found = %jit_time --budget-ms 5 --flops 1000 --restore {call}")
    assert printed == ""
    found = ready.names["found"]
    assert found.kernel == "scale"
    assert found.median_ms > 0
    assert found.flops == 1000
    assert abs(ready.names["x"]).max() == ready.names["x"].max() == 1  # restored
    assert "scale on " in ready.run(f"%jit_time --budget-ms 5 {call}")


def test_times_of_several(ready) -> None:
    printed = ready.run(
        "%%jit_time --budget-ms 5\n# two shapes\nscale[4, 256](1000, -1.0, x)\n\nscale(1000, -1.0, x)\n"
    )
    assert "scale[4, 256](1000, -1.0, x)" in printed
    assert "scale(1000, -1.0, x)" in printed


def test_times_of_no_launch(ready) -> None:
    assert "takes a launch" in ready.fail("%jit_time", UsageError)
    assert "not a launch" in ready.fail("%jit_time scale", UsageError)
    assert "not a launch" in ready.fail("%jit_time scale[4, 256](", UsageError)
    assert "NameError" in ready.fail("%jit_time scale[4, 256](1000, 1.0, nowhere)", UsageError)
    assert "--restore" in ready.fail("%%jit_time --restore\nscale(1000, 1.0, x)\nscale(999, 1.0, x)", UsageError)
    printed = ready.fail("%jit_time scale[4, 256](1000, 1.0)", jg.ArgumentError)
    assert "the argument is missing" in printed
    assert "Traceback" not in printed


def test_help_lists_the_options(session) -> None:
    printed = session.run("%jit_time?")
    assert "--budget-ms" in printed
    assert "Measure the device time" in printed


def test_unloading_takes_everything_back(session, sim) -> None:
    session.run(SCALE)
    session.run("%unload_ext jitgpu")
    assert not hasattr(jg.JitGpuError, "_render_traceback_")
    session.run("import numpy as np; x = np.ones(4, 'f4'); scale(4, 3.0, x)")
    assert (session.names["x"] == 3).all()
    assert session.shell.find_magic("jit_time") is None
    assert session.shell.find_cell_magic("jit_kernel") is None
    session.run("%load_ext jitgpu")
    assert session.shell.find_cell_magic("jit_kernel") is not None


def test_blanks_in_strings_of_a_call_stay(ready) -> None:
    ready.run("texts = set()")
    ready.run("%jit_time --budget-ms 1   texts.add('two  blanks')")
    assert ready.names["texts"] == {"two  blanks"}


def test_an_option_in_quotes_is_an_expression(ready) -> None:
    found = ready.run("found = %jit_time --budget-ms 1 --bytes '2 * x.nbytes' scale(1000, 1.0, x)")
    assert found == ""
    assert ready.names["found"].bytes == 2 * ready.names["x"].nbytes


def test_quotes_that_are_not_closed(ready) -> None:
    for line in ("%jit_report 'scale", "%jit_time --bytes '3 scale(1000, 1.0, x)"):
        assert "no closing quotation" in ready.fail(line, UsageError)


@pytest.mark.parametrize("arguments", ["*3", "**3"])
def test_what_cannot_be_unpacked(ready, arguments: str) -> None:
    assert "not a launch" in ready.fail(f"%jit_time scale[1, 1]({arguments})", UsageError)


def test_sizes_that_are_none(ready) -> None:
    for cell in ("%jit_time scale[0, 4](4, 1.0, x)", "%jit_report scale --block 0"):
        printed = ready.fail(cell, jg.LaunchConfigError)
        assert "Traceback" not in printed
    printed = ready.fail("scale.forall(-4)(4, 1.0, x)", jg.LaunchConfigError)
    assert "KeyError" not in printed
