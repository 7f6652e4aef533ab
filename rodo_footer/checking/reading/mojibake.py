"""Words whose letters were destroyed by a wrong encoding on their way, and what they were.

Only what can be undone by the same mistake backwards counts, and only where letters come out that Polish, German,
French, Czech and their like have: real text of these languages is left alone. Judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from msgspec import Struct

# What a UTF-8 letter begins with when its bytes are read one by one: C2-C5, E2, EF, D0, D1 in the old encodings.
_LEADS = "ÂÃÄÅĂĹâïďÐÑĐŃ"
_MOST = 200  # places of one text that are looked at: where so many are destroyed, it does not matter how many
# Polish letters of one old encoding read as another: Przyk³ad, za³¹cznik, ksi±¿ka.
_OTHER = "¹³¿±¶ñœ"
_WORD = r"[A-Za-zÀ-ſ¹³¿±¶¼¾£¥¦¯¬]{1,60}"
# œæ and oœci are in no word of French, German or Danish; in Polish they were ść and ości.
_OTHER_INSIDE = r"[A-Za-zóÓêæñ][¹³¿±¶]+[a-zóêæñ]|\bDzieñ\b|[a-z]œæ\b|[a-z]oœc[hi]|(?<=\d)\s?z³\b"
_ODD_CASE = "[a-zß-ÿąćęłńśźż][A-ZÀ-ÞĄĆĘŁŃŚŹŻ]"
_ENCODINGS = ("windows-1252", "windows-1250", "iso-8859-2")
_LETTERS = frozenset(
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüÄÖÜßàâçéèêëîïôùûÿœæÀÂÇÉÈÊËÎÏÔÙÛŒñáíúýÁÍÚÝčďěňřšťůžČĎĚŇŘŠŤŮŽőűŐŰãõøåØÅìòÌÒ"
    "©®°§«»·…–—‘’‚“”„•€™²³½±×\u00a0\ufeff"
)
_SYMBOLS = frozenset("©®°§«»·±²³½\u00a0")
_LOST_MARK = "\ufffd"  # read byte by byte as well, it says that a letter is lost: ï¿½
_CYRILLIC = "[\u0400-\u045f\u0490\u0491]{3}"


class Broken(Struct, frozen=True):
    """One destroyed word: where it starts in the text, what stands there, what it was (empty: nobody can tell), and
    the encoding that it was wrongly read as (empty: not known)."""

    at: int
    seen: str
    meant: str
    read_as: str


def may_be_broken(text: str) -> bool:
    """A quick look that never misses what `broken` finds."""
    return not text.isascii() and ("\ufffd" in text or any(map(text.__contains__, _LEADS + _OTHER)))


@cache
def _suspect() -> re.Pattern[str]:
    """A letter that UTF-8 begins with, and what the bytes 80-BF, which follow, are in one of the old encodings; where
    an encoding has nothing, a control character."""
    followers = {
        bytes((code,)).decode(encoding, "ignore") or chr(code) for code in range(0x80, 0xC0) for encoding in _ENCODINGS
    }
    return re.compile(f"[{_LEADS}][{re.escape(''.join(sorted(followers)))}\x80-\x9f]")


def broken(text: str) -> list[Broken]:
    """All destroyed words of a text, in order."""
    if not may_be_broken(text):
        return []
    found = [*_read_byte_by_byte(text), *_read_as_other(text), *_lost(text)]
    return sorted(found, key=lambda one: one.at)


def _lost(text: str) -> Iterator[Broken]:
    at = text.find("\ufffd")
    for _ in range(_MOST):
        if at < 0:
            return
        start, end = _around(text, at)
        yield Broken(start, text[start:end], "", "")
        at = text.find("\ufffd", max(end, at + 1))


def _read_byte_by_byte(text: str) -> Iterator[Broken]:
    hits: list[tuple[int, str, str, str]] = []
    at = 0
    suspect = _suspect()
    while len(hits) < _MOST and (found := suspect.search(text, at)) is not None:
        hit = _sequence(text, found.start())
        at = found.start() + (len(hit[0]) if hit else 1)
        if hit:
            hits.append((found.start(), *hit))
    certain = len(hits) > 1 or any(_is_certain(text, start, seen, meant) for start, seen, meant, _ in hits)
    end = 0
    for start, _, _, encoding in hits if certain else ():
        if start < end:
            continue
        begin, end = _around(text, start)
        meant = _undone(text[begin:end], encoding)
        yield Broken(begin, text[begin:end], "" if _LOST_MARK in meant else meant, encoding)


def _sequence(text: str, at: int) -> tuple[str, str, str] | None:
    """The characters at `at` that are one letter read byte by byte: these, the letter, the encoding."""
    for length in (3, 2):
        seen = text[at : at + length]
        if len(seen) < length:
            continue
        for encoding in _ENCODINGS:
            meant = _back(seen, encoding)
            if len(meant) == 1 and (meant in _LETTERS or meant == _LOST_MARK):
                return seen, meant, encoding
    run = text[at : at + 12]
    for encoding in _ENCODINGS[:2]:
        for length in (12, 10, 8, 6):
            if re.fullmatch(_CYRILLIC, _back(run[:length], encoding)[:3]):
                return run[:length], _back(run[:length], encoding), encoding
    return None


def _is_certain(text: str, start: int, seen: str, meant: str) -> bool:
    """Whether one place alone is proof: an odd pair inside a word, three odd characters in a row, or a sign that
    nobody puts behind a lone letter A with a hat."""
    if len(seen) > 2:
        return True
    before, after = text[start - 1 : start], text[start + len(seen) : start + len(seen) + 1]
    if seen[0] == "\u00c2" and meant in _SYMBOLS:
        return not before.isalpha()
    return before.islower() or after.islower()


def _read_as_other(text: str) -> Iterator[Broken]:
    if not any(map(text.__contains__, _OTHER)):
        return
    end = 0
    for found in islice(re.finditer(_OTHER_INSIDE, text), _MOST):
        if found.start() < end:
            continue
        if found[0].strip() == "z³":
            yield Broken(found.end() - 2, "z³", "zł", "windows-1252")
            continue
        start, end = _word(text, found.start())
        seen = text[start:end]
        for written in ("windows-1250", "iso-8859-2"):
            meant = _recoded(seen, written)
            if len(seen) > 3 and meant.isalpha() and all(char.isascii() or char in _LETTERS for char in meant):
                yield Broken(start, seen, meant, "windows-1252")
                break


def _recoded(seen: str, written: str) -> str:
    try:
        return seen.encode("windows-1252").decode(written)
    except (UnicodeEncodeError, UnicodeDecodeError):
        return ""


def _undone(word: str, encoding: str) -> str:
    """The word as it was: read back by one encoding as a whole where that gives a word, else letter by letter."""
    wholes = [_back(word, one) for one in (encoding, *_ENCODINGS)]
    if any(_LOST_MARK in whole for whole in wholes):
        return _LOST_MARK
    words = [whole for whole in wholes if whole and all(char.isascii() or char in _LETTERS for char in whole)]
    if words:
        return next((one for one in words if not re.search(_ODD_CASE, one)), words[0])
    pieces: list[str] = []
    at = 0
    while at < len(word):
        hit = _sequence(word, at) if word[at] in _LEADS else None
        pieces.append(hit[1] if hit else word[at])
        at += len(hit[0]) if hit else 1
    return "".join(pieces)


def _back(seen: str, encoding: str) -> str:
    """The text whose UTF-8 bytes, read as `encoding`, are `seen`; empty where there is none."""
    try:
        return b"".join(_byte(char, encoding) for char in seen).decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return ""


def _byte(char: str, encoding: str) -> bytes:
    # Bytes that an encoding does not use come through as control characters (WHATWG Encoding Standard).
    return bytes((ord(char),)) if "\x80" <= char <= "\x9f" else char.encode(encoding)


def _around(text: str, at: int) -> tuple[int, int]:
    """The run of characters without a space around a place, at most 60 of them."""
    start = end = at
    while start > 0 and at - start < 30 and not _ends_word(text, start - 1):
        start -= 1
    while end < len(text) and end - at < 30 and (end <= at or not _ends_word(text, end)):
        end += 1
    return start, max(end, at + 1)


def _ends_word(text: str, at: int) -> bool:
    char = text[at]
    if char == "\u00a0" and at and text[at - 1] in _LEADS:
        return False  # the second byte of a letter such as à
    return char in '<>"' or (char.isspace() and not "\x80" <= char <= "\x9f")


def _word(text: str, at: int) -> tuple[int, int]:
    start = at
    while start > 0 and at - start < 30 and re.match(_WORD, text[start - 1]):
        start -= 1
    found = re.match(_WORD, text[start : start + 60])
    return start, start + found.end() if found else at + 1
