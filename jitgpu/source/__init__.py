"""CUDA C++ text: what is in it, which template arguments it takes, which files it includes, where it was written.

Nothing is imported here, so that each part costs only what it needs: :mod:`outline` parses with tree-sitter,
:mod:`template` renders with Jinja2, :mod:`binding`, :mod:`includes` and :mod:`locate` need neither.
"""
