"""Whether each element of GDPR art. 13 and 14 is present, weak or missing in the text of a notice, with the evidence.

Pure: text in, verdict out. Which elements must be there is not decided here.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from rodo_footer.checking.completeness.languages import languages_of
from rodo_footer.checking.completeness.sentences import Notice
from rodo_footer.checking.completeness.signs import Evidence, Sign, compiled
from rodo_footer.checking.completeness.values import KnownValues, stands_at
from rodo_footer.discovery import modules_in
from rodo_footer.model.elements import ELEMENTS

State = Literal["present", "weak", "missing"]
_RANK = {"present": 2, "weak": 1, "missing": 0}


class Found(Struct, frozen=True):
    """The verdict on one element: the evidence as it stands in the text, and where (-1: nowhere)."""

    state: State
    evidence: str = ""
    start: int = -1


MISSING = Found("missing")
_BESIDE = re.compile(r"[^:]{0,40}: ?[^ ]")
_GOES_ON = ";,"  # what a list item ends with that is not the last
_LONGEST_HEAD, _LONGEST_BLOCK, _SHORT_LINE = 8, 12, 12


def judge(
    text: str, language: str = "", known: KnownValues | None = None, bare: Sequence[tuple[int, int]] = ()
) -> dict[str, Found]:
    """The verdict on every element; empty where the text is in no language that we know.

    Args:
        text: what a reader sees, one line for each paragraph, heading, list item and table cell.
        language: of the text; unknown or empty: found out, and of a text in several languages the best counts.
        known: values that beat words.
        bare: where headings stand that have nothing below them: what they name is weak at most.
    """
    wanted = (language,) if language in known_languages() else languages_of(text)
    if not wanted:
        return {}
    notice = Notice(text)
    empty = notice.within(bare)
    verdicts = [_Sight(notice, evidence_in(one), empty).verdicts() for one in wanted]
    best = {name: max((one[name] for one in verdicts), key=lambda found: _RANK[found.state]) for name in ELEMENTS}
    return _with_values(notice, best, known) if known is not None else best


def known_languages() -> tuple[str, ...]:
    """The languages that there is evidence for."""
    from rodo_footer.checking.completeness import evidence

    return modules_in(evidence.__path__[0])


def evidence_in(language: str) -> Mapping[str, Evidence]:
    """What speaks for each element in one of the known languages."""
    module = importlib.import_module(f"rodo_footer.checking.completeness.evidence.{language}")
    found: Mapping[str, Evidence] = module.EVIDENCE
    return found


class _Sight:
    """One notice seen in one language; what was looked for once is remembered, since masks ask again."""

    def __init__(self, notice: Notice, evidence: Mapping[str, Evidence], empty: frozenset[int]) -> None:
        self._notice = notice
        self._evidence = evidence
        self._empty = empty  # the numbers of headings that only promise
        self._known: dict[tuple[Sign, ...], dict[int, tuple[int, int]]] = {}
        self._named: frozenset[int] | None = None

    def verdicts(self) -> dict[str, Found]:
        return {name: self._verdict(self._evidence[name]) if name in self._evidence else MISSING for name in ELEMENTS}

    def _verdict(self, evidence: Evidence) -> Found:
        out = set(self._hits(evidence.never))
        out.update(number for name in evidence.masked_by for number in self._block(self._evidence[name]))
        said = out | self._empty
        return (
            self._first(evidence.strong, said, "present")
            or self._first(evidence.weak, said | self._labelled(evidence), "weak")
            or self._below_heading(evidence)
            or self._first(evidence.weak, out, "weak")
            or (self._first(evidence.strong + evidence.headings, out, "weak") if self._empty else None)
            or MISSING
        )

    def _labelled(self, evidence: Evidence) -> set[int]:
        """The sentences in which the weak evidence is the element's own heading or label."""
        weak, labels = self._hits(evidence.weak), self._hits(evidence.headings)
        return {number for number, (start, _) in weak.items() if number in labels and start < labels[number][1]}

    def _first(self, signs: tuple[Sign, ...], out: set[int], state: State) -> Found | None:
        """The first sentence that has such evidence, rather than a heading."""
        left = (one for one in self._hits(signs) if one not in out)
        number = min(left, key=lambda one: (self._notice.sentences[one].heading, one), default=None)
        return self._found(state, number, *self._hits(signs)[number]) if number is not None else None

    def _below_heading(self, evidence: Evidence) -> Found | None:
        """A heading or label that names the element, with text below or beside it."""
        for number, span in sorted(self._hits(evidence.headings).items()):
            out = number in self._empty or number in self._hits(evidence.never)
            if not out and self._has_content(number, span[1]):
                return self._found("present", number, *span)
        return None

    def _has_content(self, number: int, end: int) -> bool:
        """Whether anything stands behind the colon of a label, or below a heading or a whole head of a table."""
        sentences = self._notice.sentences
        if _BESIDE.match(sentences[number].text, end):
            return True
        last = min(number + _LONGEST_HEAD, len(sentences) - 1)
        below = next((one for one in range(number + 1, last + 1) if one not in self._labels()), None)
        return sentences[number].heading and below is not None

    def _labels(self) -> frozenset[int]:
        """The numbers of all headings that name an element."""
        if self._named is None:
            hits = (number for one in self._evidence.values() for number in self._hits(one.headings))
            self._named = frozenset(number for number in hits if self._notice.sentences[number].heading)
        return self._named

    def _block(self, evidence: Evidence) -> Iterator[int]:
        """What is about an element: the sentences that say so, and what stands below a heading that does."""
        yield from self._hits(evidence.strong).keys() - self._hits(evidence.never).keys()
        for number, (_, end) in self._hits(evidence.headings).items():
            if number in self._empty:
                continue
            one = self._notice.sentences[number]
            if (one.heading or one.text.endswith(":")) and not _BESIDE.match(one.text, end):
                yield from self._below(number)

    def _below(self, number: int) -> Iterator[int]:
        """The sentence below a heading, or the short lines, as those of an address, or the items of a list."""
        sentences = self._notice.sentences
        for below in range(number + 1, min(number + _LONGEST_BLOCK, len(sentences))):
            text, before = sentences[below].text, sentences[below - 1].text
            whole = text[-1] == "." or (text.count(" ") > _SHORT_LINE and text[-1] not in _GOES_ON)
            if below in self._labels() or (whole and below > number + 1 and before[-1] not in _GOES_ON):
                break
            yield below
            if whole:
                break

    def _found(self, state: State, number: int, start: int, end: int) -> Found:
        """The evidence in whole words."""
        text = self._notice.sentences[number].text
        while start and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        begin, finish = self._notice.place(number, start, end)
        return Found(state, self._notice.given(begin, finish), begin)

    def _hits(self, signs: tuple[Sign, ...]) -> dict[int, tuple[int, int]]:
        """The first match in each sentence that has one, by the sentence's number."""
        known = self._known.get(signs)
        if known is None:
            known = self._known[signs] = self._search(signs)
        return known

    def _search(self, signs: tuple[Sign, ...]) -> dict[int, tuple[int, int]]:
        hits: dict[int, tuple[int, int]] = {}
        for literals, pattern in signs:
            for literal in literals.split("|"):
                for number in self._notice.holding(literal):
                    if number not in hits and (match := compiled(pattern).search(self._notice.sentences[number].text)):
                        hits[number] = match.span("it" if "it" in match.re.groupindex else 0)
        return hits


def _with_values(notice: Notice, found: dict[str, Found], known: KnownValues) -> dict[str, Found]:
    """The verdict with the values that stand there as evidence; a name or mailbox that is known and missing is weak."""
    wanted = {
        "controller_identity": (known.controller,),
        "controller_contact": known.contacts,
        "dpo": known.dpo_contacts,
        "representative": (known.representative,),
    }
    return found | {
        name: _by_value(notice, found[name], values)
        for name, values in wanted.items()
        if any(values) and not (name == "controller_contact" and found[name].state == "present")
    }


def _by_value(notice: Notice, found: Found, values: tuple[str, ...]) -> Found:
    for value in filter(None, values):
        if (there := stands_at(notice, value)) is not None:
            return Found("present", *there)
    return Found("weak", found.evidence, found.start) if found.state == "present" else found
