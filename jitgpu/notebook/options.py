"""The options of the magics, as ``%jit_kernel?`` lists them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, TypeVar

from IPython.core import magic_arguments as ipython
from IPython.core.error import UsageError

__all__ = ["KERNEL", "REPORT", "TIME", "parsed", "with_options"]

F = TypeVar("F", bound=Callable[..., Any])
_argument: Any = ipython.argument

KERNEL = (
    _argument("-t", "--template", action="store_true", help="the cell is a Jinja2 text template"),
    _argument(
        "-b", "--bind", metavar="NAME=VALUE", nargs="+", action="extend", default=[],
        help="bind names of the text template, or parameters of C++ templates: T=np.float32 BLOCK=256 op='+'; the "
        "values are Python expressions. What is left open follows from the arguments, or from specialize(...)",
    ),
    _argument("-a", "--arch", help="compile for these architectures too: sm_80,sm_90"),
    _argument(
        "-n", "--threads", help="make the kernels directly callable: a number of threads, the name of an integer or "
        "array argument, or a function of the arguments",
    ),
    _argument("--block", help="threads a block of forall(n) and direct calls: 256, or (32,8)"),
    _argument("--shared-bytes", metavar="BYTES", help="dynamic shared memory a block"),
    _argument("--cooperative", action="store_true", help="launch all blocks at once"),
    _argument("-d", "--device", help="where to run: cuda:1, sim, sim:sm_90; default: the current device"),
    _argument("--std", default="c++17", help="c++14, c++17 (default) or c++20"),
    _argument("-D", dest="defines", metavar="NAME[=VALUE]", action="append", default=[], help="a macro"),
    _argument("-I", dest="include_dirs", metavar="DIR", action="append", default=[], help="a folder of headers"),
    _argument("--fast-math", action="store_true", help="--use_fast_math"),
    _argument("--line-info", action="store_true", help="lines for profilers"),
    _argument("--max-registers", type=int, help="upper bound of registers a thread"),
    _argument("--module", metavar="NAME", help="keep the jg.Module under this name: its constants are reached by it"),
    _argument("-r", "--report", action="store_true", help="show registers, shared memory, occupancy, and PTX"),
)  # fmt: skip

REPORT = (
    _argument("-a", "--arch", help="for these architectures, sm_80,sm_90; default: the current device's"),
    _argument(
        "--block", metavar="THREADS", type=int,
        help="threads a block that the occupancy is for; default: 256, or what the kernel fixes",
    ),
    _argument("--shared-bytes", metavar="BYTES", type=int, default=0, help="dynamic shared memory a block"),
    _argument("kernel", nargs="+", help="a kernel, an artifact or a module: a Python expression"),
)  # fmt: skip

TIME = (
    _argument("--bytes", help="bytes that a launch moves, a Python expression: adds GB/s"),
    _argument("--flops", help="operations that a launch does, a Python expression: adds GFLOP/s"),
    _argument("--budget-ms", type=float, default=250.0, help="about how long to measure, ms (default 250)"),
    _argument("--cold", action="store_true", help="flush the cache before each launch"),
    _argument("--restore", action="store_true", help="put back what the kernel writes before each launch"),
    # the rest of the line, since among arguments there are negative numbers
    _argument("call", nargs=argparse.REMAINDER, help="the launch: name[grid, block](args)"),
)


def with_options(options: tuple[Any, ...]) -> Callable[[F], F]:
    """A decorator: a magic that takes these options, with all of them in its docstring."""

    def decorate(magic: F) -> F:
        decorated: Any = magic
        for option in reversed(options):
            decorated = option(decorated)
        finish: Any = ipython.magic_arguments()  # type: ignore[no-untyped-call]
        made: F = finish(decorated)
        return made

    return decorate


def parsed(magic: Callable[..., Any], line: str) -> Any:
    """The options in the line of a magic, as attributes. Raises UsageError."""
    try:
        return ipython.parse_argstring(magic, line)  # type: ignore[no-untyped-call]
    except ValueError as error:  # of shlex, which splits the line
        raise UsageError(f"{str(error).lower()} in: {line}") from error
