"""Fuzzing led by coverage, with atheris where it installs: `python -m tests.fuzzing TARGET [SECONDS]`.

What broke something is kept in `seeds/TARGET/`; `make test` goes through all of it.
"""
