"""Rules on the words of a footer or a clause: how it names the controller, its language, what it should not add."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part

_KINDS = frozenset(("signature", "template"))
_DUTIES = ("zobowi", "obowi", "zabron", "zakaz", "prohibit", "forbidden", "must", "oblig", "require", "untersagt")
_GERMAN_DUTIES = ("verboten", "verpflicht", "gestattet", "zulässig")


def applies(document: Document, policy: Policy) -> bool:
    """Where the config has brands or notices by language, where a footer may claim a duty, or links an image."""
    if document.kind == "message":
        return False
    project = policy.project
    if project is not None and (project.controller.brands or not isinstance(project.notice.url, str)):
        return True
    return document.kind in _KINDS and any(map(_may_add, document.parts))


def _may_add(part: Part) -> bool:
    if part.outline is not None and "img" in part.outline.by_tag and "a" in part.outline.by_tag:
        return True
    lower = part.text.lower()
    return any(map(lower.__contains__, _DUTIES)) or any(map(lower.__contains__, _GERMAN_DUTIES))
