"""Clauses of ours before they are given out: an error of our own rules stops them, the rest is said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rodo_footer.errors import OwnFindings

if TYPE_CHECKING:
    from rodo_footer.checking.policy import Policy
    from rodo_footer.jobs.channels import Format
    from rodo_footer.model.finding import Finding
    from rodo_footer.model.project import Project
    from rodo_footer.rendering.catalogue import Channel
    from rodo_footer.rendering.clause import Clause


def judge_clauses(project: Project, known: Channel, made: Sequence[tuple[Format, str, Clause]]) -> tuple[str, ...]:
    """What our own rules say about the clauses, each thing once.

    Raises:
        OwnFindings: an error, so nothing is to be written.
    """
    from rodo_footer.checking.settings import policy_of

    policy = policy_of(project)
    said: dict[str, None] = {}
    for one, language, clause in made:
        for finding in _findings(policy, known, one, str(clause.words)):
            if finding.outcome == "violation" and finding.severity == "error":
                raise OwnFindings(
                    f"{known.title} ({language}): the clause breaks {finding.rule}: {finding.message}",
                    f"Nothing was written. Mend config or template; `rodo-footer explain {finding.rule}` says more.",
                )
            said[f"{finding.severity}: {language}: {finding.message} [{finding.rule}]"] = None
    return tuple(said)


def _findings(policy: Policy, known: Channel, one: Format, words: str) -> tuple[Finding, ...]:
    from rodo_footer.checking.engine import check_documents
    from rodo_footer.checking.sources import Raw

    raw = Raw(path=known.title, data=words.encode(), medium="markup" if one.value == "html" else "plain")
    return check_documents([raw], policy, known.kind).findings
