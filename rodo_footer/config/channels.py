"""Which channels an activity can have: those that have a clause (found in `templates/channels/`), and a few without."""

from __future__ import annotations

import importlib
from functools import cache

from rodo_footer.discovery import packages_in

WITHOUT_CLAUSE = ("newsletter", "on-site", "other", "post")
"""Where people meet an activity and no clause is written for it: it stands in the notice and in the record only."""


@cache
def known_channels() -> tuple[str, ...]:
    """The names of all channels, sorted."""
    with_clause = packages_in(f"{importlib.import_module('rodo_footer.templates').__path__[0]}/channels")
    return tuple(sorted({*with_clause, *WITHOUT_CLAUSE}))
