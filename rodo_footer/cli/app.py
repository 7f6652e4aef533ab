"""The entry point: finds the commands in this package, and turns every end into one clear message and one exit code."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from rodo_footer import __version__, cli
from rodo_footer.cli.console import Console
from rodo_footer.cli.exits import Exit, exit_for
from rodo_footer.errors import RodoFooterError

_NOT_COMMANDS = {"app", "console", "exits", "options"}
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


def commands() -> dict[str, str]:
    """Name of each command and the module of this package that it is; `-` in a command is `_` in its module."""
    return {
        found.name.replace("_", "-"): f"{cli.__name__}.{found.name}"
        for found in pkgutil.iter_modules(cli.__path__)
        if found.name not in _NOT_COMMANDS
    }


def build(arguments: Sequence[str] = ()) -> typer.Typer:
    """The application with the command that `arguments` name, or with all where none is named.

    Only that one module is loaded: building every command costs more than checking a file.
    """
    app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(_root)
    known = commands()
    wanted = [one for one in arguments[:1] if one in known] or list(known)
    for name in wanted:
        module = importlib.import_module(known[name])
        app.command(name)(getattr(module, name.replace("-", "_")))
    return app


def main() -> None:
    """Run the command line and end with its exit code."""
    # What start-up makes stays until the end: looking for garbage in it, again when the process ends, is a fifth of a
    # short run's time.
    gc.set_threshold(50_000, 20, 20)
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command; only a bug leaves a traceback, with where to report it."""
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
    """`rodo-footer ... | head`: the reader has enough, which is no error; stdout must not be flushed again at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
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
