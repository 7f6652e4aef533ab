"""Finds addresses that are written out in text. Knows nothing of what they mean."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.reading.patterns import Pattern

# What a template says behind an address (`{% endif %}`, `{{/if}}`) is none of it.
_ADDRESS = Pattern(
    r"(?i)(?<![\w@/.-])(?:https?://|www\.)"
    r"(?:[^\s<>\"'`«»„”“|\\^\u200b{]|\{\{(?![#/!^])[^{}\n]{0,100}\}\}|\{(?![%#]|\{[#/!^])){1,2000}"
)
# A host with a path and without a scheme: firma.pl/rodo
_BARE = Pattern(r"(?i)(?<![\w@/.:-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}/[\w%./~-]{1,300}")
_PAIRS = {")": "(", "]": "[", "}": "{"}


def addresses(text: str, *, bare: bool = False) -> Iterator[tuple[int, str]]:
    """Offset and address of each, without the punctuation of the sentence that it ends.

    Args:
        text: any text.
        bare: also give hosts with a path and no scheme.
    """
    found = [*_ADDRESS.finditer(text)]
    if bare:
        taken = [(match.start(), match.end()) for match in found]
        found += [
            match for match in _BARE.finditer(text) if not any(start <= match.start() < end for start, end in taken)
        ]
        found.sort(key=lambda match: match.start())
    for match in found:
        yield match.start(), _trimmed(match[0])


def _trimmed(address: str) -> str:
    while address:
        last = address[-1]
        if last in ".,;:!?*_" or (last in _PAIRS and address.count(last) > address.count(_PAIRS[last])):
            address = address[:-1]
        else:
            break
    return address
