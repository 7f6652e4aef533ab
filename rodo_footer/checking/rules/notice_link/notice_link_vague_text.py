"""Reports a notice link whose text says nothing ("tutaj", "here", "hier"), where nothing around it does either."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.duty import accepted_links
from rodo_footer.checking.law import USUAL_PLACE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Link, Part
from rodo_footer.checking.reading.outline import BLOCKS, Element
from rodo_footer.checking.reading.vocabulary import fold, leads_to_notice, names_notice
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import LINK_PURPOSE
from rodo_footer.checking.wording import evidence, named

_LONGEST = 60
_VAGUE = frozenset(
    re.findall(
        r"\w+",
        "tu tutaj kliknij klik link linku linkiem wiecej czytaj przeczytaj zobacz sprawdz szczegoly dowiedz sie pod "
        "tym adresem strona strony www na stronie nasza nasze naszej naszych internetowa internetowej "
        "here click this more read see details learn page website link info our "
        "hier klicken klick mehr lesen erfahren weiterlesen seite webseite dazu unsere unserer auf",
    )
)


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """At most one flaw for each part: its accepted links, if none of them says by its text or its place what it is."""
    for part in document.parts:
        if part.outline is None:
            continue
        found = [link for owner, link in accepted_links(document, policy) if owner is part]
        if found and all(_is_vague(part, link) for link in found):
            yield Flaw(
                part=part,
                link=found[0],
                message=f"the text of the notice link, {named(found[0])}, does not say where it leads, and nothing "
                'around it does; call it by its name, such as "Informacja o przetwarzaniu danych" or "Privacy notice"',
                evidence=evidence(found[0]),
            )


def _is_vague(part: Part, link: Link) -> bool:
    if not _says_nothing(link):
        return False
    element = _element(part, link)
    return element is None or not _is_explained(part, element)


def _says_nothing(link: Link) -> bool:
    if link.written or link.reads in ("text", "context") or not 0 < len(link.text) <= _LONGEST:
        return False
    words = re.findall(r"\w+", fold(link.text))
    return bool(words) and all(len(word) == 1 or word in _VAGUE for word in words)


def _element(part: Part, link: Link) -> Element | None:
    """The link in the outline; None where only Outlook sees it."""
    assert part.outline is not None
    there = [one for one in part.outline.named("a", "area") if "href" in one.attributes]
    return there[link.ordinal] if link.view != "outlook" and 0 <= link.ordinal < len(there) else None


def _is_explained(part: Part, element: Element) -> bool:
    """Whether a label of the link, or the paragraph, item or cell that it stands in, names the notice."""
    assert part.outline is not None
    if any(names_notice(element.get(name)) for name in ("aria-label", "title")):
        return True
    block = next((one for one in element.ancestors() if one.tag in BLOCKS and one.tag not in ("html", "body")), None)
    around = part.outline.text_of(block) if block is not None else part.text
    return leads_to_notice(around[:400]) or leads_to_notice(around)


RULE = Rule(
    name="notice-link-vague-text",
    summary='The text of the notice link says nothing, such as "tutaj", "here" or "hier".',
    why="Nobody can tell from such a text that the information on personal data is behind it. Who has a page read "
    "out goes from link to link and hears only the texts. A sentence around the link that names the notice is enough "
    "for this rule, as it is for WCAG 2.4.4; where nothing names it the notice is as good as hidden.",
    advice='Call the link by its name: "Informacja o przetwarzaniu danych osobowych", "Polityka prywatności", '
    '"Privacy notice", "Datenschutzerklärung".',
    pl=Words(
        summary="Tekst linku do informacji nic nie mówi, na przykład „tutaj”, „here” albo „hier”.",
        why="Z takiego tekstu nie wynika, że za linkiem jest informacja o danych osobowych. Osoba, której program "
        "czyta stronę na głos, przechodzi od linku do linku i słyszy same teksty. Wystarczy zdanie wokół linku, które "
        "nazywa informację (tak samo stanowi WCAG 2.4.4); gdy nic jej nie nazywa, jest jakby ukryta.",
        advice="Nazwij link: „Informacja o przetwarzaniu danych osobowych”, „Polityka prywatności”, „Privacy notice”, "
        "„Datenschutzerklärung”.",
    ),
    severity="warning",
    sources=(LINK_PURPOSE, USUAL_PLACE),
    good=(
        Example(
            text='<p>Informacja o przetwarzaniu danych osobowych jest dostępna <a href="https://example.com/rodo">tutaj'
            "</a>.</p>\n",
            why="The sentence says what is there.",
        ),
        Example(
            text='<p>Firma</p>\n<p><a href="https://example.com/rodo">Datenschutzerklärung</a></p>\n',
            why="The text says it alone.",
        ),
        Example(
            text='<p>Firma</p>\n<p><a href="https://example.com/rodo">example.com/rodo</a></p>\n',
            why="An address that says it.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<p>Więcej informacji: <a href="https://example.com/rodo">kliknij tutaj</a></p>\n',
            why="More information on what?",
            expected=Expected(2, 23),
        ),
        Example(
            text='<p>Anna Nowak</p>\n<p><a href="https://example.com/rodo">Zobacz na naszej stronie</a></p>\n',
            why="What is to be seen there?",
            expected=Expected(2, 4),
        ),
    ),
    check=check,
)
