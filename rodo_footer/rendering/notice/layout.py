"""A notice as one file: an HTML page that fetches nothing, Markdown, or plain text in lines of 78 characters."""

from __future__ import annotations

import re
import textwrap
from base64 import b64encode
from hashlib import sha256

from markupsafe import Markup

from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.clause import words_of
from rodo_footer.rendering.environment import SafeEnvironment
from rodo_footer.rendering.notice.document import NoticeDocument
from rodo_footer.rendering.notice.media import NoticeMedium, paragraph_start
from rodo_footer.rendering.shapes import render_jinja

_WIDTH = 78
_TIE = "\N{WORD JOINER}"


def lay_out(environment: SafeEnvironment, catalogue: Catalogue, document: NoticeDocument, medium: NoticeMedium) -> str:
    """The document in the medium in which its paragraphs were composed."""
    style = (catalogue.folder / "notice" / "style.css").read_text("utf-8")
    environment.filters["wrapped"] = wrapped
    environment.filters["paragraph_start"] = paragraph_start
    page = environment.get_template(f"notice/page.{medium.value}.j2")
    text = render_jinja(
        page,
        {
            "document": document,
            "words": words_of(environment, document.language),
            "style": Markup(style),  # noqa: S704  # a file of ours
            "style_digest": b64encode(sha256(style.encode()).digest()).decode(),
        },
    )
    return text.strip("\n") + "\n"


def wrapped(text: str) -> str:
    """Lines of at most 78 characters; neither an address nor a number is broken."""
    whole = re.sub(r"(?<=\d) (?=\d)", _TIE, text)
    return textwrap.fill(whole, _WIDTH, break_long_words=False, break_on_hyphens=False).replace(_TIE, " ")
