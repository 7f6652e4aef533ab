"""Whether a reader of a document finds a link to the information notice, and where not, which fault says it best.

The one place where faults are told; each rule reports one of them. What a single link is worth says `grades.py`. Source
of the duty to point directly at the notice: GDPR art. 12(1), 13; WP260 rev.01 para 33. Pure.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from rodo_footer.checking.grades import Grade, grade, trick
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.facts import Audience, Document, Link, Part
from rodo_footer.checking.reading.known_hosts import platform_of
from rodo_footer.checking.reading.vocabulary import is_vague

if TYPE_CHECKING:
    from rodo_footer.checking.reading.announcements import Announcement

Fault = Literal[
    "missing", "announced", "hidden", "quoted", "placeholder", "insecure", "elsewhere", "lookalike", "plain"
]
# The HTML has the link, though not as it should be: the text version that has none is a fault of its own.
_IN_HTML = ("hidden", "insecure")
_ABSENT = ("missing", "announced")
_WITHOUT_DUTY = ("balancing-test",)  # goes out to nobody
_MOST_ALIKE = 100  # each costs a look for its place; the next run tells the others
_EACH: frozenset[Fault] = frozenset(("insecure", "placeholder"))
_AUDIENCES: tuple[Audience, ...] = ("desk", "outlook", "phone", "dark")

Graded = tuple[Part, Link, Grade]
"""A link that has to do with the notice, with its part and what its address is worth."""


class Stand(Struct, frozen=True, kw_only=True):
    """One fault of a document: the part that lacks a link, the link it is about, whether it is certain."""

    fault: Fault
    part: Part | None
    link: Link | None = None
    certain: bool = True
    hidden_from: Audience | None = None
    announcement: Announcement | None = None


@lru_cache(maxsize=1)  # every rule asks for the same document
def stands(document: Document, policy: Policy) -> tuple[Stand, ...]:
    """All faults of a document, none where every reader finds an accepted link.

    A mail whose HTML and text are alternatives is read twice: as who sees the HTML, and as who sees the text.
    """
    if document.kind == "notice":
        return ()  # it is what others link to
    if document.kind == "script":
        return _spoken(document, policy)
    rich = [part for part in document.parts if not part.alternative or part.media == "text/html"]
    plain = [part for part in document.parts if not part.alternative or part.media == "text/plain"]
    has_both = any(part.alternative and part.media == "text/html" for part in document.parts) and any(
        part.alternative and part.media == "text/plain" for part in document.parts
    )
    first = _stand(rich or plain, document, policy)
    found = [first] if first else []
    if has_both and (first is None or first.fault not in _ABSENT):
        second = _stand(plain, document, policy)
        if second is not None and second.fault in _ABSENT:
            if first is not None and first.fault not in _IN_HTML:
                return tuple(found)
            part = next((one for one in plain if one.media == "text/plain"), None)
            found.append(Stand(fault="plain", part=part))
        elif second is not None and (first is None or _is_another(first, second)):
            found.append(second)
    found += _alike(document, policy, found) if found else _broken(document, policy) + _misleading(document, policy)
    return tuple(found + _lookalikes(document, policy, {one.link for one in found}))


def _spoken(document: Document, policy: Policy) -> tuple[Stand, ...]:
    """Nobody can click on what is said: an address that is spoken, a website or an offer to read it out is enough."""
    from rodo_footer.checking.contact.calls import says_where_notice_is

    return () if says_where_notice_is(document, policy) else (Stand(fault="missing", part=_main([*document.parts])),)


def _is_another(first: Stand, second: Stand) -> bool:
    """Whether the text version has a fault of its own: another one, or a link that is mended or accepted by itself."""
    return first.fault != second.fault or (second.fault in _EACH and first.link is not second.link)


@lru_cache(maxsize=1)  # every rule asks for the same document
def graded(document: Document, policy: Policy) -> tuple[Graded, ...]:
    """The links of a document that have to do with the notice, in the order of its parts: few of many."""
    return tuple(
        (part, link, worth)
        for part in document.parts
        for link in part.links
        if (link.reads or (policy.accepted and policy.may_accept(link.target)))
        and (worth := grade(link, document.kind, policy))
    )


def accepted_links(document: Document, policy: Policy) -> list[tuple[Part, Link]]:
    """The links that satisfy the duty for at least the readers that see them."""
    return [
        (part, link)
        for part, link, worth in graded(document, policy)
        if worth == "ok" and link.place == "own" and not link.hidden
    ]


def _stand(parts: list[Part], document: Document, policy: Policy) -> Stand | None:
    """The most telling fault of parts that one reader sees together, None where he finds an accepted link."""
    own: dict[Grade, list[tuple[Part, Link]]] = {}
    hidden: list[tuple[Part, Link]] = []
    quoted: list[tuple[Part, Link]] = []
    right: list[Link] = []
    for part, link, worth in graded(document, policy):
        if not any(part is one for one in parts):
            continue
        if link.place == "quoted":
            if worth in ("ok", "opaque", "insecure"):
                quoted.append((part, link))
            continue
        if worth == "ok":
            right.append(link)
        if link.hidden:
            if worth in ("ok", "opaque", "templated", "insecure"):
                hidden.append((part, link))
        else:
            own.setdefault(worth, []).append((part, link))
    good = own.get("ok", [])
    if good:
        missed = next((one for one in _AUDIENCES if not any(link.is_seen_by(one) for link in right)), None)
        if missed is None:
            return None
        part, link = good[0]
        # Which colours a client takes in dark mode is its own affair.
        return Stand(fault="hidden", part=part, link=link, certain=missed != "dark", hidden_from=missed)
    absent = None if document.kind in _WITHOUT_DUTY else _absent(parts, document, policy)
    return _worst(own, hidden, quoted, policy) or absent


def _absent(parts: list[Part], document: Document, policy: Policy) -> Stand | None:
    """No link at all: the sentence that promises one, else the part that lacks it; None where none is needed."""
    from rodo_footer.checking.closer import needs_no_link
    from rodo_footer.checking.reading.announcements import announcement

    if needs_no_link(document, policy):
        return None
    for part in parts:
        found = announcement(part)
        if found is not None:
            return Stand(fault="announced", part=part, announcement=found)
    return Stand(fault="missing", part=_main(parts))


def _worst(
    own: dict[Grade, list[tuple[Part, Link]]],
    hidden: list[tuple[Part, Link]],
    quoted: list[tuple[Part, Link]],
    policy: Policy,
) -> Stand | None:
    for worth in ("placeholder", "insecure"):
        for part, link in own.get(worth, []):
            return Stand(fault=worth, part=part, link=link)
    # A visible link that a program fills in may be the right one: what is hidden beside it is then no certain fault.
    for part, link in own.get("templated", []):
        return Stand(fault="placeholder", part=part, link=link, certain=False)
    for part, link in hidden:
        return Stand(fault="hidden", part=part, link=link)
    for part, link in own.get("opaque", []):
        return Stand(fault="elsewhere", part=part, link=link, certain=False)
    for part, link in own.get("doubtful", []):
        return Stand(fault="elsewhere", part=part, link=link, certain=False)
    for part, link in own.get("elsewhere", []):
        return Stand(fault="lookalike" if trick(link, policy) else "elsewhere", part=part, link=link)
    for part, link in quoted:
        return Stand(fault="quoted", part=part, link=link)
    return None


def _alike(document: Document, policy: Policy, found: list[Stand]) -> list[Stand]:
    """The further links of a part that are http or lead nowhere, where one is: each is mended or accepted by itself."""
    faults = {(one.fault, id(one.part)) for one in found if one.certain and one.fault in _EACH}
    told = {id(one.link) for one in found}
    further = (
        Stand(fault="insecure" if worth == "insecure" else "placeholder", part=part, link=link)
        for part, link, worth in graded(document, policy)
        if (worth, id(part)) in faults and link.place == "own" and not link.hidden and id(link) not in told
    )
    return list(islice(further, _MOST_ALIKE))


def _broken(document: Document, policy: Policy) -> list[Stand]:
    """Links whose text promises the notice and that lead nowhere, beside one that is right."""
    return [
        Stand(fault="placeholder", part=part, link=link)
        for part, link, worth in graded(document, policy)
        if worth == "placeholder" and link.reads == "text" and link.place == "own" and not link.hidden
    ]


def _misleading(document: Document, policy: Policy) -> list[Stand]:
    """The first link that names the notice and leads elsewhere, where none that leads there says so: for a human."""
    seen = [one for one in graded(document, policy) if one[1].place == "own" and not one[1].hidden]
    if not policy.accepted or any(worth == "ok" and _says_so(link) for _, link, worth in seen):
        return []
    wrong = (
        Stand(fault="elsewhere", part=part, link=link, certain=False)
        for part, link, worth in seen
        if worth == "elsewhere" and link.reads == "text" and not trick(link, policy) and not _is_platform(link)
    )
    return list(islice(wrong, 1))


def _says_so(link: Link) -> bool:
    return link.reads in ("text", "context") or link.written or is_vague(link.text or link.alt)


def _is_platform(link: Link) -> bool:
    address = parse(link.target)
    return bool(platform_of(address.host, address.path))


def _lookalikes(document: Document, policy: Policy, told: set[Link | None]) -> list[Stand]:
    """Links that read as the notice's and pretend to be another address, also beside one that is right."""
    return [
        Stand(fault="lookalike", part=part, link=link)
        for part, link, worth in graded(document, policy)
        if worth == "elsewhere"
        and link.reads
        and link not in told
        and link.place == "own"
        and trick(link, policy)
        and not link.hidden
    ]


def _main(parts: list[Part]) -> Part | None:
    return next((part for part in parts if part.media == "text/html"), parts[0] if parts else None)
