"""Why an input cannot be read; the engine turns this into a finding, so that nothing is skipped in silence."""

from __future__ import annotations


class Unreadable(Exception):
    """The bytes at hand are no document; `message` says why, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
