"""`rodo-footer schema`: the JSON Schema of a file that the tool reads or writes."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from rodo_footer.cli.console import Console


def schema(
    name: Annotated[
        Literal["config", "report"], typer.Argument(help="config (rodo-footer.toml) or report (--format json).")
    ],
) -> None:
    """Print the JSON Schema of a file.

    Example: rodo-footer schema config > rodo-footer.schema.json
    """
    import json

    import msgspec

    from rodo_footer.config import json_schema
    from rodo_footer.model.finding import Report

    found = json_schema() if name == "config" else {"title": "rodo-footer/report/v1", **msgspec.json.schema(Report)}
    Console().data(json.dumps(found, indent=2, ensure_ascii=False))
