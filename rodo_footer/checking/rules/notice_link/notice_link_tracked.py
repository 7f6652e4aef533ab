"""Reports a notice link that counts clicks, or that seems to be made for one recipient."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import graded
from rodo_footer.checking.fixers import UNTRACK
from rodo_footer.checking.law import TRANSPARENT
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Link
from rodo_footer.checking.reading.tracking import personal_pairs, tracking_names
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import evidence, named, short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each own notice link with tracking parameters; to be reviewed where only a token hints at it."""
    for part, link, worth in graded(document, policy):
        if "?" not in link.target or link.place != "own" or worth not in ("ok", "insecure"):
            continue
        configured = [one.removesuffix("*") for one in policy.accepted]
        names = set(tracking_names(link.target)).difference(*map(tracking_names, configured))
        pairs = set(personal_pairs(link.target)).difference(*map(personal_pairs, configured))
        if names:
            yield Flaw(part=part, link=link, message=_tracked(link, names), evidence=evidence(link))
        elif pairs:
            yield Flaw(
                part=part,
                link=link,
                outcome="needs-review",
                message=_personal(link, pairs),
                evidence=evidence(link),
            )


def _tracked(link: Link, names: set[str]) -> str:
    ordered = [name for name in tracking_names(link.target) if name in names]
    return f"the notice link {named(link)} tracks who clicks it ({short(', '.join(ordered))}); write it without"


def _personal(link: Link, pairs: set[str]) -> str:
    first = next(pair for pair in personal_pairs(link.target) if pair in pairs)
    return (
        f"the notice link {named(link)} seems to be made for one recipient ({short(first)}); if so, it is "
        f"personal data in "
        "a link about personal data: write it without"
    )


RULE = Rule(
    name="notice-link-tracked",
    summary="The notice link tracks who reads the notice.",
    why="Parameters such as `utm_source`, `fbclid`, `mc_eid` count visits or name the recipient. Who wants to know "
    "how his data are processed should not be followed for it, and where the parameter tells one reader from another "
    "it is itself personal data. The page is the same without them. A random token under a name such as `uid` or an "
    "e-mail address in the query is for a human to look at.",
    advice="Write the address without these parameters; exclude the notice link from the link tracking of the "
    "newsletter tool.",
    severity="warning",
    sources=(
        TRANSPARENT,
        Source(
            "EDPB Guidelines 2/2023",
            "Links with an identifier of the recipient fall under art. 5(3) of the ePrivacy directive (version of "
            "2024).",
            "B",
            pl="Linki z identyfikatorem odbiorcy podlegają art. 5 ust. 3 dyrektywy o prywatności elektronicznej "
            "(wersja z 2024 r.).",
        ),
    ),
    good=(
        Example(
            text='<a href="https://example.com/rodo">RODO</a> <a href="https://example.com/oferta?utm_source=mail">Oferta</a>\n',
            why="Other links are not the business of this rule.",
        ),
        Example(
            text='<a href="https://example.com/rodo?utm_source=stopka">RODO</a>\n',
            why="The configured address itself has the parameter.",
            notice_urls=("https://example.com/rodo?utm_source=stopka",),
        ),
    ),
    bad=(
        Example(
            text='<p>Anna</p>\n<p><a href="https://example.com/rodo?utm_source=mail&amp;utm_medium=stopka">RODO</a></p>\n',
            why="Parameters of Google Analytics.",
            expected=Expected(2, 4),
        ),
        Example(
            text='<p>Anna <a href="https://example.com/rodo?uid=8f3a9c0b11d2e3f4a5b6">RODO</a></p>\n',
            why="A random token under a name that stands for a person.",
            expected=Expected(1, 9, "needs-review"),
        ),
        Example(
            text="Anna Nowak\nRODO: https://firma.pl/rodo?email=jan.kowalski@example.com\n",
            why="The address of the recipient, in plain text.",
            name="signature.txt",
            notice_urls=(),
            expected=Expected(2, 7, "needs-review", "text/plain"),
        ),
    ),
    check=check,
    fix=UNTRACK,
    pl=Words(
        summary="Link do informacji śledzi tego, kto ją czyta.",
        why="Parametry takie jak `utm_source`, `fbclid`, `mc_eid` liczą wejścia albo wskazują odbiorcę. Kto chce "
        "wiedzieć, jak przetwarza się jego dane, nie powinien być przy tym śledzony, a parametr, który odróżnia "
        "jednego czytelnika od drugiego, sam jest daną osobową. Bez nich strona jest ta sama. Losowy ciąg pod nazwą "
        "taką jak `uid` albo adres e-mail w parametrze musi obejrzeć człowiek.",
        advice="Wpisz adres bez tych parametrów; wyłącz śledzenie tego linku w narzędziu do newsletterów.",
    ),
)
