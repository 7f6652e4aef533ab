"""What the notice or the record needs and the project lacks: everything at once, by its key in the config."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rodo_footer.errors import ConfigError, Problem, RenderingError
from rodo_footer.model.activity import Activity, Purpose
from rodo_footer.model.project import Project
from rodo_footer.rendering.catalogue import Catalogue, nearest
from rodo_footer.rendering.notice.facts import authority_facts
from rodo_footer.rendering.particulars import problems

_CONFIG = "rodo-footer.toml"
OWN_ANCHORS = (
    "notice",
    "contents",
    "data-controller",
    "your-rights",
    "right-to-object",
    "supervisory-authority",
    "versions",
)
"""Anchors of templates/notice/ that are no activity's."""

Table = tuple[str, Mapping[str, object], str]
"""Key, words by language, and why they must be there; an empty why: where there are any, none may lack a language."""


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
    found = [*problems(catalogue, project.controller), *_common_problems(catalogue, project, languages)]
    if not activities:
        hint = "Add an [[activity]] for each thing that you do with personal data; the notice has a part for each."
        found.append(Problem("activity", 0, "there is none, so the notice would say nothing", hint))
    for activity in activities:
        found += _activity_problems(project, activity, languages)
    if found:
        raise ConfigError(_CONFIG, tuple(dict.fromkeys(found)))


def check_record(
    catalogue: Catalogue, project: Project, activities: Sequence[Activity], languages: Sequence[str]
) -> None:
    """ConfigError with everything that art. 30(1) wants of each activity and that is not there."""
    found = [*_language_problems(catalogue, languages)]
    if not activities:
        found.append(Problem("activity", 0, "there is none to record", "Add an [[activity]] for each."))
    for activity in activities:
        base = f"activity[{project.activity.index(activity)}]"
        tables = [
            *_purposes(activity, interest=False),
            *_lists("data_subjects", activity.data_subjects, "missing (GDPR art. 30(1)(c))"),
            *_lists("data_categories", activity.data_categories, "missing (GDPR art. 30(1)(c))"),
            *_lists("security_measures", activity.security_measures, ""),
            *_where_to(activity),
            *_retention(activity, ""),
            ("title", activity.title, ""),
        ]
        found += _table_problems(base, tables, languages)
    if found:
        raise ConfigError(_CONFIG, tuple(dict.fromkeys(found)))


def _common_problems(catalogue: Catalogue, project: Project, languages: Sequence[str]) -> Iterator[Problem]:
    yield from _language_problems(catalogue, languages)
    controller = project.controller
    if not (controller.email or controller.phone or controller.address):
        why = "no contact: neither email, phone nor address (GDPR art. 13(1)(a))"
        yield Problem("controller", 0, why, 'Add e.g. email = "privacy@example.com".')
    if authority_facts(catalogue, project, "en") is None:
        why = "missing: the country has no single supervisory authority (GDPR art. 13(2)(d))"
        yield Problem("controller.authority", 0, why, 'Add authority = { name = "...", address = "..." }.')
    for number, change in enumerate(project.notice.changes):
        yield from _table_problems(f"notice.changes[{number}]", [("text", change.text, "")], languages)


def _language_problems(catalogue: Catalogue, languages: Sequence[str]) -> Iterator[Problem]:
    for language in languages:
        if language not in catalogue.languages():
            hint = nearest(language, catalogue.languages())
            yield Problem("signature.languages", 0, f"there are no words in '{language}'", hint)


