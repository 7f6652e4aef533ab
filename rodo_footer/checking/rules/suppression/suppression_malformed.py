"""Reports a comment that begins as one that ignores a rule and cannot be read as such."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.law import MANUAL_SUPPRESSING
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.suppress import suppressions
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a comment."""
    for comment in suppressions(document, policy):
        if comment.fault:
            said = short(comment.part.source[comment.start : comment.end])
            yield Flaw(
                part=comment.part,
                offset=comment.start,
                message=f"this comment ignores nothing: {comment.fault}",
                evidence=said,
            )


RULE = Rule(
    name="suppression-malformed",
    summary="A comment is meant to ignore a rule and cannot be read.",
    why="A comment with a wrong date, an unknown word or an open quotation mark is not obeyed, and should not look "
    "as if it were.",
    advice='Write `rodo-footer: ignore RULE, RULE reason="why" until=2027-01-31` as the first words of the comment; '
    "`ignore-next-line` in place of `ignore` means the next line only.",
    severity="warning",
    sources=(MANUAL_SUPPRESSING,),
    good=(
        Example(
            text="<!-- rodo-footer: ignore notice-link-missing reason='only on paper' until=\"2099-12-31\" -->\n"
            "<p>Anna Nowak</p>\n",
            why="Either kind of quotation marks will do.",
        ),
    ),
    bad=(
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a></p>\n'
            '  <!-- rodo-footer: ignore notice-link-missing reason="relaunch" until=31.01.2027 -->\n',
            why="The date is not written as year-month-day.",
            expected=Expected(2, 3),
        ),
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a></p>\n<!-- rodo-footer: ignore -->\n',
            why="Which rule?",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    pl=Words(
        summary="Komentarz ma wyłączyć regułę, ale nie da się go odczytać.",
        why="Komentarz z błędną datą, nieznanym słowem albo niezamkniętym cudzysłowem nie działa, więc nie powinien "
        "wyglądać, jakby działał.",
        advice='Napisz na początku komentarza `rodo-footer: ignore REGUŁA, REGUŁA reason="dlaczego" until=2027-01-31`; '
        "`ignore-next-line` zamiast `ignore` dotyczy tylko następnego wiersza.",
    ),
)
