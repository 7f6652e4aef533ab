"""Which elements of a notice a few words have: those of a clause, a first message, a footer. So few hardly say in which
language they are, so all that we know are looked through."""

from __future__ import annotations

from functools import lru_cache

from rodo_footer.checking.completeness import judge, known_languages

_LONGEST = 100_000  # characters at each end of a text: no first layer is as long, and a footer stands at the end


@lru_cache(maxsize=64)  # several rules ask about the same words
def elements_in(text: str) -> frozenset[str]:
    """The elements that are present, or weakly so, in any language."""
    if len(text) > 2 * _LONGEST:
        text = f"{text[:_LONGEST]}\n{text[-_LONGEST:]}"
    found = (judge(text, language) for language in known_languages())
    return frozenset(name for one in found for name, verdict in one.items() if verdict.state != "missing")
