"""`rodo-footer schema`: the JSON Schema of a file that the tool reads or writes."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from rodo_footer.cli.console import Console


def schema(
    name: Annotated[
        Literal["config", "report", "baseline"],
        typer.Argument(help="config (rodo-footer.toml), report (--format json) or baseline (--write-baseline)."),
    ],
) -> None:
    """Print the JSON Schema of a file.

    Example: rodo-footer schema config > rodo-footer.schema.json
    """
    import json

    import msgspec

    if name == "config":
        from rodo_footer.config import json_schema

        found = json_schema()
    elif name == "report":
        from rodo_footer.model.finding import Report

        found = {"title": "rodo-footer/report/v1", **msgspec.json.schema(Report)}
    else:
        from rodo_footer.checking.baseline import Baseline

        found = {"title": "rodo-footer/baseline/v1", **msgspec.json.schema(Baseline)}
    Console().data(json.dumps(found, indent=2, ensure_ascii=False))
