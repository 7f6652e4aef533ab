"""Reports a link that reads as the notice's and leads elsewhere, or where nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import Stand, stands
from rodo_footer.checking.fixers import RETARGET
from rodo_footer.checking.law import DIRECT_LINK, TRANSPARENT
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import evidence, named, short, wanted


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw where no link leads to an accepted address and one pretends to; to be reviewed behind an opaque
    rewriter."""
    for stand in stands(document, policy):
        if stand.fault == "elsewhere" and stand.link is not None:
            yield Flaw(
                part=stand.part,
                link=stand.link,
                outcome="violation" if stand.certain else "needs-review",
                message=_message(stand, policy),
                evidence=evidence(stand.link),
            )


def _message(stand: Stand, policy: Policy) -> str:
    link = stand.link
    assert link is not None
    if not stand.certain:
        return (
            f"the link {named(link)} goes through a service that hides where it leads: {short(link.href)}; "
            "follow it once and look"
        )
    address = parse(link.target)
    if address.scheme not in ("", "http", "https"):
        return f"the link {named(link)} opens no page ({address.scheme}:); link to {wanted(policy)}"
    if address.userinfo:
        return (
            f"the link {named(link)} has a user name in its address and leads to {short(address.host)}; "
            f"link to {wanted(policy)}"
        )
    if not address.host:
        return (
            f"the link {named(link)} is relative ({short(link.href)}) and leads nowhere in a mail; link to "
            f"{wanted(policy)}"
        )
    if address.is_local and not policy.accepted:
        return (
            f"the link {named(link)} leads to {short(address.host)}, which only your own network knows; "
            f"link to {wanted(policy)}"
        )
    return f"the link {named(link)} leads to {short(link.target)}; none leads to {wanted(policy)}"


RULE = Rule(
    name="notice-link-wrong-target",
    summary="A link reads as the notice's and leads elsewhere.",
    why="The reader trusts the text and lands on another page: an old address, another company's policy, a "
    "file on somebody's "
    "disk, a page that only the website knows. Known rewriters (Safe Links, Proofpoint) are undone first; "
    "what cannot be "
    "undone is for a human to look at.",
    advice="Link to the configured address. If the notice has several addresses, list them under `accept` in "
    "`[notice]`.",
    severity="error",
    sources=(TRANSPARENT, DIRECT_LINK),
    good=(
        Example(
            text='<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Frodo&amp;data=05">RODO</a>\n',
            why="Safe Links leads to the right page.",
            name="received.html",
        ),
        Example(
            text='<a href="https://example.com/rodo?utm_source=mail#korespondencja">RODO</a>\n',
            why="Tracking parameters and the fragment do not change the page.",
        ),
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a> <a '
            'href="https://policies.google.com/privacy">Google Privacy Policy</a></p>\n',
            why="One accepted link is enough.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna</p>\n<p><a href="https://example.com/old/privacy.html">Privacy policy</a></p>\n',
            why="Not the configured address.",
            expected=Expected(2, 4),
        ),
        Example(
            text='<a href="https://example.com@evil.test/rodo">RODO</a>\n',
            why="What stands before the @ is a user name, not the host.",
            expected=Expected(1, 1),
        ),
        Example(
            text='<a href="/polityka-prywatnosci">Polityka prywatności</a>\n',
            why="A path alone means nothing in a mail.",
            expected=Expected(1, 1),
        ),
        Example(
            text='<a href="https://protect-eu.mimecast.com/s/AbCdEf?domain=example.com">RODO</a>\n',
            why="The token cannot be decoded: a human has to look.",
            name="received.html",
            expected=Expected(1, 1, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Link wygląda na link do informacji, a prowadzi gdzie indziej.",
        why="Czytelnik ufa tekstowi i trafia na inną stronę: stary adres, politykę innej firmy, plik na czyimś "
        "dysku, stronę, którą zna tylko witryna. Znane usługi przepisujące linki (Safe Links, Proofpoint) są "
        "najpierw cofane; czego cofnąć się nie da, to musi obejrzeć człowiek.",
        advice="Prowadź link pod adres z konfiguracji. Jeśli informacja ma kilka adresów, wymień je w `accept` w "
        "`[notice]`.",
    ),
    fix=RETARGET,
)
