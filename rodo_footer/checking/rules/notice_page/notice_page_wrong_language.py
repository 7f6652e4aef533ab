"""Reports a document whose notice links lead only to pages in another language than its own."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.law import OWN_LANGUAGE, TRANSPARENT
from rodo_footer.checking.online.samples import LINK, NOTICE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words

_ENGLISH = (
    "<p>Thank you for the order. We will send you the invoice and the details of your delivery.</p>\n"
    '<a href="https://example.com/rodo">Privacy notice</a>\n'
)


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a document where no page has its language; for a human where the document only declares it."""
    from rodo_footer.checking.online.verdict import page_flaws

    return page_flaws(document, policy, "language")


RULE = Rule(
    name="notice-page-wrong-language",
    summary="The page behind the notice link is in another language than the text around it (`--online`).",
    why="A customer who gets an English mail and lands on a Polish notice is not informed in a way "
    "that he understands. One page in the language of the document is enough, and a bilingual signature is fine "
    "with either.",
    advice="Link to the version in the language of the document: `url = { pl = ..., en = ... }` in `[notice]`.",
    severity="warning",
    sources=(TRANSPARENT, OWN_LANGUAGE),
    good=(
        Example(text=LINK, why="Polish text, Polish notice.", pages=(NOTICE,)),
        Example(text=_ENGLISH, why="The page has both languages.", pages=(replace(NOTICE, languages=("pl", "en")),)),
        Example(
            text='<p>Anna Nowak<br>Sales Manager</p><a href="https://example.com/rodo">Privacy notice</a>\n',
            why="Too few words to tell a language by.",
            pages=(NOTICE,),
        ),
    ),
    bad=(
        Example(text=_ENGLISH, why="English text, Polish notice.", pages=(NOTICE,), expected=Expected(2, 1)),
        Example(
            text='<html lang="en"><body><p>Anna Nowak<br>Sales</p>\n<a href="https://example.com/rodo">Privacy</a>',
            why="Only `lang` says that it is English: a human has to look.",
            pages=(NOTICE,),
            expected=Expected(2, 1, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Strona, do której prowadzi link, jest w innym języku niż tekst wokół niego (`--online`).",
        why="Klient, który dostaje wiadomość po angielsku i trafia na polską informację, nie jest informowany w "
        "zrozumiały sposób. Wystarczy jedna strona w języku dokumentu; stopce dwujęzycznej wystarczy jedna z dwóch.",
        advice="Prowadź link do wersji w języku dokumentu: `url = { pl = ..., en = ... }` w `[notice]`.",
    ),
    online=True,
)
