# Every target sets up what it needs in .venv and is quick the second time. Needs only make and Python 3.11+.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
SOURCES := pyproject.toml setup.py
# Tests that run one after the other: pyproject.toml says why.
ALONE := (alone or faults or bench)

.PHONY: help demo test lint bench faults fuzz golden pictures lock clean
help:
	@echo "make demo   set up and run the main job on the example company"
	@echo "make test   set up and run everything that must hold"
	@echo "make lint   format, lint, types, layers      make bench   benchmarks with their limits"
	@echo "make fuzz   a minute of every target, led by coverage where atheris installs; the property tests with new examples"
	@echo "make golden writes what the tests compare with and lawyers read (tests/**/golden): the diff is the review"
	@echo "make faults the fault matrix of a roll-out   make pictures  the README pictures (needs chromium)"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "rodo-footer needs Python 3.11 or newer; say which one: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements/runtime.txt $(SOURCES) | $(BIN)/python
	$(PIP) install --require-hashes -r requirements/runtime.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q rodo_footer
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.runtime
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

demo: $(VENV)/.runtime
	$(BIN)/python examples/demo.py

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/python -m pytest --numprocesses auto -m "not $(ALONE)"
	$(BIN)/python -m pytest -m "$(ALONE)"

bench: $(VENV)/.dev
	$(BIN)/python -m bench

faults: $(VENV)/.dev
	$(BIN)/python -m tests.faults

fuzz: $(VENV)/.dev
	-$(PIP) install atheris
	$(BIN)/python -m tests.fuzzing
	$(BIN)/python -m pytest --numprocesses auto -m "not $(ALONE)" --hypothesis-profile searching

golden: $(VENV)/.dev
	GOLDEN=write $(BIN)/python -m pytest --numprocesses auto $$(grep -rlw golden tests --include='test_*.py')

pictures: $(VENV)/.dev
	$(BIN)/python docs/pictures.py

lock: $(VENV)/.dev
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-find-links --custom-compile-command "make lock" \
	  --all-extras pyproject.toml requirements/build.in --output-file requirements/runtime.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-find-links --custom-compile-command "make lock" \
	  --constraint requirements/runtime.txt requirements/dev.in --output-file requirements/dev.txt

clean:
	rm -rf $(VENV) build dist *.egg-info demo-output
