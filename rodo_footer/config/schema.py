"""The JSON Schema of the config file, made from the same Structs that read it, for editors that complete and check."""

from __future__ import annotations

from typing import Any

import msgspec

from rodo_footer.config.activities import ANCHOR
from rodo_footer.config.channels import known_channels
from rodo_footer.model.project import Project

_LANGUAGE = "^[a-z]{2}$"


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of `rodo-footer.toml`. What contradicts itself only reading it can tell."""
    schema = msgspec.json.schema(Project)
    purpose = schema["$defs"]["Purpose"]
    text = purpose["properties"].pop("text")
    # In the file the languages of a purpose are keys of their own; the model gathers them under `text`.
    purpose["patternProperties"] = {_LANGUAGE: text["additionalProperties"]}
    activity = schema["$defs"]["Activity"]
    activity["properties"]["id"]["pattern"] = f"^{ANCHOR}$"
    activity["properties"]["channels"] |= {"items": {"enum": list(known_channels())}, "minItems": 1}
    activity["properties"]["purposes"]["minItems"] = 1
    activity["required"].append("retention")
    _name_languages(schema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "rodo-footer.toml", **schema}


def _name_languages(node: object) -> None:
    """Every table of plain texts is one of texts by language."""
    if isinstance(node, dict):
        if node.get("additionalProperties") == {"type": "string"}:
            node["propertyNames"] = {"pattern": _LANGUAGE}
        for inner in node.values():
            _name_languages(inner)
    elif isinstance(node, list):
        for inner in node:
            _name_languages(inner)
