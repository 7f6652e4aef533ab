"""The jobs that make the notice: facts -> document -> layout -> check own output; and what else the facts give."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.errors import ConfigError, OwnFindings

if TYPE_CHECKING:
    from datetime import date

    from rodo_footer.model.project import Project
    from rodo_footer.rendering.environment import SafeEnvironment
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


_RECORDS = (Form.RECORD_CSV, Form.RECORD_HTML)
_MEDIA = {Form.HTML: "html", Form.PDF: "html", Form.RECORD_HTML: "html", Form.MARKDOWN: "markdown"}
"""What the words are written in; text where nothing is said."""


class Wish(Struct, frozen=True):
    """What is to be written: the form, the languages, the register, and the activities (none: all of them)."""

    form: Form
    languages: list[str]
    register: str
    activities: list[str]


class Written(Struct, frozen=True):
    """One finished file in one language, in the register that was asked for or the first one that there is."""

    language: str
    name: str
    content: bytes
    register: str


def notices(project: Project, path: Path, wish: Wish, today: date) -> list[Written]:
    """facts there? -> document in each language -> the form.

    Raises:
        RenderingError: there is no such activity.
        ConfigError: facts are missing, all of them by key and line of `path`.
        OwnFindings: a page breaks a rule of ours.
    """
    maker = _Maker(project, path, wish)
    suffix = wish.form.value if wish.form in _RECORDS else f"notice.{wish.form.value}"
    stem, _, ending = suffix.partition(".")
    return [
        Written(one, f"{stem}.{one}.{ending}", maker.content(one, today), maker.register(one)) for one in wish.languages
    ]


def changes(project: Project, path: Path, before: Project, before_path: Path, wish: Wish) -> dict[str, list[str]]:
    """By language, a sentence for each difference between the notice of `before` and that of `project`."""
    from rodo_footer.rendering.notice.changes import differences
    from rodo_footer.rendering.notice.media import NoticeMedium

    now, then = _Maker(project, path, wish), _Maker(before, before_path, wish)
    text = NoticeMedium.TEXT
    return {
        one: differences(now.words(one, text), then.document(one, text), now.document(one, text))
        for one in wish.languages
    }


class _Maker:
    """What one run needs for every language: the activities with all their facts, and an environment a medium."""

    def __init__(self, project: Project, path: Path, wish: Wish) -> None:
        from rodo_footer.config import locate
        from rodo_footer.rendering.catalogue import Catalogue
        from rodo_footer.rendering.notice.media import NoticeMedium
        from rodo_footer.rendering.notice.requirements import activities_of, check_notice, check_record

        self.project, self.wish = project, wish
        self.catalogue = Catalogue()
        self.activities = activities_of(project, wish.activities)
        self.medium = NoticeMedium(_MEDIA.get(wish.form, "text"))
        self._environments: dict[NoticeMedium, SafeEnvironment] = {}
        check = check_record if wish.form in _RECORDS else check_notice
        try:
            check(self.catalogue, project, self.activities, wish.languages)
        except ConfigError as error:
            raise locate(error, path) from None

    def content(self, language: str, today: date) -> bytes:
        """The file in one language."""
        match self.wish.form:
            case Form.TILT:
                return self._tilt(language, today)
            case Form.RECORD_CSV | Form.RECORD_HTML:
                return self._record(language)
            case Form.PDF:
                from rodo_footer.rendering.notice.pdf import pdf

                return pdf(self._page(language))
            case _:
                return self._page(language).encode()

    def register(self, language: str) -> str:
        """How the reader is addressed in a language."""
        there = self.words(language, self.medium).registers
        return self.wish.register if self.wish.register in there else str(there[0])

    def document(self, language: str, medium: NoticeMedium) -> NoticeDocument:
        """The notice as a value."""
        from rodo_footer.rendering.notice.compose import compose

        environment = self._environment(medium)
        return compose(
            environment,
            self.catalogue,
            self.project,
            self.activities,
            language=language,
            register=self.register(language),
        )

    def words(self, language: str, medium: NoticeMedium) -> Any:
        """The macros of a language in a medium."""
        from rodo_footer.rendering.clause import words_of

        return words_of(self._environment(medium), language)

    def _environment(self, medium: NoticeMedium) -> SafeEnvironment:
        """Made once: its templates are compiled then."""
        from rodo_footer.rendering.notice.media import environment_for

        if medium not in self._environments:
            self._environments[medium] = environment_for(medium)
        return self._environments[medium]

    def _page(self, language: str) -> str:
        from rodo_footer.rendering.notice.layout import lay_out

        medium = self.medium
        page = lay_out(self._environment(medium), self.catalogue, self.document(language, medium), medium)
        about = replace(self.project, activity=self.activities)
        _approve(about, page, f"notice ({language})", "markup" if medium.value == "html" else "plain")
        return page

    def _tilt(self, language: str, today: date) -> bytes:
        import json

        from rodo_footer.rendering.activities import authority_facts
        from rodo_footer.rendering.notice.media import NoticeMedium
        from rodo_footer.rendering.notice.tilt import tilt

        made = tilt(
            self.words(language, NoticeMedium.TEXT),
            self.project,
            self.activities,
            language=language,
            register=self.register(language),
            authority=authority_facts(self.catalogue, self.project, language) or {},
            today=today,
        )
        return f"{json.dumps(made, indent=2, ensure_ascii=False)}\n".encode()

    def _record(self, language: str) -> bytes:
        from rodo_footer.rendering.notice.media import NoticeMedium
        from rodo_footer.rendering.notice.record import as_csv, as_html, rows

        text, name = self.words(language, NoticeMedium.TEXT), self.project.controller.name
        made = rows(text, self.project, self.activities, language)
        if self.wish.form is Form.RECORD_CSV:
            return as_csv(text, made).encode()
        words = self.words(language, self.medium)
        return as_html(self._environment(self.medium), words, name, made, language).encode()


def _approve(project: Project, page: str, name: str, medium: str) -> None:
    """OwnFindings where a notice of ours breaks a rule for notices: an element that applies is not found in it."""
    from rodo_footer.checking.engine import check_documents
    from rodo_footer.checking.settings import policy_of
    from rodo_footer.checking.sources import Raw

    raw = Raw(path=name, data=page.encode(), medium=medium)
    for finding in check_documents([raw], policy_of(project), "notice").findings:
        if finding.outcome == "violation" and finding.severity == "error":
            raise OwnFindings(
                f"{name}: breaks {finding.rule}: {finding.message}",
                f"Nothing was written. Mend the config; `rodo-footer explain {finding.rule}` says more.",
            )
