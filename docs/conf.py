"""The site: ``make docs`` writes it to ``docs/_build/html``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from docutils import nodes
from sphinx.application import Sphinx

from jitgpu import __version__

project = "jitgpu"
author = "jitgpu authors"
copyright = "2026, jitgpu authors"
version = release = __version__

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["_build"]

# Markdown, and notebooks: they are kept without outputs, and run for their pages.
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
nb_execution_mode = "auto"
nb_execution_timeout = 300
nb_execution_raise_on_error = True

autodoc_typehints = "none"
autodoc_member_order = "bysource"
napoleon_google_docstring = False
napoleon_use_rtype = False
napoleon_custom_sections = [("Attributes", "params_style")]

html_theme = "furo"
html_title = f"jitgpu {release}"
html_static_path = ["_static"]
html_css_files = ["jitgpu.css"]
html_copy_source = False
html_show_sourcelink = False
pygments_style = "tango"
pygments_dark_style = "github-dark"

# The prompt and what a command prints are not copied with it.
copybutton_prompt_text = r"\$ |>>> |\.\.\. "
copybutton_prompt_is_regexp = True
copybutton_only_copy_prompt_lines = True
copybutton_line_continuation_character = "\\"


def color_cuda_cells(app: Sphinx, document: nodes.document) -> None:
    """Cells that begin with the magic hold CUDA C++, not the notebook's language."""
    for block in document.findall(nodes.literal_block):
        if block.astext().startswith("%%jit_kernel"):
            block["language"] = "cuda"


def setup(app: Sphinx) -> None:
    app.connect("doctree-read", color_cuda_cells)
