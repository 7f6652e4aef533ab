"""The HTML page of a notice as a tagged PDF (PDF/UA), by weasyprint. It may load nothing: no network, no file."""

from __future__ import annotations

from typing import Any, NoReturn

from rodo_footer.errors import RenderingError, UsageError


def pdf(page: str) -> bytes:
    """The page, laid out for print.

    Raises:
        UsageError: the extra `pdf` is not installed, or a library of the system that it needs.
        RenderingError: the page wants something loaded.
    """
    try:
        from weasyprint import HTML
        from weasyprint.urls import FatalURLFetchingError, URLFetcher
    except ImportError as error:
        raise UsageError(
            "PDF needs the extra 'pdf', which is not installed",
            "Install it: pip install 'rodo-footer[pdf]'. Or print the HTML page from a browser.",
        ) from error
    except OSError as error:  # weasyprint loads the libraries of Pango when it is imported
        raise UsageError(
            f"PDF needs the library Pango of the system ({str(error).splitlines()[0]})",
            "Install it (Debian: apt install libpango-1.0-0 libpangoft2-1.0-0), or print the HTML page from a browser.",
        ) from error

    class Shut(URLFetcher):  # type: ignore[misc]  # weasyprint is not typed
        """Takes the place of the loader, and loads nothing."""

        def fetch(self, url: str, headers: object = None) -> NoReturn:  # noqa: ARG002  # the signature is weasyprint's
            raise FatalURLFetchingError(url)

    try:
        made: Any = HTML(string=page, url_fetcher=Shut()).write_pdf(pdf_variant="pdf/ua-1")
    except FatalURLFetchingError as error:
        raise RenderingError(f"the page of the notice wants '{error}' loaded, and nothing may be") from error
    return bytes(made)
