"""What is wrong with the pages behind a document's notice links. Judges facts; the rules report one fault each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from rodo_footer.checking.completeness.wording import WORDS
from rodo_footer.checking.grades import is_accepted
from rodo_footer.checking.online.evidence import ENOUGH, HARDLY, languages
from rodo_footer.checking.online.facts import NoticePage
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import Address, parse
from rodo_footer.checking.reading.document import WEB_KINDS
from rodo_footer.checking.reading.facts import Document, Link, Part
from rodo_footer.checking.reading.likeness import matches
from rodo_footer.checking.rule import Flaw
from rodo_footer.checking.wording import evidence, named, short
from rodo_footer.model.elements import ELEMENTS, applicable_to_notice

Fault = Literal["unreachable", "not-https", "login", "elsewhere", "not-a-notice", "language"]

_NAMES = {"pl": "Polish", "en": "English", "de": "German"}
_DOCUMENT_WORDS = 6
# Answers that another program, another network or another minute may not get: bot protection, quotas, repairs.
_PASSING = frozenset((403, 407, 408, 425, 429, 451))


class PageFault(Struct, frozen=True, kw_only=True):
    """One fault of one page, at the link that leads to it."""

    fault: Fault
    part: Part
    link: Link
    certain: bool
    message: str


def page_flaws(document: Document, policy: Policy, fault: Fault) -> Iterator[Flaw]:
    """The flaws of one rule; none where nobody looked at pages."""
    if policy.pages is None:
        return
    for one in page_faults(document, policy):
        if one.fault == fault:
            yield Flaw(
                part=one.part,
                link=one.link,
                outcome="violation" if one.certain else "needs-review",
                message=one.message,
                evidence=evidence(one.link),
            )


def address_of(target: str, kind: str, policy: Policy) -> str:
    """The absolute address, in canonical form and without fragment, that is opened for the target of an accepted link;
    empty where only the website knows its host."""
    address = parse(target)
    if not address.host and kind in WEB_KINDS:
        hosts = sorted({parse(one.removesuffix("*")).host for one in policy.accepted})
        on_site = [Address(scheme="https", host=host, path=address.path, query=address.query) for host in hosts]
        address = next((one for one in on_site if any(matches(one, wanted) for wanted in policy.accepted)), address)
    if not address.is_web:
        return ""
    query = f"?{address.query}" if address.query else ""
    return f"{address.scheme}://{address.host}{address.path or '/'}{query}"


def accepted_links(document: Document, policy: Policy) -> Iterator[tuple[Part, Link, str]]:
    """Each address that the document's accepted links lead to, once, at its first link."""
    told: set[str] = set()
    for part in document.parts:
        for link in part.links:
            if is_accepted(link, document.kind, policy):
                address = address_of(link.target, document.kind, policy)
                if address and address not in told:
                    told.add(address)
                    yield part, link, address


@lru_cache(maxsize=1)  # every rule asks for the same document
def page_faults(document: Document, policy: Policy) -> tuple[PageFault, ...]:
    """At most one fault a page, the one that hides all others; and the language where no page has it."""
    pages: Mapping[str, NoticePage] = policy.pages or {}
    seen = [
        (part, link, pages[address]) for part, link, address in accepted_links(document, policy) if address in pages
    ]
    found: list[PageFault] = []
    for part, link, page in seen:
        fault = _fault(page, named(link))
        if fault is not None:
            name, certain, message = fault
            found.append(PageFault(fault=name, part=part, link=link, certain=certain, message=message))
    return (*found, *_language(document, [one for one in seen if _fault(one[2], "") is None]))


