"""Reports a link that reads as the notice's and leads elsewhere, or where nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import Stand, stands
from rodo_footer.checking.fixers import RETARGET
from rodo_footer.checking.law import DIRECT_LINK, TRANSPARENT
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import Address, parse
from rodo_footer.checking.reading.facts import Document, Link
from rodo_footer.checking.reading.known_hosts import platform_of
from rodo_footer.checking.reading.likeness import likeness
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
    address = parse(link.target)
    if link.opaque:
        return (
            f"the link {named(link)} goes through a service that hides where it leads: {short(link.href)}; follow it "
            "once and look, then link to that address itself"
        )
    if not stand.certain:
        return _about(link, _doubt(link, address, policy))
    return f"{_about(link, _fault(link, address, policy))}; link to {wanted(policy)}"


def _about(link: Link, said: str) -> str:
    """The sentence with the link's name, which is left out where the address that it would be is said anyway."""
    return f"the link {said}" if f"leads to {named(link)}" in said else f"the link {named(link)} {said}"


def _doubt(link: Link, address: Address, policy: Policy) -> str:
    near = {likeness(address, one) for one in policy.accepted}
    place = short(link.target)
    if "query" in near:
        return (
            f"leads to {place}, the configured page with further parameters; if that is the same page, leave them "
            f"out or "
            "add the address to accept in [notice]"
        )
    if "language" in near:
        return (
            f"leads to {place}, the configured page in another language by its path; if that is your notice, add it to "
            "accept in [notice]"
        )
    if not platform_of(address.host, address.path):
        return f"leads to {place}, and the link that does lead to your notice does not say so; link to {wanted(policy)}"
    return (
        f"leads to the policy of {platform_of(address.host, address.path)}; if that is not you, your own notice has no "
        "link here"
    )


def _fault(link: Link, address: Address, policy: Policy) -> str:
    place = short(link.target)
    if address.scheme not in ("", "http", "https"):
        scheme = "file" if len(address.scheme) == 1 else address.scheme
        return f"opens no page but {_SCHEMES.get(scheme, 'a program')} ({short(link.href)})"
    if not address.host:
        return _without_host(link, address)
    if address.is_local and not policy.accepted:
        return f"leads to {short(address.host)}, which only your own network knows"
    near = {likeness(address, one) for one in policy.accepted}
    if "case" in near:
        return f"leads to {place}, which differs from the configured address in upper and lower case: most servers mind"
    if address.opens_home:
        return f"leads only to the home page {place}, where the reader has to search"
    return f"leads to {place}, not to the configured address" if policy.accepted else f"leads to {place}"


def _without_host(link: Link, address: Address) -> str:
    href = short(link.href)
    if address.scheme:
        return f"has an address that no browser can open ({href})"
    if link.href.strip().startswith("#"):
        return f"only jumps within the message itself ({href})"
    return f"is relative ({href}) and leads nowhere in a mail"


_SCHEMES = {
    "mailto": "a new mail",
    "tel": "a phone call",
    "sms": "a text message",
    "file": "a file on the own disk",
    "javascript": "a script, which mail programs do not run,",
    "vbscript": "a script, which mail programs do not run,",
    "data": "what is packed into the link itself",
    "cid": "an attachment of the mail",
    "ftp": "a file server",
}

