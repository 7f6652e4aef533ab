"""The fixes of the rules on images: what is said already in another place is also said where mail programs look."""

from __future__ import annotations

import re

from rodo_footer.checking.fixing.places import tag_of_element
from rodo_footer.checking.fixing.remedies import set_attributes
from rodo_footer.checking.fixing.removal import without_line
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.rule import Flaw
from rodo_footer.checking.wording import short
from rodo_footer.model.finding import Fix

_PIXELS = re.compile(r"(?i)(?:^|;)\s*(width|height)\s*:\s*(\d{1,4})(?:\.0+)?px\s*(?:!important\s*)?(?=;|$)")


def size(_document: Document, _policy: Policy, flaw: Flaw) -> Fix | None:
    """Width and height from `style`, where they stand in pixels. Safe: `style` goes before the attributes."""
    image = flaw.element
    if flaw.part is None or image is None:
        return None
    values = {name.lower(): pixels for name, pixels in _PIXELS.findall(image.get("style"))}
    if "width" not in values:
        return None
    said = " and ".join(f'{name}="{values[name]}"' for name in sorted(values, reverse=True))
    return set_attributes(flaw.part, image, values, f"write {said}, as style says", safe=True)


def alternative(_document: Document, _policy: Policy, flaw: Flaw) -> Fix | None:
    """The alternative text: what `title` or `aria-label` says (safe), else where the link of the image leads."""
    image = flaw.element
    if flaw.part is None or image is None:
        return None
    link = next((one for one in image.ancestors() if one.tag == "a" and one.get("href")), None)
    said = _label(image) or (_label(link) if link is not None else "")
    if said:
        return set_attributes(flaw.part, image, {"alt": said}, f'write alt="{short(said)}"', safe=True)
    where = _leads_to(link) if link is not None else ""
    if not where:
        return None
    return set_attributes(flaw.part, image, {"alt": where}, f'write alt="{short(where)}"', safe=False)


def secure_image(_document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    """https instead of http or nothing: safe where the host is that of the notice and known to serve it."""
    image = flaw.element
    if flaw.part is None or image is None:
        return None
    source = image.get("src").strip()
    bare = source.lower()
    rest = source[5:] if bare.startswith("http:") else source if bare.startswith("//") else ""
    host = parse(source).host
    if not rest or not host or ":" in host:
        return None
    known = {parse(one.removesuffix("*")).host for one in policy.accepted if one.lower().startswith("https:")}
    after = f"https:{rest}"
    return set_attributes(flaw.part, image, {"src": after}, f"fetch {short(after)}", safe=host in known)


def take_out(_document: Document, _policy: Policy, flaw: Flaw) -> Fix | None:
    """An image away, with its line where it stands alone on it. Never safe: somebody counts with it."""
    if flaw.part is None or flaw.element is None:
        return None
    tag = tag_of_element(flaw.part, flaw.element)
    if tag is None:
        return None
    return Fix("take the image out", False, (without_line(flaw.part.source, tag.start, tag.end),))


def _label(element: Element) -> str:
    return " ".join((element.get("aria-label") or element.get("title")).split())


def _leads_to(link: Element) -> str:
    address = parse(link.get("href"))
    if address.is_web and not address.userinfo:
        return address.host.removeprefix("www.")
    return address.path.partition("?")[0] if address.scheme in ("mailto", "tel") else ""