def _activity_problems(project: Project, activity: Activity, languages: Sequence[str]) -> Iterator[Problem]:
    base = f"activity[{project.activity.index(activity)}]"
    if activity.id in OWN_ANCHORS:
        yield Problem(f"{base}.id", 0, f"'{activity.id}' is the anchor of another part of the notice", "Rename it.")
    if not activity.purposes:
        yield Problem(f"{base}.purposes", 0, "there is none (GDPR art. 13(1)(c))", "Add [[activity.purposes]].")
    tables = [
        *_purposes(activity, interest=True),
        *_where_from(activity),
        *_where_to(activity),
        *_retention(activity, "missing (GDPR art. 13(2)(a))"),
        *_further(activity),
        ("title", activity.title, ""),
    ]
    yield from _table_problems(base, tables, languages)
    if "pl" in languages:
        for number, purpose in enumerate(activity.purposes):
            if isinstance(purpose.text.get("pl"), str):
                hint = 'Write pl = { nom = "...", gen = "..." }.'
                yield Problem(f"{base}.purposes[{number}].pl", 0, "Polish needs two cases", hint)


def _table_problems(base: str, tables: Sequence[Table], languages: Sequence[str]) -> Iterator[Problem]:
    for key, words, why in tables:
        if not words and why:
            yield Problem(f"{base}.{key}", 0, why)
        for language in languages:
            if words and not words.get(language):
                yield Problem(f"{base}.{key}.{language}", 0, f"missing; the document is wanted in '{language}'")


def _purposes(activity: Activity, *, interest: bool) -> Iterator[Table]:
    for number, purpose in enumerate(activity.purposes):
        base = f"purposes[{number}]"
        yield base, purpose.text, "no text"
        if interest:
            why = "missing; art. 6(1)(f) needs it said (GDPR art. 13(1)(d))" if _is_interest(purpose) else ""
            yield f"{base}.legitimate_interest", purpose.legitimate_interest, why
            yield f"{base}.legal_provision", purpose.legal_provision, ""


def _is_interest(purpose: Purpose) -> bool:
    return purpose.legal_basis == "6.1.f"


def _where_from(activity: Activity) -> Iterator[Table]:
    """Whose data, which, and where from: art. 14 wants the last two where others gave the data."""
    elsewhere = activity.collected_from == "other"
    yield from _lists("data_subjects", activity.data_subjects, "")
    why = "missing; the data come from others (GDPR art. 14(1)(d))" if elsewhere else ""
    yield from _lists("data_categories", activity.data_categories, why)
    if activity.source:
        yield "source.text", activity.source.text, "missing (GDPR art. 14(2)(f))"
    elif elsewhere:
        yield "source", {}, "missing; the data come from others (GDPR art. 14(2)(f))"


def _where_to(activity: Activity) -> Iterator[Table]:
    for number, recipient in enumerate(activity.recipients):
        why = "" if recipient.name else "neither name nor category (GDPR art. 13(1)(e))"
        yield f"recipients[{number}].category", recipient.category, why
    for number, transfer in enumerate(activity.transfers):
        base = f"transfers[{number}]"
        yield f"{base}.country", transfer.country, "missing (GDPR art. 13(1)(f))"
        why = "" if transfer.mechanism else "missing, and no mechanism says it (GDPR art. 13(1)(f))"
        yield f"{base}.safeguard", transfer.safeguard, why


def _retention(activity: Activity, why: str) -> Iterator[Table]:
    retention = activity.retention
    if retention is None or not (retention.period or retention.criteria):
        yield "retention", {}, why
        return
    yield "retention.period", retention.period, ""
    yield "retention.criteria", retention.criteria, ""


def _further(activity: Activity) -> Iterator[Table]:
    """What follows from the facts before: provision, consent, decisions, another way, later purposes."""
    yield "provision.consequence", activity.provision.consequence, ""
    consent = activity.rests_on("6.1.a", "9.2.a")
    why = "missing; consent can be withdrawn (GDPR art. 13(2)(c))" if consent else ""
    yield "withdraw_consent", activity.withdraw_consent, why
    yield "automated_decisions", activity.automated_decisions, ""
    yield "alternative", activity.alternative, ""
    for number, further in enumerate(activity.further_purposes):
        yield f"further_purposes[{number}].text", further.text, "no text"


def _lists(key: str, words: Sequence[Mapping[str, object]], why: str) -> Iterator[Table]:
    if not words and why:
        yield key, {}, why
    for number, one in enumerate(words):
        yield f"{key}[{number}]", one, "no text"
