"""What one link is worth as a way to the information notice: the right address, one that is left open, another page,
one that pretends to be the right one.

Looks at one link at a time; what a document lacks is told in `duty.py`. Pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import Address, parse
from rodo_footer.checking.reading.document import WEB_KINDS
from rodo_footer.checking.reading.facts import Link
from rodo_footer.checking.reading.hosts import bare
from rodo_footer.checking.reading.known_hosts import platform_of
from rodo_footer.checking.reading.likeness import hosts_of, likenesses, matches
from rodo_footer.checking.reading.placeholders import is_fill_in
from rodo_footer.checking.reading.vocabulary import slug_says_notice
from rodo_footer.model.finding import Quality

if TYPE_CHECKING:
    from rodo_footer.checking.reading.lookalikes import Trick

Grade = Literal["", "ok", "placeholder", "templated", "insecure", "elsewhere", "doubtful", "opaque"]


def grade(link: Link, kind: str, policy: Policy) -> Grade:
    """What an address is worth, whether or not it is seen; empty for a link that has nothing to do with the notice."""
    if link.filling == "empty":
        return "placeholder" if link.reads else ""
    if link.filling == "template":
        if not link.reads:
            return ""
        return "templated" if kind == "template" else "placeholder"
    if link.opaque:
        return "opaque" if link.reads else ""
    address = parse(link.target)
    if policy.accepted:
        accepted = _compared(address, kind, policy)
        if accepted:
            return accepted
    if not link.reads:
        return ""
    if not address.userinfo and is_fill_in(address.host) and address.host not in _hosts(policy):
        return "placeholder"
    if policy.accepted or trick(link, policy):
        return "elsewhere"
    return _by_itself(address, kind)


def trick(link: Link, policy: Policy) -> Trick:
    """How the address of a link pretends to be another, empty where it does not."""
    if link.filling or link.opaque:
        return ""
    address, accepted = parse(link.target), hosts_of(policy.accepted)
    if not accepted and not address.userinfo and "xn--" not in address.host:
        return ""  # nothing is known that it could pretend to be
    from rodo_footer.checking.reading.lookalikes import trick_of

    return trick_of(address, accepted)


def is_accepted(link: Link, kind: str, policy: Policy) -> bool:
    """Whether one link satisfies the duty for at least the readers that see it."""
    return link.place == "own" and grade(link, kind, policy) == "ok" and not link.hidden


def quality(link: Link, kind: str, policy: Policy) -> Quality:
    """The word of the report for a link that reads as the notice's."""
    worth = grade(link, kind, policy)
    address = parse(link.target)
    if worth == "templated" or link.filling == "template":
        return "templated"
    if worth == "placeholder" or link.filling:
        return "placeholder"
    if address.scheme not in ("", "http", "https"):
        return "script"
    if link.opaque:
        return "opaque"
    if link.hidden:
        return "hidden"
    if not address.is_web:
        to_home = not address.host and address.path == "/" and not address.query and not address.fragment
        return "homepage" if to_home else "relative"
    if (
        address.opens_home
        and not is_home_of_notice(address)
        and not any(matches(address, one) for one in policy.accepted)
    ):
        return "homepage"
    return "plaintext" if link.written else "ok"


def _compared(address: Address, kind: str, policy: Policy) -> Grade:
    """`ok` or `insecure` for an address of the policy, `doubtful` for one that may be the same page, else empty."""
    if address.host and bare(address.host) not in hosts_of(policy.accepted):
        return ""
    near = likenesses(address, policy.accepted)
    if "same" in near:
        return "ok" if address.scheme == "https" else "insecure"
    if "query" in near or "language" in near:
        return "doubtful"
    if kind in WEB_KINDS and not address.scheme and not address.host and address.path.startswith("/"):
        on_site = [Address(scheme="https", host=one, path=address.path, query=address.query) for one in _hosts(policy)]
        if any(matches(one, wanted) for one in on_site for wanted in policy.accepted):
            return "ok"
    return ""


def _hosts(policy: Policy) -> set[str]:
    """The hosts of the policy, each as it is written there."""
    return {parse(one.removesuffix("*")).host for one in policy.accepted}


def _by_itself(address: Address, kind: str) -> Grade:
    """What an address is worth that reads as the notice's, where none is configured."""
    if address.opens_home and not is_home_of_notice(address):
        return "elsewhere"
    if platform_of(address.host, address.path):
        return "doubtful"
    if address.is_web:
        if address.is_local:
            return "elsewhere"
        return "ok" if address.scheme == "https" else "insecure"
    if address.bare and address.host and not address.is_local:
        return "insecure"
    return "ok" if kind in WEB_KINDS and not address.scheme and address.path else "elsewhere"


def is_home_of_notice(address: Address) -> bool:
    """Whether a whole site is the notice: `https://rodo.firma.pl/`."""
    return slug_says_notice(address.host.removeprefix("www."))
