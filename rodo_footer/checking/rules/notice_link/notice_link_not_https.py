"""Reports a notice link that is not an https address: http, or no scheme at all."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import stands
from rodo_footer.checking.fixers import WRITE_HTTPS
from rodo_footer.checking.law import DIRECT_LINK, SECURE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import clean, parse
from rodo_footer.checking.reading.facts import Document, Link
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import evidence, named, short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw where the link would count if it were https."""
    for stand in stands(document, policy):
        if stand.fault == "insecure" and stand.link is not None:
            yield Flaw(part=stand.part, link=stand.link, message=_message(stand.link), evidence=evidence(stand.link))


def _message(link: Link) -> str:
    address = parse(link.target)
    if address.scheme == "http":
        return f"the notice link {named(link)} is not encrypted: {short(link.target)}; write https://"
    lacks = "too few slashes" if clean(link.target).lower().startswith("http") else "no scheme"
    return (
        f"the notice link {named(link)} has {lacks}: {short(link.target)}; a mail program cannot know what "
        f"it is relative to, "
        f"write https://{short(address.host + address.path)}"
    )


RULE = Rule(
    name="notice-link-not-https",
    summary="The notice link is not an https address.",
    why="A page that comes by http can be read and altered on its way, and browsers warn of it. An address without a "
    "scheme (`www.firma.pl/rodo`) works in a browser and leads nowhere in many mail programs.",
    advice="Write the address with `https://`, after a look whether the server answers there.",
    severity="error",
    sources=(SECURE, DIRECT_LINK),
    good=(
        Example(
            text='<a href="HTTPS://Example.com:443/rodo">RODO</a>\n', why="Case and the default port do not matter."
        ),
        Example(
            text='<p><a href="http://example.com">example.com</a> <a href="https://example.com/rodo">RODO</a></p>\n',
            why="The home page is not the business of this rule.",
        ),
    ),
    bad=(
        Example(text='<p>Anna</p>\n<a href="http://example.com/rodo">RODO</a>\n', why="http.", expected=Expected(2, 1)),
        Example(
            text='<p>Anna</p>\n  <a href="www.example.com/rodo">RODO</a>\n',
            why="Without a scheme.",
            notice_urls=("https://www.example.com/rodo",),
            expected=Expected(2, 3),
        ),
        Example(
            text='<a href="https:/example.com/rodo">RODO</a>\n',
            why="One slash is missing: in a webmail this is a path of the webmail.",
            expected=Expected(1, 1),
        ),
        Example(
            text="Anna Nowak\nDatenschutzhinweise: http://firma.de/datenschutz\n",
            why="http in plain text, no address configured.",
            name="signature.txt",
            notice_urls=(),
            expected=Expected(2, 22, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Link do informacji nie jest adresem https.",
        why="Stronę pobieraną przez http można po drodze podejrzeć i zmienić, a przeglądarki przed nią "
        "ostrzegają. Adres bez schematu (`www.firma.pl/rodo`) działa w przeglądarce, a w wielu programach "
        "pocztowych nie prowadzi nigdzie.",
        advice="Napisz adres z `https://`, sprawdziwszy wcześniej, czy serwer tam odpowiada.",
    ),
    fix=WRITE_HTTPS,
)
