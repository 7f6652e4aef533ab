"""Hosts in canonical form: what a browser makes of the name in an address (WHATWG URL, "host parsing", 2026). Pure;
nothing is ever looked up."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import unquote

from rodo_footer.checking.reading.patterns import Pattern

_FORBIDDEN = Pattern(r"[\x00-\x20\"#%/:<>?@\[\\\]^`{|}\x7f]")
_V6 = Pattern(r"\[[0-9a-fA-F:.]{2,45}\]")
_LAST_NUMBER = Pattern(r"(?:^|\.)(?:\d+|0[xX][0-9a-fA-F]*)$")
_LOCAL = Pattern(
    r"^[^.\[]+$|\.(?:local|localhost|localdomain|lan|intern|internal|intranet|home|corp)$"
    r"|^(?:127|10|0|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$"
    r"|^\[(?:::1?\]|fe[89ab][0-9a-f]:|f[cd][0-9a-f]{2}:)"
)
_PUBLIC = (".pl", ".com", ".de", ".eu", ".org", ".net")  # most hosts: no expression is needed for them
LONGEST = 253


@lru_cache(maxsize=2048)
def canonical(raw: str, default_port: str) -> str:
    """Host and port as a browser compares them: ASCII (IDNA), lower case, no dot at the end, no port that the scheme
    has anyway; empty where a browser refuses the name."""
    name, colon, port = raw.rpartition(":")
    if not colon or not ((port.isdigit() and port.isascii()) or not port) or raw.endswith("]"):
        name, port = raw, ""
    port = port.lstrip("0")
    if port and int(port[:6]) > 65535:
        return ""
    host = _name(name)
    return f"{host}:{port}" if host and port and port != default_port else host


def is_local(host: str) -> bool:
    """Whether only the own network knows a canonical host: no dot, a private name (RFC 6761, 6762, 8375), a private,
    link-local or shared address (RFC 1918, 3927, 4193, 6598)."""
    if host.endswith(_PUBLIC):
        return False
    name = host if host.endswith("]") else host.rpartition(":")[0] or host
    return bool(name) and _LOCAL.search(name) is not None


def bare(host: str) -> str:
    """Without `www.` and port: the name that people say."""
    return host.partition(":")[0].removeprefix("www.") if not host.startswith("[") else host


def _name(raw: str) -> str:
    if raw.startswith("["):
        return raw.lower() if _V6.fullmatch(raw) else ""
    name = unquote(raw, errors="replace") if "%" in raw else raw
    name = (name.lower() if name.isascii() else _to_ascii(name)).removesuffix(".")
    if not name or len(name) > LONGEST or _FORBIDDEN.search(name):
        return ""
    return _number(name) if _LAST_NUMBER.search(name) else name


def _to_ascii(name: str) -> str:
    """UTS 46, as browsers do it; a label that it refuses (an emoji) is packed as it stands."""
    import idna

    if len(name) > LONGEST:
        return ""
    try:
        return idna.encode(name, uts46=True, std3_rules=False).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError):
        pass
    import unicodedata

    folded = unicodedata.normalize("NFKC", name.casefold()).replace("\u3002", ".")
    try:
        return ".".join(
            label if label.isascii() else f"xn--{label.encode('punycode').decode('ascii')}"
            for label in folded.split(".")
        ).lower()
    except UnicodeError:
        return ""


def _number(name: str) -> str:
    """The IPv4 address that a name ending in a number spells: `0x7f.1`, `2130706433`; empty where it spells none."""
    pieces = name.split(".")
    if len(pieces) > 4:
        return ""
    try:
        numbers = [_digits(piece) for piece in pieces]
    except ValueError:
        return ""
    *first, last = numbers
    if any(number > 255 for number in first) or last >= 256 ** (5 - len(numbers)):
        return ""
    value = last + sum(number << (8 * (3 - at)) for at, number in enumerate(first))
    return ".".join(str(value >> shift & 255) for shift in (24, 16, 8, 0))


def _digits(piece: str) -> int:
    if piece.startswith(("0x", "0X")):
        return int(piece[2:] or "0", 16)
    if not piece.isdigit() or len(piece) > 16:
        raise ValueError(piece)
    return int(piece, 8) if len(piece) > 1 and piece.startswith("0") else int(piece)
