"""Clauses of ours before they are given out: an error of our own rules stops them, the rest is said."""

from __future__ import annotations

from collections.abc import Sequence
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

    is_html = draft.format.value == "html"
    content = draft.content
    if known.kind == "signature" and draft.clause.particulars:  # every footer of ours has them above its clause
        content = f"{draft.clause.particulars}{'<br>' if is_html else chr(10)}{content}"
    raw = Raw(path=known.title, data=content.encode(), medium="markup" if is_html else "plain")
    return check_documents([raw], policy, known.kind).findings
