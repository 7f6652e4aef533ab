"""Proofpoint URL Defense, versions 1 to 3, from the published description of the format; no code of theirs is used."""

from __future__ import annotations

import re
from urllib.parse import unquote

from rodo_footer.checking.reading.address import Address

NAMES = ("urldefense",)
PLACES = ()
_V3 = r"(?s)/v3/__(.+?)__;([A-Za-z0-9_=-]*)!"
_MARK = r"(?s)\*(\*.)?"
# Two stars and a letter stand for a run of 2 to 65 characters, in this order.
_RUNS = {
    letter: length
    for length, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", start=2)
}


def is_mine(address: Address) -> bool:
    """Links of all three versions, in the commercial and the government cloud."""
    return (
        address.host in ("urldefense.com", "urldefense.proofpoint.com", "urldefense.us")
        and re.match(r"/v[123]/", address.path) is not None
    )


def undo(raw: str) -> str:
    """The original address, empty where a token is missing or does not fit."""
    from html import unescape

    try:
        if "/v3/" in raw:
            return _third(raw)
        value = next((pair[2:] for pair in raw.partition("?")[2].split("&") if pair.startswith("u=")), "")
        if "/v2/" in raw:
            value = value.replace("-", "%").replace("_", "/")
        return unescape(unquote(value, errors="strict"))
    except ValueError:
        return ""


def _third(raw: str) -> str:
    found = re.compile(_V3).match(raw, raw.find("/v3/"))  # the first alone: looking for more takes time without end
    if found is None:
        return ""
    from binascii import a2b_base64

    # A client may fold the double slash of the scheme into one.
    address = re.sub(r"^(https?):/(?!/)", r"\1://", found[1])
    token = found[2].replace("-", "+").replace("_", "/").rstrip("=")
    replaced = a2b_base64(token + "=" * (-len(token) % 4)).decode("utf-8")
    taken = 0

    def put_back(mark: re.Match[str]) -> str:
        nonlocal taken
        length = _RUNS[mark[1][1]] if mark[1] and mark[1][1] in _RUNS else 1
        piece = replaced[taken : taken + length]
        if len(piece) != length:
            raise ValueError(raw)
        taken += length
        return piece

    original = re.sub(_MARK, put_back, address)
    return original if taken == len(replaced) else ""
