"""A PDF is one part: the text of its pages, a line each. The only importer of pypdf.

Places are those of the text. Files may be made to take long: they are read where they can be stopped (`running.py`).
"""

from __future__ import annotations

import io
from itertools import islice
from typing import TYPE_CHECKING

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.plain import read_plain

if TYPE_CHECKING:
    from pypdf import PdfReader

KIND = "notice"
"""Nobody sends signatures, forms and templates as PDF."""
PAGES = 500


def read(data: bytes) -> tuple[Part, ...]:
    """The text of a PDF.

    Raises:
        Unreadable: the extra is missing, it is damaged or encrypted, or a bound is exceeded.
    """
    reader = _opened(data)
    if reader.is_encrypted:
        raise Unreadable("it is encrypted", "Check a copy that opens without a password.")
    try:
        text = "\n".join(page.extract_text() for page in islice(reader.pages, PAGES + 1))
        pages = len(reader.pages)
    except (RecursionError, MemoryError):
        raise
    except Exception:  # noqa: BLE001  # a damaged file may fail anywhere in the library
        raise Unreadable("it is a damaged PDF", "Make it anew, or check the text that it was made from.") from None
    if pages > PAGES:
        raise Unreadable(f"it has more than {PAGES} pages", "Check the part that is the notice alone.")
    bounds.bound_body(text)
    return (read_plain(text),)


def _opened(data: bytes) -> PdfReader:
    try:
        from pypdf import PdfReader
    except ImportError:
        raise Unreadable(
            "reading PDF needs a part of rodo-footer that is not installed",
            "Install it: pip install 'rodo-footer[pdf]'; or check the HTML or text that the PDF was made from.",
        ) from None
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is odd about a file is no message of ours
    try:
        return PdfReader(io.BytesIO(data))
    except Exception:  # noqa: BLE001  # as above
        raise Unreadable("it is no PDF, or a damaged one", "Make it anew, or check the text behind it.") from None
