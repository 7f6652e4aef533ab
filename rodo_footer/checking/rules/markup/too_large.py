"""Reports a signature or template that is larger than the place takes where it is to be put."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.destinations import Destination
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words

_KINDS = frozenset(("signature", "template"))


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each destination of the config whose limit the HTML exceeds; without HTML, the text."""
    if document.kind not in _KINDS or not policy.destinations:
        return
    rich = [part for part in document.parts if part.outline is not None]
    for part in rich or document.parts:
        for destination in policy.destinations:
            if len(part.source) > destination.limit:
                yield _flaw(part, destination)


def _flaw(part: Part, destination: Destination) -> Flaw:
    return Flaw(
        part=part,
        outcome="violation" if destination.is_certain else "needs-review",
        message=f"it has {len(part.source):,} characters, and {destination.title} takes {destination.limit:,} "
        f"({destination.source}); shorten it: fewer nested tables, shorter addresses, no comments",
        evidence=destination.name,
    )


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="too-large",
    summary="A signature is larger than the place takes that it is made for.",
    why="Each place has its limit, tags and styles included. What is longer is refused when it is rolled out, or is "
    "cut, and what is cut is the end: the company's particulars and the link to the information notice. Only the "
    'places are looked at that the config names: `[check] destinations = ["gmail-signature"]`. Known are '
    "`gmail-signature` (10,000), `transport-rule` (5,000), `outlook-add-in` (30,000) and `owa-signature` (8,000, not "
    'confirmed by Microsoft, so a human must look); `"owa-signature=20000"` sets a figure of your own.',
    advice="Take out comments and empty cells, nest fewer tables, repeat fewer styles, shorten addresses of images.",
    pl=Words(
        summary="Podpis jest większy, niż przyjmuje miejsce, do którego jest przeznaczony.",
        why="Każde miejsce ma swój limit, wliczając znaczniki i style. Dłuższy podpis zostanie odrzucony przy "
        "wdrożeniu albo ucięty, a ucięty zostaje koniec: dane spółki i link do informacji. Sprawdzane są tylko miejsca "
        'podane w konfiguracji: `[check] destinations = ["gmail-signature"]`. Znane są `gmail-signature` (10 000), '
        "`transport-rule` (5 000), `outlook-add-in` (30 000) i `owa-signature` (8 000, czego Microsoft nie podaje, "
        'więc ocenia to człowiek); `"owa-signature=20000"` ustawia własny limit.',
        advice="Usuń komentarze i puste komórki, zagnieżdżaj mniej tabel, nie powtarzaj stylów, skróć adresy obrazów.",
    ),
    severity="warning",
    sources=(
        Source(
            "Gmail API (users.settings.sendAs), error of 2026",
            "A signature of more than 10,000 characters is refused.",
            "B",
            legal=False,
            pl="Podpis dłuższy niż 10 000 znaków jest odrzucany.",
        ),
        Source(
            "Microsoft Learn, organization-wide disclaimers in Exchange; limits for the Outlook JavaScript API",
            "5,000 characters for the text of a disclaimer, HTML and CSS included; 30,000 for setSignatureAsync.",
            "B",
            legal=False,
            pl="5 000 znaków na tekst stopki prawnej, wliczając HTML i CSS; 30 000 na setSignatureAsync.",
        ),
    ),
    good=(
        Example(
            text="<p>Anna Nowak</p>\n" + _LINK,
            why="Within the limit of the config.",
            destinations=("gmail-signature",),
        ),
    ),
    bad=(
        Example(
            text="<p>Anna Nowak, Starsza Specjalistka</p>\n" + _LINK,
            why='The config says `destinations = ["crm=80"]`.',
            destinations=("crm=80",),
            expected=Expected(1, 1),
        ),
    ),
    check=check,
)
