"""What evidence is: patterns on folded text, each with the literals without which it cannot match.

A literal is looked for first, and the pattern is tried only on the sentences that have it: that is what keeps a long
notice fast. Knows no language and no element.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

Sign = tuple[str, str]
"""Literals, parted by `|`, one of which every match contains (or just stands beside, in the same sentence); and the
pattern. In it `~6~` is a gap of up to six words inside a sentence, and a group called `it` is what to quote, where
that is not all of the match. Folded: no capitals, no diacritics."""

_GAP = re.compile(r"( ?)~(\d+)~")


class Evidence(Struct, frozen=True, kw_only=True):
    """What speaks for one element in one language.

    `strong` makes it present; `weak` alone makes it weak, such as "as long as necessary"; `headings` make the text
    below them evidence, where there is any. A sentence with one of `never`, or with strong evidence of an element in
    `masked_by`, does not count.
    """

    strong: tuple[Sign, ...]
    weak: tuple[Sign, ...] = ()
    headings: tuple[Sign, ...] = ()
    never: tuple[Sign, ...] = ()
    masked_by: tuple[str, ...] = ()


@lru_cache(maxsize=4096)  # as many as there are signs in all languages; compiled where a literal of theirs was met
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, its gaps spelled out: each bounded, none across the end of a sentence."""
    return re.compile(
        _GAP.sub(lambda found: rf"{'[,:)]* ' if found[1] else ''}(?:[^.;!?\s]* ){{0,{found[2]}}}?", pattern)
    )
