"""The changes that rules make their fixes of: another address, an attribute. Each gives None where the source does
not let it be made for certain."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from rodo_footer.checking.fixing.edits import smallest
from rodo_footer.checking.fixing.places import href_of, tag_of_element, twins_of, written_at
from rodo_footer.checking.fixing.tags import Attribute, Tag
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import clean, parse
from rodo_footer.checking.reading.facts import Link, Part
from rodo_footer.checking.reading.likeness import matches
from rodo_footer.checking.reading.outline import Element
from rodo_footer.model.finding import Edit, Fix

_NOT_IN_CODE = "\"'`\\$\n\r"


def lead_to(part: Part, link: Link, address: str, description: str, *, safe: bool) -> Fix | None:
    """Let a link lead to `address`; one that is written out is written anew. Where an unsafe fix changes a link whose
    text is its own address, the text changes with it."""
    if link.written:
        at = written_at(part, link)
        if at < 0:
            return None
        after = escape(address, quote=False) if part.media == "text/html" else address
        return Fix(description, safe, (smallest(at, link.href, after),))
    found = href_of(part, link)
    if found is None:
        return None
    edits: list[Edit] = []
    for tag, href in [found, *twins_of(part, link)]:
        edit = _value(href, address)
        if edit is None:
            return None
        edits += [edit, *(() if safe else _shown(part, tag, link, address))]
    return Fix(description, safe, tuple(edits))


def set_attributes(
    part: Part, element: Element, values: Mapping[str, str], description: str, *, safe: bool
) -> Fix | None:
    """Give an element attributes; those that it has get the value, the others come behind its name."""
    tag = tag_of_element(part, element)
    if tag is None:
        return None
    edits: list[Edit] = []
    new = ""
    for name, value in values.items():
        there = tag.get(name)
        if there is None:
            new += f' {name}="{_escaped(value, chr(34))}"'
        elif there.value_start == there.end and not there.quote:
            edits.append(Edit(there.start, there.end, f'{name}="{_escaped(value, chr(34))}"'))
        else:
            edit = _value(there, value)
            if edit is None:
                return None
            edits.append(edit)
    if new:
        behind = tag.start + 1 + len(tag.name)
        edits.append(Edit(behind, behind, new))
    return Fix(description, safe, tuple(edits))


def same_page(link: Link, policy: Policy) -> str:
    """The https address of the policy's page that a link means: the same host and path with another scheme or none, the
    target behind a rewriter. Empty where the policy does not know the page as https."""
    text = clean(link.target)
    address = parse(text)
    wanted = [one for one in policy.accepted if parse(one.removesuffix("*")).scheme == "https"]
    if address.scheme == "https":
        candidates = [text]
    elif address.scheme == "http":
        candidates = ["https" + text[4:]]
    elif address.host:
        candidates = ["https://" + text.lstrip("/\\")]
    elif not address.scheme and address.path.startswith("/"):
        hosts = dict.fromkeys(parse(one.removesuffix("*")).host for one in wanted)
        candidates = [f"https://{host}{text}" for host in hosts]
    else:
        candidates = []
    for candidate in candidates:
        if any(matches(parse(candidate), one) for one in wanted):
            return candidate
    return exact(link, policy)


def exact(link: Link, policy: Policy) -> str:
    """The very https address of the policy that a link leads to, without what the link adds to it; empty without."""
    address = parse(clean(link.target))
    wanted = (one for one in policy.accepted if not one.endswith("*") and parse(one).scheme == "https")
    return next((one for one in wanted if matches(address, one)), "")


def notice_address(policy: Policy, language: str) -> str:
    """The address of the notice to write: that of the language where it counts, else the first that is whole."""
    clause = policy.clause_for(language)
    whole = [one for one in policy.accepted if not one.endswith("*") and parse(one).scheme == "https"]
    if clause is not None and (clause.address in policy.accepted or not whole):
        return clause.address
    return next(iter(whole), "")


def _value(attribute: Attribute, value: str) -> Edit | None:
    """The smallest change that gives an attribute a value."""
    at, raw = attribute.value_start, attribute.raw
    if attribute.quote == "{":
        inner = raw.strip()
        is_string = len(inner) > 1 and inner[0] == inner[-1] and inner[0] in "\"'`" and "${" not in inner
        if not is_string or any(char in _NOT_IN_CODE for char in value + inner[1:-1]):
            return None
        return smallest(at + raw.index(inner) + 1, inner[1:-1], value)
    after = _escaped(value, attribute.quote)
    if not attribute.quote and (not after or any(char in " \t\n\r\f\"'=<>`" for char in after)):
        return Edit(attribute.start, attribute.end, f'{attribute.name}="{_escaped(value, chr(34))}"')
    return smallest(at, raw, after)


def _escaped(value: str, quote: str) -> str:
    plain = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace("'", "&#39;") if quote == "'" else plain.replace('"', "&quot;")


def _shown(part: Part, tag: Tag, link: Link, address: str) -> tuple[Edit, ...]:
    """The text of a link that shows its own address, and nothing but that."""
    end = part.source.find("</", tag.end)
    inner = part.source[tag.end : end] if end >= 0 else ""
    bare = inner.strip()
    if (
        not bare
        or "<" in bare
        or " " in bare
        or parse(bare).host != parse(link.target or link.href).host
        or not parse(bare).host
    ):
        return ()
    return (smallest(tag.end + inner.index(bare), bare, escape(address, quote=False)),)
