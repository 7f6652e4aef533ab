"""Hosts that are made, or happen, to be taken for another: what the eye reads, not what the browser opens. Pure.

Sources: Unicode Technical Standard 39, "skeleton" and mixed scripts; RFC 3986 section 7.6 (user information before the
host); the tricks that browsers look for in navigation to names near a known one (Chromium, "lookalike URLs", 2026).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.hosts import bare

Trick = Literal["", "userinfo", "inside", "letters", "alphabets"]
# Pairs that run together, and digits among letters.
_PAIRS = (("-", ""), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"), ("rn", "m"), ("vv", "w"), ("cl", "d"))
_SHORTEST = 6


def trick_of(address: Address, accepted: frozenset[str]) -> Trick:
    """How an address pretends to be another.

    Args:
        address: any.
        accepted: hosts without `www.`, none where nothing is known.

    Returns:
        `userinfo`: a host stands before the `@`; `inside`: an accepted host is part of another (`firma.pl.evil.net`,
        `firma.pl-login.net`); `letters`: it reads like an accepted one; `alphabets`: a label mixes Latin with letters
        of another alphabet that look like it; empty: none of these, or it is accepted.
    """
    if address.userinfo:
        return "userinfo"
    host = bare(address.host)
    if not host or host in accepted:
        return ""
    for one in accepted:
        if host in (f"www-{one}", f"www{one}"):
            return "inside"
        if not host.endswith(f".{one}") and re.search(
            rf"(?:^|[.-])(?:{re.escape(one)}|{re.escape(one.replace('.', '-'))})[.-]", host
        ):
            return "inside"
    if "xn--" in host:
        shown = readable(host)
        if any(skeleton(shown) == skeleton(readable(one)) for one in accepted):
            return "letters"
        return "alphabets" if _is_mixed(shown) else ""
    return "letters" if any(_is_near(host, one) for one in accepted) else ""


def readable(host: str) -> str:
    """A host as it is shown: punycode undone."""
    return ".".join(_label(label) for label in host.split("."))


def skeleton(host: str) -> str:
    """What two hosts that look alike have in common: marks off, letters of other alphabets and pairs in one form."""
    text = host.lower()
    if not text.isascii():
        from rodo_footer.checking.reading.confusables import TABLE

        text = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in text if not unicodedata.combining(char)).translate(TABLE)
    for pair, one in _PAIRS:
        text = text.replace(pair, one)
    return text


def _label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _is_mixed(host: str) -> bool:
    """Whether a label has Latin letters and such of another alphabet that look like Latin ones."""
    from rodo_footer.checking.reading.confusables import TABLE

    for label in host.split("."):
        scripts = {_script(char) for char in label if char.isalpha()}
        if "LATIN" in scripts and any(
            _script(char) in ("CYRILLIC", "GREEK", "ARMENIAN") for char in label if ord(char) in TABLE
        ):
            return True
    return False


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def _is_near(host: str, accepted: str) -> bool:
    if skeleton(host) == skeleton(readable(accepted)):
        return True
    name, _, end = host.rpartition(".")
    wanted, _, wanted_end = accepted.rpartition(".")
    return end == wanted_end and min(len(name), len(wanted)) >= _SHORTEST and _one_slip(name, wanted)


def _one_slip(first: str, second: str) -> bool:
    """Whether one letter is doubled, left out, or swapped with its neighbour; another letter in its place is another
    name (`firma1.pl`, `firma2.pl`)."""
    if abs(len(first) - len(second)) > 1:
        return False
    at = next((at for at, (one, other) in enumerate(zip(first, second, strict=False)) if one != other), -1)
    if at < 0:
        return len(first) != len(second) and (max(first, second, key=len)[-1].isalpha())
    if len(first) == len(second):
        return first[at : at + 2] == second[at : at + 2][::-1] and first[at + 2 :] == second[at + 2 :]
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    return longer[at].isalpha() and longer[at + 1 :] == shorter[at:]
