"""Raw bytes -> a `Document`: picks the medium's module, and says of what kind the document is."""

from __future__ import annotations

import importlib

from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.outline import Element, Outline
from rodo_footer.checking.reading.spoken_kinds import is_chat_window, is_script, is_transcript
from rodo_footer.checking.reading.vocabulary import names_notice
from rodo_footer.checking.sources import Raw

_SHORTEST_NOTICE = 800  # characters
_CERTAIN_FAMILIES = 6
WEB_KINDS = frozenset(("form", "chat", "website"))

_WEBSITE = ("nav", "main", "header")
_BUTTONS = frozenset(("hidden", "submit", "button", "image", "reset"))
_SEARCHED = frozenset(("q", "s", "query", "search", "szukaj", "suche"))
_INKY = "columns"  # Foundation for Emails builds a mail of it; no browser knows the tag
# What nobody writes into a page of a website.
_MAIL = ("[if mso", "[if gte mso", "x-apple-disable-message-reformatting", "urn:schemas-microsoft-com:office", "<mjml")


def read_document(raw: Raw, kind: str = "auto") -> Document:
    """The facts of one file.

    Raises:
        Unreadable: it is no document, or exceeds a bound.
    """
    if raw.fault:
        raise Unreadable(raw.fault, raw.hint)
    medium = importlib.import_module(f"rodo_footer.checking.reading.media.{raw.medium}")
    parts: tuple[Part, ...] = medium.read(raw.data)
    return document(raw.path, parts, kind if kind != "auto" else medium.KIND or kind_of(parts))


def document(path: str, parts: tuple[Part, ...], kind: str) -> Document:
    """A document of parts that are read already; its language is that of the first part that has one."""
    language = next((part.language for part in parts if part.language), "")
    return Document(path=path, kind=kind, language=language, parts=parts)


def kind_of(parts: tuple[Part, ...]) -> str:
    """What a file is that nobody called anything: a script or a chat where that is certain, a form, a page of a
    website, a template to be filled, a signature."""
    is_notice = _is_notice(parts)
    if not is_notice and (spoken := _spoken_kind(parts)):
        return spoken
    if any(part.placeholders for part in parts):
        return "template"
    if is_notice:
        return "notice"
    pages = [
        part.outline
        for part in parts
        if part.outline is not None
        and ("form" in part.outline.by_tag or _INKY in part.outline.by_tag or is_website(part.outline))
        and not is_mail_page(part)
    ]
    if any(_INKY in page.by_tag for page in pages):
        return "template"
    if any("form" in page.by_tag and (not is_website(page) or _takes_data(page)) for page in pages):
        return "form"
    return "website" if pages else "signature"


def _is_notice(parts: tuple[Part, ...]) -> bool:
    """Whether a page or text is certainly an information notice: long, called so, and saying most of what they say."""
    part = parts[0]
    if len(parts) > 1 or len(part.text) < _SHORTEST_NOTICE or not names_notice(_heading(part)) or is_mail_page(part):
        return False
    from rodo_footer.checking.completeness import judge
    from rodo_footer.checking.completeness.families import families
    from rodo_footer.checking.reading.lines import lines_of

    return len(families(judge(lines_of(part).text))) >= _CERTAIN_FAMILIES


def _heading(part: Part) -> str:
    """What a page or text calls itself: its first headings, or its first line."""
    if part.outline is None:
        return part.text.lstrip("# \n\t\r").partition("\n")[0]
    return " ".join(part.outline.text_of(one) for one in part.outline.named("title", "h1")[:3])


def _spoken_kind(parts: tuple[Part, ...]) -> str:
    """`script` or `chat` where the words or the marks leave no doubt; no page of a website and no mail is either."""
    if any(part.outline is not None and (is_website(part.outline) or is_mail_page(part)) for part in parts):
        return ""
    if is_script(part.text for part in parts):
        return "script"
    if is_transcript(part.text for part in parts if part.outline is None):
        return "chat"
    return "chat" if any(part.outline is not None and is_chat_window(part.outline.names) for part in parts) else ""


def is_mail_page(part: Part) -> bool:
    """Whether a page has what only mail has, such as parts for Outlook: then a form in it is a fault, not its aim."""
    return any(mark in part.lower for mark in _MAIL)


def _takes_data(outline: Outline) -> bool:
    """Whether a page has a form that is for more than searching: nearly every page of a manual has one for that."""
    return any(not _searches(outline, form) for form in outline.named("form"))


def _searches(outline: Outline, form: Element) -> bool:
    if form.get("role").lower() == "search":
        return True
    fields = [
        one
        for one in outline.inside(form)
        if isinstance(one, Element)
        and (one.tag == "textarea" or (one.tag == "input" and one.get("type").lower() not in _BUTTONS))
    ]
    return len(fields) == 1 and (
        fields[0].get("type").lower() == "search" or fields[0].get("name").lower() in _SEARCHED
    )


def is_website(outline: Outline) -> bool:
    """Whether the page has what only a page of a website has."""
    return any(tag in outline.by_tag for tag in _WEBSITE) or any(
        "canonical" in link.get("rel").lower().split() for link in outline.named("link")
    )
