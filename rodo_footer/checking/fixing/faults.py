"""Why a file is not changed. The finding stays, with this reason."""

from __future__ import annotations


class Unfixable(Exception):
    """A file that cannot be changed, or not without losing something; says why in the user's words."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
