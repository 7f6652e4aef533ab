"""Where a comment of HTML, a style sheet, a program or a template language begins whose first words are at a place.

Told by the marks in front of the place; what the comment says is not read.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.start_tags import is_comment
from rodo_footer.checking.reading.templates import dialect_of

# The comments of the languages in which footers are written. The longest opening comes first.
_EVERYWHERE = (
    ("{{!--", "--}}"),
    ("{{--", "--}}"),
    ("{{/*", "*/}}"),
    ("<%--", "--%>"),
    ("<%!--", "--%>"),
    ("<#--", "-->"),
    ("<%#", "%>"),
    ("{{!", "}}"),
    ("{#", "#}"),
)
# These are text for all other languages, and the customer reads them.
_OF_LANGUAGE = {"smarty": ("{*", "*}"), "razor": ("@*", "*@"), "velocity": ("#*", "*#")}
_STARS = tuple(opens for opens, _ in _OF_LANGUAGE.values())
_IN_MARKUP = (("<!--", "-->"), ("{/*", "*/}"))
_IN_CODE = ("/*", "*/")
_TO_LINE_END = re.compile(r"(?=\n|\?>|\Z)")
_LINE = re.compile(r"(?:^|<\?(?:php)?)[ \t]*(//|\#{1,2})[ \t]*\Z", re.MULTILINE)
_LIQUID = re.compile(r"\{%-?\s*comment\s*-?%\}\s*\Z")
_LIQUID_END = re.compile(r"\{%-?\s*endcomment\s*-?%\}")
_CODE = re.compile(r"<(style|script)\b|<\?(?!xml)", re.IGNORECASE)
_PROGRAM = re.compile(r"^(?:import|export)\s", re.MULTILINE)


def opening(part: Part, at: int) -> tuple[int, re.Pattern[str]] | None:
    """Where the comment begins whose first words are at `at`, and what closes it."""
    near = part.source[max(0, at - 200) : at]
    before = near.rstrip()
    gap = at - len(near) + len(before)  # the offset behind what is not white space
    markup = part.media == "text/html"
    for opens, closes in (*_EVERYWHERE, *(_IN_MARKUP if markup else ()), *_of_language(part, before)):
        if before.endswith(opens) and (opens != "<!--" or _is_comment(part, gap - len(opens))):
            return gap - len(opens), re.compile(re.escape(closes))
    liquid = _LIQUID.search(before)
    if liquid is not None:
        return gap - len(before) + liquid.start(), _LIQUID_END
    opens, closes = _IN_CODE
    if markup and before.endswith(opens) and _in_code(part.source, at):
        return gap - len(opens), re.compile(re.escape(closes))
    line = _LINE.search(part.source, max(0, at - 200), at) if markup or part.dialect else None
    if line is not None and _holds_lines(part, line[1], at):
        return line.start(1), _TO_LINE_END
    return None


def _is_comment(part: Part, start: int) -> bool:
    """Whether `<!--` opens a comment there. In a template code can be in any place, so it is believed."""
    return bool(part.dialect or part.placeholders) or is_comment(part.source, start)


def _of_language(part: Part, before: str) -> list[tuple[str, str]]:
    """The comment that only the language of a part has, where one may begin at the end of `before`."""
    if not before.endswith(_STARS):
        return []
    dialect = part.dialect or dialect_of(part.source)
    return [_OF_LANGUAGE[dialect]] if dialect in _OF_LANGUAGE else []


def _holds_lines(part: Part, opens: str, at: int) -> bool:
    """Whether `//` or `#` is a comment here: in PHP, in a script, in a program before its first element."""
    if opens == "##":
        return part.dialect == "velocity"
    if _PROGRAM.search(part.source, 0, 5_000):
        return opens == "//" and re.search(r"<[A-Za-z]", part.source[:at]) is None
    return _in_code(part.source, at)


def _in_code(source: str, at: int) -> bool:
    """Whether a character stands in a style sheet, a script, PHP or a component, where `/* */` is a comment."""
    if _PROGRAM.search(source, 0, 5_000):
        return True
    opened = list(_CODE.finditer(source, max(0, at - 20_000), at))
    if not opened:
        return False
    last = opened[-1]
    closes = f"</{last[1]}" if last[1] else "?>"
    return closes.lower() not in source[last.end() : at].lower()
