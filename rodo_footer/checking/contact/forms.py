"""The forms of a page that ask people for data of theirs: their fields, boxes and button, and the clause that stands at
them. Read once for all rules on forms; judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.contact.form_clauses import block_of, clause_at
from rodo_footer.checking.reading import form_words
from rodo_footer.checking.reading.document import is_mail_page
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.outline import BLOCKS, Element, Outline, Text
from rodo_footer.checking.reading.vocabulary import fold

KINDS = frozenset(("form", "website", "template", "chat"))
_NO_FIELDS = frozenset(("hidden", "submit", "button", "image", "reset", "checkbox", "radio", "file", "range", "color"))
_LABEL = 1_500  # characters: some tell a whole clause


class Box(Struct, frozen=True, eq=False):
    """A box to tick with the words that stand at it, folded and as they are."""

    element: Element
    label: str
    words: str
    is_ticked: bool


class Form(Struct, frozen=True, kw_only=True, eq=False):
    """A form that asks for data of a person. `asks` says for which, in order; `button` is what sends it. `clause` is
    the first piece of what informs at the form: a link to the notice, or words that name controller and purpose."""

    part: Part
    element: Element
    asks: tuple[str, ...]
    boxes: tuple[Box, ...]
    button: Element | None
    clause: Element | Text | None
    is_sure: bool
    """Whether this file is the whole page, and not a template that takes in others."""


def may_ask(document: Document) -> bool:
    """A quick look that never misses a form or a box."""
    return document.kind in KINDS and any(
        part.outline is not None
        and ("input" in part.outline.by_tag or "textarea" in part.outline.by_tag or "form" in part.outline.by_tag)
        for part in document.parts
    )


@lru_cache(maxsize=1)  # every rule asks for the same document
def forms(document: Document) -> tuple[Form, ...]:
    """The forms of a document that ask for data of a person, in order."""
    found: list[Form] = []
    for part in document.parts if may_ask(document) else ():
        if part.outline is not None and not is_mail_page(part):
            roots = _roots(part, part.outline, document.kind)
            found += [one for root in roots if (one := _form(part, part.outline, root, document)) is not None]
    return tuple(found)


def stands_after_button(form: Form) -> bool:
    """Whether what informs is read after the button only; beside it, in one line, is early enough."""
    if form.button is None or form.clause is None or form.clause.index < form.button.end:
        return False
    block = block_of(form.button)
    return block is None or block is form.element or block_of(form.clause) is not block


def _roots(part: Part, outline: Outline, kind: str) -> list[Element]:
    """The forms; where a file is called one and has none, its body: a script sends what it takes."""
    found = [one for one in outline.named("form") if part.is_own(one)]
    return found or (outline.named("body") if kind == "form" else [])


def _form(part: Part, outline: Outline, root: Element, document: Document) -> Form | None:
    inside = [one for one in outline.inside(root) if isinstance(one, Element)]
    fields = [one for one in inside if _is_field(one) and _is_seen(part, one)]
    asks = tuple(dict.fromkeys(what for one in fields if (what := _asked(outline, one))))
    if not asks or _is_exempt(outline, root, fields, asks):
        return None
    return Form(
        part=part,
        element=root,
        asks=asks,
        boxes=tuple(_boxes(outline, inside)),
        button=next((one for one in reversed(inside) if _sends(one)), None),
        clause=clause_at(part, outline, root),
        is_sure=document.kind != "template" and not part.includes and not part.dialect,
    )


def _is_field(element: Element) -> bool:
    if element.tag == "textarea":
        return "disabled" not in element.attributes
    return (
        element.tag == "input"
        and element.get("type").lower() not in _NO_FIELDS
        and "disabled" not in element.attributes
    )


def _is_seen(part: Part, element: Element) -> bool:
    """Whether a person sees a field: some are traps for robots. (Of a large field only the words inside are unseen.)"""
    above = element.parent if element.tag == "textarea" else element
    return part.sight is None or above is None or not part.sight.look(above).gone


def _sends(element: Element) -> bool:
    kind = element.get("type").lower()
    if element.tag == "button":
        return kind not in ("button", "reset")
    return element.tag == "input" and kind in ("submit", "image")


def _asked(outline: Outline, field: Element) -> str:
    kind = field.get("type").lower()
    if kind in ("email", "tel"):
        return "e-mail" if kind == "email" else "phone"
    if kind in ("search", "password", "number", "url"):
        return ""
    words = fold(f"{_hints(field)} {_label(outline, field)}")
    if field.tag == "textarea" and form_words.is_message(words):
        return "message"
    return form_words.asked(words)


def _hints(field: Element) -> str:
    said = " ".join(
        field.get(name) for name in ("name", "id", "placeholder", "aria-label", "autocomplete", "formcontrolname")
    )
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[_.\[\]-]+", " ", said.replace("e-mail", "email").replace("E-mail", "email"))


def _label(outline: Outline, field: Element) -> str:
    """The words of the label of a field."""
    around = next((one for one in field.ancestors() if one.tag == "label"), None)
    if around is not None:
        return outline.text_of(around)[:_LABEL]
    own = field.get("id")
    return next((outline.text_of(one)[:_LABEL] for one in outline.named("label") if own and one.get("for") == own), "")


def _is_exempt(outline: Outline, root: Element, fields: Sequence[Element], asks: tuple[str, ...]) -> bool:
    """Whether a form is for searching, for leaving a list, or for who is known already."""
    kinds = [one.get("type").lower() for one in fields]
    if root.get("role").lower() == "search" or "search" in kinds:
        return True
    spoken = outline.text_of(root) if root.tag == "form" else ""
    words = fold(f"{spoken[:2_000]} {root.get('action')} {root.get('id')} {root.get('class')}")
    if form_words.leaves(words) and len(asks) == 1:
        return True
    passwords = kinds.count("password")
    return (
        set(asks) <= {"e-mail", "name"}
        and passwords < 2
        and len(fields) <= 1 + passwords
        and form_words.signs_in(words, has_password=passwords == 1)
    )


def _boxes(outline: Outline, inside: Sequence[Element]) -> Iterator[Box]:
    for one in inside:
        if one.tag == "input" and one.get("type").lower() in ("checkbox", "radio"):
            label = " ".join((_label(outline, one) or one.get("aria-label") or _beside(outline, one)).split())[:_LABEL]
            yield Box(one, fold(label), label, _is_ticked(one))


def _is_ticked(box: Element) -> bool:
    """Whether a box is ticked when the page opens: by the attribute, or by what React and Vue call it."""
    for name in ("checked", "defaultchecked", ":checked", "v-bind:checked", "[checked]"):
        if name in box.attributes:
            value = box.get(name).strip().strip("{}\"' ").lower()
            if value == "true" or (name in ("checked", "defaultchecked") and value in ("", "checked", "on", "1")):
                return True
    return False


def _beside(outline: Outline, box: Element) -> str:
    """The words behind a box without a label, up to the next field or block."""
    words: list[str] = []
    for piece in outline.pieces[box.end : box.end + 12]:
        if isinstance(piece, Text):
            words.append(piece.text)
        elif piece.tag in BLOCKS or piece.tag in ("br", "input", "button", "select", "textarea"):
            break
    return "".join(words)
