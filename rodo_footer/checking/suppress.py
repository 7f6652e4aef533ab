"""Which comments in a document are obeyed, and what becomes of its findings. Pure; the day comes with the policy.

What is not obeyed has a rule page of its own (`suppression-*`), so that no comment fails in silence. A mail is
somebody's word, perhaps a stranger's: there comments count only where the config says `inline_ignores = "everywhere"`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.model.finding import Finding, Suppressed

if TYPE_CHECKING:
    from rodo_footer.checking.reading.suppressions import Suppression
    from rodo_footer.checking.rule import Flaw, Rule

_MARK = "rodo-footer"
FAMILY = "suppression-"
"""How the names of the rules about comments begin; no comment silences them."""
UNUSED = "suppression-unused"


class Sorted(Struct, frozen=True):
    """Findings that count, findings that comments accept, and the comments that accepted nothing."""

    findings: list[Finding]
    suppressed: tuple[Suppressed, ...]
    unused: tuple[Flaw, ...]


@lru_cache(maxsize=1)  # the rules about comments and the engine ask for the same document
def has_comments(document: Document) -> bool:
    """Whether there may be any: one search in the source, for documents without them."""
    return any(_MARK in (part.lower or part.source) for part in document.parts)


@lru_cache(maxsize=1)  # six rules and the engine ask for the same document
def suppressions(document: Document, policy: Policy) -> tuple[Suppression, ...]:
    """The comments of a document that may be obeyed: none where the policy or the kind of document forbids it."""
    if policy.inline_ignores == "never" or not has_comments(document):
        return ()
    if policy.inline_ignores == "files" and is_mail(document):
        return ()
    from rodo_footer.checking.reading.suppressions import suppressions_in

    return tuple(one for one in suppressions_in(document) if not one.quoted)


def is_mail(document: Document) -> bool:
    """Whether it came as a mail, whatever the user calls it."""
    return document.kind == "message" or any(part.number for part in document.parts)


def is_expired(comment: Suppression, policy: Policy) -> bool:
    """Whether its last day is over."""
    return bool(comment.until and policy.today and comment.until < policy.today)


def obeyed(comment: Suppression, rule: Rule, policy: Policy) -> bool:
    """Whether a comment silences a rule that it names."""
    return (
        not comment.fault
        and not comment.shown
        and not is_expired(comment, policy)
        and not rule.name.startswith(FAMILY)
        and bool(comment.reason or not rule.rests_on_law)
    )


def sort(
    document: Document, findings: Iterable[Finding], policy: Policy, rules: Iterable[Rule], names: Mapping[int, str]
) -> Sorted:
    """Findings of one document, with those apart that comments accept.

    Args:
        document: what was judged.
        findings: all that the rules found in it.
        policy: the day, and whether comments are obeyed.
        rules: the rules that ran; a comment for another rule is not called unused.
        names: how findings name each part, by the part's identity (`id`).
    """
    asked = list(_asked(suppressions(document, policy), {rule.name: rule for rule in rules}, policy))
    used: set[int] = set()
    kept: list[Finding] = []
    apart: list[Suppressed] = []
    for finding in findings:
        meets = [number for number, ask in enumerate(asked) if _meets(ask, finding, names)]
        if not meets:
            kept.append(finding)
            continue
        used.update(meets)
        comment = asked[meets[0]].comment
        apart.append(Suppressed(finding=finding, by="comment", reason=comment.reason, until=comment.until))
    return Sorted(kept, tuple(apart), tuple(_unused(ask) for number, ask in enumerate(asked) if number not in used))


class _Ask(Struct, frozen=True):
    """One rule that a comment asks to ignore, in one line or, with line 0, in the whole file."""

    comment: Suppression
    rule: str
    line: int


def _asked(comments: Iterable[Suppression], ran: Mapping[str, Rule], policy: Policy) -> Iterator[_Ask]:
    for comment in comments:
        line = _next_line(comment) if comment.next_line else 0
        for name in comment.rules:
            rule = ran.get(name)
            if rule is not None and obeyed(comment, rule, policy):
                yield _Ask(comment, name, line)


def _meets(ask: _Ask, finding: Finding, names: Mapping[int, str]) -> bool:
    if finding.rule != ask.rule:
        return False
    return not ask.line or (finding.line == ask.line and finding.part == names.get(id(ask.comment.part)))


def _next_line(comment: Suppression) -> int:
    """The number of the first line behind the comment's that is not blank; -1 where there is none."""
    source = comment.part.source
    end = source.find("\n", comment.end)
    if end < 0:
        return -1
    behind = source[end:]
    blank = len(behind) - len(behind.lstrip())
    return source.count("\n", 0, end + blank) + 1


def _unused(ask: _Ask) -> Flaw:
    from rodo_footer.checking.rule import Flaw

    where = "the next line" if ask.line else "this file"
    return Flaw(
        part=ask.comment.part,
        offset=ask.comment.start,
        message=f"{ask.rule} finds nothing in {where}, so the comment that ignores it has no use; take it out",
        evidence=ask.rule,
    )
