"""Report -> text in one format a module, found by discovery; every format says the same findings.

A format's module has `render(report, rules, paint) -> str`: the report, the names of the rules that ran,
and `paint(text, style)`, which colours where the reader's terminal takes it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from pathlib import Path

from rodo_footer.errors import UsageError
from rodo_footer.model.finding import Report

Paint = Callable[[str, str], str]


def format_names() -> tuple[str, ...]:
    """All formats, sorted."""
    return tuple(sorted(found.name for found in pkgutil.iter_modules(__path__)))


def render(report: Report, rules: Sequence[str], format_name: str, paint: Paint) -> str:
    """The report in one format, with a line end after its last line."""
    module = importlib.import_module(f"{__name__}.{format_name}")
    text: str = module.render(report, rules, paint)
    return text


def parse_formats(wanted: list[str]) -> list[tuple[str, Path | None]]:
    """`NAME` or `NAME=FILE` of each `--format`; None is stdout.

    Raises:
        UsageError: an unknown format, or more than one for stdout or for the same file.
    """
    found: list[tuple[str, Path | None]] = []
    for one in wanted or ["text"]:
        name, equals, file = one.partition("=")
        if name not in format_names():
            raise UsageError(
                f"there is no format {name!r}", f"Choose from {', '.join(format_names())}; NAME=FILE writes a file."
            )
        target = Path(file) if equals and file not in ("", "-") else None
        if any(target == other for _, other in found):
            place = str(target) if target else "stdout"
            raise UsageError(
                f"two formats for {place}", "Give all but one of them a file of its own: --format json=report.json"
            )
        found.append((name, target))
    return found


def no_paint(text: str, _style: str) -> str:
    """Paint for files and pipes: nothing."""
    return text
