"""Where a mail stops being the author's own: attribution lines and header blocks of quoted replies, in text.

Polish, English and German forms of Outlook (classic, new, mobile), Gmail, Apple Mail, Thunderbird, Yahoo and Proton.
What counts as quoted HTML is decided in `quoted_html.py` with the same words.
"""

from __future__ import annotations

import re

_DATE = r"[^\n]{0,200}?\d[^\n]{0,200}?"
_ATTRIBUTION = (
    rf"(?i)^\W{{0,3}}(?:W dniu {_DATE}(?:pisze|napisał\(a\)|napisała?|użytkownik[^\n]{{0,120}}napisał)"
    rf"|(?:Dnia|Użytkownik|pon|wt|śr|czw|pt|sob|niedz|nd)\.?,? {_DATE}(?:pisze|napisał\(a\)|napisała?)"
    rf"|\d{{1,4}}[^\n]{{0,200}}?<[^>\n]{{3,120}}>[^\n]{{0,40}}?(?:pisze|napisał\(a\)|napisała?|wrote|schrieb)"
    rf"|Wiadomość napisana przez {_DATE}|Użytkownik [^\n]{{1,120}}napisał\w?(?:\(a\))?"
    rf"|On {_DATE}wrote|Am {_DATE}schrieb[^\n]{{0,120}}?)\s*:\s*$"
)
_START_ONLY = (
    r"(?i)^\W{0,3}(?:W dniu |Dnia |On (?:mon|tue|wed|thu|fri|sat|sun|\w{3,9} \d|\d)|Am "
    r"(?:mo|di|mi|do|fr|sa|so|\d)|(?:pon|wt|śr|czw|pt|sob|niedz)\.,? \d)"
)
_SEPARATOR = (
    r"(?i)^\W{0,3}-{2,}\s*(?:Original Message|Forwarded message|Wiadomość oryginalna|(?:Wiadomość|Treść) "
    r"(?:przekazana(?: dalej)?|przekazanej wiadomości|oryginalnej wiadomości)"
    r"|Przekazana wiadomość|Oryginalna wiadomość|Ursprüngliche Nachricht|Weitergeleitete "
    r"Nachricht|Original-Nachricht)\s*-{2,}\s*$"
    r"|^\W{0,3}-{2,}[^\n]{0,200}\d[^\n]{0,200}(?:napisał\(a\)|wrote|schrieb)[^\n]{0,100}?-{2,}\s*$"
    r"|^Begin forwarded message:\s*$|^_{20,}\s*$(?=\s+(?:From|Od|Von):)"
)
_HEADER = (
    r"(?i)^\W{0,3}(?P<name>From|Sent|Date|To|Cc|Subject|Od"
    r"|Wysłano|Wysłane|Data|Do|DW|Temat|Nadawca|Adresat|Von|Gesendet|Datum|An|Betreff)\s*:\W?(?P<hour>\W*\d{1,2}[:.]\d\d)?"
)
_FIRST = frozenset(("from", "od", "von", "nadawca"))
_TIMES = frozenset(("from", "to", "od", "do", "von"))
_NEXT = frozenset(
    [
        "sent",
        "date",
        "to",
        "cc",
        "subject",
        "wysłano",
        "wysłane",
        "adresat",
        "data",
        "do",
        "dw",
        "temat",
        "gesendet",
        "datum",
        "an",
        "betreff",
    ]
)


def own_lines(text: str) -> list[tuple[int, str, bool]]:
    """Each line with its offset and whether it is quoted.

    An attribution ("... pisze:") followed by `>` lines quotes only these, the author may go on below; a header block,
    a separator or an attribution without `>` lines quotes all that follows.
    """
    lines: list[tuple[int, str]] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        lines.append((offset, line.rstrip("\r\n")))
        offset += len(line)
    result: list[tuple[int, str, bool]] = []
    rest_is_quoted = False
    index = 0
    bare = [line for _, line in lines]
    while index < len(lines):
        at, line = lines[index]
        if line.lstrip(" ").startswith(">") or rest_is_quoted:
            result.append((at, line, True))
        elif (length := _attribution(bare, index)) > 0:
            result.extend((lines[one][0], lines[one][1], True) for one in range(index, index + length))
            index += length - 1
            rest_is_quoted = not _marks_follow(bare, index + 1)
        elif re.match(_SEPARATOR, line) or begins_header_block(bare[index : index + 10]):
            rest_is_quoted = True
            result.append((at, line, True))
        else:
            result.append((at, line, False))
        index += 1
    return result


def is_attribution(line: str) -> bool:
    """Whether a line (or a short block of text folded to one) introduces a quotation."""
    return len(line) < 600 and (re.match(_ATTRIBUTION, line) is not None or re.match(_SEPARATOR, line) is not None)


def is_separator(line: str) -> bool:
    """Whether a line such as `-----Original Message-----` cuts off all that follows."""
    return len(line) < 200 and re.match(_SEPARATOR, line) is not None


def begins_header_block(lines: list[str]) -> bool:
    """Whether the header of a quoted mail begins in the first of `lines`: From and two more of its fields, or another
    field with From and two more behind it. "Od: 10:00" says when something begins."""
    first = re.match(_HEADER, lines[0]) if lines else None
    if first is None:
        return False
    fields = [first, *(found for line in lines[1:] if (found := re.match(_HEADER, line)))]
    names = {name for field in fields if (name := field["name"].lower()) not in _TIMES or not field["hour"]}
    wanted = 2 if first["name"].lower() in _FIRST else 3
    return not names.isdisjoint(_FIRST) and len(names & _NEXT) >= wanted


def _attribution(lines: list[str], index: int) -> int:
    """How many lines, one to three, make an attribution that starts here; 0 for none."""
    if not lines[index].strip() or len(lines[index]) > 400:
        return 0
    joined = lines[index].strip()
    if re.match(_ATTRIBUTION, joined):
        return 1
    if re.match(_START_ONLY, joined):
        for length in (2, 3):
            if index + length > len(lines) or not lines[index + length - 1].strip():
                return 0
            joined = f"{joined} {lines[index + length - 1].strip()}"
            if len(joined) < 600 and re.match(_ATTRIBUTION, joined):
                return length
    return 0


def _marks_follow(lines: list[str], index: int) -> bool:
    following = next((line for line in lines[index:] if line.strip()), "")
    return following.lstrip(" ").startswith(">")
