"""Which host a text names, and whether two hosts belong to one owner by their names. The public suffix list (bundled
with its package, nothing is fetched) is loaded only where two names differ."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.hosts import bare
from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.reading.vocabulary import plain

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_EDGE = " \t\n<>()[]{}\"'„”“«»‹›|·•–—→►▸>,;:!"
_DOMAIN = Pattern(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}")
_ADDRESS = Pattern(r"(?i)^\W*(?:https?://|www\.)[^\W_]")
# Names of files and products that end like a domain.
_NO_DOMAIN = Pattern(
    r".*\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|html?|php|aspx?|jsp|js|net|md|py|sh|rs|txt|csv|ics|vcf|png|jpe?g|gif|svg"
    r"|mov|eml)"
)


def named_host(text: str) -> str:
    """The host (without `www.`) that a link text names because it is an address or a domain, or has one among its
    words that begins with `www.` or a scheme; empty for other sentences, an e-mail address, the name of a file."""
    shown = plain(text[:300]).strip(_EDGE).removesuffix(".")
    if " " in shown:  # in words an address is one where nothing else can be meant
        shown = next((one.strip(_EDGE) for one in shown.split() if _ADDRESS.search(one)), "").removesuffix(".")
    if not shown or "@" in shown or "." not in shown:
        return ""
    lower = shown.lower()
    if lower.startswith(("http://", "https://", "www.", "//")):
        return bare(parse(shown).host)
    place = lower.partition("/")[0].partition("?")[0].partition(":")[0]
    if not _DOMAIN.fullmatch(place):
        return ""
    if "/" not in lower and (_NO_DOMAIN.fullmatch(lower) or shown != lower):
        return ""
    return bare(parse(f"https://{place}").host) if _is_registered(place) else ""


def are_of_one_owner(first: str, second: str) -> bool:
    """Whether two hosts lie in one domain that can be registered."""
    one, other = bare(first), bare(second)
    if one == other or one.endswith(f".{other}") or other.endswith(f".{one}"):
        return True
    domain = _list().privatesuffix(one)
    return domain is not None and domain == _list().privatesuffix(other)


def _is_registered(host: str) -> bool:
    """Whether the last label is a top level domain at all; common ones need no list."""
    end = host.rpartition(".")[2]
    return end in ("pl", "de", "com", "eu", "org", "net", "at", "ch", "info") or _list().publicsuffix(host) is not None


@lru_cache(maxsize=1)
def _list() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=False)
