"""Reports a page of a website that does not say who is behind it, or how to reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.contact.calls import names
from rodo_footer.checking.contact.first_layer import elements_in
from rodo_footer.checking.contact.law import EASILY_REACHED, WHO
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.document import is_website
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.particulars import mails, phones
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.controller import Controller

_FORM = (
    r"\bsp\. ?z ?o\.? ?o|\bs\.? ?a\.(?!\w)|\bspolk\w+|\bgmbh\b|\be\. ?k\.|\bltd\b|\blimited\b|\binc\b|\bllc\b|\bplc\b"
    r"|\bfundacj\w+"
    r"|stowarzyszen\w+|\burzad\b|\bnip\b|\bkrs\b|\bhrb\b|ust-?id"
)
_OWNER = (
    r"(?:©|\(c\)|copyright)\s*(?:\d{4}\s*[-–]?\s*)*(?:by\s+)?"
    r"(?!kontakt|contact|about|o nas|priva|polityk|all rights|wszelkie|alle rechte|impress|imprint|datensch|regulam"
    r"|terms|cookie)"
    r"[^\W\d_]{2,}"
)
_PLACE = r"\b\d{2}-\d{3}\b|\b\d{5} [A-ZÄÖÜ]|\b(?:ul|al|pl)\. |stra(?:ß|ss)e \d|\b\d+ [A-Z]\w+ (?:Street|Road|Avenue)"
_GENERATORS = re.compile(
    r"\b(?:rustdoc|docutils|sphinx|mkdocs|docusaurus|doxygen|javadoc|pdoc|typedoc|jsdoc|asciidoctor|docbook|texi2html"
    r"|makeinfo|pandoc|gtk-doc|epydoc|yard|rdoc|mdbook)",
    re.IGNORECASE,
)
_CONTACT_PAGE = r"kontakt|contact|impressum|imprint|o nas|about|legal notice"


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the footer of a page, or at its body: certain where the config says who it is."""
    controller = policy.project.controller if policy.project is not None else None
    for part in document.parts if document.kind == "website" else ():
        if part.outline is None or not _is_whole(part) or (controller is None and _is_manual(part)):
            continue
        missing = [
            what
            for what, there in (
                ("who the controller is", _named(part, controller)),
                ("how to reach it", _reached(part)),
            )
            if not there
        ]
        if missing:
            footers = part.outline.named("footer")
            yield Flaw(
                part=part,
                element=footers[-1] if footers else None,
                severity=None if controller is not None else "info",
                outcome="violation" if controller is not None else "needs-review",
                message=f"the page does not say: {' and '.join(missing)}; put name, address and e-mail or phone into "
                "the footer, or link to a page of contact",
                evidence=", ".join(missing),
            )


def _is_whole(part: Part) -> bool:
    """Whether a page ends with this file; menus and heads of templates are no pages."""
    return part.outline is not None and (
        not is_website(part.outline) or "footer" in part.outline.by_tag or "<body" in part.lower
    )


def _is_manual(part: Part) -> bool:
    """Whether a program made the page from source code: nobody is met there."""
    assert part.outline is not None
    made = " ".join(one.get("content") for one in part.outline.named("meta") if one.get("name").lower() == "generator")
    return _GENERATORS.search(made) is not None or "generated using mdbook" in part.lower


def _named(part: Part, controller: Controller | None) -> bool:
    if controller is not None:
        return names(fold(part.text), controller.name)
    if re.search(_FORM, fold(part.text)) or re.search(_OWNER, part.text, re.IGNORECASE):
        return True
    return "controller_identity" in elements_in(part.text)


def _reached(part: Part) -> bool:
    """Whether a mailbox, a phone or an address stands there, or a link to a page that has them."""
    if mails(part.text) or phones(part.text) or re.search(_PLACE, part.text):
        return True
    return any(
        link.href.lower().startswith(("mailto:", "tel:")) or re.search(_CONTACT_PAGE, fold(link.text or link.alt))
        for link in part.links
    )


RULE = Rule(
    name="website-without-controller",
    summary="A page of a website does not say who is behind it or how to reach them.",
    why="Who takes a number or an address from a page should know whose it is; so the footer, which stands on every "
    "page, is the first layer of the notice for every call and mail that follows. A link to an imprint or a page "
    "of contact is enough for the address.",
    advice="Put name, address, e-mail or phone and the link to the notice into the footer. `rodo-footer clause "
    "website-footer` writes it.",
    pl=Words(
        summary="Strona nie mówi, kto za nią stoi albo jak się z nim skontaktować.",
        why="Kto bierze ze strony numer albo adres, powinien wiedzieć, czyj jest; stopka, która jest na każdej "
        "stronie, to pierwsza warstwa informacji dla każdej późniejszej rozmowy i wiadomości. Dla adresu "
        "wystarczy link do strony kontaktu.",
        advice="Wpisz do stopki nazwę, adres, e-mail albo telefon i link do informacji. Napisze ją `rodo-footer "
        "clause website-footer`.",
    ),
    severity="warning",
    sources=(
        WHO,
        EASILY_REACHED,
    ),
    good=(
        Example(
            text="<main><p>Witamy</p></main>\n<footer><p>Przykład sp. z o.o., ul. Wzorcowa 1, 00-001 Warszawa, "
            'rodo@example.com</p>\n<p><a href="https://example.com/rodo">Polityka prywatności</a></p>\n'
            "</footer>\n",
            why="Name, address and mailbox.",
            name="index.html",
        ),
        Example(
            text="<main><p>Willkommen</p></main>\n<footer><p>© 2026 Beispiel GmbH</p><a "
            'href="/impressum">Impressum</a>\n<p><a href="https://example.com/rodo">Datenschutz</a></p>\n'
            "</footer>\n",
            why="The address stands in the imprint.",
            name="index.html",
        ),
        Example(
            text='<html><head><meta name="generator" content="Docutils 0.21"></head>\n<body><main><p>How to install '
            'it</p></main>\n<p><a href="https://example.com/rodo">Privacy</a></p></body></html>\n',
            why="A page of a manual that a program made; with a config it is looked at all the same.",
            name="install.html",
        ),
    ),
    bad=(
        Example(
            text='<main><p>Witamy w sklepie</p></main>\n<footer>\n<p><a href="https://example.com/rodo">Polityka '
            "prywatności</a></p>\n</footer>\n",
            why="Whose shop is it?",
            name="index.html",
            expected=Expected(2, 1, "needs-review"),
        ),
        Example(
            text='<main><p>Welcome</p></main>\n<footer><p>© 2026</p>\n<p><a href="https://example.com/rodo">Privacy '
            "policy</a></p>\n</footer>\n",
            why="A year is no name.",
            name="index.html",
            expected=Expected(2, 1, "needs-review"),
        ),
        Example(
            text="<main><p>Willkommen</p></main>\n<footer><p>© 2026 Beispiel GmbH</p>\n<p><a "
            'href="https://example.com/rodo">Datenschutz</a></p>\n</footer>\n',
            why="How can one reach it?",
            name="index.html",
            expected=Expected(2, 1, "needs-review"),
        ),
    ),
    check=check,
)
