"""From a project to the clause of a channel and the company particulars, in one language and medium.

They are the same for everybody, so they are rendered once and come into signatures as finished text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup
from msgspec import Struct

from rodo_footer.model.elements import is_objectable
from rodo_footer.model.project import Project
from rodo_footer.packs import Place
from rodo_footer.rendering.activities import USUAL, activity_facts, activity_in, authority_facts
from rodo_footer.rendering.catalogue import Catalogue, Channel
from rodo_footer.rendering.environment import Medium, SafeEnvironment, template_errors
from rodo_footer.rendering.particulars import arguments, legal_form
from rodo_footer.rendering.shapes import render_jinja
from rodo_footer.rendering.speech import Reading, Step, reading_of, spoken_address
from rodo_footer.rendering.values import Fact, facts

_WEBSITE = "website-footer"  # where the law of websites holds, not that of letters
_SEPARATOR = Markup(" | ")
_SUFFIXES: Mapping[Medium, str] = {"html": "html", "text": "txt", "speech": "speech"}


class Clause(Struct, frozen=True):
    """A finished clause: its language, its words in the medium (markup in HTML), its register, the company particulars
    in the same language and medium, and how long its first layer takes to be said where it is spoken."""

    language: str
    words: str
    register: str = ""
    particulars: str = ""
    reading: Reading | None = None


def words_of(environment: SafeEnvironment, language: str) -> Any:
    """The macros of a language in the medium of the environment."""
    name = f"languages/{language}.j2"
    with template_errors(name):
        return environment.get_template(name).module


def clause(
    environment: SafeEnvironment,
    catalogue: Catalogue,
    project: Project,
    *,
    channel: str,
    variant: str,
    language: str,
    register: str,
    medium: Medium,
    activity: str = "",
    agent: str = "",
) -> Clause:
    """The clause of a channel, for the activity called `activity` or the first that is met there.

    A register that the language does not have falls back to its first one. `agent` is the name of who speaks; without
    one there is a slot for it.
    """
    words = words_of(environment, language)
    known = catalogue.channel(channel)
    register = register if register in words.registers else words.registers[0]
    variables = {
        **_facts(environment, catalogue, project, language, "website" if channel == _WEBSITE else "mail"),
        **_activity(known, project, channel, variant, language, activity),
        "words": words,
        "variant": variant,
        "register": register,
        "agent": Fact(agent) if agent else words.agent_slot(),
    }
    order = _order(environment, channel, variables)
    steps = [Step(**one) for one in getattr(order, "steps", [])]
    reading = reading_of(steps, words.words_per_minute, known.longest)
    variables |= {"paragraphs": getattr(order, "paragraphs", []), "steps": facts(steps)}
    text = _laid_out(environment, channel, medium, {**variables, "reading": reading and facts(_said(reading))})
    finished = Markup(text) if medium == "html" else Fact(text)  # noqa: S704  # Jinja has escaped it
    return Clause(language, finished, str(register), variables["particulars"], reading)


def _laid_out(environment: SafeEnvironment, channel: str, medium: Medium, variables: Mapping[str, Any]) -> str:
    """The sentences in the layout of the channel, else in that of all channels."""
    name = f"body.{_SUFFIXES[medium]}.j2"
    body = environment.select_template([f"channels/{channel}/{name}", f"channels/{name}"])
    return render_jinja(body, variables).strip()


def _activity(
    known: Channel, project: Project, channel: str, variant: str, language: str, wanted: str
) -> Mapping[str, object]:
    """The facts of the activity where the variant prints any, and whether there is a right to object."""
    met = activity_in(project, channel, wanted)
    described: object = None
    if known.variants[variant].activity != "none":
        described = facts(activity_facts(met, language) if met else USUAL)
    return {"activity": described, "objectable": is_objectable(met) if met else True}


def _said(reading: Reading) -> Mapping[str, int]:
    return {"seconds": reading.seconds, "words": reading.words, "rate": reading.rate}


def _order(environment: SafeEnvironment, channel: str, variables: Mapping[str, Any]) -> Any:
    """The sentences of a channel in their order: the paragraphs of a text, or the steps of a conversation."""
    name = f"channels/{channel}/order.j2"
    with template_errors(name):
        return environment.get_template(name).make_module(dict(variables))


def _facts(
    environment: SafeEnvironment, catalogue: Catalogue, project: Project, language: str, place: Place
) -> dict[str, Any]:
    """What every channel may say of the controller and its notice."""
    controller, notice = project.controller, project.notice
    form = legal_form(catalogue, controller)
    authority = authority_facts(catalogue, project, language)
    url = notice.url_for(language)
    said = notice.spoken_for(language, project.signature.languages[0])
    return {
        "controller": facts(controller),
        "notice": facts({"url": url, "spoken": said or spoken_address(url, words_of(environment, language).signs)}),
        "dpo": facts(project.dpo) if project.dpo else None,
        "authority": facts(authority) if authority else None,
        "particulars": particulars(environment, catalogue, project, language, place),
        "address_is_printed": form is not None and "address" in form.printed(place),
    }


def particulars(
    environment: SafeEnvironment, catalogue: Catalogue, project: Project, language: str, place: Place = "mail"
) -> str:
    """The line of company particulars for a place, empty where the config names no legal form."""
    form = legal_form(catalogue, project.controller)
    if form is None:
        return ""
    words = words_of(environment, language)
    parts = []
    for name in form.printed(place):
        given = arguments(project.controller, form, name)
        if given is not None:
            parts.append(getattr(words, f"particular_{name}")(*(facts(value) for value in given)))
    return _SEPARATOR.join(parts) if environment.autoescape else Fact(str(_SEPARATOR).join(parts))
