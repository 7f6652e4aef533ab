"""Jinja as we allow it: sandboxed, strict, escaping; every printed value passes the hook of rendering/recorder.py.

Templates are code of the admin; what comes from a directory is data and never becomes a template.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from jinja2 import FileSystemLoader, StrictUndefined, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2 import TemplateError as JinjaError
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.runtime import Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rodo_footer.errors import TemplateError
from rodo_footer.rendering.filters import FILTERS
from rodo_footer.rendering.values import Facts, PersonView

Medium = Literal["html", "text", "speech"]
MAX_OUTPUT = 256_000
_REMOVED_GLOBALS = ("lipsum", "cycler", "joiner")
_MAX_REPEAT = 1_000
_OUR_VALUES = frozenset({PersonView, Facts, TemplateModule})


class SafeEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox with bounds on what a template may multiply; `finalize` sees each value before it is printed."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, medium: Medium, folders: tuple[Path, ...], finalize: Callable[..., Any]) -> None:
        super().__init__(
            loader=FileSystemLoader([*folders, our_templates()]),
            autoescape=medium == "html",
            undefined=StrictUndefined,
            finalize=finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,  # a run uses the templates that it has read first
        )
        for name in _REMOVED_GLOBALS:
            self.globals.pop(name, None)
        self.globals["medium"] = "text" if medium == "speech" else medium  # what is spoken is written down as text
        self.filters.update(FILTERS)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """As the sandbox does it, but straight for our own values: all their attributes are meant to be read."""
        if type(obj) in _OUR_VALUES and not attribute.startswith("_"):
            try:
                return getattr(obj, attribute)
            except AttributeError:
                return self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)

    def call(self, context: Any, function: Any, *args: Any, **kwargs: Any) -> Any:
        """As the sandbox does it, but straight for macros: they are template code like the call itself."""
        if type(function) is not Macro:
            return super().call(context, function, *args, **kwargs)
        kwargs.pop("_loop_vars", None)  # what Context.call takes for functions that want the context
        kwargs.pop("_block_vars", None)
        return function(*args, **kwargs)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """`"a" * 50_000_000` is refused: the sandbox bounds no memory by itself."""
        if operator == "%" and isinstance(left, str):
            raise SecurityError("formatting with % is not allowed in a template")
        sized = [side for side in (left, right) if isinstance(side, (str, list, tuple, bytes))]
        if sized and any(isinstance(side, int) and side > _MAX_REPEAT for side in (left, right)):
            raise SecurityError(f"a template may repeat at most {_MAX_REPEAT} times")
        if operator == "**" and not all(isinstance(side, (int, float)) and abs(side) < 1_000 for side in (left, right)):
            raise SecurityError("power of large numbers is not allowed in a template")
        return super().call_binop(context, operator, left, right)


def our_templates() -> Path:
    """The folder of the package rodo_footer.templates."""
    return Path(str(files("rodo_footer.templates")))


@contextmanager
def template_errors(where: str) -> Iterator[None]:
    """Turn what Jinja raises into a TemplateError that starts with file and line."""
    try:
        yield
    except TemplateSyntaxError as error:
        place = f"{error.filename or error.name or where}:{error.lineno}"
        raise TemplateError(f"{place}: {error.message}", "Mend the template there.") from error
    except TemplateNotFound as error:
        raise TemplateError(f"{where}: there is no template '{error.name}'", "Check the name after include.") from error
    except UndefinedError as error:
        hint = "Check the spelling; docs/templates.md lists what a template can use."
        raise TemplateError(f"{_place(error, where)}: {_undefined(error)}", hint) from error
    except SecurityError as error:
        raise TemplateError(f"{_place(error, where)}: not allowed in a template: {error}") from error
    except (JinjaError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
        raise TemplateError(f"{_place(error, where)}: {type(error).__name__}: {error}") from error


def _undefined(error: UndefinedError) -> str:
    """What is undefined, without the names of our classes."""
    absent = re.search(r"object' has no attribute '(\w+)'", error.message or "")
    return f"there is no field '{absent.group(1)}'" if absent else f"{error.message}"


def _place(error: Exception, where: str) -> str:
    """File and line of the template frame that raised: Jinja rewrites tracebacks to point there."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if one.filename.endswith((".j2", where))]
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else where
