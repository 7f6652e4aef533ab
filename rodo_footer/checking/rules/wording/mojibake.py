"""Reports text whose letters were destroyed on their way: a wrong encoding, entities escaped twice, stray marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.fixers import MEANT_LETTERS
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.mojibake import Broken, broken, may_be_broken
from rodo_footer.checking.reading.words import Words as Run
from rodo_footer.checking.reading.words import own_words
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import short

# &oacute; that the reader sees as it stands.
_ENTITY = r"&(?:[A-Za-z]{2,8}[0-9]{0,2}|#[0-9]{2,6}|#x[0-9A-Fa-f]{2,5});"
_MARK = "\ufeff"
# What newsletters fill their preview line with, marks among it.
_FILLERS = "\u00ad\u034f\u200b\u200c\u200d\u2007\u00a0\ufeff&;"


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """At most one flaw of each sort for each part: where one word is destroyed, others are."""
    del policy
    for part in document.parts:
        if part.quoted:
            continue
        if may_be_broken(part.source) or may_be_broken(part.text):
            yield from _letters(part)
        # In HTML the parser has undone one escape already; what is left is the second.
        if "&" in part.text and ("&amp;" in part.source or part.outline is None):
            yield from _entities(part)
        if _MARK in part.source:
            yield from _marks(part)


def _letters(part: Part) -> Iterator[Flaw]:
    found: list[tuple[Run, Broken]] = []
    for run in own_words(part):
        found += [(run, one) for one in broken(run.text)]
    if not found:
        return
    run, first = found[0]
    yield Flaw(
        part=part,
        element=run.element,
        offset=run.place(first.at),
        seen=first.seen,
        message=_message(first, len(found) - 1),
        evidence=short(first.seen),
    )


def _message(one: Broken, more: int) -> str:
    rest = f" ({more} more like it)" if more else ""
    if not one.meant:
        return (
            f'letters are lost in "{short(one.seen)}"{rest}: a character that could not be read was replaced; '
            "take the text from its source again"
        )
    return (
        f'"{short(one.seen)}" should probably be "{short(one.meant)}"{rest}: the text was read as {one.read_as} and '
        "is in another encoding; save it as UTF-8 and say so (charset=utf-8)"
    )


def _entities(part: Part) -> Iterator[Flaw]:
    import html

    for run in own_words(part):
        if "&" not in run.text or run.is_code:
            continue
        for found in re.finditer(_ENTITY, run.text):
            meant = html.unescape(found[0])
            if len(meant) != 1 or (meant.isascii() and meant.isalnum()) or _in_address(run.text, found.start()):
                continue
            yield Flaw(
                part=part,
                element=run.element,
                offset=run.place(found.start()),
                seen=found[0],
                message=f"the reader sees {found[0]} instead of {_called(meant)}: it was escaped twice, or put into "
                "plain text; write the character itself",
                evidence=found[0],
            )
            return


def _called(char: str) -> str:
    return "a space that does not break" if char == "\u00a0" else f'"{char}"'


def _in_address(text: str, at: int) -> bool:
    start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    return "://" in text[start:at] or "www." in text[start:at] or "?" in text[start:at]


def _marks(part: Part) -> Iterator[Flaw]:
    source = part.source
    at = source.find(_MARK, 1)
    while at > 0:
        before, after = source[at - 1], source[at + 1 : at + 2]
        if (
            before not in _FILLERS
            and after not in _FILLERS
            and (before in ">\n\r}" or after in ("<", "\n", "\r") or (before.isalpha() and after.isalpha()))
        ):
            yield Flaw(
                part=part,
                offset=at,
                message="a byte-order mark stands in the middle of the text, usually where files were joined; some "
                "mail programs show it as a box or as strange letters; take it out",
                evidence="U+FEFF",
            )
            return
        at = source.find(_MARK, at + 1)


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="mojibake",
    summary="Letters of the text were destroyed on their way.",
    why="Text that was saved in one encoding and read as another reaches everybody as `PrzykĹ‚ad` or `Przyk³ad`. The "
    "company's name is misspelled then, and what was to be understood in an information notice is not. The same goes "
    "for `&oacute;` that was escaped twice, and for byte-order marks where files were joined.",
    advice="Save the file as UTF-8 and say so (`charset=utf-8`). The message gives what the word probably was; it "
    "comes out by making the same mistake backwards, so it is rarely wrong.",
    pl=Words(
        summary="Litery w tekście uległy zniszczeniu po drodze.",
        why="Tekst zapisany w jednym kodowaniu i odczytany w innym trafia do wszystkich jako `PrzykĹ‚ad` albo "
        "`Przyk³ad`. Nazwa firmy jest wtedy przekręcona, a informacji nie da się zrozumieć. To samo dotyczy "
        "`&oacute;` zamienionego dwukrotnie i znaczników BOM w miejscu łączenia plików.",
        advice="Zapisz plik w UTF-8 i podaj to w nim (`charset=utf-8`). Komunikat mówi, czym słowo prawdopodobnie "
        "było; wynika to z odwrócenia tego samego błędu, więc rzadko się myli.",
    ),
    severity="warning",
    sources=(
        Source(
            "WHATWG Encoding Standard (2026-08)",
            "How bytes become text in each encoding; reading UTF-8 as windows-1250 or windows-1252 gives two or three "
            "characters for each letter outside ASCII.",
            "A",
            legal=False,
            pl="Jak z bajtów powstaje tekst w każdym kodowaniu; UTF-8 odczytane jako windows-1250 lub windows-1252 "
            "daje dwa lub trzy znaki zamiast każdej litery spoza ASCII.",
        ),
        Source(
            "RFC 3629 section 6 (2003-11)",
            "A byte-order mark belongs at the beginning of a text or nowhere.",
            "A",
            legal=False,
            pl="Znacznik BOM stoi na początku tekstu albo nigdzie.",
        ),
    ),
    good=(
        Example(
            text="<p>Żaneta Gęślą, Größe 12 m³ ± 2, à bientôt, ÄRZTE…, © 2026</p>\n" + _LINK,
            why="Real letters of several languages.",
        ),
        Example(
            text="<p>Tom &amp; Jerry, a &lt; b, Użyj <code>&amp;oacute;</code></p>\n" + _LINK,
            why="Escaped once; and shown as code.",
        ),
        Example(
            text="<p>Chœur et œuvre, l'œcuménisme, Æblekage og smørrebrød</p>\n" + _LINK,
            why="Real letters, which Polish ones become where they are read wrongly.",
        ),
    ),
    bad=(
        Example(
            text="<p>Anna Nowak</p>\n<p>PrzykĹ‚ad sp. z o.o.</p>\n" + _LINK,
            why="UTF-8 read as windows-1250.",
            expected=Expected(2, 4),
        ),
        Example(
            text="<p>Anna</p>\n<p>W za³¹czeniu oferta</p>\n" + _LINK,
            why="windows-1250 read as windows-1252.",
            expected=Expected(2, 6),
        ),
        Example(
            text="<p>Anna</p>\n<p>Krak&amp;oacute;w</p>\n" + _LINK,
            why="Escaped twice: the reader sees `Krak&oacute;w`.",
            expected=Expected(2, 8),
        ),
        Example(
            text="<p>Anna</p>\n<p>Dziêkujê za wiadomoœæ</p>\n" + _LINK,
            why="The same with other letters.",
            expected=Expected(2, 16),
        ),
        Example(
            text="<p>Anna</p>\n<p>Ul. Dï¿½uga 1</p>\n" + _LINK,
            why="The mark of a lost letter, itself read byte by byte.",
            expected=Expected(2, 8),
        ),
        Example(
            text="<p>Anna No\ufeffwak</p>\n" + _LINK,
            why="A byte-order mark in the middle of a word.",
            expected=Expected(1, 11),
        ),
        Example(
            text="Anna Nowak\nUl. D\ufffduga 1\nRODO: https://example.com/rodo\n",
            why="A letter is lost.",
            name="signature.txt",
            expected=Expected(2, 5, part="text/plain"),
        ),
    ),
    check=check,
    fix=MEANT_LETTERS,
)
