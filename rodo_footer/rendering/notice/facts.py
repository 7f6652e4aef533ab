"""What the notice says of an activity beyond its clauses: title, whose data, later purposes, who has which right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from rodo_footer.model.activity import Activity, Inflected, Words
from rodo_footer.model.elements import is_objectable, is_portable
from rodo_footer.rendering.activities import activity_facts


def notice_facts(activity: Activity, language: str) -> dict[str, Any]:
    """One activity in one language."""
    return {
        **activity_facts(activity, language),
        "title": title_of(activity, language),
        "interest": activity.rests_on("6.1.f"),
        "further_purposes": [
            {"text": one.text[language], "announced_on": one.announced_on} for one in activity.further_purposes
        ],
        "subjects": listed(activity.data_subjects, language),
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


def title_of(activity: Activity, language: str) -> str:
    """What the part about the activity is called: its title, else its first purpose."""
    title = (activity.title.get(language) or nominative(activity.purposes[0].text[language])).strip()
    return title[:1].upper() + title[1:]


def listed(words: Iterable[Words], language: str) -> str:
    """The texts of a list in one language, in one line."""
    return ", ".join(one[language] for one in words)


def nominative(text: str | Inflected) -> str:
    """A purpose as a heading or a cell has it."""
    return text if isinstance(text, str) else text.nom
