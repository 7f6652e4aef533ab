"""The whole of `--online` as one step before the check: documents -> addresses -> pages -> a policy that holds them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from rodo_footer.checking.online.look import look, looker
from rodo_footer.checking.online.reach import Reach
from rodo_footer.checking.online.verdict import address_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.running import check_places
from rodo_footer.checking.sources import Place
from rodo_footer.model.finding import Report


def with_pages(policy: Policy, places: Sequence[Place], kind: str, reach: Reach, jobs: int | None = None) -> Policy:
    """The policy with the page behind every accepted notice link of the documents.

    Raises:
        UsageError: the file of certificate authorities, or the proxy, cannot be used.
    """
    how = looker(reach, (parse(one.removesuffix("*")).host for one in policy.accepted))
    # Read as the check reads, with its bounds and its watch over time; one rule is enough to get at the links.
    links_only = replace(policy, select=frozenset(("notice-link-missing",)), ignore=frozenset())
    report = check_places(iter(places), links_only, kind, jobs=jobs)
    return replace(policy, pages=look(addresses_of(report, policy), how))


def addresses_of(report: Report, policy: Policy) -> tuple[str, ...]:
    """Each address that an accepted link leads to, once, in the order of the documents."""
    found = {
        address_of(link.target, document.kind, policy): None
        for document in report.documents
        for link in document.notice_links
        if link.accepted
    }
    return tuple(address for address in found if address)
