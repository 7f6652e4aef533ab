"""What a reader can read of a document: the author's own visible words of each version, with their places.

A link, a picture, a quotation, a hidden text are no words of a version. Judges nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache

from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.reading.words import Words, own_words

_TRANSLITERATED = Pattern(r"(?<=[aou])e")  # Muenchen is München


def plainest(text: str) -> str:
    """A text for comparison: folded, umlauts however they are written, nothing but words and numbers."""
    return " ".join(re.findall(r"[a-z0-9]+", _TRANSLITERATED.sub("", fold(text))))


class Version:
    """One version of a document: its runs of words in reading order.

    `raw` are all of them as they stand, `words` the same for comparison, with blanks around.
    """

    def __init__(self, runs: Sequence[tuple[Part, Words]]) -> None:
        self.runs = runs

    @property
    def part(self) -> Part | None:
        """Where it begins."""
        return self.runs[0][0] if self.runs else None

    @classmethod
    def of(cls, raw: str) -> Version:
        """A version of nothing but a text, without places."""
        made = cls(())
        made.raw = raw
        return made

    @cached_property
    def raw(self) -> str:
        return " ".join([words.text for _, words in self.runs])

    @cached_property
    def words(self) -> str:
        return f" {plainest(self.raw)} "

    @cached_property
    def compact(self) -> str:
        return self.words.replace(" ", "")

    @cached_property
    def each(self) -> frozenset[str]:
        """All words, each once."""
        return frozenset(self.words.split())

    @cached_property
    def _starts(self) -> list[int]:
        at, starts = 0, []
        for _, words in self.runs:
            starts.append(at)
            at += len(words.text) + 1
        return starts

    def place(self, at: int) -> tuple[Part, Words, int]:
        """The run in which character `at` of `raw` stands, and where in it."""
        index = max(0, bisect_right(self._starts, at) - 1)
        part, words = self.runs[index]
        return part, words, at - self._starts[index]


@lru_cache(maxsize=1)  # every rule asks for the same document
def versions(document: Document) -> tuple[Version, ...]:
    """The versions: what who sees the HTML reads, and what who sees the text reads, where these are alternatives."""
    return tuple(Version([(part, run) for part in parts for run in seen(part)]) for parts in version_parts(document))


def version_parts(document: Document) -> tuple[tuple[Part, ...], ...]:
    """The parts of each version, the HTML's first."""
    both = {part.media for part in document.parts if part.alternative}
    if len(both) < 2:
        return (document.parts,)
    return tuple(
        tuple(part for part in document.parts if not part.alternative or part.media == media)
        for media in ("text/html", "text/plain")
    )


def seen(part: Part, keeps: Callable[[str], bool] | None = None) -> Iterator[Words]:
    """The runs of a part that are its author's own and seen; `keeps` says which texts to take, all without it."""
    for run in own_words(part):
        if run.text and not run.text.isspace() and is_seen(part, run.element) and (keeps is None or keeps(run.text)):
            yield run


def is_seen(part: Part, element: Element | None) -> bool:
    """Whether a reader at a desk sees the text of an element; a text version is all seen."""
    return element is None or part.sight is None or not part.sight.look(element).reason
