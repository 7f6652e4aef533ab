"""format=flowed text -> text as the reader sees it: lines that were broken for the journey become whole, addresses too.

RFC 3676 (2004), sections 4.1-4.4. Only the author's own lines: nothing is decided by where a quoted line breaks.
"""

from __future__ import annotations


def unfold(text: str, *, delete_space: bool) -> tuple[str, tuple[int, ...]]:
    """The text, and where in it a line break was taken out, for positions.

    Args:
        text: the decoded part.
        delete_space: whether the space before a break belongs to the break (`DelSp=yes`).
    """
    if " \n" not in text and " \r\n" not in text:
        return text, ()
    pieces: list[str] = []
    breaks: list[int] = []
    length = 0
    lines = text.split("\n")
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        shown = line.removesuffix("\r")
        soft = shown.endswith(" ") and shown != "-- " and after is not None
        if soft and not line.startswith(">") and not (after or "").startswith((">", "-- ")):
            piece = shown[:-1] if delete_space else shown
            breaks.append(length + len(piece))
        else:
            piece = line if after is None else f"{line}\n"
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), tuple(breaks)
