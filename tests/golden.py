"""Files that a lawyer or designer reads: what the tool writes must be what they have read."""

from __future__ import annotations

import os
from pathlib import Path


def golden(path: Path, text: str) -> None:
    """Compare with the file; `GOLDEN=write` (`make golden`) writes it, and the diff is the review."""
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.read_text("utf-8") == text
