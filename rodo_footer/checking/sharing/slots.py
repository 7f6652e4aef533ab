"""The slots of a mail's skeleton: names, what stands before the @ of an address, phones. What is the same in a mail is
the same slot, so that two mails whose skeletons are the same repeat their values in the same places.

Knows no mail and no markup; what may not be put into a slot is said by `reading/ordinary.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from rodo_footer.checking.reading.ordinary import Ordinary
from rodo_footer.checking.reading.vocabulary import fold

# Found quickly to be absent: no byte of a Polish or German letter, however Python keeps it, is one of these.
PROSE, _SLOT, _SLOT_END = "\x0e", "\x0f", "\x10"
A_SLOT = re.compile(f"{_SLOT}[^{_SLOT_END}]*{_SLOT_END}")
"""What stands in `Skeleton.left` where a value stood; `PROSE` where prose stood."""
MARKS = (PROSE, _SLOT, _SLOT_END)
"""Characters that nobody writes."""
_LONGEST_NAME = 60
_UPPER, _LOWER = "A-ZĄĆĘŁŃÓŚŹŻÄÖÜ", "a-ząćęłńóśźżäöüßé"
_NAME = re.compile(rf"[{_UPPER}][{_LOWER}]{{2,20}}(?: [{_UPPER}][{_LOWER}]{{2,20}}\d{{0,6}}){{1,2}}")
# Between white space: not where it may be a piece of an address.
_LOCAL = re.compile(r"(?<![^\s<])[A-Za-z0-9][A-Za-z0-9._+-]{0,62}(?=@[A-Za-z0-9-]+\.[A-Za-z])")
_LOCAL_LINKED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,62}(?=@[A-Za-z0-9-]+\.[A-Za-z])")
_MAILTO, _CALL = ('href="mailto:', "href='mailto:"), ('href="tel:', "href='tel:")
_LETTERS = re.compile(r"[A-Za-z]+")
_LONG_NUMBER = re.compile(r"[0-9]{6}")
_TEL = re.compile(r"\+[0-9]{9,13}(?=[\"'])")
_PERSONAL = re.compile(r"(?<![\w+])(?:\d[ -]?){10}\d(?!\w)")
_NINE = 9  # digits by which phones are compared (particulars.py)
# With white space between its groups: eleven digits in a row may be the number of a person.
_PHONE = re.compile(r"(?<!\S)\+[0-9]{1,3}(?:[ -][0-9]{2,6}){2,5}(?![ ().\u00a0/-]*\d)")
# All digits in a slot are ASCII: what a phone pattern finds is.
_DIGITS_ONLY = {ord(char): None for char in "+- "}
_NO_DIGITS = dict.fromkeys(map(ord, "123456789"), "0")


_folded = lru_cache(maxsize=4096)(fold)


class Slots:
    """The slots of one mail: what is the same in it is the same slot.

    `shown` are the values as they stand in the mail, `meant` what they mean, by sort and part: the last nine digits of
    a `phone`, a `word` of a name (folded), the part of an address before the @ (`local`, lower case).
    """

    def __init__(self, ordinary: Ordinary) -> None:
        self._ordinary = ordinary
        self._numbers: dict[tuple[str, str], int] = {}
        self._prose: dict[str, str] = {}
        self._slots: dict[tuple[str, str], str] = {}
        self._filled: list[tuple[str, int, str]] = []
        self.part = -1
        self.shown: list[str] = []

    @property
    def have_prose(self) -> bool:
        """Whether any prose was left out."""
        return bool(self._prose)

    def meant(self, sort: str, part: int) -> frozenset[str]:
        """What slots of a sort in a part (from 0) stand for."""
        return frozenset(value for kind, where, value in self._filled if kind == sort and where == part)

    def prose(self, run: str) -> str | None:
        """See `Ordinary.prose`; the versions of a mail say the same."""
        known = self._prose.get(run)
        if known is None:
            known = self._ordinary.prose(run)
            if known is not None:
                self._prose[run] = known
        return known

    def keeps(self, run: str) -> bool:
        """Whether a run of words stands in the skeleton as it is: it is no prose, nor a name that has a slot."""
        if self._ordinary.prose(run) is not None:
            return False
        name = run.strip()
        if len(name) > _LONGEST_NAME or _NAME.fullmatch(name) is None:
            return True
        words = name.split(" ")
        plain = [word.rstrip("0123456789") for word in words]
        return not self._ordinary.may_be_name(plain, with_digits=plain != words)

    def in_piece(self, tag: str, text: str, alone: Callable[[], bool]) -> str:
        """A tag and the text behind it, with slots where they hold values; `alone`: whether the text is a line."""
        if "mailto:" in tag:
            tag = self._linked(tag, _MAILTO, _LOCAL_LINKED, self._local)
        elif "tel:" in tag:
            tag = self._linked(tag, _CALL, _TEL, self._phone)
        return f"{tag}>{self.in_line(text, alone)}"

    @staticmethod
    def _linked(tag: str, marks: Sequence[str], pattern: re.Pattern[str], slot: Callable[[re.Match[str]], str]) -> str:
        """The tag of a link, with a slot in its address."""
        if not tag.startswith("a "):
            return tag
        for mark in marks:
            start = tag.find(mark) + len(mark)
            if start >= len(mark) and (found := pattern.match(tag, start)) is not None:
                return f"{tag[:start]}{slot(found)}{tag[found.end() :]}"
        return tag

    def in_line(self, line: str, alone: Callable[[], bool] = lambda: True) -> str:
        """A line, or a text between tags, with slots where it holds values."""
        if "@" in line:
            line = _LOCAL.sub(self._local, line)
        if "+" in line:
            line = _PHONE.sub(self._phone, line)
        name = line.strip()
        if len(name) <= _LONGEST_NAME and _NAME.fullmatch(name) is not None:
            words = name.split(" ")
            plain = [word.rstrip("0123456789") for word in words]
            if self._ordinary.may_be_name(plain, with_digits=plain != words) and alone():
                slotted = " ".join([self._slot("word", _folded(word), word, len(word)) for word in words])
                return line.replace(name, slotted)
        return line

    def take(self, local: str) -> bool:
        """Whether an address that begins so is put into a slot: not where it is one that is looked for, or may be a
        number or a packed file."""
        words = _LETTERS.findall(local)
        if not words or local.isupper() or _LONG_NUMBER.search(local) is not None:
            return False
        return self._ordinary.may_be_name(words)

    def _local(self, match: re.Match[str]) -> str:
        local = match[0]
        return self._slot("local", local.lower(), local, len(local)) if self.take(local) else local

    def _phone(self, match: re.Match[str]) -> str:
        number = match[0]
        digits = number.translate(_DIGITS_ONLY)
        if len(digits) < _NINE or _PERSONAL.search(number) is not None:
            return number  # it may be the end of another, or be looked at as the number of a person
        return self._slot("phone", digits[-_NINE:], number, number.translate(_NO_DIGITS))

    def _slot(self, sort: str, meant: str, shown: str, shape: object) -> str:
        self._filled.append((sort, self.part, meant))
        self.shown.append(shown)
        known = self._slots.get((sort, shown))  # the versions of a mail say the same
        if known is not None:
            return known
        index = self._numbers.setdefault((sort, meant), len(self._numbers))
        alike = self._numbers.setdefault((shown, ""), len(self._numbers))  # written alike, and meaning the same
        known = self._slots[sort, shown] = f"{_SLOT}{index}.{alike}.{shape}{_SLOT_END}"
        return known
