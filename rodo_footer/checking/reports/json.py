"""The report as `rodo-footer/report/v1`, for programs."""

from __future__ import annotations

from typing import Any

import msgspec

from rodo_footer.checking.reports import Run
from rodo_footer.model.finding import Report


def render(report: Report, _run: Run) -> str:
    """Two-space JSON, `schema` and `version` first."""
    built: dict[str, Any] = msgspec.to_builtins(report)
    ordered = {"schema": built.pop("schema"), **built}
    if not ordered["suppressed"]:
        del ordered["suppressed"]  # the schema has it optional; who ignores nothing reads nothing of it
    return msgspec.json.format(msgspec.json.encode(whole(ordered)), indent=2).decode() + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return msgspec.json.schema(Report)


def whole(value: Any) -> Any:  # any JSON value
    """The same value without lone surrogates: a file name that is not UTF-8 has them, and JSON cannot carry them."""
    match value:
        case str():
            return value.encode("utf-8", "replace").decode() if not value.isascii() else value
        case dict():
            return {key: whole(one) for key, one in value.items()}
        case list() | tuple():
            return [whole(one) for one in value]
        case _:
            return value
