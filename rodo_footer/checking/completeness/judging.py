"""Whether each element of GDPR art. 13 and 14 is present, weak or missing in the text of a notice, with the evidence.

Pure: text in, verdict out. Which elements must be there is not decided here.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct

from rodo_footer.checking.completeness.languages import languages_of
from rodo_footer.checking.completeness.sentences import Notice, without_mark
from rodo_footer.checking.completeness.signs import Evidence, Sign, compiled
from rodo_footer.discovery import modules_in
from rodo_footer.model.elements import ELEMENTS

State = Literal["present", "weak", "missing"]
_RANK = {"present": 2, "weak": 1, "missing": 0}


class Found(Struct, frozen=True):
    """The verdict on one element: the evidence as it stands in the text, and where (-1: nowhere)."""

    state: State
    evidence: str = ""
    start: int = -1


class KnownValues(Struct, frozen=True, kw_only=True):
    """What a company's notice must say word for word, as far as it is known; empty: not known."""

    controller: str = ""
    contacts: tuple[str, ...] = ()
    dpo_contacts: tuple[str, ...] = ()
    representative: str = ""
    authority: tuple[str, ...] = ()


MISSING = Found("missing")


def judge(text: str, language: str = "", known: KnownValues | None = None) -> dict[str, Found]:
    """The verdict on every element; empty where the text is in no language that we know.

    Args:
        text: what a reader sees, one line for each paragraph, heading, list item and table cell.
        language: of the text; empty: found out, and of a text in several each counts.
        known: values that beat words.
    """
    notice = Notice(text)
    wanted = (language,) if language in known_languages() else languages_of(text)
    verdicts = [_Sight(notice, _evidence(one)).verdicts() for one in wanted]
    if not verdicts:
        return {}
    best = {name: max((one[name] for one in verdicts), key=lambda found: _RANK[found.state]) for name in ELEMENTS}
    return _with_values(notice, best, known) if known is not None else best


def known_languages() -> tuple[str, ...]:
    """The languages that there is evidence for."""
    from rodo_footer.checking.completeness import evidence

    return modules_in(evidence.__path__[0])


def _evidence(language: str) -> Mapping[str, Evidence]:
    module = importlib.import_module(f"rodo_footer.checking.completeness.evidence.{language}")
    found: Mapping[str, Evidence] = module.EVIDENCE
    return found


class _Sight:
    """One notice seen in one language; what was looked for once is remembered for the masks."""

    def __init__(self, notice: Notice, evidence: Mapping[str, Evidence]) -> None:
        self._notice = notice
        self._evidence = evidence
        self._strong: dict[str, dict[int, tuple[int, int]]] = {}

    def verdicts(self) -> dict[str, Found]:
        return {name: self._verdict(self._evidence[name]) if name in self._evidence else MISSING for name in ELEMENTS}

    def _verdict(self, evidence: Evidence) -> Found:
        out = self._hits(evidence.never).keys() | {
            number for name in evidence.masked_by for number in self._hits(self._evidence[name].strong)
        }
        for signs, state in ((evidence.strong, "present"), (evidence.weak, "weak")):
            hits = {number: span for number, span in self._hits(signs).items() if number not in out}
            if hits:
                number = min(hits)
                return self._found(state, number, *hits[number])  # type: ignore[arg-type]
        return self._below_heading(evidence.headings)

    def _below_heading(self, signs: Iterable[Sign]) -> Found:
        sentences = self._notice.sentences
        for number, span in sorted(self._hits(signs).items()):
            if sentences[number].heading and number + 1 < len(sentences) and not sentences[number + 1].heading:
                return self._found("present", number, *span)
        return MISSING

    def _found(self, state: State, number: int, start: int, end: int) -> Found:
        begin, finish = self._notice.place(number, start, end)
        return Found(state, self._notice.given(begin, finish), begin)

    def _hits(self, signs: Iterable[Sign]) -> dict[int, tuple[int, int]]:
        """The first match in each sentence that has one, by the sentence's number."""
        hits: dict[int, tuple[int, int]] = {}
        for literals, pattern in signs:
            for literal in literals.split("|"):
                for number in self._notice.holding(literal):
                    if number not in hits and (match := compiled(pattern).search(self._notice.sentences[number].text)):
                        hits[number] = match.span()
        return hits


def _with_values(notice: Notice, found: dict[str, Found], known: KnownValues) -> dict[str, Found]:
    values = {
        "controller_identity": (known.controller,),
        "controller_contact": known.contacts,
        "dpo": known.dpo_contacts,
        "representative": (known.representative,),
        "complaint": known.authority,
    }
    return found | {name: hit for name, wanted in values.items() if (hit := _value(notice, wanted)) is not None}


def _value(notice: Notice, wanted: Iterable[str]) -> Found | None:
    for value in filter(None, wanted):
        folded = " ".join(one.text for one in Notice(value).sentences)
        for number in notice.holding(folded):
            start = notice.sentences[number].text.index(folded)
            begin, finish = notice.place(number, start, start + len(folded))
            return Found("present", notice.given(begin, finish), begin)
    return None


__all__ = ["MISSING", "Found", "KnownValues", "State", "judge", "known_languages", "without_mark"]
