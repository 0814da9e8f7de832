"""The first example of the README is complete: as a file of its own it prints what the README says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_first_example_is_a_program(tmp_path: Path) -> None:
    """``scripts/newcomer.sh`` does the same from a fresh clone, with the installation."""
    readme = (ROOT / "README.md").read_text("utf-8")
    found = re.search(r"^```python\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    assert found is not None
    program = tmp_path / "mine.py"
    program.write_text(found[1], "utf-8")
    (expected,) = re.findall(r"^print\(.*\) +# (.*)$", found[1], re.MULTILINE)
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, timeout=120, check=True, cwd=ROOT)
    assert done.stdout == f"{expected}\n"