def incomplete(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each page that is a notice and lacks elements that apply; for a human where none is certain."""
    pages: Mapping[str, NoticePage] = policy.pages or {}
    for part, link, address in accepted_links(document, policy):
        page = pages.get(address)
        if page is None or not page.states or _fault(page, "") is not None:
            continue
        owed = _owed(page, policy)
        missing = [name for name in owed if page.states[name] == "missing"]
        if missing:
            said = "; ".join(f"{WORDS[name].tells} ({ELEMENTS[name].removeprefix('GDPR ')})" for name in missing)
            yield Flaw(
                part=part,
                link=link,
                outcome="violation" if any(owed[name] for name in missing) else "needs-review",
                message=f"the notice behind {named(link)} does not say {said}; add it there",
                evidence=evidence(link),
            )


def _owed(page: NoticePage, policy: Policy) -> dict[str, bool]:
    if policy.project is None or not policy.project.activity:
        return page.owed
    known = applicable_to_notice(policy.project)
    return {name: True for name in ELEMENTS if name in known}


def _fault(page: NoticePage, name: str) -> tuple[Fault, bool, str] | None:
    return _reached(page, name) or _arrived(page, name) or _content(page, name)


def _reached(page: NoticePage, name: str) -> tuple[Fault, bool, str] | None:
    look = f"open {short(page.address)} in a browser"
    match page.ended:
        case "answered":
            return None
        case "left-out":
            return "unreachable", False, f"the page behind {name} was not looked at: {page.detail}; check fewer files"
        case "no-network":
            return "unreachable", False, f"the page behind {name} was not looked at: {page.detail}; is there a network?"
        case "unknown-host" if page.certain:
            return "unreachable", True, f"the page behind {name} cannot be reached: {page.detail}; correct the address"
        case "unknown-host":
            said = f"{page.detail}, or no network"
            return "unreachable", False, f"the page behind {name} was not looked at: {said}; {look}"
        case "private":
            said = f"{page.detail}; look from outside, or name the host under `allow_hosts` in `[check.online]`"
            return "unreachable", False, f"the page behind {name} was not looked at: {said}"
        case "certificate" if not page.certain:
            said = f"{page.detail}; where the authority is your company's own, give it with --ca-bundle"
            return "unreachable", False, f"the page behind {name} was not looked at: {said}"
        case "certificate":
            return "unreachable", True, f"the page behind {name} cannot be opened: {page.detail}; renew the certificate"
        case _:
            said = "was refused" if page.ended == "refused" else "gives no answer"
            return "unreachable", page.certain, f"the page behind {name} {said}: {page.detail}; {look}"


def _arrived(page: NoticePage, name: str) -> tuple[Fault, bool, str] | None:
    """Whether a page came, from where it should, without a sign-in."""
    is_notice = len(page.elements) >= ENOUGH
    if page.login and not is_notice:
        certain = page.status == 401 or not page.elements
        return "login", certain, f"the page behind {name} is behind a sign-in ({page.login}); publish it for everybody"
    if page.status >= 400 or page.status < 200 or page.status in (204, 205):
        certain = 400 <= page.status < 500 and page.status not in _PASSING
        what = "is not there" if page.status in (404, 410) else "gives an error"
        where = "" if page.final in ("", page.address) else f" at {short(page.final)}"
        return (
            "unreachable",
            certain,
            f"the page behind {name} {what}: status {page.status}{where}; {_todo(page.status)}",
        )
    if page.insecure:
        said = f"redirects lead over {short(page.insecure)}, which is not encrypted; let the server redirect to https"
        return "not-https", True, f"the page behind {name} does not come by https all the way: {said}"
    if page.moved_off:
        said = f"redirects end at {short(page.moved_off)}"
        todo = "link to the page itself, or list its address under `accept` in `[notice]`"
        return (
            "elsewhere",
            not is_notice and page.media == "html",
            f"the page behind {name} is another site's: {said}; {todo}",
        )
    return None


def _todo(status: int) -> str:
    """What helps against an error status: the address is wrong where the server says that nothing is there."""
    if status in (403, 429):
        return "open it in a browser, the server may refuse programs only"
    return "correct the address" if status < 500 else "try again later, and let the server be mended if it stays so"


def _content(page: NoticePage, name: str) -> tuple[Fault, bool, str] | None:
    """Whether what came is an information notice at all."""
    if page.media == "other":
        what = f"is no page but {short(page.content_type)}; publish it as HTML or PDF"
        return "not-a-notice", True, f"what is behind {name} {what}"
    if page.media == "pdf":
        return (
            "not-a-notice",
            False,
            f"the page behind {name} is a PDF, which is not read; look whether it is the notice",
        )
    if len(page.elements) >= ENOUGH:
        return None
    if not page.readable and not page.missing:
        said = "shows hardly any text without scripts; look whether it is the notice, and publish it as text"
        return "not-a-notice", False, f"the page behind {name} {said}"
    if page.languages and not set(page.languages) & set(_NAMES):
        said = f"is in a language that is not known here ({', '.join(page.languages)}); look whether it is the notice"
        return "not-a-notice", False, f"the page behind {name} {said}"
    if page.missing and len(page.elements) <= HARDLY:
        said = f'says "{page.missing}" though its status is {page.status}; correct the address'
        return "not-a-notice", True, f"the page behind {name} {said}"
    has = f"of what a notice says it has {', '.join(page.elements)}" if page.elements else "it has nothing of a notice"
    certain = len(page.elements) <= HARDLY and bool(page.languages)
    return (
        "not-a-notice",
        certain,
        f"the page behind {name} is not an information notice: {has}; link to the notice itself",
    )


def _language(document: Document, seen: list[tuple[Part, Link, NoticePage]]) -> Iterator[PageFault]:
    """One fault where none of the pages is in a language of the document."""
    there = {language for _, _, page in seen for language in page.languages}
    if not there or not all(page.languages for _, _, page in seen):
        return
    spoken = languages(" ".join(part.text for part in document.parts), _DOCUMENT_WORDS)
    wanted = spoken or _declared(document)
    if not wanted or set(wanted) & there:
        return
    part, link, page = seen[0]
    said = f"is in {_listed(page.languages)}, the text around the link in {_listed(wanted)}"
    message = f"the page behind {named(link)} {said}; link to the version in that language"
    yield PageFault(fault="language", part=part, link=link, certain=bool(spoken), message=message)


def _declared(document: Document) -> tuple[str, ...]:
    """The language that the document says it is in; a guess from a handful of words is not enough."""
    tags = [one for part in document.parts if part.outline for one in part.outline.named("html", "body")]
    said = next((one.get("lang")[:2].lower() for one in tags if one.get("lang")), "")
    return (said,) if said in _NAMES else ()


def _listed(found: tuple[str, ...]) -> str:
    return " and ".join(_NAMES.get(one, one) for one in found)
