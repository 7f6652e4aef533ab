"""From a project to the clause of a channel and the company particulars, in one language and medium.

They are the same for everybody, so they are rendered once and come into signatures as finished text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup
from msgspec import Struct, to_builtins

from rodo_footer.errors import ConfigError, Problem, RenderingError
from rodo_footer.model.activity import Activity, Inflected, Purpose
from rodo_footer.model.elements import is_objectable, is_portable
from rodo_footer.model.project import Project
from rodo_footer.rendering.catalogue import Catalogue, nearest
from rodo_footer.rendering.environment import Medium, SafeEnvironment, template_errors
from rodo_footer.rendering.particulars import arguments, legal_form, problems
from rodo_footer.rendering.shapes import render_jinja
from rodo_footer.rendering.values import Fact, facts

_SEPARATOR = Markup(" | ")


class Clause(Struct, frozen=True):
    """A finished clause: its language and its words in the medium (markup in HTML)."""

    language: str
    words: str


def words_of(environment: SafeEnvironment, language: str) -> Any:
    """The macros of a language in the medium of the environment."""
    name = f"languages/{language}.j2"
    with template_errors(name):
        return environment.get_template(name).module


def clause(
    environment: SafeEnvironment,
    catalogue: Catalogue,
    project: Project,
    *,
    channel: str,
    variant: str,
    language: str,
    register: str,
    medium: Medium,
) -> Clause:
    """The clause of a channel. A register that the language does not have falls back to its first one."""
    words = words_of(environment, language)
    suffix = "html" if medium == "html" else "txt"
    template = environment.get_template(f"channels/{channel}/body.{suffix}.j2")
    known = catalogue.channel(channel)
    activity = project.activity_for(channel) if known.variants[variant].needs_activity else None
    text = render_jinja(
        template,
        {
            "words": words,
            "variant": variant,
            "register": register if register in words.registers else words.registers[0],
            "controller": facts(project.controller),
            "notice": {"url": Fact(project.notice.url_for(language))},
            "dpo": facts(project.dpo) if project.dpo else None,
            "activity": facts(_activity(activity, language)) if activity else None,
            "authority": facts(_authority(catalogue, project, language)) if activity else None,
        },
    ).strip()
    return Clause(language, Markup(text) if medium == "html" else Fact(text))  # noqa: S704  # Jinja has escaped it


def particulars(environment: SafeEnvironment, catalogue: Catalogue, project: Project, language: str) -> str:
    """The line of company particulars, empty where the config names no legal form."""
    form = legal_form(catalogue, project.controller)
    if form is None:
        return ""
    words = words_of(environment, language)
    parts = []
    for name in form.prints:
        given = arguments(project.controller, form, name)
        if given is not None:
            parts.append(getattr(words, f"particular_{name}")(*(facts(value) for value in given)))
    return _SEPARATOR.join(parts) if environment.autoescape else Fact(str(_SEPARATOR).join(parts))


def check_facts(catalogue: Catalogue, project: Project, channel: str, variant: str, languages: list[str]) -> None:
    """ConfigError with everything that the clause and the particulars need and the project lacks."""
    found = list(problems(catalogue, project.controller))
    known = catalogue.channel(channel)
    if variant not in known.variants:
        raise RenderingError(f"channel '{channel}' has no variant '{variant}'", nearest(variant, tuple(known.variants)))
    for language in dict.fromkeys(languages):
        if languages.count(language) > 1:
            found.append(Problem("signature.languages", 0, f"'{language}' stands there twice", "Name each once."))
        if language not in known.languages or language not in catalogue.languages():
            hint = nearest(language, catalogue.languages())
            found.append(Problem("signature.languages", 0, f"there are no words in '{language}'", hint))
    if not found and known.variants[variant].needs_activity:
        found = list(_activity_problems(catalogue, project, channel, variant, languages))
    if found:
        raise ConfigError("rodo-footer.toml", tuple(dict.fromkeys(found)))


def _activity_problems(
    catalogue: Catalogue, project: Project, channel: str, variant: str, languages: list[str]
) -> Iterator[Problem]:
    activity = project.activity_for(channel)
    if activity is None:
        why = f"no activity has the channel '{channel}', and the variant '{variant}' needs its facts"
        yield Problem(
            "activity", 0, why, 'Add an [[activity]] with channels = ["email-footer"], or take variant short.'
        )
        return
    base = f"activity[{project.activity.index(activity)}]"
    if activity.retention is None:
        yield Problem(f"{base}.retention", 0, "missing (GDPR art. 13(2)(a))", "Add a period or criteria.")
    if _authority_of(catalogue, project) is None:
        why = "missing: the country has no single supervisory authority (GDPR art. 13(2)(d))"
        yield Problem("controller.authority", 0, why, 'Add authority = { name = "...", address = "..." }.')
    if activity.rests_on("6.1.a") and not activity.withdraw_consent:
        yield Problem(f"{base}.withdraw_consent", 0, "missing; consent can be withdrawn (GDPR art. 13(2)(c))")
    for language in languages:
        for key, table in _worded(activity):
            if table and not table.get(language):
                yield Problem(f"{base}.{key}.{language}", 0, f"missing; the clause is wanted in '{language}'")
    for number, purpose in enumerate(activity.purposes):
        yield from _purpose_problems(f"{base}.purposes[{number}]", purpose, languages)


def _purpose_problems(base: str, purpose: Purpose, languages: list[str]) -> Iterator[Problem]:
    if purpose.legal_basis == "6.1.f" and not purpose.legitimate_interest:
        yield Problem(f"{base}.legitimate_interest", 0, "missing; art. 6(1)(f) needs it said (GDPR art. 13(1)(d))")
    if "pl" in languages and isinstance(purpose.text.get("pl"), str):
        yield Problem(f"{base}.pl", 0, "Polish needs two cases", 'Write pl = { nom = "...", gen = "..." }.')


def _worded(activity: Activity) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every table of words by language, with its key."""
    for number, purpose in enumerate(activity.purposes):
        yield f"purposes[{number}]", purpose.text
        yield f"purposes[{number}].legitimate_interest", purpose.legitimate_interest
    for number, recipient in enumerate(activity.recipients):
        if not recipient.name:
            yield f"recipients[{number}].category", recipient.category
    for number, transfer in enumerate(activity.transfers):
        yield f"transfers[{number}].country", transfer.country
        yield f"transfers[{number}].safeguard", transfer.safeguard
    if activity.retention:
        yield "retention.period", activity.retention.period
        yield "retention.criteria", activity.retention.criteria
    yield "provision.consequence", activity.provision.consequence
    yield "withdraw_consent", activity.withdraw_consent
    yield "automated_decisions", activity.automated_decisions


