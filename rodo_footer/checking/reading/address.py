"""Addresses in canonical form: what two spellings of one address have in common. Pure; nothing is ever looked up."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from msgspec import Struct

_EDGE = "".join(map(chr, range(33)))
_INSIDE = re.compile(r"[\t\n\r]+")
_SCHEME = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$", re.DOTALL)
_HOST_FIRST = r"(?i)^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#]|$)"
_ESCAPE = r"%([0-9a-fA-F]{2})"
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_TRACKING = r"^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|mkt_tok|_hs\w+|igshid|vero_id)(?:=|$)"
_FILES = r"(?i)^[^/?#]+\.(?:html?|php|aspx?|pdf|docx?|jsp|txt|md|png|jpe?g|gif)(?:[?#]|$)"
_LOCAL = (
    r"^[^.\[]+$|\.(?:local|localhost|localdomain|lan|intern|internal|intranet|home|corp)(?::|$)"
    r"|^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+(?::|$)|^localhost:"
)
_PORTS = {"http": "80", "https": "443"}


class Address(Struct, frozen=True, kw_only=True):
    """An address taken apart. `scheme` is lower case without colon, empty for a relative address; `host` is lower
    case ASCII (IDNA) with its port unless that is the scheme's own; `path` has no dot segments; `query` is without
    tracking parameters. `userinfo` says that something stands before an `@`, `bare` that a host stands first without
    a scheme (`www.firma.pl/rodo`, `//firma.pl/rodo`). The fragment is gone."""

    scheme: str = ""
    host: str = ""
    path: str = ""
    query: str = ""
    userinfo: bool = False
    bare: bool = False

    @property
    def is_web(self) -> bool:
        """Whether it is an absolute http or https address."""
        return self.scheme in ("http", "https") and bool(self.host)

    @property
    def is_home(self) -> bool:
        """Whether it names a site and nothing on it."""
        return bool(self.host) and self.path in ("", "/") and not self.query

    @property
    def is_local(self) -> bool:
        """Whether only the own network knows the host: no dot, a private name (RFC 6761, 6762, 8375), a private IPv4
        address (RFC 1918)."""
        return bool(self.host) and (re.search(_LOCAL, self.host) is not None)

    @property
    def words(self) -> str:
        """Host, path and query as words, percent-decoded once."""
        return unquote(f"{self.host} {self.path} {self.query}", errors="replace")


def clean(raw: str) -> str:
    """What a browser makes of an attribute: white space and controls at the ends, tabs and line ends inside go away."""
    return _INSIDE.sub("", raw.strip(_EDGE))


@lru_cache(maxsize=8192)
def parse(raw: str) -> Address:
    """Take an address apart; never raises, an address that makes no sense has neither scheme nor host."""
    text = clean(raw).partition("#")[0]
    found = _SCHEME.match(text)
    if found and found[1].lower() in _PORTS:
        # WHATWG: any number of slashes, either way round, stands between an http scheme and its host.
        return _authority(found[1].lower(), found[2].replace("\\", "/").lstrip("/"))
    if text.startswith(("//", "\\\\", "/\\")):
        return _authority("", text.lstrip("/\\").replace("\\", "/"), bare=True)
    if re.match(_HOST_FIRST, text) and not re.match(_FILES, text):
        return _authority("", text, bare=True)
    if found:
        return Address(scheme=found[1].lower(), path=found[2])
    path, _, query = text.partition("?")
    return Address(path=_path(path) if path else "", query=query)


def _authority(scheme: str, rest: str, *, bare: bool = False) -> Address:
    end = min((at for at in (rest.find("/"), rest.find("?")) if at >= 0), default=len(rest))
    authority, tail = rest[:end], rest[end:]
    before, at, host = authority.rpartition("@")
    path, _, query = tail.partition("?")
    return Address(
        scheme=scheme,
        host=_host(host, _PORTS.get(scheme, "")),
        path=_path(path),
        query="&".join(pair for pair in query.split("&") if pair and not re.match(_TRACKING, pair.lower())),
        userinfo=bool(at and before is not None),
        bare=bare,
    )


def _host(raw: str, default_port: str) -> str:
    name, colon, port = raw.rpartition(":")
    if not colon or not (port.isdigit() or not port):
        name, port = raw, ""
    name = unquote(name, errors="replace").lower().rstrip(".")
    if not name.isascii():
        try:
            name = name[:255].encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    return f"{name}:{port}" if port and port != default_port else name


def _path(raw: str) -> str:
    path = re.sub(_ESCAPE, _unescape, raw)
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


def _unescape(match: re.Match[str]) -> str:
    char = chr(int(match[1], 16))
    return char if char in _UNRESERVED else match[0].upper()


def matches(address: Address, accepted: str) -> bool:
    """Whether an absolute address is the accepted one, or begins with it where that ends with `*`.

    Scheme and fragment do not count here (https is judged apart), nor does a slash at the end. A prefix never
    reaches over the host: `https://example.com*` does not accept `https://example.com.evil.net/`.
    """
    if not address.host or address.userinfo:
        return False
    wanted = parse(accepted.removesuffix("*"))
    if address.host != wanted.host:
        return False
    if not accepted.endswith("*"):
        return address.query == wanted.query and address.path.rstrip("/") == wanted.path.rstrip("/")
    whole, start = f"{address.path}?{address.query}", f"{wanted.path}?{wanted.query}" if wanted.query else wanted.path
    return whole.startswith(start)
