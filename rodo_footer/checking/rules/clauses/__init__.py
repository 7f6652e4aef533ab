"""Rules on the words of a footer or a clause: how it names the controller, its language, what it should not add."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.disclaimers import may_claim
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.words import lower_texts

_KINDS = frozenset(("signature", "template"))
_SAYING = ("alt", "title", "class", "id", "src")
# How the words begin that `marketing-banner-in-signature` looks for.
_ADVERTISING = (
    *("banner", "promo", "rabat", "zniżk", "znizk", "wyprzeda", "black", "sale", "discount", "offer"),
    *("ofert", "webinar", "kampani", "campaign", "aktion", "angebot", "gewinnspiel"),
)


def applies(document: Document, policy: Policy) -> bool:
    """Where the config has brands or notices by language, where a footer may claim a duty, or links an image."""
    if document.kind == "message":
        return False
    project = policy.project
    if project is not None and (project.controller.brands or not isinstance(project.notice.url, str)):
        return True
    return document.kind in _KINDS and (
        any(map(_may_advertise, document.parts)) or any(map(may_claim, lower_texts(document)))
    )


def _may_advertise(part: Part) -> bool:
    if part.outline is None or "img" not in part.outline.by_tag or "a" not in part.outline.by_tag:
        return False
    said = " ".join([image.get(name) for image in part.outline.by_tag["img"] for name in _SAYING]).lower()
    return "utm_campaign" in part.lower or any(map(said.__contains__, _ADVERTISING))
