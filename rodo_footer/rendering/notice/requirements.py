"""What the notice or the record needs and the project lacks: everything at once, by its key in the config."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rodo_footer.errors import ConfigError, Problem, RenderingError
from rodo_footer.model.activity import Activity
from rodo_footer.model.project import Project
from rodo_footer.rendering.activities import authority_of
from rodo_footer.rendering.catalogue import Catalogue, Variant, nearest
from rodo_footer.rendering.particulars import problems
from rodo_footer.rendering.requirements import CONFIG, Need, needs

OWN_ANCHORS = frozenset(
    ("notice", "contents", "data-controller", "your-rights", "right-to-object", "supervisory-authority", "versions")
)
"""Anchors of templates/notice/ that are no activity's."""

_PRINTED = Variant(
    summary="the notice",
    elements=[],
    facts=[
        "purposes",
        "legal_bases",
        "source",
        "recipients",
        "transfers",
        "retention",
        "provision",
        "automated_decisions",
        "withdraw_consent",
    ],
)
_RECORDED = Variant(summary="the record", elements=[], facts=["purposes", "legal_bases", "recipients", "transfers"])


def activities_of(project: Project, wanted: Sequence[str]) -> list[Activity]:
    """The activities that are called `wanted`, in the order of the config; all where none is named.

    Raises:
        RenderingError: there is no activity of that name.
    """
    known = [one.id for one in project.activity]
    for one in wanted:
        if one not in known:
            hint = nearest(one, tuple(known)) if known else "The config has no [[activity]]."
            raise RenderingError(f"there is no activity '{one}'", hint)
    return [one for one in project.activity if not wanted or one.id in wanted]


def check_notice(
    catalogue: Catalogue, project: Project, activities: Sequence[Activity], languages: Sequence[str]
) -> None:
    """ConfigError with everything that the notice about `activities` lacks in `languages`."""
    found = [*problems(catalogue, project.controller), *_language_problems(catalogue, languages)]
    found += _common_problems(catalogue, project, languages)
    if not activities:
        hint = "Add an [[activity]] for each thing that you do with personal data; the notice has a part for each."
        found.append(Problem("activity", 0, "there is none, so the notice would say nothing", hint))
    for activity in activities:
        base = f"activity[{project.activity.index(activity)}]"
        if activity.id in OWN_ANCHORS:
            found.append(Problem(f"{base}.id", 0, f"'{activity.id}' is the anchor of another part of the notice"))
        found += _need_problems(base, [*needs(activity, _PRINTED), *_notice_needs(activity)], languages)
        found += _purpose_problems(base, activity, languages)
    _raise(found)


def check_record(
    catalogue: Catalogue, project: Project, activities: Sequence[Activity], languages: Sequence[str]
) -> None:
    """ConfigError with everything that art. 30(1) wants of each activity and that is not there."""
    found = list(_language_problems(catalogue, languages))
    if not activities:
        found.append(Problem("activity", 0, "there is none to record", "Add an [[activity]] for each."))
    for activity in activities:
        base = f"activity[{project.activity.index(activity)}]"
        found += _need_problems(base, [*needs(activity, _RECORDED), *_record_needs(activity)], languages)
        found += _purpose_problems(base, activity, [])
    _raise(found)


def _raise(found: Sequence[Problem]) -> None:
    if found:
        raise ConfigError(CONFIG, tuple(dict.fromkeys(found)))


def _language_problems(catalogue: Catalogue, languages: Sequence[str]) -> Iterator[Problem]:
    for language in languages:
        if language not in catalogue.languages():
            hint = nearest(language, catalogue.languages())
            yield Problem("signature.languages", 0, f"there are no words in '{language}'", hint)


def _common_problems(catalogue: Catalogue, project: Project, languages: Sequence[str]) -> Iterator[Problem]:
    controller = project.controller
    if not (controller.email or controller.phone or controller.address):
        why = "no contact: neither email, phone nor address (GDPR art. 13(1)(a))"
        yield Problem("controller", 0, why, 'Add e.g. email = "privacy@example.com".')
    if authority_of(catalogue, project) is None:
        why = "missing: the country has no single supervisory authority (GDPR art. 13(2)(d))"
        yield Problem("controller.authority", 0, why, 'Add authority = { name = "...", address = "..." }.')
    for number, change in enumerate(project.notice.changes):
        yield from _need_problems(f"notice.changes[{number}]", [Need("text", change.text)], languages)


def _purpose_problems(base: str, activity: Activity, languages: Sequence[str]) -> Iterator[Problem]:
    if not activity.purposes:
        yield Problem(f"{base}.purposes", 0, "there is none (GDPR art. 13(1)(c))", "Add [[activity.purposes]].")
    for number, purpose in enumerate(activity.purposes):
        if "pl" in languages and isinstance(purpose.text.get("pl"), str):
            hint = 'Write pl = { nom = "...", gen = "..." }.'
            yield Problem(f"{base}.purposes[{number}].pl", 0, "Polish needs two cases", hint)


def _need_problems(base: str, found: Sequence[Need], languages: Sequence[str]) -> Iterator[Problem]:
    for need in found:
        key = f"{base}.{need.key}"
        if need.why and not need.words:
            yield Problem(key, 0, need.why, need.hint)
        for language in languages:
            if need.words and not need.words.get(language):
                yield Problem(f"{key}.{language}", 0, f"missing; the document is wanted in '{language}'")


def _notice_needs(activity: Activity) -> Iterator[Need]:
    """What the notice prints and no clause does; art. 14 wants the categories where others gave the data."""
    yield Need("title", activity.title)
    yield Need("alternative", activity.alternative)
    yield from _lists("data_subjects", activity.data_subjects)
    elsewhere = activity.collected_from == "other"
    why = "missing; the data come from others (GDPR art. 14(1)(d))" if elsewhere else ""
    yield from _lists("data_categories", activity.data_categories, why)
    if activity.source and not elsewhere:
        yield Need("source.text", activity.source.text)
    for number, further in enumerate(activity.further_purposes):
        yield Need(f"further_purposes[{number}].text", further.text, "no text")


def _record_needs(activity: Activity) -> Iterator[Need]:
    """Categories of people and data must be there; periods and security measures where possible: art. 30(1)(f), (g)."""
    yield Need("title", activity.title)
    yield from _lists("data_subjects", activity.data_subjects, "missing (GDPR art. 30(1)(c))")
    yield from _lists("data_categories", activity.data_categories, "missing (GDPR art. 30(1)(c))")
    yield from _lists("security_measures", activity.security_measures)
    if activity.retention:
        yield Need("retention.period", activity.retention.period)
        yield Need("retention.criteria", activity.retention.criteria)


def _lists(key: str, words: Sequence[Mapping[str, object]], why: str = "") -> Iterator[Need]:
    if not words:
        yield Need(key, {}, why, f'Add {key} = [{{ en = "..." }}].')
    for number, one in enumerate(words):
        yield Need(f"{key}[{number}]", one, "no text")
