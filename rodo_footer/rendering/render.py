"""From a project to the signatures of its people: everything that is the same for all is made once, then filled."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from rodo_footer.errors import PersonError, RenderingError, TemplateError
from rodo_footer.model.person import Person
from rodo_footer.model.project import Project
from rodo_footer.model.signature import Signature
from rodo_footer.rendering.analysis import computes_with_output
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.clause import clause, particulars, words_of
from rodo_footer.rendering.environment import Medium, SafeEnvironment, template_errors
from rodo_footer.rendering.recorder import Recorder
from rodo_footer.rendering.requirements import check_facts
from rodo_footer.rendering.shapes import ShapedTemplate, render_jinja
from rodo_footer.rendering.values import PersonView, facts

_CHANNEL = "email-footer"
_MAX_TEMPLATE = 1_000_000


class Rendered(Struct, frozen=True):
    """A signature, and the number of its shape: signatures of one shape differ only in what no rule looks at.

    `shape` is 0 where the signature must be judged by itself.
    """

    signature: Signature
    shape: int


class SignatureRenderer:
    """Renders the signatures of one project with one design; keeps the shapes it has seen."""

    def __init__(self, project: Project, catalogue: Catalogue | None = None) -> None:
        self.project = project
        self.catalogue = catalogue or Catalogue()
        settings = project.signature
        check_facts(self.catalogue, project, _CHANNEL, settings.variant, settings.languages)
        folder, names = _template_names(self.catalogue, settings.template)
        folders = (folder,) if folder else ()
        html, html_variables, html_recorder = self._prepare("html", folders)
        text, self._text_variables, _ = self._prepare("text", folders)
        with template_errors(names[0]):
            source = _source(html, names[0])
            self._html = ShapedTemplate(
                html.get_template(names[0]), html_recorder, always_exact=computes_with_output(html.parse(source))
            )
            self._text = text.get_template(names[1])
        self._html_variables = html_variables

    def render(self, person: Person) -> Rendered:
        """The signature of one person. PersonError and RenderingError name the person and the field."""
        view = PersonView(person)
        try:
            html = self._html.render({**self._html_variables, "person": view})
            text = _tidy(render_jinja(self._text, {**self._text_variables, "person": view}))
        except (PersonError, TemplateError):
            raise
        except RenderingError as error:
            raise _named(error, person) from error
        said = all(one in text for one in self._text_clauses)
        return Rendered(Signature(html.content, text), html.shape if said else 0)

    def _prepare(
        self, medium: Medium, folders: tuple[Path, ...]
    ) -> tuple[SafeEnvironment, Mapping[str, Any], Recorder]:
        """Environment and the variables that are the same for every person."""
        recorder = Recorder()
        environment = SafeEnvironment(medium, folders, recorder.finalize)
        settings = self.project.signature
        clauses = [
            clause(
                environment,
                self.catalogue,
                self.project,
                channel=_CHANNEL,
                variant=settings.variant,
                language=language,
                register=settings.register,
                medium=medium,
            )
            for language in settings.languages
        ]
        if medium == "text":
            self._text_clauses = [str(one.words) for one in clauses]
        variables = {
            "words": words_of(environment, settings.languages[0]),
            "controller": facts(self.project.controller),
            "notice": facts({"url": self.project.notice.url_for(settings.languages[0])}),
            "particulars": particulars(environment, self.catalogue, self.project, settings.languages[0]),
            "clauses": facts(clauses),
            "logo": facts(settings.logo) if settings.logo else None,
            "color": facts(settings.color),
            "languages": facts(settings.languages),
        }
        return environment, variables, recorder


def _template_names(catalogue: Catalogue, template: str) -> tuple[Path | None, tuple[str, str]]:
    """Folder to load from besides ours, and the names of the HTML and the text template."""
    shared = "signatures/signature.txt.j2"
    if not any(char in template for char in "/\\."):
        catalogue.design(template)
        own = f"signatures/{template}/signature.txt.j2"
        text = own if (catalogue.folder / own).is_file() else shared
        return None, (f"signatures/{template}/signature.html.j2", text)
    path = Path(template)
    if path.is_dir():
        path = path / "signature.html.j2"
    if not path.is_file():
        raise TemplateError(f"{path}: there is no such template", f"Designs of ours: {', '.join(catalogue.designs())}.")
    if path.stat().st_size > _MAX_TEMPLATE:
        raise TemplateError(f"{path}: larger than 1 MB, so it is no signature template")
    text_name = path.name.replace(".html", ".txt").replace(".htm", ".txt")
    has_own_text = text_name != path.name and (path.parent / text_name).is_file()
    return path.parent, (path.name, text_name if has_own_text else shared)


def _source(environment: SafeEnvironment, name: str) -> str:
    assert environment.loader is not None
    try:
        return environment.loader.get_source(environment, name)[0]
    except UnicodeDecodeError as error:
        raise TemplateError(f"{name}: not UTF-8", "Save the template as UTF-8.") from error
    except OSError as error:
        raise TemplateError(f"{name}: cannot be read ({error.strerror})") from error


def _named(error: RenderingError, person: Person) -> RenderingError:
    """The same error with the person and, where the value is one of theirs, the field."""
    return PersonError(f"{person.name}: {error.message}", _field_of(error.value.casefold(), person), error.hint)


def _field_of(at_fault: str, person: Person) -> str:
    """The field that is the value at fault, else one that holds it; empty where there is none."""
    values = {name: value.casefold() for name, value in person.values.items()}
    fits = [name for name, value in values.items() if at_fault and at_fault in value]
    return min(fits, key=lambda name: values[name] != at_fault, default="")


def _tidy(text: str) -> str:
    """No trailing spaces, no more than one blank line, one line end at the end."""
    lines: list[str] = []
    for line in text.strip("\n").split("\n"):
        bare = line.rstrip()
        if bare or (lines and lines[-1]):
            lines.append(bare)
    return "\n".join(lines).rstrip("\n") + "\n"
