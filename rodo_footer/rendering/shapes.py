"""The shape cache: each distinct skeleton of a template is inlined once, then only its holes are filled.

A skeleton is the output with a token for every untrusted value, rendered by Jinja on the real values, so conditions,
loops and filters are exact. What does not fit takes the exact path: render, then inline, for each person.
Figures and rejected designs: docs/performance.md.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jinja2
from markupsafe import escape
from msgspec import Struct

from rodo_footer.errors import RenderingError, TemplateError
from rodo_footer.rendering.contexts import Context, contexts
from rodo_footer.rendering.environment import MAX_OUTPUT, template_errors
from rodo_footer.rendering.filters import SCHEMES, as_uri
from rodo_footer.rendering.inline import alive, inline, refuse, same_dom
from rodo_footer.rendering.recorder import Recorder

_MOST_SHAPES = 2048
_TAME = re.compile(r"[\w .,#%+-]*")
_HARMLESS = ("mailto:", "tel:")
# Selectors that look at values: what matches for one person may not match for the next.
_SELECTS_VALUES = re.compile(r"<style\b[^>]*>[^<]*?(?:\[[^\]]*=|:empty|:contains)", re.IGNORECASE | re.DOTALL)


class Output(Struct, frozen=True):
    """One rendered document; `shape` numbers outputs that differ only in values no rule looks at, 0 stands alone."""

    content: str
    shape: int = 0


class Shape(Struct, frozen=True):
    """Literals and the holes between them: `literals[0] hole[0] literals[1] ...`. `number` 0 is the exact path.

    `addresses` are the values that are addresses of pages, `guarded` those that stand where no escaping is safe.
    """

    number: int
    literals: tuple[str, ...] = ()
    holes: tuple[tuple[int, Callable[[str], str]], ...] = ()
    addresses: tuple[int, ...] = ()
    guarded: tuple[int, ...] = ()


class ShapedTemplate:
    """One HTML template with its shapes."""

    def __init__(self, template: jinja2.Template, recorder: Recorder, *, always_exact: bool) -> None:
        self.template = template
        self.where = template.filename or template.name or "template"
        self.recorder = recorder
        self.always_exact = always_exact
        self._token = re.compile(recorder.pattern)
        self._shapes: OrderedDict[str, Shape] = OrderedDict()
        self._made = 0

    def render(self, variables: Mapping[str, Any]) -> Output:
        """The finished document for these variables."""
        values: list[str] = []
        self.recorder.values = values
        try:
            skeleton = render_jinja(self.template, variables)
        finally:
            self.recorder.values = None
        shape = self._shapes.get(skeleton)
        if shape is None:
            shape = self._learn(skeleton, values, variables)
        else:
            self._shapes.move_to_end(skeleton)
        if shape.number:
            return _fill(shape, values)
        for number in shape.guarded:
            _refuse_wild(values[number], self.where)
        return Output(self._exact(variables))

    def _exact(self, variables: Mapping[str, Any]) -> str:
        """Render with the values in place, then inline: slow and always right."""
        rendered = render_jinja(self.template, variables)
        refuse(rendered, self.where)
        output = inline(rendered, self.where)
        self._refuse_living(output)
        return output

    def _learn(self, skeleton: str, values: Sequence[str], variables: Mapping[str, Any]) -> Shape:
        """Inline a new skeleton once, and trust it only if filling it gives what the exact path gives."""
        refuse(skeleton, self.where)
        shape = self._compile(skeleton)
        if shape.number and not same_dom(_fill(shape, values).content, self._exact(variables)):
            shape = Shape(0)
        self._shapes[skeleton] = shape
        if len(self._shapes) > _MOST_SHAPES:
            self._shapes.popitem(last=False)
        return shape

    def _compile(self, skeleton: str) -> Shape:
        before = list(contexts(skeleton, self._token))
        guarded = tuple(number for number, context in before if context is Context.UNSAFE)
        if guarded or self.always_exact or self._altered(skeleton) or _SELECTS_VALUES.search(skeleton):
            return Shape(0, guarded=guarded)
        finished = inline(skeleton, self.where)
        after = list(contexts(finished, self._token))
        if self._altered(finished) or sorted(after, key=_by_number) != sorted(before, key=_by_number):
            return Shape(0)
        self._made += 1
        literals = tuple(self._token.split(finished)[::2])
        addresses = tuple(
            number
            for place, (number, context) in enumerate(after)
            if context is Context.URL_START
            or (context is Context.URL_PART and not re.search("[\"'](?:mailto|tel):[^\"']*$", literals[place]))
        )
        holes = tuple((number, _ESCAPES[context]) for number, context in after)
        return Shape(self._made, literals, holes, addresses)

    def _altered(self, html: str) -> bool:
        """Whether a filter or premailer changed a token, so that its place is not known."""
        return html.lower().count(self.recorder.nonce) != len(self._token.findall(html))

    def _refuse_living(self, html: str) -> None:
        what = alive(html)
        if what:
            raise RenderingError(
                f"{self.where}: the finished signature would hold {what}",
                "Nothing in a signature may act on its reader. Check the template and the person's data.",
                value=what.partition("=")[2],
            )


def render_jinja(template: jinja2.Template, variables: Mapping[str, Any]) -> str:
    """What Jinja makes of a template, bounded; every error names file and line."""
    where = template.filename or template.name or "template"
    with template_errors(where):
        output = template.render(variables)
    if len(output) > MAX_OUTPUT:
        raise TemplateError(f"{where}: makes more than {MAX_OUTPUT:,} characters", "No signature is that long.")
    return output


def _by_number(one: tuple[int, Context]) -> int:
    return one[0]


def _fill(shape: Shape, values: Sequence[str]) -> Output:
    literals = shape.literals
    parts = [literals[0]]
    for place, (number, escaped) in enumerate(shape.holes, 1):
        parts.append(escaped(values[number]))
        parts.append(literals[place])
    return Output("".join(parts), 0 if _stands_alone(shape, values) else shape.number)


def _stands_alone(shape: Shape, values: Sequence[str]) -> bool:
    """Whether a value could change a verdict: an address of a page, or text that reads like the head of a quote."""
    for number in shape.addresses:
        if not values[number].startswith(_HARMLESS):
            return True
    return any(value and (value[-1] == ":" or value[0] in ">-") for value in values)


def _refuse_wild(value: str, where: str) -> None:
    """Into class, style, a comment or an unquoted attribute only tame text may go: no escaping is safe there."""
    if not _TAME.fullmatch(value):
        raise RenderingError(
            f"{where}: '{value}' stands in a class, style, comment or unquoted attribute",
            "Only letters, digits, spaces and . , # % + - may stand there. Quote the attribute, or move the value.",
            value=value,
        )


def _address(value: str) -> str:
    """A whole address: its scheme must be one that only leads somewhere."""
    scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", re.sub(r"[\x00-\x20]", "", value))
    if scheme and scheme.group(1).lower() not in SCHEMES:
        raise RenderingError(f"'{value}' cannot be a link", f"Allowed: {', '.join(SCHEMES)}.", value=value)
    return escape(as_uri(value))


def _address_part(value: str) -> str:
    return escape(as_uri(value))


_ESCAPES: dict[Context, Callable[[str], str]] = {
    Context.TEXT: escape,
    Context.ATTRIBUTE: escape,
    Context.URL_START: _address,
    Context.URL_PART: _address_part,
}
