"""The clauses of a channel: choose activity and variant, write each language, judge each by our own rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from rodo_footer.jobs.approving import Draft
    from rodo_footer.model.activity import Activity
    from rodo_footer.model.project import Project
    from rodo_footer.rendering.catalogue import Catalogue, Channel
    from rodo_footer.rendering.clause import Clause
    from rodo_footer.rendering.environment import SafeEnvironment


class Format(StrEnum):
    """How a clause is given out."""

    HTML = "html"
    TEXT = "text"
    SPEECH = "speech"

    @property
    def suffix(self) -> str:
        """The end of a file name."""
        return {"html": "html", "text": "txt", "speech": "script.txt"}[self.value]


class Wanted(Struct, frozen=True):
    """Which clause is to be written. Empty words leave the choice to the project and the channel.

    `ending` is that of the file it goes to, which says the format where `formats` do not.
    """

    channel: str
    variant: str = ""
    languages: tuple[str, ...] = ()
    register: str = ""
    activity: str = ""
    agent: str = ""
    formats: tuple[Format, ...] = ()
    ending: str = ""


class Written(Struct, frozen=True):
    """A clause in one language and format, under the name that a file of it gets."""

    name: str
    language: str
    format: Format
    content: str


class Made(Struct, frozen=True):
    """All clauses that were asked for, and what whoever asked should know about them."""

    clauses: tuple[Written, ...]
    notes: tuple[str, ...]


def write_clauses(project: Project, path: Path | None, wanted: Wanted) -> Made:
    """Every clause that is wanted; `path` is the config file, None where the facts came from the command line.

    Raises:
        UsageError: the channel has no such format.
        RenderingError: there is no such channel, variant, language or activity.
        ConfigError: facts are missing or contradict each other, by key and line.
        OwnFindings: a clause breaks a rule of ours.
    """
    from rodo_footer.jobs.approving import judge_clauses, warnings_about
    from rodo_footer.rendering.activities import activity_in
    from rodo_footer.rendering.alone import environment_for
    from rodo_footer.rendering.catalogue import Catalogue
    from rodo_footer.rendering.variants import variant_for

    catalogue = Catalogue()
    known = catalogue.channel(wanted.channel)
    formats = _formats(known, wanted)
    activity = activity_in(project, wanted.channel, wanted.activity)
    usual = project.signature.variant if wanted.channel == "email-footer" else ""
    variant = variant_for(known, wanted.channel, wanted.variant or usual, activity)
    languages = _languages(catalogue, known, wanted) or tuple(project.signature.languages)
    _require_facts(catalogue, project, path, wanted, variant, languages)
    environments = {one: environment_for(one.value) for one in formats}
    drafts = [
        _draft(environments[one], catalogue, project, wanted, variant, language, one)
        for language in languages
        for one in formats
    ]
    findings = judge_clauses(project, known, drafts)
    name = f"{wanted.channel}-{variant}"
    clauses = tuple(Written(name, one.clause.language, one.format, one.content) for one in drafts)
    notes = (*_choices(project, known, wanted, variant, activity), *warnings_about(drafts, wanted.register), *findings)
    return Made(clauses, notes)


def _formats(known: Channel, wanted: Wanted) -> Sequence[Format]:
    formats = wanted.formats or (_usual_format(known, wanted.ending),)
    for one in formats:
        if one.value not in known.media:
            why = "is read, not spoken" if one is Format.SPEECH else f"cannot be {one.value}"
            raise UsageError(f"the clause of {wanted.channel} {why}", f"Take --format {' or '.join(known.media)}.")
    return tuple(dict.fromkeys(formats))


def _languages(catalogue: Catalogue, known: Channel, wanted: Wanted) -> tuple[str, ...]:
    """The languages that were typed; each is one that the channel has words in."""
    from rodo_footer.rendering.catalogue import nearest

    there = tuple(one for one in catalogue.languages() if one in known.languages)
    for one in wanted.languages:
        if one not in there:
            raise UsageError(f"there are no words in '{one}'", nearest(one, there))
    return tuple(dict.fromkeys(wanted.languages))


def _usual_format(known: Channel, ending: str) -> Format:
    if ending in {".html", ".htm"}:
        return Format.HTML
    return Format(next((one for one in known.media if one != "html"), "") if ending == ".txt" else known.media[0])


def _require_facts(
    catalogue: Catalogue, project: Project, path: Path | None, wanted: Wanted, variant: str, languages: Sequence[str]
) -> None:
    from rodo_footer.config import locate
    from rodo_footer.rendering.requirements import check_facts

    try:
        check_facts(catalogue, project, wanted.channel, variant, languages, wanted.activity)
    except ConfigError as error:
        raise (locate(error, path) if path else ConfigError("command line", error.problems)) from None


def _draft(
    environment: SafeEnvironment,
    catalogue: Catalogue,
    project: Project,
    wanted: Wanted,
    variant: str,
    language: str,
    medium: Format,
) -> Draft:
    """The clause; as HTML it says its language, for screen readers and for the checker."""
    from rodo_footer.jobs.approving import Draft
    from rodo_footer.rendering.clause import clause

    known = catalogue.channel(wanted.channel)
    made = clause(
        environment,
        catalogue,
        project,
        channel=wanted.channel,
        variant=variant,
        language=language,
        register=wanted.register or project.signature.register,
        medium=medium.value,
        activity=wanted.activity,
        agent=wanted.agent,
    )
    return Draft(medium, made, _content(made, medium, with_particulars=known.kind == "signature"))


def _content(made: Clause, medium: Format, *, with_particulars: bool) -> str:
    """What is given out. Below a mail the particulars that company law wants stand above the clause: they must be text
    there, as `generate` has them in its signatures."""
    parts = [str(made.particulars), str(made.words)] if with_particulars and made.particulars else [str(made.words)]
    if medium is not Format.HTML:
        return "\n\n".join(parts)
    return f'<div lang="{made.language}">\n{"<br><br>".join(parts)}\n</div>'


def _choices(
    project: Project, known: Channel, wanted: Wanted, variant: str, activity: Activity | None
) -> Iterator[str]:
    """What was chosen where there was a choice that nobody made."""
    met = [one.id for one in project.activity if wanted.channel in one.channels]
    if known.variants[variant].activity != "none" and len(met) > 1 and not wanted.activity and activity:
        others = ", ".join(f"'{one}'" for one in met if one != activity.id)
        yield f"The facts are those of the activity '{activity.id}'; --activity takes {others} instead."
    if activity and "number_source" in known.variants[variant].facts and activity.source is None:
        yield (
            f"The script says that people gave their number themselves, as '{activity.id}' does. Where they did not: "
            'collected_from = "other" and source.'
        )
    if known.variants[variant].activity == "usual" and activity is None:
        yield "No [[activity]] says what for, so the clause names the usual purpose: check it."
