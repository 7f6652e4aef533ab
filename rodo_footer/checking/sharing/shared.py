"""Mails that differ in prose, names and numbers only are judged once.

A verdict is shared only where nothing in it depends on what the skeleton leaves out (`holding.py`). Everything else is
judged by itself, so that the report is the same as without this module, which only makes it faster.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.checking.engine import Judged, judge, moved
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.document import document
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.media.mail import KIND, Body, bodies, read_body
from rodo_footer.checking.reading.vocabulary import guess_language
from rodo_footer.checking.rules import Selection
from rodo_footer.checking.sharing.holding import holds_for_all
from rodo_footer.checking.sharing.skeletons import Skeleton, Skeletons

_MOST = 2_000  # verdicts that are remembered, each with a text of 40,000 characters at most
_MOST_SEEN = 100_000
_TRIES = 3


class _Known(Struct, frozen=True):
    """A verdict, and of each part the language that its source declares (empty: its text decides)."""

    judged: Judged
    declared: tuple[str, ...]


class Shared:
    """Judges mails one after the other under one policy; remembers verdicts by skeleton."""

    def __init__(self, policy: Policy, rules: Selection, kind: str) -> None:
        self._policy = policy
        self._rules = rules
        self._kind = KIND if kind == "auto" else kind
        self._may_share = policy.pages is None and not policy.destinations and self._kind == KIND
        self._skeletons = Skeletons()
        self.hits = 0
        self._known: dict[tuple[object, ...], _Known] = {}
        self._seen: dict[int, int] = {}  # how often a skeleton was seen, by its hash: of most mails there is but one

    def judge(
        self, path: str, data: bytes, once: Callable[[Callable[[], Judged]], Judged] = lambda judge: judge()
    ) -> Judged:
        """The verdict on one mail; where no other's is shared, `once` may know it already. Raises: Unreadable."""
        texts = bodies(data)
        skeleton = self._skeletons.of(texts) if self._may_share else None
        known = self._known.get(skeleton.key) if skeleton is not None else None
        if known is not None:
            language = _language(texts, known.declared)
            if language:
                self.hits += 1
                return _renewed(known.judged, path, language)
        return once(lambda: self._alone(path, texts, skeleton if known is None else None))

    def _alone(self, path: str, texts: Sequence[Body], skeleton: Skeleton | None) -> Judged:
        """The verdict on a mail by itself, remembered for those of its skeleton."""
        checked = document(path, tuple(map(read_body, texts)), self._kind)
        judged = judge(checked, self._policy, self._rules)
        if skeleton is not None:
            self._remember(judged, checked, skeleton, texts)
        return judged

    def _remember(self, judged: Judged, checked: Document, skeleton: Skeleton, texts: Sequence[Body]) -> None:
        """Keep the verdict from the second mail of a look on."""
        number = hash(skeleton.key)
        times = self._seen.get(number, 0)
        if times > _TRIES:
            return
        if len(self._seen) >= _MOST_SEEN:
            self._seen.clear()
        self._seen[number] = times + 1
        if times and holds_for_all(judged, checked, self._policy, skeleton, texts):
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[skeleton.key] = _Known(judged, tuple(map(_declared, checked.parts)))


def _declared(part: Part) -> str:
    roots = part.outline.named("html") if part.outline is not None else ()
    return roots[0].get("lang")[:2].lower() if roots else ""


def _language(texts: Sequence[Body], declared: Sequence[str]) -> str:
    """The language of a mail as `document` has it; empty where it takes reading all of it."""
    for body, said in zip(texts, declared, strict=True):
        found = said if body.media == "text/html" else guess_language(body.text)
        if found or body.media == "text/html":
            return found
    return ""


def _renewed(known: Judged, path: str, language: str) -> Judged:
    report = replace(known.report, path=path, language=language)
    return Judged(report, ()) if not known.findings else replace(moved(known, path), report=report)
