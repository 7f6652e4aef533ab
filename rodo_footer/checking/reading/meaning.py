"""What a link means: where it leads behind rewriters, whether it is a placeholder, whether it reads as the notice's."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading import vocabulary
from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.facts import Filling, Reads
from rodo_footer.checking.reading.known_hosts import is_law_host
from rodo_footer.checking.reading.placeholders import filling
from rodo_footer.checking.reading.rewriters import unwrap

_NO_PAGES = frozenset(("mailto", "tel", "sms", "callto", "sip", "skype", "whatsapp", "geo", "cid", "msteams", "xmpp"))
_SECOND_LEVEL = frozenset(("com", "co", "org", "net", "gov", "edu", "ac", "or", "gv", "info", "waw"))
_LONGEST = 2_000  # characters that are worth remembering


class Meaning(Struct, frozen=True, kw_only=True, gc=False):
    """See `Link` for the fields; `is_page` is false for mailto:, tel: and their like."""

    target: str
    opaque: bool
    filling: Filling
    reads: Reads
    is_page: bool


def meaning(href: str, words: str, before: Callable[[], str], also: str = "") -> Meaning:
    """Work out what a link means.

    Args:
        href: the raw value.
        words: what the reader sees of the link: its text or the alternative text of its image.
        before: gives the words in front of the link; asked only where text and address say nothing.
        also: what a screen reader or a pointer adds to a text that says nothing (`title`, `aria-label`).
    """
    if len(href) + len(words) + len(also) > _LONGEST:
        return _worked_out(href, words, before, also)
    return _by_itself(href, words, also) or _worked_out(href, words, before, also)


class _Asked(Exception):
    """The words in front of a link decide."""


@lru_cache(maxsize=4096)  # the mails of one company have the same links
def _by_itself(href: str, words: str, also: str) -> Meaning | None:
    """What a link means wherever it stands; None where the words in front of it decide."""
    try:
        return _worked_out(href, words, _ask, also)
    except _Asked:
        return None


def _ask() -> str:
    raise _Asked


def _worked_out(href: str, words: str, before: Callable[[], str], also: str) -> Meaning:
    if also and vocabulary.is_vague(words) and vocabulary.names_notice(also):
        words = f"{words} {also}"
    kind = filling(href)
    if kind:
        named = kind == "template" and vocabulary.placeholder_names_notice(href)
        reads = _reads(words, before, lambda: named, vocabulary.is_vague(words) or bool(filling(words)))
        return Meaning(target="", opaque=False, filling=kind, reads=reads, is_page=True)
    found = unwrap(href)
    address = found.address
    if address.scheme in _NO_PAGES:
        named = vocabulary.names_document(words)
        return Meaning(target=found.text, opaque=False, filling="", reads="text" if named else "", is_page=named)
    if is_law_host(address.host) or _is_heading(href, words):
        return Meaning(target=found.text, opaque=found.opaque, filling="", reads="", is_page=True)
    may_say = not found.opaque and address.scheme in ("", "http", "https")
    # "Contact us at www.firma.pl" after a sentence on personal data is the home page, not the notice.
    reads = _reads(
        words,
        before,
        lambda: may_say and vocabulary.slug_says_notice(_place(address)),
        vocabulary.is_vague(words) and not address.is_home,
    )
    target = "" if found.opaque else found.text
    return Meaning(target=target, opaque=found.opaque, filling="", reads=reads, is_page=True)


def _reads(words: str, before: Callable[[], str], target_says: Callable[[], bool], is_vague: bool) -> Reads:
    # A written address is judged as an address: "rodo/rejestr.md" is a path, not a word.
    if not vocabulary.is_written(words) and _names(words, before):
        return "text"
    if target_says() and not vocabulary.says_another_thing(words):
        return "target"
    return "context" if is_vague and vocabulary.leads_to_notice(before()) else ""


def _names(words: str, before: Callable[[], str]) -> bool:
    if "{" in words or "<" in words or "%" in words or words.startswith("@"):
        return _code_names(words[:500])
    if not vocabulary.names_notice(words):
        return False
    return not vocabulary.is_fragment(words) or vocabulary.names_notice(f"{before()[-80:]} {words}")


def _code_names(code: str) -> bool:
    """Whether code between tags writes a text that names the notice: `{{ t("footer.privacyPolicy") }}` holds the
    name of a text, `{% trans "Privacy" %}` the text itself."""
    whole = _apart(code)
    if vocabulary.names_notice(whole):
        return True
    if vocabulary.says_another_thing(whole):
        return False
    quoted = [*re.findall(r"\"([^\"{}<>]{1,100})\"", code), *re.findall(r"'([^'{}<>]{1,100})'", code)]
    return any(vocabulary.names_notice(_apart(one.rpartition(".")[2].strip() or one)) for one in quoted)


def _apart(name: str) -> str:
    """The words of a name: `footer.privacyPolicy` -> `footer privacy Policy`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[_.-]+", " ", name)


def _is_heading(href: str, words: str) -> bool:
    """A table of contents leads to the numbered headings of its own page: `<a href="#s3">3. How we use data</a>`, and
    Word's to `#_Toc1`."""
    if href.startswith("#_Toc"):
        return True
    return href.startswith("#") and re.match(r"\s*(?:\d{1,2}|[IVX]{1,4})[.)]", words) is not None


def _place(address: Address) -> str:
    """The words of an address without the company's own domain, which is only a name (`datenschutz-muster.de`)."""
    # A host of its own for the notice says it for its front pages; deeper down it has other documents too.
    names = _names_of(address.host) if "/" not in address.path.strip("/") else ""
    return f"{names} {address.path_words}"


@lru_cache(maxsize=1024)  # the links of one document lead to a few hosts
def _names_of(host: str) -> str:
    labels = host.partition(":")[0].split(".")
    own = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else 2
    return " ".join(labels[:-own])
