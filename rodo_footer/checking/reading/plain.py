"""Plain text -> the facts of one part: addresses, what stands in place of one, own and quoted lines."""

from __future__ import annotations

import re
from itertools import islice

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Link, Part, Place
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.meaning import meaning
from rodo_footer.checking.reading.placeholders import address_slots, in_text, may_have_slots
from rodo_footer.checking.reading.quotes import own_lines
from rodo_footer.checking.reading.vocabulary import guess_language
from rodo_footer.checking.reading.written import addresses

_CONTEXT = 300
# A file as programs put it into the text before MIME, and some still do: no line of it but the last has a small letter.
_UUENCODED = r"(?m)^begin [0-7]{3,4} \S[^\r\n]{0,200}\r?\n(?:[ -`]{1,90}\r?\n)+end[ \t]*$"


def read_plain(text: str, *, number: str = "", alternative: bool = False, quoted: bool = False) -> Part:
    """The facts of a plain text. See `read_markup` for the arguments.

    Raises:
        Unreadable: a bound is exceeded.
    """
    bounds.bound_body(text)
    links: list[Link] = []
    own: list[str] = []
    others: list[str] = []
    before = {"own": "", "quoted": ""}
    shown = _without_files(text)
    slotted = may_have_slots(shown)
    for offset, line, is_quoted in own_lines(shown, whole_mail=not number):
        place: Place = "quoted" if quoted or is_quoted else "own"
        (others if place == "quoted" else own).append(line)
        slots = slotted and may_have_slots(line)
        if slots or "/" in line or "www." in line.lower():
            links.extend(_links(line, offset, before[place], place, slots=slots))
        # A paragraph may announce the address of the next line; an empty line ends what it says.
        before[place] = f"{before[place]} {line}"[-_CONTEXT:] if line.strip() else before[place][-120:] + "\n"
        if len(links) > bounds.LINKS:
            raise Unreadable(f"it has more than {bounds.LINKS:,} addresses", "Check its parts alone.")
    whole = "\n".join(own)
    return Part(
        media="text/plain",
        source=text,
        number=number,
        alternative=alternative,
        links=tuple(links),
        text=whole,
        quoted_text="\n".join(others),
        placeholders=in_text(shown),
        language=guess_language(whole if others and whole else text),
        quoted=quoted,
    )


def _without_files(text: str) -> str:
    """The text as mail programs show it, every character in its place: uuencoded files become attachments."""
    if "begin " not in text:
        return text
    return re.sub(_UUENCODED, lambda found: re.sub(r"[^\r\n]", " ", found[0]), text)


def _links(line: str, offset: int, before: str, place: Place, *, slots: bool) -> list[Link]:
    found = list(islice(addresses(line, bare=True), bounds.LINKS + 1))
    covered = [(at, at + len(address)) for at, address in found]
    found += [
        (slot.start(), slot[0])
        for slot in (address_slots(line) if slots else ())
        if not any(start <= slot.start() < end for start, end in covered)
    ]
    return [
        _link(address, offset + at, f"{before} {line[max(0, at - _CONTEXT) : at]}"[-_CONTEXT:], place)
        for at, address in sorted(found)
    ]


def _link(address: str, offset: int, context: str, place: Place) -> Link:
    what = meaning(address, address, lambda: context)
    return Link(
        href=address,
        target=what.target,
        text=address,
        context=context.strip(),
        reads=what.reads,
        place=place,
        filling=what.filling,
        opaque=what.opaque,
        written=True,
        offset=offset,
    )
