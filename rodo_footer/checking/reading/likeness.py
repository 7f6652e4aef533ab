"""How near an address is to an accepted one. Pure; whether a server really answers there is not asked.

The same page: scheme and fragment do not count (https is judged apart), nor do `www.`, a slash at the end or twice, the
name of the default document (`index.html`), the order of the query, tracking parameters, a session in the path, a
token for one recipient (which is a fault of its own). Upper and lower case of a path do count: most servers tell them
apart.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from rodo_footer.checking.reading import hosts
from rodo_footer.checking.reading.address import DOCUMENTS, ENDINGS, LANGUAGES, Address, parse
from rodo_footer.checking.reading.tracking import is_personal, without_session

Likeness = Literal["same", "query", "language", "case", "other"]
_DEFAULT = rf"(?i)/(?:{DOCUMENTS})\.(?:{ENDINGS})$"
_NO_WORDS = frozenset((*DOCUMENTS.split("|"), *ENDINGS.split("|")))
_LANGUAGE = rf"(?i)/(?:{LANGUAGES})(?:[-_](?:[a-z]{{2}}))?(?=/|$)"


@lru_cache(maxsize=8192)  # several rules ask about each link
def likenesses(address: Address, accepted: tuple[str, ...]) -> frozenset[Likeness]:
    """How an address stands to each of the accepted ones."""
    return frozenset(likeness(address, one) for one in accepted)


def likeness(address: Address, accepted: str) -> Likeness:
    """How an absolute address stands to an accepted one, which may end with `*` and then is a prefix.

    Returns:
        `same`; `query` where only further parameters differ, `language` where only a language in the path does,
        `case` where only upper and lower case of the path do; else `other`. A prefix knows `same` and `other` only, and
        never reaches over the host: `https://example.com*` does not accept `https://example.com.evil.net/`.
    """
    if not address.host or address.userinfo:
        return "other"
    wanted = parse(accepted.removesuffix("*"))
    if address.host.removeprefix("www.") != wanted.host.removeprefix("www."):
        return "other"
    if accepted.endswith("*"):
        start = f"{_joined(wanted.path)}?{wanted.query}" if wanted.query else _joined(wanted.path)
        return "same" if f"{_joined(address.path)}?{address.query}".startswith(start) else "other"
    return _pages(_page(address.path), address.query, _page(wanted.path), wanted.query)


def matches(address: Address, accepted: str) -> bool:
    """Whether it is the same page."""
    return likeness(address, accepted) == "same"


def _pages(page: str, query: str, wanted: str, wanted_query: str) -> Likeness:
    if page == wanted:
        if query == wanted_query or sorted(query.split("&")) == sorted(wanted_query.split("&")):
            return "same"
        return _queries(query, wanted_query) if wanted or wanted_query else "other"
    if query != wanted_query:
        return "other"
    if page.lower() == wanted.lower():
        return "case"
    bare = re.sub(_LANGUAGE, "", page, count=1)
    return "language" if bare and bare == re.sub(_LANGUAGE, "", wanted, count=1) else "other"


def _queries(query: str, wanted: str) -> Likeness:
    left = query.split("&")
    for pair in wanted.split("&") if wanted else ():
        if pair not in left:
            return "other"
        left.remove(pair)
    return "same" if all(is_personal(pair) for pair in left) else "query"


def _page(path: str) -> str:
    return re.sub(_DEFAULT, "", _joined(path)).rstrip("/")


def _joined(path: str) -> str:
    path = without_session(path)
    return re.sub("/{2,}", "/", path) if "//" in path else path


@lru_cache(maxsize=64)
def hosts_of(accepted: tuple[str, ...]) -> frozenset[str]:
    """The hosts of accepted addresses, without `www.`."""
    return frozenset(hosts.bare(parse(one.removesuffix("*")).host) for one in accepted)


@lru_cache(maxsize=8)
def signs(accepted: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """For a quick look that misses none: of each accepted address the end of its host and a word, which stand in every
    spelling of it; both empty where it may be spelled in any way."""
    return tuple(("", "") if not one.isascii() or "%" in one else (_host(one), _word(one)) for one in accepted)


def _word(accepted: str) -> str:
    """The longest word of the path of an accepted address, which every spelling of it has; empty where it has none."""
    path = accepted.lower().partition("://")[2].partition("/")[2].partition("?")[0].partition(";")[0]
    words = [one for one in re.findall("[a-z0-9]{3,}", path) if one not in _NO_WORDS]
    return max(words, key=len, default="")


def _host(accepted: str) -> str:
    """The end of the host of an accepted address, as it stands in any spelling of it."""
    return accepted.partition("//")[2].partition("/")[0].partition(":")[0].lower().removeprefix("www.")
