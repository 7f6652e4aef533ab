"""Clauses of ours before they are given out: an error of our own rules stops them, everything else is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.errors import OwnFindings

if TYPE_CHECKING:
    from rodo_footer.checking.policy import Policy
    from rodo_footer.jobs.channels import Format
    from rodo_footer.model.finding import Finding
    from rodo_footer.model.project import Project
    from rodo_footer.rendering.catalogue import Channel
    from rodo_footer.rendering.clause import Clause


class Draft(Struct, frozen=True):
    """A clause of ours, what is to be given out of it, and in which format."""

    format: Format
    clause: Clause
    content: str


def judge_clauses(project: Project, known: Channel, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """What our own rules say about the clauses, each thing once.

    Raises:
        OwnFindings: an error, so nothing is to be written.
    """
    from rodo_footer.checking.settings import policy_of

    policy = policy_of(project)
    said: dict[str, None] = {}
    for draft in drafts:
        language = draft.clause.language
        for finding in _findings(policy, known, draft):
            if finding.outcome == "violation" and finding.severity == "error":
                raise OwnFindings(
                    f"{known.title} ({language}): the clause breaks {finding.rule}: {finding.message}",
                    f"Nothing was written. Mend config or template; `rodo-footer explain {finding.rule}` says more.",
                )
            said[f"{finding.severity}: {language}: {finding.message} [{finding.rule}]"] = None
    return tuple(said)


def _findings(policy: Policy, known: Channel, draft: Draft) -> tuple[Finding, ...]:
    from rodo_footer.checking.engine import check_documents
    from rodo_footer.checking.sources import Raw

    medium = "markup" if draft.format.value == "html" else "plain"
    raw = Raw(path=known.title, data=draft.content.encode(), medium=medium)
    return check_documents([raw], policy, known.kind).findings


def warnings_about(drafts: Sequence[Draft], register: str) -> Iterator[str]:
    """What is written all the same, but not as whoever asked may expect."""
    for language, clause in {one.clause.language: one.clause for one in drafts}.items():
        if clause.reading and clause.reading.is_long:
            reading = clause.reading
            yield (
                f"warning: {language}: the first layer takes about {reading.seconds} s to say, longer than "
                f"{reading.longest} s. A shorter purpose helps, and a short spoken_url."
            )
        if register not in ("", clause.register):
            yield f"warning: {language}: there is no {register} wording, so it is {clause.register}."
