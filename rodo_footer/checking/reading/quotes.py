"""Where a mail stops being the author's own, in text: marked lines, and what follows an attribution, a separator or the
header of another mail.

What counts as quoted HTML is decided in `quoted_html.py` with the same words (`quote_words.py`).
"""

from __future__ import annotations

from collections.abc import Callable

from rodo_footer.checking.reading.quote_words import begins_header_block, field, is_attribution, is_separator, may_start

__all__ = ["HEADER_LINES", "attribution", "own_lines"]

HEADER_LINES = 12
"""How many lines the header of a quoted mail takes at most."""
_SHORTEST = 4  # characters of the first line of an attribution
_BROKEN = 4  # lines that an attribution takes at most
_WRAPPED = 64  # characters: a marked line as long as this was broken by a mail program, and its end lost the mark


def own_lines(text: str, *, whole_mail: bool = False) -> list[tuple[int, str, bool]]:
    """Each line with its offset and whether it is quoted.

    An attribution ("... pisze:") followed by marked lines quotes only these, the author may go on below; a header
    block, a separator or an attribution without marked lines quotes all that follows.

    Args:
        text: any text.
        whole_mail: a header block at the very top is the mail's own, as programs write it that save a mail as text.
    """
    offset = 0
    lines: list[str] = []
    offsets: list[int] = []
    for line in text.splitlines(keepends=True):
        offsets.append(offset)
        lines.append(line.rstrip("\r\n"))
        offset += len(line)
    quoted = _Splitter(lines, whole_mail=whole_mail).quoted()
    return list(zip(offsets, lines, quoted, strict=True))


def attribution(lines: list[str], index: int, following: Callable[[int], str]) -> int:
    """How many lines, one to four, make an attribution that starts at `index`; 0 for none.

    Args:
        lines: all lines, an empty one ends an attribution.
        index: where to look.
        following: gives the first line with ink from an index on.
    """
    joined = ""
    for length, line in enumerate(lines[index : index + _BROKEN], start=1):
        if not line.strip() or (length == 2 and not may_start(joined)):
            return 0
        joined = f"{joined} {line.strip()}".strip()
        if is_attribution(joined, following(index + length)):
            return length
    return 0


class _Splitter:
    """One pass over the lines of one text."""

    def __init__(self, lines: list[str], *, whole_mail: bool) -> None:
        self._lines = lines
        self._fields = [field(line) for line in lines]
        # An attribution ends in a colon, or in a rule.
        self._ends = [line.rstrip("*_ \t\u00a0\u200e\u200f\u202c\u2069").endswith((":", "：", "--")) for line in lines]
        self._whole_mail = whole_mail

    def quoted(self) -> list[bool]:
        """Of each line, whether it is quoted."""
        lines, result = self._lines, [False] * len(self._lines)
        marks: tuple[str, ...] = (">",)
        index = 0
        top = self._own_header()
        while index < len(lines):
            if lines[index].lstrip(" \t\u00a0").startswith(marks) and not lines[index].rstrip().endswith("<<"):
                result[index] = True
            elif index >= top and self._cuts(index):
                if not self._marks_its_mail(index):
                    return result[:index] + [True] * (len(lines) - index)
                result[index] = True
            elif (length := self._attribution(index)) > 0:
                result[index : index + length] = [True] * length
                index += length - 1
                marks = (">", "|")
                if not self._following(index + 1).lstrip(" \t\u00a0").startswith(marks):
                    return result[: index + 1] + [True] * (len(lines) - index - 1)
            elif self._lost_its_mark(index):
                result[index] = True
            index += 1
        return result

    def _own_header(self) -> int:
        """How many lines at the top are the mail's own header."""
        first = next((at for at, line in enumerate(self._lines) if line.strip()), 0)
        if not self._whole_mail or not begins_header_block(self._fields[first : first + HEADER_LINES]):
            return 0
        return next((at for at in range(first, len(self._lines)) if not self._lines[at].strip()), len(self._lines))

    def _cuts(self, index: int) -> bool:
        if self._fields[index] is not None:
            return begins_header_block(self._fields[index : index + HEADER_LINES])
        return self._ends[index] and is_separator(self._lines[index])

    def _marks_its_mail(self, index: int) -> bool:
        """Whether the mail below a separator is marked from its header on, so that its end can be told."""
        following = self._following(index + 1)
        return following.startswith(">") and field(following.lstrip("> \t\u00a0")) is not None

    def _attribution(self, index: int) -> int:
        if not any(self._ends[index : index + _BROKEN]) or len(self._lines[index]) < _SHORTEST:
            return 0
        return attribution(self._lines, index, self._following)

    def _following(self, index: int) -> str:
        """The next line with ink, of the ten that follow."""
        return next((line.strip() for line in self._lines[index : index + 10] if line.strip()), "")

    def _lost_its_mark(self, index: int) -> bool:
        """Whether a line is the end of a marked one that was broken: alone between two of them, no empty line near."""
        if not 0 < index < len(self._lines) - 1 or not self._lines[index].strip():
            return False
        before, after = self._lines[index - 1], self._lines[index + 1]
        return len(before) >= _WRAPPED and before.lstrip().startswith(">") and after.lstrip().startswith(">")
