"""Rules on the pages behind notice links: they judge what `--online` found, and run with it only."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def takes_part(policy: Policy) -> bool:
    """Whether anybody looked."""
    return policy.pages is not None


def applies(document: Document, policy: Policy) -> bool:
    """Always: where nobody looked they take no part."""
    del document, policy
    return True
