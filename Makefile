# make demo | test | check | bench | docs. Each makes .venv first where there is none, or where pyproject.toml is newer.
#   CUDA=13       take the CUDA 13 packages instead of 12 (.venv is made anew when the major changes)
#   PYTHON=...    the interpreter to make .venv with; else the first Python 3.11 or newer found on PATH
#   ARGS="..."    passed on: make test ARGS="-k template", make demo ARGS="--arch sm_90",
#                 make bench ARGS="launch start"

CUDA ?= 12
PYTHON ?=
ARGS ?=

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test check bench docs clean

BIN := .venv/bin
STAMP := .venv/.made-for-cuda$(CUDA)

help:
	@sed -n 's/^# \{0,1\}//p' Makefile | head -5

demo: $(STAMP)
	$(BIN)/jitgpu demo $(ARGS)

test: $(STAMP)
	$(BIN)/python -m pytest -n auto $(ARGS)

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(STAMP)
	$(BIN)/python benchmarks/run.py $(ARGS)

docs: $(STAMP)
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs docs/_build/html $(ARGS)
	@echo "open docs/_build/html/index.html"

clean:
	rm -rf .venv build dist demo-output examples-output docs/_build

# The stamp is written last: an installation cut off in the middle is done again. A .venv that was made here is
# removed when it is broken or for another CUDA major; one that somebody else made is installed into and kept.
$(STAMP): pyproject.toml
	@case "$(CUDA)" in 12|13) ;; *) echo "CUDA=$(CUDA): give 12 or 13" >&2; exit 1;; esac
	@if [ -e .venv/.made-by-make ] && { [ ! -e $(STAMP) ] || ! $(BIN)/python -c '' 2>/dev/null; }; then rm -rf .venv; fi
	@if [ ! -d .venv ]; then \
	    found=$$(PYTHON="$(PYTHON)" bash scripts/find_python.sh); \
	    echo "making .venv with $$found ($$("$$found" --version)), CUDA $(CUDA) packages"; \
	    mkdir .venv; touch .venv/.made-by-make; \
	    "$$found" -m venv .venv; \
	fi
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[cuda$(CUDA),dev]"
	@touch $(STAMP)
