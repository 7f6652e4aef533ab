"""`python -m bench [--reduced] [NAME ...]`: every module here that has `run`; exit 1 where a limit is missed."""

from __future__ import annotations

import importlib
import pkgutil
import sys

import bench
from bench.table import table


def main(arguments: list[str]) -> int:
    """Run the benchmarks that are named, or all."""
    names = [one for one in arguments if not one.startswith("-")]
    rows = []
    for found in pkgutil.iter_modules(bench.__path__):
        if found.name.startswith("_") or found.name == "table" or (names and found.name not in names):
            continue
        print(f"bench/{found.name}.py ...", file=sys.stderr, flush=True)
        made = importlib.import_module(f"bench.{found.name}").run("--reduced" in arguments)
        print(table(made), flush=True)
        rows += made
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
