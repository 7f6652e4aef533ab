"""The report as `rodo-footer/report/v1`, for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from rodo_footer.checking.reports import Paint
from rodo_footer.model.finding import Report


def render(report: Report, _rules: Sequence[str], _paint: Paint) -> str:
    """Two-space JSON, `schema` and `version` first."""
    built: dict[str, Any] = msgspec.to_builtins(report)
    ordered = {"schema": built.pop("schema"), **built}
    if not ordered["suppressed"]:
        del ordered["suppressed"]  # the schema has it optional; who ignores nothing reads nothing of it
    # A file name that is not UTF-8 comes as surrogates, which JSON cannot carry.
    return msgspec.json.format(msgspec.json.encode(_whole(ordered)), indent=2).decode() + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return msgspec.json.schema(Report)


def _whole(value: Any) -> Any:  # any JSON value
    match value:
        case str():
            return value.encode("utf-8", "replace").decode() if not value.isascii() else value
        case dict():
            return {key: _whole(one) for key, one in value.items()}
        case list() | tuple():
            return [_whole(one) for one in value]
        case _:
            return value
