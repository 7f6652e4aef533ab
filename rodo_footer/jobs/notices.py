"""The jobs that make the notice: facts -> document -> layout; and what else is made of the same facts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from rodo_footer.errors import ConfigError

if TYPE_CHECKING:
    from datetime import date

    from rodo_footer.model.activity import Activity
    from rodo_footer.model.project import Project
    from rodo_footer.rendering.catalogue import Catalogue
    from rodo_footer.rendering.notice.document import NoticeDocument
    from rodo_footer.rendering.notice.media import NoticeMedium


class Form(StrEnum):
    """Everything that `notice` can write; the value is how the name of its file ends."""

    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"
    PDF = "pdf"
    TILT = "tilt.json"
    RECORD_CSV = "record.csv"
    RECORD_HTML = "record.html"


class Wish(Struct, frozen=True):
    """What is to be written: the form, the languages, the register, and the activities (none: all of them)."""

    form: Form
    languages: list[str]
    register: str
    activities: list[str]


class Written(Struct, frozen=True):
    """One finished file in one language."""

    language: str
    name: str
    content: bytes


def notices(project: Project, path: Path, wish: Wish, today: date) -> list[Written]:
    """facts there? -> document in each language -> the form; ConfigError names every missing fact of `path` at once."""
    from rodo_footer.rendering.catalogue import Catalogue

    catalogue = Catalogue()
    activities = _activities(catalogue, project, path, wish)
    stem = "" if wish.form in (Form.RECORD_CSV, Form.RECORD_HTML) else "notice."
    made = []
    for language in wish.languages:
        content = _content(catalogue, project, activities, wish, language, today)
        suffix = wish.form.value.removeprefix("record.")
        made.append(Written(language, f"{stem or 'record.'}{language}.{suffix}", content))
    return made


def changes(project: Project, path: Path, before: Project, before_path: Path, wish: Wish) -> dict[str, list[str]]:
    """By language, a sentence for each difference between the notice of `before` and that of `project`."""
    from rodo_footer.rendering.catalogue import Catalogue
    from rodo_footer.rendering.clause import words_of
    from rodo_footer.rendering.notice.changes import differences
    from rodo_footer.rendering.notice.media import NoticeMedium, environment_for

    catalogue = Catalogue()
    now, then = (_activities(catalogue, one, where, wish) for one, where in ((project, path), (before, before_path)))
    words = {one: words_of(environment_for(NoticeMedium.TEXT), one) for one in wish.languages}
    return {
        one: differences(
            words[one],
            _document(catalogue, before, then, wish, one, NoticeMedium.TEXT),
            _document(catalogue, project, now, wish, one, NoticeMedium.TEXT),
        )
        for one in wish.languages
    }


def _activities(catalogue: Catalogue, project: Project, path: Path, wish: Wish) -> list[Activity]:
    """The activities, with all their facts."""
    from rodo_footer.config import locate
    from rodo_footer.rendering.notice.requirements import activities_of, check_notice, check_record

    activities = activities_of(project, wish.activities)
    try:
        if wish.form in (Form.RECORD_CSV, Form.RECORD_HTML):
            check_record(catalogue, project, activities, wish.languages)
        else:
            check_notice(catalogue, project, activities, wish.languages)
    except ConfigError as error:
        raise locate(error, path) from None
    return activities


def _content(
    catalogue: Catalogue, project: Project, activities: list[Activity], wish: Wish, language: str, today: date
) -> bytes:
    from rodo_footer.rendering.notice.media import NoticeMedium

    match wish.form:
        case Form.TILT:
            return _tilt(catalogue, project, activities, wish, language, today)
        case Form.RECORD_CSV | Form.RECORD_HTML:
            return _record(project, activities, wish.form, language)
        case Form.PDF:
            from rodo_footer.rendering.notice.pdf import pdf

            return pdf(_page(catalogue, project, activities, wish, language, NoticeMedium.HTML))
        case _:
            medium = {Form.HTML: NoticeMedium.HTML, Form.MARKDOWN: NoticeMedium.MARKDOWN}
            chosen = medium.get(wish.form, NoticeMedium.TEXT)
            return _page(catalogue, project, activities, wish, language, chosen).encode()


def _document(
    catalogue: Catalogue,
    project: Project,
    activities: Sequence[Activity],
    wish: Wish,
    language: str,
    medium: NoticeMedium,
) -> NoticeDocument:
    from rodo_footer.rendering.notice.compose import compose
    from rodo_footer.rendering.notice.media import environment_for

    return compose(environment_for(medium), catalogue, project, activities, language=language, register=wish.register)


def _page(
    catalogue: Catalogue,
    project: Project,
    activities: Sequence[Activity],
    wish: Wish,
    language: str,
    medium: NoticeMedium,
) -> str:
    from rodo_footer.rendering.notice.layout import lay_out
    from rodo_footer.rendering.notice.media import environment_for

    document = _document(catalogue, project, activities, wish, language, medium)
    return lay_out(environment_for(medium), catalogue, document, medium)


def _tilt(
    catalogue: Catalogue, project: Project, activities: list[Activity], wish: Wish, language: str, today: date
) -> bytes:
    import json

    from rodo_footer.rendering.activities import authority_facts
    from rodo_footer.rendering.notice.tilt import tilt

    words = _text_words(language)
    made = tilt(
        words,
        project,
        activities,
        language=language,
        register=wish.register,
        authority=authority_facts(catalogue, project, language) or {},
        today=today,
    )
    return f"{json.dumps(made, indent=2, ensure_ascii=False)}\n".encode()


def _record(project: Project, activities: list[Activity], form: Form, language: str) -> bytes:
    from rodo_footer.rendering.clause import words_of
    from rodo_footer.rendering.notice.media import NoticeMedium, environment_for
    from rodo_footer.rendering.notice.record import as_csv, as_html, rows

    text = _text_words(language)
    made = rows(text, project, activities, language)
    if form is Form.RECORD_CSV:
        return as_csv(text, made).encode()
    environment = environment_for(NoticeMedium.HTML)
    return as_html(environment, words_of(environment, language), project.controller.name, made, language).encode()


def _text_words(language: str) -> Any:
    from rodo_footer.rendering.clause import words_of
    from rodo_footer.rendering.notice.media import NoticeMedium, environment_for

    return words_of(environment_for(NoticeMedium.TEXT), language)
