"""Asks a human to look at the AMP version of a mail, which some readers see instead of the HTML and which is not
read."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw where there is such a version."""
    del policy
    for part in document.parts:
        if "text/x-amp-html" in part.beside:
            yield Flaw(
                part=part,
                outcome="needs-review",
                message="the mail has an AMP version as well, which Gmail and others show instead of this one and "
                "which is not checked; look whether it has the link to the information notice",
            )


_MAIL = (
    "From: anna.nowak@example.com\nSubject: Oferta\nMIME-Version: 1.0\n"
    'Content-Type: multipart/alternative; boundary="x"\n\n'
    "--x\nContent-Type: text/plain; charset=utf-8\n\nRODO: https://example.com/rodo\n"
    '{amp}--x\nContent-Type: text/html; charset=utf-8\n\n<p><a href="https://example.com/rodo">RODO</a></p>\n\n--x--\n'
)
_AMP = "--x\nContent-Type: text/x-amp-html; charset=utf-8\n\n<!doctype html><html ⚡4email><body>Oferta</body></html>\n"

RULE = Rule(
    name="amp-version-not-checked",
    summary="A mail has an AMP version, which some readers see and nobody checked.",
    why="Where a mail program knows AMP it shows that version in place of the HTML. The link to the information notice "
    "has to be in what the reader sees.",
    advice="Open the AMP version and look for the link. If it is there, ignore this rule for the file.",
    severity="warning",
    sources=(
        Source(
            "amp.dev, Structure and rendering of AMP emails (seen 2026-11)",
            "The AMP part stands beside the others in multipart/alternative; these are shown where AMP is not "
            "supported.",
            "A",
            legal=False,
            pl="Część AMP stoi obok pozostałych w multipart/alternative; te są pokazywane tam, gdzie AMP nie jest "
            "obsługiwany.",
        ),
    ),
    good=(Example(text=_MAIL.format(amp=""), why="There are only the versions that are checked.", name="mail.eml"),),
    bad=(
        Example(
            text=_MAIL.format(amp=_AMP),
            why="Gmail shows the AMP version.",
            name="mail.eml",
            expected=Expected(1, 1, outcome="needs-review", part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Wiadomość ma wersję AMP, którą część odbiorców widzi, a której nikt nie sprawdził.",
        why="Program pocztowy, który zna AMP, pokazuje tę wersję zamiast HTML. Link do informacji musi być w tym, co "
        "widzi odbiorca.",
        advice="Otwórz wersję AMP i poszukaj linku. Jeśli tam jest, wyłącz tę regułę dla tego pliku.",
    ),
)
