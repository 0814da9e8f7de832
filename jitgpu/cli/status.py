"""The line that says what is being compiled, once it takes long."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.status import Status

__all__ = ["StatusLine"]

_DELAY_S = 0.3


class StatusLine:
    """A watcher for a cache: shows on stderr what is compiled, and in the end how long it took.

    Nothing appears before 0.3 s, so that hits and quick compilations stay silent. On a terminal only: nothing is set
    up here where there is none.

    Parameters
    ----------
    console : rich.console.Console, optional
        Where to write. Default: stderr.

    Examples
    --------
    >>> import jitgpu as jg
    >>> jg.cache.watcher = StatusLine()
    >>> jg.cache.watcher = None
    """

    def __init__(self, console: Console | None = None) -> None:
        self._console = console
        self._lock = threading.Lock()
        self._titles: list[str] = []
        self._status: Status | None = None

    def __call__(self, kernels: str, arch: str) -> Callable[[str], None]:
        """A compilation begins; the function returned is told how it ended."""
        title, started = f"{kernels} for {arch}", time.perf_counter()
        timer = threading.Timer(_DELAY_S, self._show, (title,))
        timer.daemon = True
        timer.start()

        def ended(found: str) -> None:
            timer.cancel()
            self._hide(title, found, time.perf_counter() - started)

        return ended

    def _show(self, title: str) -> None:
        with self._lock:
            self._titles.append(title)
            if self._status is None:
                from rich.console import Console

                self._console = self._console or Console(stderr=True, highlight=False)
                self._status = self._console.status("")
                self._status.start()
            self._refresh()

    def _hide(self, title: str, found: str, seconds: float) -> None:
        with self._lock:
            if title not in self._titles:
                return
            from rich.text import Text

            self._titles.remove(title)
            assert self._status is not None
            assert self._console is not None
            if self._titles:
                self._refresh()
            else:
                self._status.stop()
                self._status = None
            if found == "compiled":
                self._console.print(Text(f"compiled {title} in {seconds:.1f} s", "dim"))
            elif found:
                self._console.print(Text(f"cached {title}: compiled by another process", "dim"))

    def _refresh(self) -> None:
        from rich.text import Text

        assert self._status is not None
        self._status.update(Text("compiling " + ", ".join(self._titles), overflow="ellipsis", no_wrap=True))
