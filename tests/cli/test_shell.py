"""What all commands share: exit statuses, Ctrl-C, broken pipes, and the line that says what compiles."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import jitgpu as jg

# Takes the compiler about a second, of which most is the header.
SLOW = """\
#include <cooperative_groups.h>
extern "C" __global__ void slow(int* x) { *x = cooperative_groups::this_grid().size(); }
"""
COMMAND = [sys.executable, "-m", "jitgpu"]
COMMANDS = ["doctor", "demo", "compile", "inspect", "run", "cache", "bench"]


def test_help_and_version(shell: Any) -> None:
    done = shell("--help")
    assert done.returncode == 0
    assert [line.split()[0] for line in done.stdout.partition("Commands:\n")[2].splitlines()] == COMMANDS
    assert shell("--version").stdout == f"jitgpu, version {jg.__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_says_what_it_does(command: str, shell: Any) -> None:
    done = shell(command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Usage: jitgpu {command}")


@pytest.mark.parametrize(
    "arguments",
    [["nonsense"], ["--nonsense"], ["compile"], ["compile", "missing.cu"], ["cache", "nonsense"], ["inspect"],
     ["inspect", "missing.cu"], ["run", "saxpy.cu"], ["run", "saxpy.cu", "--grid", "4"],
     ["run", "saxpy.cu", "--grid", "0", "--block", "1"], ["bench", "nonsense"],
     ["compile", "saxpy.cu", "--std", "c++11"], ["demo", "--sigma", "nan"], ["demo", "--threshold", "inf"]],
)  # fmt: skip
def test_a_wrong_command_line(arguments: list[str], shell: Any) -> None:
    done = shell(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0].startswith("Usage: jitgpu")
    assert "Error: " in done.stderr


def test_an_error_of_jitgpu_is_no_traceback(shell: Any) -> None:
    done = shell("compile", "saxpy.cu", "--arch", "sm_3")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("jitgpu: arch: no such target\n  given:    'sm_3'\n")
    assert "Traceback" not in done.stderr


def test_an_error_of_the_system_is_no_traceback(shell: Any) -> None:
    shell.file("taken", "")
    done = shell("compile", "saxpy.cu", "--arch", "sm_80", "-o", "taken/folder")
    assert done.returncode == 1
    assert done.stderr == "jitgpu: [Errno 20] Not a directory: 'taken/folder'\n"


def test_without_rich_or_click_it_says_what_to_install(shell: Any) -> None:
    blocked = "import sys; sys.modules['click'] = None; import runpy; runpy.run_module('jitgpu', run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", blocked], capture_output=True, text=True, env=shell.environment)
    assert (done.returncode, done.stderr) == (1, 'the jitgpu command needs click: pip install "jitgpu[cli]"\n')


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT between processes")
@pytest.mark.parametrize("arguments", [["compile", "slow.cu", "--arch", "sm_80,sm_90"], ["inspect", "slow.cu"]])
def test_ctrl_c_ends_a_compilation(arguments: list[str], shell: Any) -> None:
    shell.file("slow.cu", SLOW)
    process = shell.start(*arguments, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))
    locks = shell.folder / "cache"
    while not list(locks.glob("**/*lock*")) and process.poll() is None:  # taken when the compiler begins
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert err.strip() == "jitgpu: interrupted"


@pytest.mark.parametrize("arguments", [["cache", "stats"], ["cache", "stats", "--json"], ["--help"]])
def test_a_reader_that_has_enough(arguments: list[str], shell: Any) -> None:
    read, write = os.pipe()
    os.close(read)
    process = subprocess.Popen([*COMMAND, *arguments], stdout=write, stderr=subprocess.PIPE, env=shell.environment)
    os.close(write)
    assert process.communicate(timeout=60)[1] == b""
    assert process.returncode == 1


# ------------------------------------------------------------------------------------------------- the status line

def test_a_long_compilation_says_so_on_a_terminal(shell: Any, plain: Any) -> None:
    shell.file("slow.cu", SLOW)
    status, text = shell.terminal("inspect", "slow.cu", "--arch", "sm_80", piped=True)
    assert status == 0
    text = plain(text)
    assert "compiling slow for sm_80" in text
    assert text.splitlines()[-1].startswith("compiled slow for sm_80 in ")


def test_hits_and_pipes_are_quiet(shell: Any) -> None:
    shell.file("slow.cu", SLOW)
    done = shell("inspect", "slow.cu", "--arch", "sm_80")
    assert (done.returncode, done.stderr) == (0, "")
    assert shell.terminal("inspect", "slow.cu", "--arch", "sm_80", piped=True) == (0, "")


def test_what_another_process_compiles_is_said_to_be_cached(shell: Any, plain: Any) -> None:
    cache, path = jg.KernelCache(shell.environment["JITGPU_CACHE_DIR"]), Path(shell.folder, "slow.cu")
    path.write_text(SLOW)
    key = f"image:{jg.Kernel(path, cache=cache).request(arch='sm_80').key}"
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        with cache.making(key):  # as if another process were compiling
            waiting = pool.submit(shell.terminal, "inspect", "slow.cu", "--arch", "sm_80", piped=True)
            other = jg.KernelCache(shell.folder / "other")
            image = jg.Kernel(path, cache=other).compile(arch="sm_80").image
            time.sleep(1.5)  # the process gets to the lock meanwhile, and shows its line
            from jitgpu import records

            cache.store.put(key, records.encode_image(image), {})
        status, text = waiting.result()
    assert (status, plain(text).splitlines()[-1]) == (0, "cached slow for sm_80: compiled by another process")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_streams_that_are_closed(closed: str, shell: Any) -> None:
    command = f'"{sys.executable}" -m jitgpu cache clear {closed}'
    done = subprocess.run(["sh", "-c", command], cwd=shell.folder, env=shell.environment, capture_output=True,
                          text=True, check=False, timeout=120, input="")  # fmt: skip
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert ("nothing was dropped" in done.stdout) == (closed != ">&-")
