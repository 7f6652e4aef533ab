"""Reports a notice link whose redirects end on a site that is not the company's."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.law import DIRECT_LINK, TRANSPARENT
from rodo_footer.checking.online.samples import LINK, NOTICE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a page; for a human where it reads as a notice or cannot be read."""
    from rodo_footer.checking.online.verdict import page_flaws

    return page_flaws(document, policy, "elsewhere")


RULE = Rule(
    name="notice-page-on-another-site",
    summary="The notice link is redirected to another site (`--online`).",
    why="The redirects end under a domain that is neither that of the link nor one that the config accepts: a domain "
    "that was let go, a parked page, a service that hosted the notice once. A notice of the group is fine, once the "
    "config says so.",
    advice="Link to the page itself. If the other site is yours, list its address under `accept` in `[notice]`.",
    severity="warning",
    sources=(TRANSPARENT, DIRECT_LINK),
    good=(
        Example(
            text=LINK,
            why="Redirected within the company's domain.",
            pages=(replace(NOTICE, final="https://www.example.com/rodo"),),
        ),
    ),
    bad=(
        Example(
            text=LINK,
            why="The domain was let go and is for sale.",
            pages=(replace(NOTICE, final="https://parking.test/buy", moved_off="parking.test", elements=()),),
            expected=Expected(2, 1),
        ),
        Example(
            text=LINK,
            why="A notice on a domain that nobody named: a human has to look.",
            pages=(replace(NOTICE, final="https://group.test/privacy", moved_off="group.test"),),
            expected=Expected(2, 1, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Link do informacji jest przekierowywany na inną witrynę (`--online`).",
        why="Przekierowania kończą się w domenie, która nie jest ani domeną linku, ani domeną dopuszczoną w "
        "konfiguracji: porzucona domena, strona parkingowa, dawny dostawca. Informacja wspólna dla grupy jest w "
        "porządku, gdy konfiguracja o niej mówi.",
        advice="Prowadź link wprost do strony. Jeśli druga witryna jest Państwa, dopisz jej adres do `accept` w "
        "`[notice]`.",
    ),
    online=True,
)
