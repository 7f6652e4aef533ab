"""Reports a notice link whose page does not come: no host, no answer, no valid certificate, an error status."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.law import DIRECT_LINK, INFORM
from rodo_footer.checking.online.samples import LINK, NOTICE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a page; for a human where another minute or another network may see it."""
    from rodo_footer.checking.online.verdict import page_flaws

    return page_flaws(document, policy, "unreachable")


RULE = Rule(
    name="notice-page-unreachable",
    summary="The page behind the notice link cannot be opened (`--online`).",
    why="A link to a page that is gone informs nobody. What may be different in a minute or from another network (no "
    "answer, status 403, 429 or 5xx, a private address) is for a human to look at; a page that is not there, "
    "a host that does not exist and a certificate that does not hold are certain.",
    advice="Open the address in a browser outside your network. Put the page back, or correct the address in the "
    "config and in the templates.",
    severity="error",
    sources=(INFORM, DIRECT_LINK),
    good=(Example(text=LINK, why="The page is there.", pages=(NOTICE,)),),
    bad=(
        Example(
            text=LINK,
            why="The page is gone.",
            pages=(replace(NOTICE, status=404, elements=(), missing="404"),),
            expected=Expected(2, 1),
        ),
        Example(
            text=LINK,
            why="The certificate has expired.",
            pages=(
                replace(
                    NOTICE,
                    ended="certificate",
                    detail="its certificate does not hold: certificate has expired",
                    certain=True,
                ),
            ),
            expected=Expected(2, 1),
        ),
        Example(
            text=LINK,
            why="The server did not answer in ten seconds: a human has to look.",
            pages=(replace(NOTICE, ended="no-answer", detail="no whole answer in time"),),
            expected=Expected(2, 1, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Strony, do której prowadzi link do informacji, nie da się otworzyć (`--online`).",
        why="Link do strony, której nie ma, nikogo nie informuje. To, co za minutę albo z innej sieci może wyglądać "
        "inaczej (brak odpowiedzi, status 403, 429 lub 5xx, adres prywatny), powinien obejrzeć człowiek; brak strony, "
        "nieistniejący host i nieważny certyfikat są pewne.",
        advice="Otwórz adres w przeglądarce poza własną siecią. Przywróć stronę albo popraw adres w konfiguracji "
        "i w szablonach.",
    ),
    online=True,
)
