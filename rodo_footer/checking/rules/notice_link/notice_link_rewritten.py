"""Reports a template or signature whose notice link already is the link of a mail gateway or redirect."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.fixers import UNWRAP
from rodo_footer.checking.grades import grade
from rodo_footer.checking.law import DIRECT_LINK
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import clean, parse
from rodo_footer.checking.reading.facts import Document, Link
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import evidence, named, short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each own notice link that only leads to the right page by way of another service."""
    if document.kind == "message":
        return
    for part in document.parts:
        for link in part.links:
            if link.place == "own" and link.target and _is_rewritten(link) and _is_good(link, document, policy):
                yield Flaw(
                    part=part,
                    link=link,
                    message=f"the notice link {named(link)} goes through {short(parse(link.href).host)}: it was "
                    f"copied out "
                    f"of a received mail or a browser; write {short(link.target)}",
                    evidence=evidence(link),
                )


def _is_rewritten(link: Link) -> bool:
    return link.target != link.href and link.target != clean(link.href)


def _is_good(link: Link, document: Document, policy: Policy) -> bool:
    return grade(link, document.kind, policy) in ("ok", "doubtful")


RULE = Rule(
    name="notice-link-rewritten",
    summary="A template or signature holds the rewritten link of a mail gateway.",
    why="Gateways (Safe Links, Proofpoint, Barracuda, Sophos, ...) replace the links of mails that come in, webmail "
    "and search engines those that one clicks. Who copies a signature out of such a mail copies their link: every "
    "reader then goes through a service of your company or of somebody else, which may log the click, holds the "
    "address of the first recipient, and stops working when the contract ends. In a received mail this is normal, "
    "and not reported.",
    advice="Write the address that is behind it, which the message names. `--kind message` says that a file is a "
    "received mail.",
    severity="warning",
    sources=(
        Source(
            "Microsoft Learn, Safe Links",
            "Safe Links rewrites the addresses in incoming mail; the link names the tenant and the recipient (2026).",
            "A",
            legal=False,
            pl="Safe Links przepisuje adresy w przychodzącej poczcie; link zawiera nazwę organizacji i odbiorcy "
            "(2026).",
        ),
        DIRECT_LINK,
    ),
    good=(
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a></p>\n',
            why="The address itself.",
        ),
        Example(
            text='<p><a href="https://urldefense.com/v3/__https://example.com/rodo__;!!x$">RODO</a></p>\n',
            why="In a mail that came in the gateway did this.",
            name="received.html",
            kind="message",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna</p>\n<p><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com'
            '%2Frodo&amp;data=05">RODO</a></p>\n',
            why="Copied out of a received mail.",
            expected=Expected(2, 4),
        ),
        Example(
            text='<p>Anna <a href="https://www.google.com/url?q=https://example.com/rodo&amp;sa=D">RODO</a></p>\n',
            why="Copied out of a document or a search.",
            expected=Expected(1, 9),
        ),
    ),
    check=check,
    fix=UNWRAP,
    pl=Words(
        summary="Szablon lub podpis zawiera link przepisany przez bramkę pocztową.",
        why="Bramki (Safe Links, Proofpoint, Barracuda, Sophos i inne) zamieniają linki w przychodzących "
        "wiadomościach, a poczta w przeglądarce i wyszukiwarki te, w które się klika. Kto kopiuje podpis z takiej "
        "wiadomości, kopiuje ich link: każdy czytelnik przechodzi wtedy przez cudzą usługę, która może zapisać "
        "kliknięcie, zna adres pierwszego odbiorcy i przestanie działać, gdy skończy się umowa. W odebranej "
        "wiadomości to normalne i nie jest zgłaszane.",
        advice="Wpisz adres, który jest w środku; podaje go komunikat. `--kind message` mówi, że plik jest odebraną "
        "wiadomością.",
    ),
)