RULE = Rule(
    name="notice-link-wrong-target",
    summary="A link reads as the notice's and leads elsewhere.",
    why="The reader trusts the text and lands on another page: an old address, another company's policy, the home "
    "page, a mail, a file on somebody's disk, a page that only the website knows. Known rewriters (Safe Links, "
    "Proofpoint and others) are undone first; what cannot be undone is for a human to look at. The same page is: the "
    "same host with or without `www.`, the same path with or without a slash at the end, `index.html` and its like, "
    "double slashes, the query in any order and without tracking parameters, whatever the fragment; servers treat "
    "these alike with near certainty. Another parameter or another language in the path may be the same page: a "
    "human looks. Upper and lower case of the path are two addresses for most servers. Without a configured address "
    "the home page and the policy of a platform (Google, Meta, ...) do not count.",
    advice="Link to the configured address. If the notice has several addresses, or one a language, list them under "
    "`accept` in `[notice]`; `*` at the end makes one a prefix.",
    severity="error",
    sources=(TRANSPARENT, DIRECT_LINK),
    good=(
        Example(
            text='<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Frodo&amp;data=05">RODO</a>\n',
            why="Safe Links leads to the right page.",
            name="received.html",
            kind="message",
        ),
        Example(
            text='<a href="https://www.example.com/rodo/index.html#korespondencja">RODO</a>\n',
            why="`www.`, the default document and the fragment do not change the page.",
        ),
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a> <a '
            'href="https://policies.google.com/privacy">Google Privacy Policy</a></p>\n',
            why="One accepted link is enough.",
        ),
        Example(
            text='<p><a href="https://example.com/rodo">example.com/rodo</a> '
            '<a href="https://partner.example.net/privacy">Privacy policy of our partner</a></p>\n',
            why="So it is where its address stands there.",
        ),
        Example(
            text='<p>Anna Nowak <a href="https://rodo.firma.pl/">RODO</a></p>\n',
            why="No address is configured: a host of its own for the notice is no mere home page.",
            notice_urls=(),
        ),
    ),
    bad=(
        Example(
            text='<p>Anna</p>\n<p><a href="https://example.com/old/privacy.html">Privacy policy</a></p>\n',
            why="Not the configured address.",
            expected=Expected(2, 4),
        ),
        Example(
            text='<p>Anna</p>\n<p><a href="https://firma.pl/">Polityka prywatności</a></p>\n',
            why="Only the home page.",
            notice_urls=(),
            expected=Expected(2, 4),
        ),
        Example(
            text='<a href="/polityka-prywatnosci">Polityka prywatności</a>\n',
            why="A path alone means nothing in a mail.",
            expected=Expected(1, 1),
        ),
        Example(
            text='<p>Anna <a href="mailto:biuro@example.com">Klauzula informacyjna</a></p>\n',
            why="A mail is no page.",
            expected=Expected(1, 9),
        ),
        Example(
            text='<p><a href="https://example.com/rodo">Anna Nowak</a></p>\n'
            '<p><a href="https://example.com/old/privacy.html">Privacy policy</a></p>\n',
            why="The right address is behind other words: a human has to look.",
            expected=Expected(2, 4, "needs-review"),
        ),
        Example(
            text='<a href="https://example.com/en/rodo">Privacy notice</a>\n',
            why="Perhaps the notice in another language: a human has to look.",
            expected=Expected(1, 1, "needs-review"),
        ),
        Example(
            text='<a href="https://protect-eu.mimecast.com/s/AbCdEf?domain=example.com">RODO</a>\n',
            why="The token cannot be decoded: a human has to look.",
            name="received.html",
            expected=Expected(1, 1, "needs-review"),
        ),
        Example(
            text='<p>Formularz chroni reCAPTCHA. <a href="https://policies.google.com/privacy">Privacy '
            "policy</a></p>\n",
            why="The policy of a platform says nothing of the sender.",
            notice_urls=(),
            expected=Expected(1, 32, "needs-review"),
        ),
    ),
    pl=Words(
        summary="Link zapowiada informację o przetwarzaniu danych, a prowadzi gdzie indziej.",
        why="Czytelnik ufa tekstowi i trafia na inną stronę: stary adres, politykę innej firmy, stronę główną, nową "
        "wiadomość, plik na czyimś dysku. Znane usługi przepisujące linki (Safe Links, Proofpoint i inne) są "
        "najpierw cofane; tego, czego cofnąć się nie da, musi sprawdzić człowiek. Za tę samą stronę uważa się adres "
        "z `www.` i bez, z ukośnikiem na końcu i bez, z `index.html`, z podwójnym ukośnikiem, z parametrami w innej "
        "kolejności i bez parametrów śledzących, z dowolnym fragmentem; serwery niemal na pewno traktują je "
        "jednakowo. Inny parametr albo inny język w ścieżce może być tą samą stroną: niech sprawdzi człowiek. "
        "Wielkość liter w ścieżce dla większości serwerów ma znaczenie. Gdy nie podano adresu, nie liczy się strona "
        "główna ani polityka platformy (Google, Meta).",
        advice="Podlinkuj skonfigurowany adres. Jeśli informacja ma kilka adresów, na przykład po jednym na język, "
        "wpisz je w `accept` w sekcji `[notice]`; `*` na końcu oznacza początek adresu.",
    ),
    check=check,
    fix=RETARGET,
)
