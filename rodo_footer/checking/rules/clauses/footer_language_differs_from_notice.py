"""Reports a footer in a language in which the company has no notice."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import accepted_links
from rodo_footer.checking.law import OWN_LANGUAGE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.vocabulary import guess_language
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.controller import Controller
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project

_NAMES = {"pl": "Polish", "en": "English", "de": "German"}


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the link to the notice. In a mail the language of the letter is not that of the footer."""
    urls = policy.project.notice.url if policy.project is not None else ""
    language = document.language
    if document.kind in ("message", "notice") or isinstance(urls, str) or language in urls or not language.isalpha():
        return
    links = accepted_links(document, policy)
    part = links[0][0] if links else next((one for one in document.parts if one.language == language), None)
    spoken = _NAMES.get(language, f"language {language}")
    certain = part is not None and bool(links) and guess_language(part.text) == language
    yield Flaw(
        part=part,
        link=links[0][1] if links else None,
        outcome="violation" if certain and part is not None and _is_declared(part, language) else "needs-review",
        message=f"the text is in {spoken}, and [notice] url has no address for it (only {', '.join(sorted(urls))}); "
        "translate the notice, or lead to a version that the reader understands",
        evidence=language,
    )


def _is_declared(part: Part, language: str) -> bool:
    roots = part.outline.named("html") if part.outline is not None else []
    return bool(roots) and roots[0].get("lang").lower().startswith(language)


_PROJECT = Project(
    controller=Controller(name="Przykład sp. z o.o."),
    notice=Notice(url={"pl": "https://example.com/rodo", "en": "https://example.com/privacy"}),
)

RULE = Rule(
    name="footer-language-differs-from-notice",
    summary="The footer is in a language in which there is no notice.",
    why="Who is addressed in German and gets a notice in Polish was not informed in a way that he understands. "
    "Information is owed in the languages in which you address people. Where only the words hint at the language, "
    "a human has to look.",
    advice="Translate the notice and add its address to `[notice] url`, or write the footer in a language that has "
    "one.",
    pl=Words(
        summary="Stopka jest w języku, w którym nie ma informacji.",
        why="Kogo zagadnięto po niemiecku, a informację dostał po polsku, ten nie został poinformowany zrozumiale. "
        "Informacja należy się w językach, w których zwracasz się do ludzi. Gdy na język wskazują tylko słowa, "
        "musi spojrzeć człowiek.",
        advice="Przetłumacz informację i dopisz jej adres do `[notice] url` albo napisz stopkę w języku, w którym ona "
        "jest.",
    ),
    severity="warning",
    sources=(OWN_LANGUAGE,),
    good=(
        Example(
            text='<html lang="en"><body><p>Anna Nowak, for the team</p>\n<p><a '
            'href="https://example.com/rodo">Privacy notice</a></p></body></html>\n',
            why="There is a notice in English.",
            name="signature.html",
            project=_PROJECT,
        ),
    ),
    bad=(
        Example(
            text='<html lang="de"><body><p>Anna Nowak, für die Kunden der Firma und das ganze Team</p>\n<p><a '
            'href="https://example.com/rodo">Datenschutzhinweise</a></p></body></html>\n',
            why="There is none in German.",
            name="signature.html",
            expected=Expected(2, 4),
            project=_PROJECT,
        ),
        Example(
            text="Anna Nowak\nfür die Kunden der Firma und das ganze Team\nDatenschutzhinweise: "
            "https://example.com/rodo\n",
            why="Only the words hint at the language.",
            name="signature.txt",
            expected=Expected(3, 22, "needs-review", "text/plain"),
            project=_PROJECT,
        ),
    ),
    check=check,
)
