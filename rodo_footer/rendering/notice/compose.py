"""From a project to its notice as a value: the order of templates/notice/ with the words of one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from rodo_footer.model.activity import Activity
from rodo_footer.model.notice import NoticeChange
from rodo_footer.model.project import Project
from rodo_footer.rendering.activities import authority_facts
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.clause import particulars, words_of
from rodo_footer.rendering.environment import SafeEnvironment, template_errors
from rodo_footer.rendering.notice.document import Entry, NoticeDocument, Part, Translation
from rodo_footer.rendering.notice.facts import notice_facts, where
from rodo_footer.rendering.values import Fact, facts

_ORDER = "notice/order.j2"


def compose(
    environment: SafeEnvironment,
    catalogue: Catalogue,
    project: Project,
    activities: Sequence[Activity],
    *,
    language: str,
    register: str,
) -> NoticeDocument:
    """The notice about `activities`, whose facts must be there (requirements.py), in a register of the language."""
    words = words_of(environment, language)
    said = _variables(catalogue, project, activities, language)
    said["register"] = register
    said["particulars"] = _finished(particulars(environment, catalogue, project, language))
    notice = project.notice
    with template_errors(_ORDER):
        made: Any = environment.get_template(_ORDER).make_module({"words": words, **said})
        parts = tuple(_part(words, one) for one in made.parts)
        return NoticeDocument(
            language=language,
            title=words.notice_title(),
            controller=Fact(project.controller.name),
            version=words.notice_version(Fact(notice.version), notice.effective_from),
            parts=parts,
            translations=tuple(_translations(environment, catalogue, project, language)),
        )


def _variables(
    catalogue: Catalogue, project: Project, activities: Sequence[Activity], language: str
) -> dict[str, object]:
    changes = sorted(project.notice.changes, key=lambda one: one.effective_from, reverse=True)
    return {
        "controller": facts(project.controller),
        "dpo": facts(project.dpo) if project.dpo else None,
        "authority": facts(authority_facts(catalogue, project, language)),
        "activities": facts([notice_facts(one, language) for one in activities]),
        "where": facts(where(activities, language)),
        "notice": facts({"changes": [_change(one, language) for one in changes]}),
    }


def _finished(words: str) -> str:
    """Words that are text of the medium already, so that no medium escapes them again."""
    return words if isinstance(words, Markup) else str(words)


def _change(change: NoticeChange, language: str) -> dict[str, object]:
    return {"version": change.version, "effective_from": change.effective_from, "text": change.text[language]}


def _part(words: Any, part: Mapping[str, Any]) -> Part:
    return Part(
        anchor=str(part["anchor"]),
        title=part["title"],
        entries=tuple(
            Entry(
                name=one["name"],
                label=one["label"] if "label" in one else words.notice_label(one["name"]),
                paragraphs=tuple(one["paragraphs"]),
                elements=frozenset(one["elements"]),
            )
            for one in part["entries"]
        ),
        apart=part.get("apart", False),
    )


def _translations(
    environment: SafeEnvironment, catalogue: Catalogue, project: Project, language: str
) -> list[Translation]:
    """The other languages in which the config says that the notice can be read."""
    url = project.notice.url
    if isinstance(url, str):
        return []
    return [
        Translation(one, words_of(environment, one).language_name, Fact(address))
        for one, address in url.items()
        if one != language and one in catalogue.languages()
    ]
