"""Reports the words that ignore a rule where they stand outside any comment, so that customers read them."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.law import MANUAL_SUPPRESSING
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.suppress import suppressions
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a place."""
    for comment in suppressions(document, policy):
        if comment.shown:
            source = comment.part.source
            yield Flaw(
                part=comment.part,
                offset=comment.start,
                message="this ignores nothing: it does not stand at the start of a comment that is obeyed here, and "
                "what stands outside comments is sent; write it into one, or ignore the rule in the config",
                evidence=short(source[comment.start : comment.start + 80]),
            )


RULE = Rule(
    name="suppression-visible",
    summary="The words that ignore a rule stand outside any comment.",
    why="Plain text has no comments: whatever stands in a text signature is sent. HTML has `<!-- -->`, templates "
    "have the comments of their language, which are gone when the mail is made.",
    advice="In HTML put it at the start of `<!-- -->`. In a template, also a text one, use the comment of its "
    "language, such as `{# #}` or `{{!-- --}}`. For a text file that is sent as it is, ignore the rule in the "
    "config, under `[[check.override]]` with the path.",
    severity="warning",
    sources=(MANUAL_SUPPRESSING,),
    good=(
        Example(
            text='{# rodo-footer: ignore notice-link-missing reason="goes out with a paper form" #}\nAnna Nowak\n',
            why="A text template, with a comment of its language.",
            name="signature.txt",
        ),
        Example(
            text="<p>Write <code>&lt;!-- rodo-footer: ignore notice-link-missing --&gt;</code>.</p>\n"
            '<p><a href="https://example.com/rodo">RODO</a></p>\n',
            why="A page that explains it.",
        ),
    ),
    bad=(
        Example(
            text='Anna Nowak\nrodo-footer: ignore notice-link-missing reason="later"\nRODO: https://example.com/rodo\n',
            why="A text signature is sent as it is.",
            name="signature.txt",
            expected=Expected(2, 1, part="text/plain"),
        ),
        Example(
            text='<p>Anna</p>\n{* rodo-footer: ignore notice-link-missing reason="later" *}\n'
            '<a href="https://example.com/rodo">RODO</a>\n',
            why="A comment of Smarty is text in HTML that is no Smarty.",
            expected=Expected(2, 4),
        ),
    ),
    check=check,
    pl=Words(
        summary="Słowa, które wyłączają regułę, stoją poza komentarzem.",
        why="Zwykły tekst nie ma komentarzy: wszystko, co stoi w podpisie tekstowym, zostaje wysłane. HTML ma `<!-- "
        "-->`, szablony mają komentarze swojego języka, które znikają, gdy powstaje wiadomość.",
        advice="W HTML wpisz je na początku `<!-- -->`. W szablonie, także tekstowym, użyj komentarza jego języka, "
        "np. `{# #}` albo `{{!-- --}}`. W pliku tekstowym wysyłanym bez zmian wyłącz regułę w konfiguracji, w "
        "`[[check.override]]` ze ścieżką.",
    ),
)
