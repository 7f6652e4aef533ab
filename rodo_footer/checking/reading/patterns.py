"""Regular expressions that are compiled when they are first needed.

A start has no time to compile what no document of it needs, and a verdict none to look each up in the cache of `re`:
both were measured (docs/performance.md).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any


class Pattern:
    """A compiled pattern to be; has the methods of `re.Pattern` that its users call."""

    __slots__ = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "text")

    findall: Callable[..., list[Any]]
    finditer: Callable[..., Iterator[re.Match[str]]]
    fullmatch: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    split: Callable[..., list[Any]]
    sub: Callable[..., str]
    text: str

    def __init__(self, text: str) -> None:
        self.text = text

    def __getattr__(self, name: str) -> Any:  # the slots are empty until the first use
        compiled = re.compile(self.text)
        for method in self.__slots__[:-1]:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
