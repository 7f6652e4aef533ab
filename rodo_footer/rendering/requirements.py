"""What a clause needs to know and the project does not say: every missing fact at once, by its key in the config."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from rodo_footer.errors import ConfigError, Problem, RenderingError
from rodo_footer.model.activity import Activity, Purpose
from rodo_footer.model.elements import is_objectable
from rodo_footer.model.project import Project
from rodo_footer.rendering.activities import activity_in, authority_of
from rodo_footer.rendering.catalogue import Catalogue, Channel, Variant, nearest
from rodo_footer.rendering.particulars import problems
from rodo_footer.rendering.speech import spoken_address
from rodo_footer.rendering.variants import refuse_basis

CONFIG = "rodo-footer.toml"


class Need(Struct, frozen=True):
    """A fact that a variant prints: its key below the activity, its words by language, and why it must be there.

    An empty `why` is a fact that need not be there; where it is, it must be there in the language.
    """

    key: str
    words: Mapping[str, object]
    why: str = ""
    hint: str = ""


def check_facts(
    catalogue: Catalogue, project: Project, channel: str, variant: str, languages: Sequence[str], activity: str = ""
) -> None:
    """ConfigError with everything that the clause and the particulars need and the project lacks.

    Raises:
        RenderingError: there is no such channel, variant or activity.
        ConfigError: facts are missing, or contradict each other.
    """
    known = catalogue.channel(channel)
    if variant not in known.variants:
        raise RenderingError(f"channel '{channel}' has no variant '{variant}'", nearest(variant, tuple(known.variants)))
    found = [*problems(catalogue, project.controller), *_language_problems(catalogue, known, languages)]
    if known.is_spoken:
        found += _spoken_problems(project, languages)
    if not found and known.variants[variant].activity != "none":
        found = list(_activity_problems(catalogue, project, channel, variant, languages, activity))
    if found:
        raise ConfigError(CONFIG, tuple(dict.fromkeys(found)))


def _language_problems(catalogue: Catalogue, known: Channel, languages: Sequence[str]) -> Iterator[Problem]:
    for language in dict.fromkeys(languages):
        if languages.count(language) > 1:
            yield Problem("signature.languages", 0, f"'{language}' stands there twice", "Name each once.")
        if language not in known.languages or language not in catalogue.languages():
            hint = nearest(language, catalogue.languages())
            yield Problem("signature.languages", 0, f"there are no words in '{language}'", hint)


def _spoken_problems(project: Project, languages: Sequence[str]) -> Iterator[Problem]:
    """An address that nobody could write down by ear needs a short one."""
    for language in languages:
        url = project.notice.url_for(language)
        if not project.notice.spoken_for(language, project.signature.languages[0]) and not spoken_address(url, {}):
            why = f"missing: nobody can follow '{url}' by ear"
            hint = f'Add a short way to it: spoken_url = {{ {language} = "..." }}.'
            yield Problem("notice.spoken_url", 0, why, hint)


def _activity_problems(
    catalogue: Catalogue, project: Project, channel: str, variant: str, languages: Sequence[str], wanted: str
) -> Iterator[Problem]:
    known = catalogue.channel(channel).variants[variant]
    activity = activity_in(project, channel, wanted)
    if activity is None:
        if known.activity == "needed" or project.activity:
            yield _no_activity(project, channel, variant)
        return
    base = f"activity[{project.activity.index(activity)}]"
    refuse_basis(catalogue.channel(channel), channel, variant, activity, f"{base}.purposes")
    if "authority" in known.facts and authority_of(catalogue, project) is None:
        why = "missing: the country has no single supervisory authority (GDPR art. 13(2)(d))"
        yield Problem("controller.authority", 0, why, 'Add authority = { name = "...", address = "..." }.')
    for need in needs(activity, known):
        key = f"{base}.{need.key}"
        if need.why and not need.words:
            yield Problem(key, 0, need.why, need.hint)
        for language in languages:
            if need.words and not need.words.get(language):
                yield Problem(f"{key}.{language}", 0, f"missing; the clause is wanted in '{language}'")
    if "pl" in languages:
        yield from _case_problems(base, activity)


def _no_activity(project: Project, channel: str, variant: str) -> Problem:
    why = f"no activity has the channel '{channel}', and the variant '{variant}' needs its facts"
    there = ", ".join(f"'{one.id}'" for one in project.activity)
    add = f'Add an [[activity]] with channels = ["{channel}"]'
    hint = f"{add}, or add the channel to one that is there: {there}." if there else f"{add} to the config."
    return Problem("activity", 0, why, hint)


def _case_problems(base: str, activity: Activity) -> Iterator[Problem]:
    for number, purpose in enumerate(activity.purposes):
        if isinstance(purpose.text.get("pl"), str):
            key = f"{base}.purposes[{number}].pl"
            yield Problem(key, 0, "Polish needs two cases", 'Write pl = { nom = "...", gen = "..." }.')


def needs(activity: Activity, variant: Variant) -> Iterator[Need]:
    """The facts of an activity that a variant prints, in the order in which it names them."""
    for name in variant.facts:
        match name:
            case "purposes":
                for number, purpose in enumerate(activity.purposes):
                    yield Need(f"purposes[{number}]", purpose.text)
            case "legal_bases":
                for number, purpose in enumerate(activity.purposes):
                    yield from _basis_needs(f"purposes[{number}]", purpose)
            case "recipients":
                for number, recipient in enumerate(activity.recipients):
                    if not recipient.name:
                        yield Need(f"recipients[{number}].category", recipient.category)
            case "transfers":
                for number, transfer in enumerate(activity.transfers):
                    why = "" if transfer.mechanism else "missing (GDPR art. 13(1)(f))"
                    yield Need(f"transfers[{number}].country", transfer.country)
                    yield Need(f"transfers[{number}].safeguard", transfer.safeguard, why, "Add it, or a mechanism.")
            case "authority":
                pass  # no fact of the activity
            case _:
                yield from _single_needs(name, activity)


def _basis_needs(base: str, purpose: Purpose) -> Iterator[Need]:
    interest = "missing; art. 6(1)(f) needs it said (GDPR art. 13(1)(d))" if purpose.legal_basis == "6.1.f" else ""
    yield Need(f"{base}.legitimate_interest", purpose.legitimate_interest, interest)
    yield Need(f"{base}.legal_provision", purpose.legal_provision)


def _single_needs(name: str, activity: Activity) -> Iterator[Need]:
    """The needs of a fact that an activity has once."""
    match name:
        case "retention":
            retention = activity.retention
            if retention is None or not (retention.period or retention.criteria):
                yield Need("retention", {}, "missing (GDPR art. 13(2)(a))", "Add a period or criteria.")
            else:
                yield Need("retention.period", retention.period)
                yield Need("retention.criteria", retention.criteria)
        case "provision":
            yield Need("provision.consequence", activity.provision.consequence)
        case "withdraw_consent":
            consent = activity.rests_on("6.1.a", "9.2.a")
            why = "missing; consent can be withdrawn (GDPR art. 13(2)(c))" if consent else ""
            yield Need("withdraw_consent", activity.withdraw_consent, why)
        case "automated_decisions":
            yield Need("automated_decisions", activity.automated_decisions)
        case "number_source" if activity.collected_from == "other" or activity.source:
            yield _source_need(activity)
        case "source" if activity.collected_from == "other":
            yield _source_need(activity)
            for number, category in enumerate(activity.data_categories):
                yield Need(f"data_categories[{number}]", category)
        case "source" | "number_source":
            pass  # art. 13: the person gave the data
        case "alternative":
            why = "missing: how is the matter settled without being recorded?" if is_objectable(activity) else ""
            hint = 'Add alternative = { pl = "...", en = "..." }: whoever objects needs another way.'
            yield Need("alternative", activity.alternative, why, hint)
        case _:
            raise RenderingError(f"a channel.toml wants the fact '{name}', which no activity has")


def _source_need(activity: Activity) -> Need:
    """Art. 14(2)(f); who calls says it at once, art. 14(3)(b)."""
    if activity.source and activity.source.text:
        return Need("source.text", activity.source.text)
    hint = 'Say where the data come from: source = { text = { pl = "...", en = "..." } }.'
    return Need(
        "source", {}, "missing; the first contact says where the data come from (GDPR art. 14(2)(f), (3)(b))", hint
    )