def _authority_of(catalogue: Catalogue, project: Project) -> Mapping[str, Any] | None:
    if project.controller.authority:
        given = project.controller.authority
        return {"name": given.name, "address": given.address}
    if project.controller.country in catalogue.packs():
        found = catalogue.pack(project.controller.country).authority
        return {"name": found.name, "address": found.address} if found else None
    return None


def _authority(catalogue: Catalogue, project: Project, language: str) -> Mapping[str, Any]:
    found = _authority_of(catalogue, project) or {}
    name = found["name"]
    return {"name": name.get(language, name["en"]) if isinstance(name, dict) else name, "address": found["address"]}


def _activity(activity: Activity, language: str) -> dict[str, Any]:
    """The facts of an activity in one language, and what follows from its legal bases (art. 20, 21)."""

    def text(value: str | Inflected) -> object:
        return {"nom": value, "gen": value} if isinstance(value, str) else to_builtins(value)

    retention = activity.retention
    return {
        "purposes": [
            {
                "text": text(purpose.text[language]),
                "legal_basis": purpose.legal_basis,
                "legitimate_interest": purpose.legitimate_interest.get(language, ""),
            }
            for purpose in activity.purposes
        ],
        "recipients": [one.name or one.category[language] for one in activity.recipients],
        "transfers": [
            {"country": one.country[language], "safeguard": one.safeguard[language], "copy_at": one.copy_at}
            for one in activity.transfers
        ],
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
        "portable": is_portable(activity),
        "objectable": is_objectable(activity),
    }
