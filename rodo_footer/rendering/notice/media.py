"""The media of a notice, each with its Jinja environment; Markdown escapes what comes from the config."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from jinja2 import pass_eval_context

from rodo_footer.rendering.environment import SafeEnvironment
from rodo_footer.rendering.filters import listed
from rodo_footer.rendering.recorder import Recorder
from rodo_footer.rendering.values import Fact

_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~&]")


class NoticeMedium(StrEnum):
    """What the pages of templates/notice/ are called after."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


def environment_for(medium: NoticeMedium) -> SafeEnvironment:
    """The environment in which the words of the languages become text of the medium."""
    recorder = Recorder()
    if medium is not NoticeMedium.MARKDOWN:
        return SafeEnvironment("html" if medium is NoticeMedium.HTML else "text", (), recorder.finalize)

    @pass_eval_context
    def finalize(context: object, value: Any) -> Any:
        return escaped(value) if isinstance(value, Fact) else recorder.finalize(context, value)

    environment = SafeEnvironment("text", (), finalize)
    environment.globals["medium"] = medium.value
    environment.filters["join"] = _joined
    environment.filters["listed"] = _listed
    return environment


def escaped(value: str) -> str:
    """Text that CommonMark shows as it is, on one line. Only a Fact is text; other strings are Markdown already."""
    return _SPECIAL.sub(lambda found: f"\\{found.group()}", " ".join(value.split()))


def paragraph_start(text: str) -> str:
    """The paragraph so that it does not begin like a list or a rule: a company may be called `1. FC`."""
    text = escaped(text) if isinstance(text, Fact) else text
    return re.sub(r"^(\d{1,9})([.)])", r"\1\\\2", re.sub(r"^([-+=])", r"\\\1", text))


def _listed(words: Iterable[str], conjunction: str) -> str:
    """The filter `listed`, for the same reason."""
    return str(listed(map(_marked, words), conjunction))


def _joined(values: Iterable[object], separator: str = "") -> str:
    """The filter `join`, after which nobody could tell facts from Markdown any more."""
    return separator.join(map(_marked, values))


def _marked(value: object) -> str:
    """Markdown of a fact, or what is Markdown already."""
    return escaped(value) if isinstance(value, Fact) else str(value)
