"""The filters that templates may use; they type addresses and numbers, so that no link of a directory comes to life."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from markupsafe import Markup, escape

from rodo_footer.errors import RenderingError
from rodo_footer.model.controller import Director, says_chair
from rodo_footer.rendering.speech import spoken as spoken_in
from rodo_footer.rendering.values import Fact

SCHEMES = ("https", "http", "mailto", "tel", "cid")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_SAFE = "!#$%&'()*+,/:;=?@[]~"
_NUMBER = re.compile(r"\s*(?:tel\.?:?\s*)?\(?\+?[0-9](?:[\s()./\u2010-\u2015-]*[0-9])*", re.IGNORECASE)
_SIGNS = {"PLN": "zł", "EUR": "€"}


def url(value: str) -> str:
    """A web address as a URI: http(s) only, spaces and letters beyond ASCII percent-encoded (RFC 3987, 3.1)."""
    text = str(value).strip()
    scheme = _SCHEME.match(text)
    if scheme is None or scheme.group(1).lower() not in ("https", "http"):
        raise RenderingError(f"'{text}' is not a web address", "Write the whole address with https://.", text)
    return _like(value, as_uri(text))


def as_uri(text: str) -> str:
    """Percent-encode what a URI may not hold; what is encoded already stays."""
    return quote(text, safe=_SAFE)


def without_scheme(value: str) -> str:
    """`https://www.example.com/` as people print it: `www.example.com`."""
    return _like(value, re.sub(r"^https?://", "", str(value)).rstrip("/"))


def tel(value: str) -> str:
    """A `tel:` address (RFC 3966): a leading plus and digits up to the first thing that is no part of a number.

    What follows (an extension, a remark, an attack) is printed but not dialled.
    """
    number = _NUMBER.match(str(value))
    if number is None:
        raise RenderingError(f"'{value}' does not start like a phone number", value=str(value))
    text = number.group().replace("(0)", "") if "+" in number.group() else number.group()
    return _like(value, "tel:" + re.sub(r"[^0-9+]", "", text))


def mailto(value: str) -> str:
    """A `mailto:` address (RFC 6068) of one address, without header fields."""
    text = str(value).strip()
    if text.count("@") != 1 or re.search(r"[\s<>\"(),;:\\\[\]]", text):
        raise RenderingError(f"'{text}' is not an e-mail address", value=text)
    return _like(value, "mailto:" + quote(text, safe="@+!$*/_~.-"))


def full_stop(value: str) -> str:
    """End a sentence with a name that may itself end with a full stop ("sp. z o.o.")."""
    return _like(value, str(value) if str(value).endswith(".") else f"{value}.")


def currency_sign(value: str) -> str:
    """`PLN` as it is written in Polish; other codes stay."""
    return _like(value, _SIGNS.get(str(value), str(value)))


def people(directors: Iterable[Director], chair: str) -> Fact:
    """`Anna Nowak (Vorsitz), Jan Kowalski`; `chair` is the word for who is marked as such and has no role that says
    it."""
    return Fact(", ".join(_person(one, chair) for one in directors))


def _person(one: Director, chair: str) -> str:
    marked = one.chair and not says_chair(one.role)
    said = ", ".join(filter(None, (one.role, chair if marked else "", one.nationality)))
    return f"{one.first} {one.last} ({said})" if said else f"{one.first} {one.last}"


def listed(words: Iterable[str], conjunction: str) -> str:
    """`a, b oraz c`: words in one sentence, the last one after the conjunction; markup stays markup. Empty ones are
    left out."""
    items = [one for one in words if one]
    glue, last_glue = ", ", f" {conjunction} "
    if any(isinstance(one, Markup) for one in items):
        items, glue, last_glue = [escape(one) for one in items], escape(glue), escape(last_glue)
    joined = last_glue.join([glue.join(items[:-1]), *items[-1:]]) if len(items) > 1 else glue.join(items)
    return joined if isinstance(joined, Markup) else Fact(joined)


def spoken(value: str, signs: Mapping[str, str]) -> str:
    """A text for the ear: the addresses in it as they are said, with the words of the language for their signs."""
    return _like(value, spoken_in(str(value), signs))


def _like(source: object, text: str) -> str:
    """A Fact stays a Fact; what came from a person stays untrusted."""
    return Fact(text) if isinstance(source, Fact) else text


FILTERS = {
    "url": url,
    "without_scheme": without_scheme,
    "tel": tel,
    "mailto": mailto,
    "full_stop": full_stop,
    "currency_sign": currency_sign,
    "people": people,
    "listed": listed,
    "spoken": spoken,
}
