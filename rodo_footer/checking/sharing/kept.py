"""Whether every mail with a skeleton states the company's particulars, whatever prose and names others have in it.

Judges nothing: it answers `holding.py`, and loads what it needs only where a config says what the company is.
"""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.words import Words
from rodo_footer.checking.sharing.skeletons import Skeleton
from rodo_footer.checking.sharing.slots import Slots


def states_particulars_anyway(checked: Document, policy: Policy, skeleton: Skeleton) -> bool:
    """Whether each version states every particular of the configured company in what every mail with the skeleton has:
    not in its prose, and not where others have another name. Numbers that cannot exist need no look: their labels are
    never prose (`reading/ordinary.py`)."""
    if policy.project is None:
        return True
    from rodo_footer.checking.company.wanted import company_of
    from rodo_footer.checking.versions import Version, version_parts

    company = company_of(policy)
    if company is None:
        return True
    for parts in version_parts(checked):
        kept = Version([(part, run) for part in parts for run in _kept(part, skeleton.slots)])
        if not all(one.is_stated(kept) for one in company.wanted(checked.kind)):
            return False
    return True


def _kept(part: Part, slots: Slots) -> Iterator[Words]:
    """The seen runs of a part that every mail with the skeleton has."""
    from rodo_footer.checking.versions import seen

    if part.outline is not None:
        yield from seen(part, slots.keeps)
        return
    for chunk in part.source.replace("\r\n", "\n").split("\n\n"):
        if slots.keeps(chunk):
            yield from (Words(line) for line in chunk.split("\n") if slots.keeps(line))
