"""In IPython and Jupyter: cells of CUDA C++, and kernels that show themselves.

``%load_ext jitgpu`` brings the magics of :mod:`jitgpu.notebook.magics` and short tracebacks. Kernels and artifacts show
themselves without it: ``import jitgpu`` tells IPython how, where it runs in one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jitgpu.kernel import Kernel
from jitgpu.module import Module
from jitgpu.values import Artifact

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

__all__ = ["load_ipython_extension", "show_in_ipython", "unload_ipython_extension"]


def load_ipython_extension(shell: InteractiveShell) -> None:
    """What ``%load_ext jitgpu`` does: the magics, the displays, and errors without the frames inside of jitgpu."""
    from jitgpu.notebook.magics import JitGpuMagics
    from jitgpu.notebook.tracebacks import install

    show_in_ipython(shell)
    shell.register_magics(JitGpuMagics(shell))
    install(shell)


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """What ``%unload_ext jitgpu`` does: kernels that cells have defined stay, as plain kernels."""
    from jitgpu.notebook.magics import JitGpuMagics
    from jitgpu.notebook.tracebacks import uninstall

    for kind, names in JitGpuMagics.magics.items():
        for name in names:
            shell.magics_manager.magics[kind].pop(name, None)
    shell.magics_manager.registry.pop(JitGpuMagics.__name__, None)
    uninstall()


def show_in_ipython(shell: InteractiveShell | None = None) -> None:
    """Tell IPython (the running one, where none is given) how kernels, artifacts and modules look."""
    if shell is None:
        from IPython.core.getipython import get_ipython

        shell = get_ipython()
    if shell is None or shell.display_formatter is None:
        return
    html, plain = (shell.display_formatter.formatters[kind] for kind in ("text/html", "text/plain"))
    for kind in (Kernel, Artifact, Module):
        html.for_type(kind, _html)
        plain.for_type(kind, _plain)


def _html(item: Any) -> str:
    from jitgpu.notebook.facts import facts_of
    from jitgpu.notebook.html import page

    return page(facts_of(item))


def _plain(item: Any, printer: Any, cycle: bool) -> None:
    from jitgpu.notebook.facts import facts_of
    from jitgpu.notebook.text import page

    printer.text(page(facts_of(item)))
