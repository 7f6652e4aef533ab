"""Reports a comment that ignores a rule which finds nothing there. The comments are met in `checking/suppress.py`,
which knows what the other rules found; `check` itself sees only the document and says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.fixers import UNUSED_COMMENT
from rodo_footer.checking.law import MANUAL_SUPPRESSING
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(_document: Document, _policy: Policy) -> Iterator[Flaw]:
    """Nothing: see the module's docstring."""
    yield from ()


RULE = Rule(
    name="suppression-unused",
    summary="A comment ignores a rule that finds nothing there.",
    why="A comment that outlives its fault waits for the next one and hides that too. It is also what a comment looks "
    "like that stands in the wrong file or on the wrong line.",
    advice="Take the comment out, or the name of the rule where the comment names several.",
    severity="warning",
    sources=(MANUAL_SUPPRESSING,),
    good=(
        Example(
            text='<!-- rodo-footer: ignore notice-link-missing reason="internal circular, the notice hangs in the '
            'hall" -->\n<p>Anna Nowak</p>\n',
            why="It is needed: the file has no link.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<!-- rodo-footer: ignore notice-link-missing reason="no page yet" -->\n'
            '<p><a href="https://example.com/rodo">RODO</a></p>\n',
            why="The link has come since.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    fix=UNUSED_COMMENT,
    pl=Words(
        summary="Komentarz wyłącza regułę, która niczego tam nie znajduje.",
        why="Komentarz, który przeżył swój błąd, czeka na następny i ukryje także jego. Tak wygląda też komentarz w "
        "złym pliku albo w złym wierszu.",
        advice="Usuń komentarz albo nazwę reguły, jeśli komentarz wymienia kilka.",
    ),
)
