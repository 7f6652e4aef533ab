"""Sentences that promise the notice behind a link or at an address: "Szczegóły przetwarzania danych dostępne tutaj".

Whether a link is there is not asked; looked for only where a document has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.outline import BLOCKS, Element, Text
from rodo_footer.checking.reading.vocabulary import fold, leads_to_notice, plain

# Where the sentence says the notice is to be found, in folded text; a place one cannot click on is none.
WHERE = (
    r"\b(?:tutaj|tu|kliknij\w*|link\w*|www|online|here|click\w*|hier|klick\w*|website\w*|webseite\w*|homepage|internetseite\w*"
    r"|web ?page\w*|our site|website)\b"
    r"|\b(?:na|pod|w) (?:\w+ ){0,3}?(?:stron(?:ie|ach|a)\b|adresem|serwisie|witrynie|zakladce|bip)|\b(?:unter"
    r"|auf) (?:\w+ ){0,3}?"
    r"(?:adresse|seite|link)\b|\b(?:at|on|under|via) (?:\w+ ){0,3}?(?:address|site|page|link)\b"
)
# It is about data of persons, not about any data or rights: "use the data in other websites", "your rights under this
# licence". Nor about what happens to them at once: "delete your account here".
PERSONAL = (
    r"personal|osobow|personenbezogen|privacy|prywatn|datenschutz|datenverarbeit|rodo|gdpr|ds-?gvo|klauzul|informacyjn"
    r"|data protection|(?:your|customer\w*|client\w*) (?:\w+ )?(?:data|information)|przetwarz\w+|ochron\w+ dan"
    r"|(?:twoi|twoj|panstw|pana|pani|klient|kontrahent)\w* (?:\w+ ){0,2}dan"
    r"|dan(?:e|ych) (?:\w+ )?(?:klient|kontrahent|kandydat)"
    r"|(?:ihr|dein|eur)\w* (?:\w+ )?(?:daten|rechte)|verarbeitung|privatsphar|data subject"
)
DELETES = (
    r"\b(?:delet\w+|overwrit\w+|eras\w+) (?:\w+ ){0,3}?(?:account|profile)"
    r"|\b(?:usun\w*|skasuj) (?:\w+ ){0,2}?kont[oa]\b"
)
_END = r"(?<=[.!?])\s+(?=\S)|\n\s*(?=[\nA-ZĄĆĘŁŃÓŚŹŻÄÖÜ])"
_LONGEST = 600
_MOST = 20_000


class Announcement(Struct, frozen=True):
    """A sentence, and where it stands: the character of a plain text (-1 in HTML), the element of HTML."""

    sentence: str
    offset: int = -1
    element: Element | None = None


def announcement(part: Part) -> Announcement | None:
    """The first sentence of the author's own text that promises the notice somewhere on the net."""
    if not part.text or not re.search(WHERE, fold(part.text[:_MOST])):
        return None
    return _in_html(part) if part.outline is not None else _in_plain(part)


def announces(sentence: str) -> bool:
    """Whether one sentence names the notice, or the processing of data, and says that it is to be found on the net."""
    folded = fold(sentence[:_LONGEST])
    if re.search(WHERE, folded) is None or not leads_to_notice(sentence[:_LONGEST]):
        return False
    return re.search(PERSONAL, folded) is not None and re.search(DELETES, folded) is None


def _in_html(part: Part) -> Announcement | None:
    assert part.outline is not None
    for element, text in _blocks(part):
        for sentence in _sentences(text):
            if announces(sentence):
                return Announcement(plain(sentence), element=element)
    return None


def _blocks(part: Part) -> Iterator[tuple[Element, str]]:
    """The author's own visible text, block by block."""
    assert part.outline is not None
    block: Element | None = None
    pieces: list[str] = []
    for text in part.outline.texts:
        holder = _block_of(text)
        if holder is not block:
            if block is not None:
                yield block, "".join(pieces)
            block, pieces = holder, []
        if holder is not None and part.is_own(text):
            pieces.append(text.text)
    if block is not None:
        yield block, "".join(pieces)


def _block_of(text: Text) -> Element | None:
    at = text.parent
    while at is not None and at.tag not in BLOCKS:
        if at.tag in ("style", "script", "title", "textarea"):
            return None
        at = at.parent
    return at


def _in_plain(part: Part) -> Announcement | None:
    for sentence in _sentences(part.text):
        if announces(sentence):
            start = part.source.find(sentence.strip()[:60].splitlines()[0].strip())
            return Announcement(plain(sentence), offset=max(start, 0))
    return None


def _sentences(text: str) -> Iterator[str]:
    yield from (one for one in re.split(_END, text[:_MOST]) if one and one.strip())
