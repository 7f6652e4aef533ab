"""Reports a comment whose last day is over; it is no longer obeyed."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.law import ACCOUNTABLE, MANUAL_SUPPRESSING
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.suppress import is_expired, suppressions


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a comment that is over."""
    for comment in suppressions(document, policy):
        if is_expired(comment, policy):
            yield Flaw(
                part=comment.part,
                offset=comment.start,
                message=f"the comment that ignores {', '.join(comment.rules)} was good until {comment.until}; mend "
                "what it hid, or set a new day with a reason that still holds",
                evidence=f"{', '.join(comment.rules)} until {comment.until}",
            )


RULE = Rule(
    name="suppression-expired",
    summary="A comment that ignores a rule is past its last day.",
    why="Somebody promised to mend this by that day. The comment is not obeyed any more, so the finding that it hid is "
    "back beside this one.",
    advice="Mend what the comment hid and take the comment out. If the exception is to stay, set a new `until` and "
    "look whether the reason still holds.",
    severity="warning",
    sources=(ACCOUNTABLE, MANUAL_SUPPRESSING),
    good=(
        Example(
            text='<!-- rodo-footer: ignore notice-link-missing reason="new page goes live in 2099" until=2099-01-31 '
            "-->\n"
            "<p>Anna Nowak</p>\n",
            why="The day has not come; on the last day itself the comment still holds.",
        ),
    ),
    bad=(
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a></p>\n'
            '<!-- rodo-footer: ignore notice-link-hidden reason="relaunch" until=2024-02-29 -->\n',
            why="The day is over.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    pl=Words(
        summary="Minął ostatni dzień komentarza, który wyłącza regułę.",
        why="Ktoś obiecał, że do tego dnia to naprawi. Komentarz już nie działa, więc obok wraca to, co ukrywał.",
        advice="Napraw to, co komentarz ukrywał, i usuń go. Jeśli wyjątek ma zostać, wpisz nowe `until` i sprawdź, czy "
        "powód nadal jest prawdziwy.",
    ),
)
