"""The part of SARIF 2.1.0 (OASIS, 2020-03-27) that our logs use, as a JSON Schema: written from the standard for these
tests, and stricter in that nothing else may be there."""

from __future__ import annotations

from typing import Any

TEXT = {"type": "string"}
WORDS = {"type": "string", "minLength": 1}


def thing(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    """An object with these properties and no others."""
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **(optional or {})},
        "additionalProperties": False,
    }


def several(items: dict[str, Any], least: int = 0) -> dict[str, Any]:
    """An array."""
    return {"type": "array", "items": items, "minItems": least}


LEVEL = {"enum": ["none", "note", "warning", "error"]}
MESSAGE = thing({"text": WORDS}, {"markdown": WORDS})
# 3.4.3: a relative address has no scheme and does not begin with a slash; RFC 3986 says which characters it has.
ARTIFACT = {
    "anyOf": [
        thing({"uri": {"type": "string", "pattern": r"^[A-Za-z0-9%._~-][A-Za-z0-9%._~/-]*$"}, "uriBaseId": TEXT}),
        thing({"uri": {"type": "string", "pattern": r"^file:///[A-Za-z0-9%._~/-]+$"}}),
    ]
}
ONE_UP = {"type": "integer", "minimum": 1}
FROM_NULL = {"type": "integer", "minimum": 0}
REGION = {
    "anyOf": [
        thing({"startLine": ONE_UP, "startColumn": ONE_UP}),
        thing({"charOffset": FROM_NULL, "charLength": FROM_NULL}),
    ]
}
LOCATION = thing(
    {"physicalLocation": thing({"artifactLocation": ARTIFACT, "region": REGION})},
    {"logicalLocations": several(thing({"fullyQualifiedName": WORDS}), 1)},
)
FIX = thing(
    {
        "description": MESSAGE,
        "artifactChanges": several(
            thing(
                {
                    "artifactLocation": ARTIFACT,
                    "replacements": several(
                        thing({"deletedRegion": REGION, "insertedContent": thing({"text": TEXT})}), 1
                    ),
                }
            ),
            1,
        ),
    }
)
RESULT = thing(
    {
        "ruleId": WORDS,
        "ruleIndex": FROM_NULL,
        "level": LEVEL,
        "message": MESSAGE,
        "locations": several(LOCATION, 1),
        "partialFingerprints": {"type": "object", "additionalProperties": WORDS},
    },
    {
        "fixes": several(FIX, 1),
        "suppressions": several(thing({"kind": {"enum": ["inSource", "external"]}}, {"justification": TEXT}), 1),
        "properties": {"type": "object"},
    },
)
RULE = thing(
    {
        "id": WORDS,
        "shortDescription": MESSAGE,
        "fullDescription": MESSAGE,
        "help": MESSAGE,
        "helpUri": {"type": "string", "format": "uri", "pattern": "^https://"},
        "defaultConfiguration": thing({"level": LEVEL}),
    }
)
RUN = thing(
    {
        "tool": thing(
            {"driver": thing({"name": WORDS, "version": WORDS, "informationUri": WORDS, "rules": several(RULE)})}
        ),
        "results": several(RESULT),
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "automationDetails": thing({"id": WORDS}),
        "invocations": several(
            thing(
                {"executionSuccessful": {"type": "boolean"}},
                {"toolExecutionNotifications": several(thing({"level": LEVEL, "message": MESSAGE}))},
            ),
            1,
        ),
        "originalUriBaseIds": {"type": "object", "additionalProperties": thing({"description": MESSAGE})},
    }
)
SARIF = thing(
    {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {**several(RUN, 1), "maxItems": 20},
    }
)
