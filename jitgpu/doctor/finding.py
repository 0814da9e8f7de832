"""What a check of the doctor says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

__all__ = ["STATUSES", "Finding", "Status", "worst"]

Status = Literal["ok", "note", "warning", "broken"]

#: From the best to the worst. ``note``: left out by choice, or good to know; ``warning``: works, but something that
#: may be asked for fails or is slow; ``broken``: compiling, storing or launching does not work.
STATUSES: tuple[Status, ...] = ("ok", "note", "warning", "broken")

_COMMANDS = frozenset({
    "bash", "chmod", "export", "jitgpu", "nvidia-smi", "pip", "python", "sudo", "unset",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check has seen.

    Attributes
    ----------
    check : str
        The check's name, ``"nvrtc"``.
    status : {"ok", "note", "warning", "broken"}
    says : str
        What there is, one line.
    breaks : str
        What does not work because of it; empty where the status is ok.
    mend : str
        The command that mends it, ready to be run; where no command can, what to do. Empty where the status is ok.
    facts : dict
        The same for programs: names to values that JSON has.
    """

    check: str
    status: Status
    says: str
    breaks: str = ""
    mend: str = ""
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def is_command(self) -> bool:
        """Whether :attr:`mend` can be run as it stands; else it is for a person to do."""
        return self.mend.split(" ", 1)[0] in _COMMANDS

    def __post_init__(self) -> None:
        told = bool(self.breaks) and bool(self.mend)
        if told == (self.status == "ok"):
            raise ValueError(f"a finding tells what it breaks and what mends it exactly where it is not ok: {self}")


def worst(findings: Iterable[Finding]) -> Status:
    """The worst status among them, ok where there are none.

    >>> worst([Finding("python", "ok", "3.13"), Finding("gpu", "note", "none", "no GPU", "get one")])
    'note'
    """
    return max((finding.status for finding in findings), key=STATUSES.index, default="ok")
