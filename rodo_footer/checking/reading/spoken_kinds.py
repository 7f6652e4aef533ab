"""Whether a file that nobody called anything is a script for calls or a chat: only where its words leave no doubt.

Every file passes here, so a literal look comes first; judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.reading.vocabulary import fold

_HEAD = 6_000
# Without one of these, in lower case, nothing below is found.
_CALL_HINTS = ("ozmow", "dzwoni", "calling", "this call", "gespräch", "rufe")
_CALL = (
    r"\b(?:ta|niniejsza|panstwa) rozmowa (?:jest|bedzie|moze byc|zostanie) (?:\w+ )?(?:nagr|rejestrowan)\w*"
    r"|\bthis call (?:is|will be|may be) (?:being )?recorded|\bdieses gesprach wird (?:\w+ ){0,6}?(?:aufgezeichnet"
    r"|mitgeschnitten)"
    r"|\bdzwonie (?:do (?:pan\w*|panstwa) )?(?:z firmy|w imieniu)|\b(?:i am|i'm|we are|we're) calling (?:you )?(?:from"
    r"|on behalf)"
    r"|\brufe (?:sie )?(?:\w+ ){0,2}?(?:an )?im (?:namen|auftrag)\b"
)
# How letters end and no call does: who writes so tells of a call.
_CLOSING = (
    r"(?m)^[ \t]*(?:(?:serdecznie |z gory )?(?:pozdrawiam\w*|dziekuje i pozdrawiam)(?: serdecznie)?|z powazaniem"
    r"|(?:lacze )?pozdrowienia|(?:z )?wyraz(?:ami|y) szacunku|(?:with )?(?:(?:kind|best|warm) )?regards"
    r"|best(?: wishes)?"
    r"|cheers|(?:yours )?(?:sincerely|faithfully)"
    r"|(?:mit )?(?:freundliche[nr]?|viele[n]?|beste[nr]?|liebe[nr]?) gru(?:ss|ß)e?n?"
    r"|mfg|lg)[ \t]*[,.!]*[ \t]*\r?$|^-- \r?$"
)
_CHAT_HINTS = ("bot:", "bot]", "asystent", "assistant", "klient:", "visitor:", "konsultant:", "besucher:", "gość:")
_TIME = r"^[ \t>*-]*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]*)?"
_BOT = (
    _TIME + r"(?:(?:chat)?bot|wirtualn\w+ \w+|asystent\w*|virtual assistant|assistant|virtueller assistent)[ \t]*[:\]]"
)
_PERSON = (
    _TIME + r"(?:klient\w*|gość|ja|ty|użytkowni\w+|customer|client|visitor|user|guest|you|me|kund\w*|gast"
    r"|besucher\w*)[ \t]*[:\]]"
)
_CHAT_NAMES = Pattern(
    r"(?i)\b(?:live-?)?chat(?:bot)?[-_]?(?:widget|window|messages?|bubbles?|box|log|transcript|container|conversation)\b"
    r"(?![-_](?:icon|link|btn|button|logo|image|img))",
)


def is_script(texts: Iterable[str]) -> bool:
    """Whether the words are those of somebody who calls, or tell callers that this call is recorded."""
    for text in texts:
        head = text[:_HEAD]
        lower = head.lower()
        if any(map(lower.__contains__, _CALL_HINTS)) and re.search(_CALL, fold(head)):
            return not _is_letter(text)
    return False


def is_transcript(texts: Iterable[str]) -> bool:
    """Whether lines of a program and of a person take turns."""
    for text in texts:
        head = text[:_HEAD]
        lower = head.lower()
        if any(map(lower.__contains__, _CHAT_HINTS)) and all(
            re.search(one, lower, re.MULTILINE) for one in (_BOT, _PERSON)
        ):
            return True
    return False


def _is_letter(text: str) -> bool:
    """Whether somebody signs it."""
    return any(re.search(_CLOSING, fold(line)) is not None for line in text.splitlines() if len(line) < 60)


def is_chat_window(names: Iterable[str]) -> bool:
    """Whether the classes and ids of a page are those of a window for a chat."""
    return any("chat" in name.lower() and _CHAT_NAMES.search(name) for name in names)
