"""Reports a link whose text is an address or a domain, and which leads to another domain."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.facts import Document, Link, Part
from rodo_footer.checking.reading.named_hosts import are_of_one_owner, named_host
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import evidence, short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each such link of the author's own; to be reviewed where nobody can tell where it leads, once a
    host."""
    del policy  # what a text shows is right or wrong whatever was configured
    opaque: set[str] = set()
    for part in document.parts:
        for link in part.links:
            shown = _shown(link)
            if not shown:
                continue
            host = parse(link.href if link.opaque else link.target).host
            if link.opaque and not link.reads and host not in opaque and not link.hidden:
                opaque.add(host)
                yield _flaw(part, link, shown, host)
            elif not link.opaque and host and not are_of_one_owner(shown, host) and not link.hidden:
                yield _flaw(part, link, shown, host)


def _shown(link: Link) -> str:
    """The host that the text of an own link names; whether it is visible costs most and is asked last."""
    if "." not in link.text or link.written or link.filling or link.place != "own":
        return ""
    shown = named_host(link.text)
    return shown if shown and (link.opaque or parse(link.target).is_web) else ""


def _flaw(part: Part, link: Link, shown: str, host: str) -> Flaw:
    if link.opaque:
        fault = f"goes through {short(host)}, which hides where it leads; follow it once and look"
    else:
        fault = f"leads to {short(host)}; show the address that it opens, or open the one it shows"
    return Flaw(
        part=part,
        link=link,
        outcome="needs-review" if link.opaque else "violation",
        message=f"the link shows {short(shown)} and {fault}",
        evidence=evidence(link),
    )


RULE = Rule(
    name="link-text-names-other-host",
    summary="The text of a link is an address, and the link leads to another domain.",
    why="People read the address and expect to land there. A text that names another domain is the mark of phishing: "
    "some mail programs warn of it, and spam filters count it. Mostly it is a slip: an old domain in the text or in "
    "the link. Compared are the domains that one can register (`www.firma.pl` and `sklep.firma.pl` are one), after "
    "known rewriters are undone.",
    advice="Make text and address agree, or write words instead of an address.",
    severity="warning",
    sources=(
        Source(
            "Mozilla Thunderbird, scam detection",
            "A link whose text is an address of another host than the one it opens marks a mail as a possible scam "
            "(2026).",
            "B",
            legal=False,
            pl="Link, którego tekst jest adresem innego serwera niż ten, który otwiera, oznacza wiadomość jako "
            "możliwe oszustwo (2026).",
        ),
        Source(
            "Public Suffix List",
            "Where the part of a name ends that anybody can register (publicsuffix.org, 2026).",
            "A",
            legal=False,
            pl="Gdzie kończy się część nazwy, którą każdy może zarejestrować (publicsuffix.org, 2026).",
        ),
    ),
    good=(
        Example(
            text='<p><a href="https://sklep.example.com/x">www.example.com</a> <a href="https://example.com/rodo">RODO</a></p>\n',
            why="One domain.",
        ),
        Example(
            text='<p><a href="https://example.org/regulamin.pdf">Regulamin.pdf</a> <a '
            'href="mailto:a@example.com">a@example.com'
            '</a> <a href="https://example.com/rodo">RODO</a></p>\n',
            why="Neither a file nor an e-mail address names a host.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna <a href="https://example.org/">www.example.com</a> <a href="https://example.com/rodo">RODO</a></p>\n',
            why="example.com is shown, example.org is opened.",
            expected=Expected(1, 9),
        ),
        Example(
            text='<p>Anna</p>\n<p>RODO: <a href="https://example.com/rodo">https://firma.pl/rodo</a></p>\n',
            why="The target is right, the text is not.",
            expected=Expected(2, 10),
        ),
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a> <a href="https://bit.ly/3xYz">www.example.com</a></p>\n',
            why="A shortener: nobody can tell.",
            expected=Expected(1, 48, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Tekst linku jest adresem, a link prowadzi do innej domeny.",
        why="Czytelnik widzi adres i spodziewa się, że tam trafi. Tekst z inną domeną to znak rozpoznawczy "
        "phishingu: niektóre programy pocztowe ostrzegają, a filtry antyspamowe to liczą. Zwykle to pomyłka: stara "
        "domena w tekście albo w linku. Porównywane są domeny, które można zarejestrować (`www.firma.pl` i "
        "`sklep.firma.pl` to jedna), po cofnięciu znanych usług przepisujących.",
        advice="Uzgodnij tekst z adresem albo zamiast adresu napisz słowa.",
    ),
)
