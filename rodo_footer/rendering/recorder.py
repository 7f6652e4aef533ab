"""The hook through which every printed value goes: plain, or replaced by a token so that the output shows its shape."""

from __future__ import annotations

import secrets
from typing import Any

from jinja2 import pass_eval_context
from jinja2.runtime import Undefined
from markupsafe import Markup

from rodo_footer.errors import RenderingError
from rodo_footer.rendering.values import Fact, Missing


class Recorder:
    """While `values` is a list, untrusted values go into it and their tokens into the output.

    A token is ASCII letters and digits, because libxml2 percent-encodes anything else in an href; the nonce is random,
    so no value can hold a token. Facts and markup are the same for everybody and stay as they are.
    """

    def __init__(self) -> None:
        self.nonce = secrets.token_hex(8)
        self.values: list[str] | None = None
        self._tokens = [self._token(number) for number in range(64)]

    def _token(self, number: int) -> Markup:
        return Markup(f"rf{self.nonce}n{number}z")  # noqa: S704  # letters and digits only

    @property
    def pattern(self) -> str:
        """A regular expression of one token; its group is the number."""
        return f"rf{self.nonce}n([0-9]+)z"

    @pass_eval_context  # keeps Jinja from folding constants at compile time, when `values` is not set yet
    def finalize(self, _context: object, value: Any) -> Any:
        """Called by Jinja for each `{{ ... }}`."""
        if type(value) is str:
            values = self.values
            if values is None:
                return value
            number = len(values)
            values.append(value)
            return self._tokens[number] if number < 64 else self._token(number)
        if isinstance(value, (Fact, Markup, int, float)):
            return value
        return self._other(value)

    def _other(self, value: object) -> object:
        if isinstance(value, Missing):
            value.fail()
        if isinstance(value, Undefined):
            return str(value)  # StrictUndefined raises and names the variable
        if value is None:
            raise RenderingError("a template prints a value that is None", "Test it first: {% if ... %}")
        return self.finalize(None, str(value)) if self.values is not None else value
