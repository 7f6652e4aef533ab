"""Rich text: what a reader of RTF sees is the text, whatever the text is."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from rodo_footer.delivery.targets.files.rtf import rtf

_TOKEN = re.compile(r"\\u(-?\d+)\?|\\([{}\\])|\\([a-z]+)(-?\d+)? ?|\\\*|([{}])|\n|(.)")


def shown(rich: bytes) -> str:
    """A reader for the subset that we write; font, colour and instruction groups are not shown."""
    units: list[int] = []
    depth, hidden = 0, 0
    for token in _TOKEN.finditer(rich.decode("ascii")):
        unit, literal, word, _, brace, plain = token.groups()
        if brace == "{":
            depth += 1
        elif brace == "}":
            depth -= 1
            hidden = hidden if depth >= hidden else 0
        elif word in {"fonttbl", "colortbl", "fldinst"}:
            hidden = hidden or depth
        elif not hidden:
            text = {"line": "\n", "tab": "\t"}.get(word or "", literal or plain or "")
            units += [int(unit) & 0xFFFF] if unit else [ord(char) for char in text]
    assert depth == 0
    return b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le", "surrogatepass")


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("\n\t\\{}")))
@example("a\\par {b} é 😀\nhttps://example.com/rodo?a=1&b={x}.")
def test_the_text_survives(text: str) -> None:
    """Escapes, astral characters, line ends and links: all is there, nothing becomes markup."""
    assert shown(rtf(text)) == text


def test_links_become_fields() -> None:
    """The full stop after an address is not part of it."""
    assert rtf("See https://example.com/a.").count(b'HYPERLINK "https://example.com/a"}') == 1
