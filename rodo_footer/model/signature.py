"""A signature as it is desired for one mailbox: HTML and plain text."""

from __future__ import annotations

import hashlib

from msgspec import Struct


class Signature(Struct, frozen=True):
    """`html` is a whole document in UTF-8, `text` has LF line ends; neither is ever empty."""

    html: str
    text: str

    @property
    def digest(self) -> str:
        """SHA-256 over both, as hex."""
        return hashlib.sha256(f"{self.html}\0{self.text}".encode()).hexdigest()
