"""`python -m bench [--reduced] [--write] [NAME ...]`: every module here that has `run`; exit 1 where a limit is missed.

`--write` puts the tables into docs/performance.md.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from pathlib import Path

import bench
from bench.table import Row, table

_PAGE = Path(__file__).parent.parent / "docs" / "performance.md"


def main(arguments: list[str]) -> int:
    """Run the benchmarks that are named, or all."""
    names = [one for one in arguments if not one.startswith("-")]
    rows: list[Row] = []
    for found in pkgutil.iter_modules(bench.__path__):
        if found.name.startswith("_") or found.name == "table" or (names and found.name not in names):
            continue
        print(f"bench/{found.name}.py ...", file=sys.stderr, flush=True)
        made = importlib.import_module(f"bench.{found.name}").run("--reduced" in arguments)
        print(table(made), flush=True)
        if "--write" in arguments:
            _write(found.name, table(made))
        rows += made
    return 0 if all(row.holds for row in rows) else 1


def _write(name: str, text: str) -> None:
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    page = pattern.sub(
        lambda found: f"{found.group(1)}```text\n{text}\n```\n{found.group(2)}", _PAGE.read_text("utf-8")
    )
    _PAGE.write_text(page, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
