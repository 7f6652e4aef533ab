"""Recognises what was meant to be replaced by a value, in many template languages.

Does not judge whether it should be there.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.facts import Filling

# {{ x }} {% x %} {# x #}, ${x}, #{x}, %%x%%, *|X|*, [[ x ]], <%= x %>, <?= x ?>, {$x}, @@x@@, {x}
_TEMPLATE = (
    r"(?s)\{\{(?:(?!\{\{).){0,300}?\}\}"
    r"|\{%(?:(?!\{%).){0,300}?%\}|[$#]\{[^{}\s]{1,100}\}|%%[A-Za-z][\w .-]{0,60}%%|\*\|[^|\n]{1,100}\|\*"
    r"|\[\[[^\[\]\n]{1,100}\]\]|<%(?:(?!<%).){0,300}?%>|<\?(?!xml)(?:(?!<\?).){0,300}?\?>|\{\$[^{}\s]{1,100}\}|@@\w{1,60}@@"
)
_SINGLE_BRACE = r"^\{\w[\w.-]{0,60}\}$"
# [LINK], <URL>, TODO, XXX: words that a person left to be filled in.
_LEFT_OVER = (
    r"(?i)\[(?:link|url|adres|address|adresse|wstaw[^\]\n]{0,40}|insert[^\]\n]{0,40}|tutaj|here)\]"
    r"|<(?:url|link|adres|address)>|\b(?-i:TODO|TBD|FIXME|XXX+|LOREM)\b"
    r"|\bwstaw (?:link|adres)\b|\binsert (?:link|url)\b"
)
_ADDRESS_NAME = r"(?i)url|uri|link|href|adres|address|www|web|notice|rodo|gdpr|dsgvo|privac|polityk|klauzul|datenschutz"
_NOWHERE = re.compile(
    r"^(?:https?:?/*|#|#!|\.|\?|about:blank|javascript:\s*(?:void\s*\(?\s*0?\s*\)?|;|//)?;?)$", re.IGNORECASE
)
# What tutorials and template shops write where the company's own domain belongs. The names that RFC 2606 reserves
# (example.com) are not here: without a policy any address that reads as a notice's counts, with one it is wrong.
_FILL_IN = frozenset(
    (
        "twojadomena.pl",
        "twoja-domena.pl",
        "twojafirma.pl",
        "twoja-firma.pl",
        "yourdomain.com",
        "your-domain.com",
        "yourcompany.com",
        "your-company.com",
    )
)
# No character and no letter that any placeholder has.
_ORDINARY = re.compile(r"https?://[a-z0-9./?=&#:_~,;+-]*$")
_CONTROL = re.compile(r"[\x00-\x20]+")


_MARKS = ("{{", "{%", "${", "#{", "%%", "*|", "[[", "<%", "<?", "{$", "@@")


def filling(href: str) -> Filling:
    """What kind of placeholder an address is: `empty` for certain, `template` where a program may fill it, else
    none."""
    bare = _CONTROL.sub("", href)
    if not bare or _NOWHERE.match(bare):
        return "empty"
    if _ORDINARY.match(href):
        return ""
    if re.search(_TEMPLATE, href) or re.match(_SINGLE_BRACE, bare):
        return "template"
    return "empty" if re.search(_LEFT_OVER, href) else ""


def is_fill_in(host: str) -> bool:
    """Whether a host only says that the company's own belongs there."""
    return ".".join(host.split(".")[-2:]) in _FILL_IN


def in_text(text: str) -> tuple[str, ...]:
    """All placeholders of a text in order, at most 200."""
    if not any(mark in text for mark in _MARKS):
        return ()
    return tuple(match[0] for match, _ in zip(re.finditer(_TEMPLATE, text), range(200), strict=False))


def address_slots(text: str) -> list[re.Match[str]]:
    """Placeholders of a plain text that stand where an address could stand, by their name."""
    found = [match for match in re.finditer(_TEMPLATE, text) if re.search(_ADDRESS_NAME, match[0])]
    return sorted([*found, *re.finditer(_LEFT_OVER, text)], key=lambda match: match.start())
