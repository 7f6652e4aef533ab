"""The HTML page of a notice as a tagged PDF (PDF/UA), by weasyprint. It may load nothing: no network, no file."""

from __future__ import annotations

import io
import warnings
from contextlib import redirect_stdout
from typing import Any, NoReturn

from rodo_footer.errors import RenderingError, UsageError

_OR_PRINT = "or print the HTML page from a browser."


def pdf(page: str) -> bytes:
    """The page, laid out for print.

    Raises:
        UsageError: the extra `pdf` is not installed, or a library of the system that it needs.
        RenderingError: the page wants something loaded.
    """
    weasyprint, urls = _weasyprint()

    class Shut(urls.URLFetcher):  # type: ignore[misc, name-defined]  # weasyprint is not typed
        """Takes the place of the loader, and loads nothing."""

        def fetch(self, url: str, headers: object = None) -> NoReturn:  # noqa: ARG002  # the signature is weasyprint's
            raise urls.FatalURLFetchingError(url)

    try:
        return bytes(weasyprint.HTML(string=page, url_fetcher=Shut()).write_pdf(pdf_variant="pdf/ua-1"))
    except urls.FatalURLFetchingError as error:
        raise RenderingError(f"the page of the notice wants '{error}' loaded, and nothing may be") from error


def _weasyprint() -> tuple[Any, Any]:
    """weasyprint and its module of addresses. What it prints and warns of while it looks for libraries stays unsaid:
    standard output is for the notice, and a library that it can do without is nothing to the user."""
    try:
        with redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import weasyprint
            import weasyprint.urls
    except ImportError as error:
        hint = f"Install it: pip install 'rodo-footer[pdf]', {_OR_PRINT}"
        raise UsageError("PDF needs the extra 'pdf', which is not installed", hint) from error
    except OSError as error:
        what = str(error).splitlines()[0]
        hint = f"Install Pango (Debian: apt install libpango-1.0-0 libpangoft2-1.0-0), {_OR_PRINT}"
        raise UsageError(f"PDF needs libraries of the system that are not there: {what}", hint) from error
    return weasyprint, weasyprint.urls
