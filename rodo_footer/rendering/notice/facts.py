"""The facts of the activities as the words of one language need them, and what follows from their legal bases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from msgspec import to_builtins

from rodo_footer.model.activity import Activity, Inflected, Purpose, Transfer, Words
from rodo_footer.model.elements import is_objectable, is_portable
from rodo_footer.model.project import Project
from rodo_footer.rendering.catalogue import Catalogue


def activity_facts(activity: Activity, language: str) -> dict[str, Any]:
    """One activity in one language."""
    retention, source = activity.retention, activity.source
    return {
        "id": activity.id,
        "title": title_of(activity, language),
        "given": activity.collected_from == "data_subject",
        "purposes": [_purpose(one, language) for one in activity.purposes],
        "interest": activity.rests_on("6.1.f"),
        "further_purposes": [
            {"text": one.text[language], "announced_on": one.announced_on} for one in activity.further_purposes
        ],
        "subjects": listed(activity.data_subjects, language),
        "categories": listed(activity.data_categories, language),
        "source": {"text": source.text[language], "public": source.publicly_accessible} if source else None,
        "recipients": recipients_of(activity, language),
        "transfers": [_transfer(one, language) for one in activity.transfers],
        "retention": {
            "period": retention.period.get(language, "") if retention else "",
            "criteria": retention.criteria.get(language, "") if retention else "",
        },
        "provision": {
            "kind": activity.provision.kind,
            "consequence": activity.provision.consequence.get(language, ""),
        },
        "automated_decisions": activity.automated_decisions.get(language, ""),
        "consent": activity.rests_on("6.1.a", "9.2.a"),
        "withdraw_consent": activity.withdraw_consent.get(language, ""),
        "alternative": activity.alternative.get(language, ""),
    }


def where(activities: Sequence[Activity], language: str) -> dict[str, str]:
    """For each right that only some activities give: the titles of those that give it, empty where none does."""
    gives: dict[str, Callable[[Activity], bool]] = {
        "portable": is_portable,
        "consent": lambda one: one.rests_on("6.1.a", "9.2.a"),
        "objectable": is_objectable,
        "interest": lambda one: one.rests_on("6.1.f"),
        "task": lambda one: one.rests_on("6.1.e"),
        "marketing": lambda one: any(purpose.direct_marketing for purpose in one.purposes),
    }
    return {
        name: ", ".join(title_of(one, language) for one in activities if holds(one)) for name, holds in gives.items()
    }


def authority_facts(catalogue: Catalogue, project: Project, language: str) -> dict[str, str] | None:
    """The competent supervisory authority: the config's, else the only one of the country; None where nobody knows."""
    given = project.controller.authority
    if given:
        return {"name": given.name, "address": given.address}
    if project.controller.country not in catalogue.packs():
        return None
    found = catalogue.pack(project.controller.country).authority
    if found is None:
        return None
    name = found.name.get(language) or found.name.get("en") or next(iter(found.name.values()))
    return {"name": name, "address": found.address}


def title_of(activity: Activity, language: str) -> str:
    """What the part about the activity is called: its title, else its first purpose."""
    title = activity.title.get(language) or nominative(activity.purposes[0].text[language])
    return title[:1].upper() + title[1:]


def recipients_of(activity: Activity, language: str) -> list[str]:
    """Name, category or both of each recipient: who it is, and what for."""
    found = []
    for one in activity.recipients:
        category = one.category.get(language, "")
        found.append(f"{one.name} ({category})" if one.name and category else one.name or category)
    return found


def listed(words: Iterable[Words], language: str) -> str:
    """The texts of a list in one language, in one line."""
    return ", ".join(one[language] for one in words)


def nominative(text: str | Inflected) -> str:
    """A purpose as a heading or a cell has it."""
    return text if isinstance(text, str) else text.nom


def _purpose(purpose: Purpose, language: str) -> Mapping[str, Any]:
    text = purpose.text[language]
    return {
        "text": {"nom": text, "gen": text} if isinstance(text, str) else to_builtins(text),
        "legal_basis": purpose.legal_basis,
        "legal_provision": purpose.legal_provision.get(language, ""),
        "legitimate_interest": purpose.legitimate_interest.get(language, ""),
        "special_category": purpose.special_category or "",
        "direct_marketing": purpose.direct_marketing,
    }


def _transfer(transfer: Transfer, language: str) -> Mapping[str, str]:
    return {
        "country": transfer.country[language],
        "safeguard": transfer.safeguard.get(language, ""),
        "mechanism": transfer.mechanism or "",
        "copy_at": transfer.copy_at,
    }
