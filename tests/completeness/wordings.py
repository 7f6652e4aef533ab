"""The bank of wordings that generated notices are put together from: one part to tune patterns on, one held out.

Written before the patterns and apart from them. Knows no engine.
"""

from __future__ import annotations

import hashlib
import tomllib
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any, Literal

Part = Literal["tuned", "held-out"]
_HELD_OUT = 3  # each third wording of a list


class Bank:
    """What one language has to say about each element, as far as one part of the wordings goes."""

    def __init__(self, language: str, part: Part) -> None:
        read = _read(language)
        self.registers: dict[str, dict[str, str]] = read["registers"]
        self.facts: dict[str, list[str]] = read["facts"]
        self.layout: dict[str, list[str]] = read["layout"]
        self.combined = _of_part(read["combined"], part)
        self._articles: dict[str, dict[str, list[str]]] = {
            letter: one for letter, one in read["legal_basis"].items() if isinstance(one, dict)
        }
        self._wordings = {
            name: {kind: _of_part(texts, part) for kind, texts in kinds.items() if isinstance(texts, list)}
            for name, kinds in read.items()
            if name not in ("registers", "facts", "layout", "combined")
        }

    def wordings(self, name: str, kind: str) -> list[Any]:
        """What there is for an element: `sentences`, `labels`, `answers`, `fragments`."""
        return self._wordings[name].get(kind, [])

    def values(self, random: Random, basis: str) -> dict[str, str]:
        """One register and one value of every fact, chosen at random: what the braces in a wording stand for."""
        register = self.registers[random.choice(list(self.registers))]
        articles = {name: random.choice(texts) for name, texts in self._articles[basis].items()}
        return register | {name: random.choice(texts) for name, texts in self.facts.items()} | articles


@lru_cache
def _read(language: str) -> dict[str, Any]:
    path = Path(__file__).parent / "banks" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _of_part(texts: list[Any], part: Part) -> list[Any]:
    """A third is held out: which, the digests of the wordings say, not who tunes."""
    if len(texts) < _HELD_OUT:
        return texts if part == "tuned" else []
    ranked = sorted(texts, key=lambda text: hashlib.sha256(repr(text).encode()).digest())
    return [text for rank, text in enumerate(ranked) if (rank % _HELD_OUT == 0) == (part == "held-out")]
