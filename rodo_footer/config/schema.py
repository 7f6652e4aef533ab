"""The JSON Schema of the config file, made from the same Structs that read it."""

from __future__ import annotations

from typing import Any

import msgspec

from rodo_footer.model.project import Project


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of `rodo-footer.toml`."""
    schema = msgspec.json.schema(Project)
    purpose = schema["$defs"]["Purpose"]
    text = purpose["properties"].pop("text")
    # In the file the languages of a purpose are keys of their own; the model gathers them under `text`.
    purpose["patternProperties"] = {"^[a-z]{2}$": text["additionalProperties"]}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "rodo-footer.toml", **schema}
