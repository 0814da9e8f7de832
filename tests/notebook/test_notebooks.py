"""The notebooks of the documentation, run by a real kernel of Jupyter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

nbclient = pytest.importorskip("nbclient", reason="notebooks are run by nbclient")
nbformat = pytest.importorskip("nbformat")
pytest.importorskip("ipykernel", reason="notebooks need a kernel")
pytest.importorskip("matplotlib", reason="the notebooks draw")

FOLDER = Path(__file__).parents[2] / "docs" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def run(notebook, folder: Path) -> None:
    resources = {"metadata": {"path": str(folder)}}
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources=resources).execute()


def errors(notebook) -> list[str]:
    found = [output for cell in notebook.cells for output in cell.get("outputs", []) if output.output_type == "error"]
    return [re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(error.traceback)) for error in found]


def outputs(notebook, kind: str) -> list[str]:
    found = [output for cell in notebook.cells for output in cell.get("outputs", []) if "data" in output]
    return [output.data[kind] for output in found if kind in output.data]


def test_they_are_all_there() -> None:
    names = [path.stem for path in NOTEBOOKS]
    assert names == ["first-kernel", "streams-and-graphs", "templates-and-tuning"]


@pytest.mark.parametrize("device", ["sim", pytest.param("cuda", marks=pytest.mark.gpu)])
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path: Path, device: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JITGPU_DEVICE", device)
    notebook = nbformat.read(path, as_version=4)
    run(notebook, tmp_path)  # raises where a cell fails that is not meant to
    meant = [cell for cell in notebook.cells if "raises-exception" in cell.metadata.get("tags", [])]
    assert len(errors(notebook)) == len(meant)
    assert outputs(notebook, "image/png")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_what_is_committed_has_no_outputs(path: Path) -> None:
    """Times differ from run to run: the pages of the site are executed when it is built."""
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    assert notebook.metadata.kernelspec.name == "python3"
    for cell in notebook.cells:
        assert cell.get("outputs", []) == []
        assert cell.get("execution_count") is None
        assert max(map(len, cell.source.split("\n"))) <= 120


def test_errors_and_displays_arrive_in_jupyter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JITGPU_DEVICE", "sim")
    cells = [
        "%load_ext jitgpu",
        "%%jit_kernel --report\n__global__ void f(int* x) { *x = 1; }",
        "f",
        "%%jit_kernel\n__global__ void f(int* x) {\n    *x = y;\n}",
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    notebook.cells[-1].metadata.tags = ["raises-exception"]
    run(notebook, tmp_path)
    pages = outputs(notebook, "text/html")
    assert len(pages) == 2
    assert all('<div class="jitgpu">' in page and "occupancy" in page for page in pages)
    (error,) = errors(notebook)
    assert 'Cell In[4], line 3, column 10: error: identifier "y" is undefined' in error
    assert "----> 3     *x = y;" in error
    assert "jitgpu/" not in error
