"""Addresses in canonical form: what two spellings of one address have in common. Pure; nothing is ever looked up."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, unquote

from msgspec import Struct

from rodo_footer.checking.reading import hosts
from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.reading.tracking import without_tracking

_EDGE = "".join(map(chr, range(33)))
_INSIDE = Pattern(r"[\t\n\r]+")
_SCHEME = Pattern(r"(?s)^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$")
# No range over all scripts: to compile one takes longer than all else of a start (docs/performance.md).
_HOST_FIRST = Pattern(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}(?::\d{1,5})?(?:[/?#]|$)")
_FILES = Pattern(r"(?i)[^/?#]+\.(?:x?html?|php|aspx?|jspx?|cfm|pdf|docx?|odt|rtf|txt|md|png|jpe?g|gif|zip)(?:[?#]|$)")
# A valid escape, or what WHATWG escapes in a path and in a query: controls, spaces, quotes and all beyond ASCII.
_ESCAPE = Pattern(r"%([0-9a-fA-F]{2})|([^!-~]|[\"<>^`{}|])")
_NEEDS_ESCAPE = Pattern(r"[%\"<>^`{}|]|[^!-~]")
# An address that is in canonical form already, and tells its parts by itself: nearly every one.
_USUAL = Pattern(
    r"(https?)://((?:[a-z0-9-]+\.)+[a-z]{2,24})(/[A-Za-z0-9._~/-]*|)(?:\?([A-Za-z0-9._~/=&-]*))?(?:#([A-Za-z0-9._~/=&!-]*))?"
)
LANGUAGES = (
    "pl|en|de|fr|es|it|cs|cz|sk|uk|ua|ru|nl|be|da|dk|sv|se|no|nb|fi|et|lv|lt|hu|ro|bg|hr|sr|sl|el"
    "|pt|tr|zh|cn|ja|ko|ar|he"
)
"""What a step of a path is called that only tells the language."""
DOCUMENTS = "index|default|home"
"""How the document is called that a folder opens with."""
ENDINGS = "html|htm|php|aspx|asp|jsp|cfm"
"""How it ends."""
_HOME = Pattern(rf"(?i)/(?:(?:{LANGUAGES})(?:[-_][a-z]{{2}})?(?:/|$))?(?:(?:{DOCUMENTS})\.(?:{ENDINGS}))?$")
_LONGEST_HOME = 24
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PORTS = {"http": "80", "https": "443"}


class Address(Struct, frozen=True, kw_only=True, gc=False):
    """An address taken apart. `scheme` is lower case without colon, empty for a relative address; `host` is lower
    case ASCII (IDNA) with its port unless that is the scheme's own, empty where no browser would go there; `path` has
    no dot segments; `query` is without tracking parameters. `userinfo` says that something stands before an `@`,
    `bare` that a host stands first without a whole scheme (`www.firma.pl/rodo`, `//firma.pl`, `https:/firma.pl`)."""

    scheme: str = ""
    host: str = ""
    path: str = ""
    query: str = ""
    fragment: str = ""
    userinfo: bool = False
    bare: bool = False

    @property
    def is_web(self) -> bool:
        """Whether it is an absolute http or https address."""
        return self.scheme in _PORTS and bool(self.host)

    @property
    def is_home(self) -> bool:
        """Whether it names a site and nothing on it."""
        return bool(self.host) and self.path in ("", "/") and not self.query and not self.fragment.strip("!/")

    @property
    def opens_home(self) -> bool:
        """Whether it opens the home page of a site, also by the name of its document or in one language."""
        if not self.host or self.query or self.fragment.strip("!/"):
            return False
        path = self.path
        return path in ("", "/") or (len(path) <= _LONGEST_HOME and _HOME.match(path) is not None)

    @property
    def is_local(self) -> bool:
        """Whether only the own network knows the host."""
        return hosts.is_local(self.host)

    @property
    def path_words(self) -> str:
        """Path, query and fragment as words, percent-decoded once."""
        words = f"{self.path} {self.query} {self.fragment}"
        return unquote(words, errors="replace") if "%" in words else words


def clean(raw: str) -> str:
    """What a browser makes of an attribute: white space and controls at the ends, tabs and line ends inside go away."""
    text = raw.strip(_EDGE)
    return text if text.isprintable() else _INSIDE.sub("", text)


@lru_cache(maxsize=8192)
def parse(raw: str) -> Address:
    """Take an address apart; never raises, an address that makes no sense has neither scheme nor host."""
    usual = _USUAL.fullmatch(raw)
    if usual is not None and "/." not in usual[3] and len(usual[2]) <= hosts.LONGEST:
        scheme, host, path, query, fragment = usual.groups("")
        return Address(scheme=scheme, host=host, path=path, query=without_tracking(query), fragment=fragment)
    text, _, fragment = clean(raw).partition("#")
    found = _SCHEME.match(text)
    if found and found[1].lower() in _PORTS:
        rest = _slashes(found[2])
        # WHATWG: two slashes or more, either way round, stand before the host. With fewer it is a path of the page on
        # which it is read, where that page has the same scheme: in every webmail.
        whole = rest.startswith("//")
        return _authority(found[1].lower() if whole else "", rest.lstrip("/"), fragment, bare=not whole)
    if text.startswith(("//", "\\\\", "/\\", "\\/")):
        return _authority("", _slashes(text).lstrip("/"), fragment, bare=True)
    if "." in text and _HOST_FIRST.match(text) and not _FILES.match(text):
        return _authority("", _slashes(text), fragment, bare=True)
    if found:
        return Address(scheme=found[1].lower(), path=found[2], fragment=fragment)
    path, _, query = _slashes(text).partition("?")
    return Address(path=_path(path) if path else "", query=without_tracking(escaped(query)), fragment=fragment)


def _slashes(text: str) -> str:
    """Backslashes are slashes up to the query."""
    if "\\" not in text:
        return text
    place, mark, query = text.partition("?")
    return place.replace("\\", "/") + mark + query


def _authority(scheme: str, rest: str, fragment: str, *, bare: bool = False) -> Address:
    end = min((at for at in (rest.find("/"), rest.find("?")) if at >= 0), default=len(rest))
    _, at, host = rest[:end].rpartition("@")
    path, _, query = rest[end:].partition("?")
    return Address(
        scheme=scheme,
        host=hosts.canonical(host, _PORTS.get(scheme, "")),
        path=_path(path),
        query=without_tracking(escaped(query)),
        fragment=fragment,
        userinfo=bool(at),
        bare=bare,
    )


def escaped(text: str) -> str:
    """Percent-encoding in one form: needless escapes undone, the others in capitals, missing ones added."""
    return _ESCAPE.sub(_one_form, text) if _NEEDS_ESCAPE.search(text) else text


def _one_form(match: re.Match[str]) -> str:
    if match[2]:
        return quote(match[2], safe="", errors="replace")
    char = chr(int(match[1], 16))
    return char if char in _UNRESERVED else match[0].upper()


def _path(raw: str) -> str:
    path = escaped(raw)
    if "/." not in path and not path.startswith("."):
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept)
