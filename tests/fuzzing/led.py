"""One target under atheris: `python -m tests.fuzzing.led TARGET [libFuzzer options]`. Only `__main__.py` starts it."""

from __future__ import annotations

import sys
import warnings

import atheris  # type: ignore[import-not-found]

with atheris.instrument_imports(include=["rodo_footer"]):
    from tests.fuzzing.targets import TARGETS

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()
