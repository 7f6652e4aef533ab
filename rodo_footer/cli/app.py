"""Finds the commands in this package, and turns every end into one clear message and one exit code."""

# No `from __future__ import annotations`: typer would compile each one, 5 % of a short run (docs/performance.md).

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from rodo_footer import __version__, cli
from rodo_footer.cli.console import Console, let_go_of_stdout
from rodo_footer.cli.exits import Exit, exit_for
from rodo_footer.discovery import modules_in
from rodo_footer.errors import RodoFooterError

_ISSUES = "https://github.com/rodo-footer/rodo-footer/issues"


def _version(wanted: bool) -> None:
    if wanted:
        Console().data(f"rodo-footer {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[  # acts through its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Writes, checks and rolls out e-mail footers that link to the GDPR (RODO) art. 13 information notice.

    Example: rodo-footer check templates/ --notice-url https://example.com/rodo
    """


def commands() -> tuple[str, ...]:
    """Names of the commands: the modules of this package that define a function of their own name."""
    return tuple(name.replace("_", "-") for name in _modules() if _function(name))


def build(arguments: Sequence[str] = ()) -> typer.Typer:
    """The application with the command that `arguments` name, or with all where none is named.

    Only that one module is loaded: building every command costs more than checking a file.
    """
    app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(_root)
    first = arguments[0].replace("-", "_") if arguments else ""
    for name in (first,) if first in _modules() and _function(first) else _modules():
        function = _function(name)
        if function:
            app.command(name.replace("_", "-"))(function)
    return app


def _modules() -> tuple[str, ...]:
    return modules_in(cli.__path__[0])


def _function(module: str) -> Callable[..., None] | None:
    """The command in a module of this package; None where that module is no command."""
    return getattr(importlib.import_module(f"{cli.__name__}.{module}"), module, None)


def run(arguments: list[str]) -> int:
    """Run one command; only a bug leaves a traceback, with where to report it."""
    _open_streams()
    console = Console()
    try:
        build(arguments)(arguments, prog_name="rodo-footer", standalone_mode=True)
    except RodoFooterError as error:
        console.error(str(error), error.hint)
        return exit_for(error)
    except KeyboardInterrupt:
        return _interrupted(console)
    except SystemExit as end:
        return _ended(console, end)
    except Exception:  # noqa: BLE001  # the last resort: a bug is reported as one, never as a finding
        return _bug(console)
    return Exit.CLEAN


def _open_streams() -> None:
    """Whoever started us may have closed a stream (`>&-`, a Windows service): nothing is read from it or shown then,
    and no file that we open takes its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123  # open to the end


def _ended(console: Console, end: SystemExit) -> int:
    """The exit code of typer's end; what it ended for stands in the exception's context."""
    why = end.__context__
    if isinstance(why, OSError):
        return _reader_went_away()
    if isinstance(why, typer.Abort) or (why is not None and isinstance(why.__cause__, KeyboardInterrupt)):
        return _interrupted(console)
    return end.code if isinstance(end.code, int) else Exit.CLEAN


def _interrupted(console: Console) -> int:
    console.error("interrupted; nothing half-written is left behind")
    return Exit.INTERRUPTED


def _reader_went_away() -> int:
    """`rodo-footer ... | head`: the reader has enough, which is no error."""
    let_go_of_stdout()
    return Exit.CLEAN


def _bug(console: Console) -> int:
    import platform
    import traceback

    console.error(
        f"this is a bug in rodo-footer {__version__} (Python {platform.python_version()}, {platform.system()})",
        f"Please report it with the lines below, without personal data: {_ISSUES}",
    )
    console.error(traceback.format_exc().rstrip())
    return Exit.BUG
