"""Finds the comments in a document that ask for a rule to be ignored: `rodo-footer: ignore RULE reason="..."`.

It reads what they say and where they stand, and does not decide whether they are obeyed (`checking/suppress.py`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.checking.reading.comments import opening
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.faults import Unreadable

MARK = "rodo-footer:"
MOST = 200
"""So many of them are read in one part; what stands behind is a fault of the next."""
_LONGEST = 2_000

_WHAT = re.compile(r"ignore(-next-line)?\s+")
_RULES = re.compile(r"[\w-]+(?:\s*,\s*[\w-]+)*")
_QUOTED = r"\"([^\"]*)\"|'([^']*)'|[„“]([^”“\"]*)[”“\"]|«([^»]*)»"
_SETTING = re.compile(rf"\s+(reason|until)\s*=\s*(?:{_QUOTED}|([^\s\"'„“«]+))")
_NEAR = re.compile(
    r"rodo-footer(?:(:)|\s{0,3}:?\s{0,3}(?=ignore(?:-next-line)?\s{1,9}[a-z]{1,40}-[a-z]))", re.IGNORECASE
)
_ASKS = re.compile(r"ignore(?:-next-line)?\s+[a-z]+(?:-[a-z]+)+")

_SHAPE = 'Write it as: rodo-footer: ignore RULE reason="why" until=2027-01-31'
_BEGINNING = f'it does not begin with "{MARK} ignore". {_SHAPE}'


class Suppression(Struct, frozen=True, kw_only=True):
    """One comment, from `start` up to `end` of its part's source.

    `fault` says why it cannot be read. `shown` is one outside any comment: no comment at all, and customers read it.
    `quoted` is one that stands in what somebody else wrote. `until` is the last day, ISO 8601.
    """

    part: Part
    start: int
    end: int
    rules: tuple[str, ...] = ()
    reason: str = ""
    until: str = ""
    next_line: bool = False
    fault: str = ""
    shown: bool = False
    quoted: bool = False


def suppressions_in(document: Document) -> tuple[Suppression, ...]:
    """All of a document's, in the order of its parts and lines."""
    return tuple(one for part in document.parts for one in _placed(part, list(_of(part))))


def _of(part: Part) -> Iterator[Suppression]:
    number = 0
    mark = _NEAR.search(part.source)
    while mark is not None:
        at = mark.start()
        one = _read(part, at) if mark[0] == MARK else _misspelt(part, at, mark.end())
        number += one is not None
        if number > MOST:
            why = f"it is one of more than {MOST} in one file; ignore the rule in the config instead"
            yield Suppression(part=part, start=at, end=mark.end(), fault=why)
            return
        if one is not None:
            yield one
        mark = _NEAR.search(part.source, max(one.end if one is not None else 0, mark.end()))


def _misspelt(part: Part, at: int, end: int) -> Suppression | None:
    """A comment that was meant to be one: without the colon, or in capital letters."""
    found = opening(part, at)
    if found is None or not _ASKS.match(part.source[end : end + 200].lstrip().lower()):
        return None
    return Suppression(part=part, start=found[0], end=end, fault=_BEGINNING)


def _read(part: Part, at: int) -> Suppression | None:
    """What stands at a mark; None where the words mean something else."""
    source = part.source
    found = opening(part, at)
    if found is None:
        if not _ASKS.match(source[at + len(MARK) : at + len(MARK) + 200].lstrip()):
            return None
        if source[max(0, at - 20) : at].rstrip().endswith("&lt;!--"):
            return None  # a page that explains how such a comment is written
        return Suppression(part=part, start=at, end=at + len(MARK), shown=True)
    start, closing = found
    end = closing.search(source, at, at + _LONGEST)
    if end is None:
        return Suppression(part=part, start=start, end=at + len(MARK), fault="its comment is not closed")
    return _said(source[at + len(MARK) : end.start()].strip(), Suppression(part=part, start=start, end=end.end()))


def _said(text: str, comment: Suppression) -> Suppression:
    """The comment with what its text says."""
    if not text.startswith("ignore"):  # `disable`, `noqa`, as other linters have it
        return replace(comment, fault=_BEGINNING)
    what = _WHAT.match(text)
    rules = _RULES.match(text, what.end()) if what else None
    if what is None or rules is None or text.startswith("=", rules.end()):
        return replace(comment, fault=f"it names no rule. {_SHAPE}")
    settings: dict[str, str] = {}
    at = rules.end()
    while (setting := _SETTING.match(text, at)) is not None:
        value = next((one for one in setting.groups()[1:] if one is not None), "")
        if setting[1] in settings:
            return replace(comment, fault=f"it says {setting[1]} twice")
        settings[setting[1]] = " ".join(value.split())
        at = setting.end()
    if text[at:].strip():
        commas = " (a comma divides two rules)" if at == rules.end() and _RULES.match(text[at:].lstrip()) else ""
        return replace(comment, fault=f'"{text[at:].strip()[:40]}" means nothing in it{commas}. {_SHAPE}')
    until = settings.get("until", "")
    if until and not _is_day(until):
        return replace(comment, fault=f'"{until[:40]}" is no date; write it as 2027-01-31')
    return replace(
        comment,
        rules=tuple(dict.fromkeys(one.strip() for one in rules[0].split(","))),
        reason=settings.get("reason", ""),
        until=until,
        next_line=what[1] is not None,
    )


def _is_day(text: str) -> bool:
    from datetime import date

    try:
        return len(text) == 10 and date.fromisoformat(text) is not None
    except ValueError:
        return False


def _placed(part: Part, comments: list[Suppression]) -> list[Suppression]:
    """The comments, marked where they stand in somebody else's words. Where that cannot be told, they do."""
    if not comments:
        return comments
    if part.quoted_text.strip() and not part.text.strip():
        quoted = [True] * len(comments)
    elif part.media == "text/plain":
        from rodo_footer.checking.reading.quotes import own_lines

        starts = [(start, is_quoted) for start, _, is_quoted in own_lines(part.source)]
        quoted = [starts[bisect_right(starts, (one.start, True)) - 1][1] for one in comments]
    elif part.quoted_text.strip() or any(link.place == "quoted" for link in part.links):
        quoted = _probed(part.source, [one.start for one in comments])
    else:
        return comments
    return [replace(one, quoted=is_quoted) for one, is_quoted in zip(comments, quoted, strict=True)]


def _probed(source: str, places: list[int]) -> list[bool]:
    """Puts a link into each place and asks the reader of quotes about it: comments are in no outline."""
    from rodo_footer.checking.reading.markup import read_markup

    probes = [f"https://suppression.invalid/{number}" for number in range(len(places))]
    pieces = []
    for at, until, probe in zip([0, *places], [*places, len(source)], [*probes, ""], strict=True):
        pieces.append(source[at:until])
        if probe:
            pieces.append(f'<a href="{probe}"></a>')
    try:
        part = read_markup("".join(pieces))
    except Unreadable:
        return [True] * len(places)
    own = {link.href for link in part.links if link.place == "own"} - {
        link.href for link in part.links if link.place == "quoted"
    }
    return [probe not in own for probe in probes]
