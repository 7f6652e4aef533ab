"""The facts of a processing activity as the words of one language need them, and what follows from its legal bases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import to_builtins

from rodo_footer.errors import RenderingError
from rodo_footer.model.activity import Activity, Inflected, Purpose, Recipient, Transfer
from rodo_footer.model.elements import is_objectable, is_portable
from rodo_footer.model.project import Project
from rodo_footer.rendering.catalogue import Catalogue, nearest

USUAL: Mapping[str, Any] = {
    "id": "",
    "purposes": [],
    "recipients": [],
    "transfers": [],
    "retention": {"period": "", "criteria": ""},
    "provision": {"kind": "", "consequence": ""},
    "withdraw_consent": "",
    "automated_decisions": "",
    "alternative": "",
    "categories": [],
    "source": None,
    "given": True,
    "portable": False,
    "consent": False,
    "objectable": True,
    "objection": {"legitimate_interest": True, "public_task": False, "direct_marketing": False},
}
"""What a clause goes by where nobody described an activity: the words name the usual purpose of the channel."""


def activity_in(project: Project, channel: str, wanted: str = "") -> Activity | None:
    """The activity that is met in a channel: the one called `wanted`, else the first; None where there is none.

    Raises:
        RenderingError: there is no activity of that name, or it is not met in the channel.
    """
    if not wanted:
        return project.activity_for(channel)
    known = {one.id: one for one in project.activity}
    if wanted not in known:
        hint = nearest(wanted, tuple(known)) if known else "The config has no [[activity]]."
        raise RenderingError(f"there is no activity '{wanted}'", hint)
    if channel not in known[wanted].channels:
        met = ", ".join(known[wanted].channels)
        hint = f"Add it to channels of that activity (there: {met}), or name another activity."
        raise RenderingError(f"the activity '{wanted}' has no channel '{channel}'", hint)
    return known[wanted]


def activity_facts(activity: Activity, language: str) -> dict[str, Any]:
    """The facts of an activity in one language, and what follows from its legal bases (art. 20, 21)."""
    retention = activity.retention
    return {
        "id": activity.id,
        "purposes": [_purpose(one, language) for one in activity.purposes],
        "recipients": [_recipient(one, language) for one in activity.recipients],
        "transfers": [_transfer(one, language) for one in activity.transfers],
        "retention": {
            "period": retention.period.get(language, "") if retention else "",
            "criteria": retention.criteria.get(language, "") if retention else "",
        },
        "provision": {
            "kind": activity.provision.kind,
            "consequence": activity.provision.consequence.get(language, ""),
        },
        "withdraw_consent": activity.withdraw_consent.get(language, ""),
        "automated_decisions": activity.automated_decisions.get(language, ""),
        "alternative": activity.alternative.get(language, ""),
        "categories": [one[language] for one in activity.data_categories if language in one],
        "source": _source(activity, language),
        "given": activity.collected_from == "data_subject",
        "portable": is_portable(activity),
        "consent": activity.rests_on("6.1.a", "9.2.a"),
        "objectable": is_objectable(activity),
        "objection": {
            "legitimate_interest": activity.rests_on("6.1.f"),
            "public_task": activity.rests_on("6.1.e"),
            "direct_marketing": any(one.direct_marketing for one in activity.purposes),
        },
    }


def authority_of(catalogue: Catalogue, project: Project) -> Mapping[str, Any] | None:
    """The competent supervisory authority: the config's, else the only one of the country; None where nobody knows."""
    if project.controller.authority:
        given = project.controller.authority
        return {"name": given.name, "address": given.address}
    if project.controller.country in catalogue.packs():
        found = catalogue.pack(project.controller.country).authority
        return {"name": found.name, "address": found.address} if found else None
    return None


def authority_facts(catalogue: Catalogue, project: Project, language: str) -> Mapping[str, Any] | None:
    """The authority with its name in one language."""
    found = authority_of(catalogue, project)
    if found is None:
        return None
    name = found["name"]
    return {"name": name.get(language, name["en"]) if isinstance(name, dict) else name, "address": found["address"]}


def _purpose(purpose: Purpose, language: str) -> dict[str, Any]:
    return {
        "text": _cases(purpose.text[language]),
        "legal_basis": purpose.legal_basis,
        "legal_provision": purpose.legal_provision.get(language, ""),
        "legitimate_interest": purpose.legitimate_interest.get(language, ""),
        "special_category": purpose.special_category or "",
        "direct_marketing": purpose.direct_marketing,
    }


def _cases(value: str | Inflected) -> object:
    return {"nom": value, "gen": value} if isinstance(value, str) else to_builtins(value)


def _recipient(recipient: Recipient, language: str) -> str:
    """Name and category where both are known: who it is, and what for."""
    category = recipient.category.get(language, "")
    return f"{recipient.name} ({category})" if recipient.name and category else recipient.name or category


def _transfer(transfer: Transfer, language: str) -> dict[str, str]:
    return {
        "country": transfer.country[language],
        "safeguard": transfer.safeguard.get(language, ""),
        "mechanism": transfer.mechanism or "",
        "copy_at": transfer.copy_at,
    }


def _source(activity: Activity, language: str) -> dict[str, Any] | None:
    source = activity.source
    return {"text": source.text.get(language, ""), "public": source.publicly_accessible} if source else None
