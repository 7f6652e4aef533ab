"""The only module that prints. Data goes to stdout, everything else to stderr; what comes from files is made inert."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal, TextIO

from rodo_footer.errors import OutputError

Color = Literal["auto", "always", "never"]

_STYLES = {"red": "31", "yellow": "33", "green": "32", "cyan": "36", "bold": "1", "dim": "2"}


class Console:
    """Where a command speaks. `verbosity` is -1 with `-q`, 1 with `-v`."""

    def __init__(self, color: Color = "auto", verbosity: int = 0) -> None:
        self.verbosity = verbosity
        self._color = color

    def data(self, text: str, *, end: str = "\n") -> None:
        """What the user asked for: stdout, in UTF-8 whatever the locale says."""
        with _whole():
            _write(sys.stdout, text + end)

    def file(self, content: bytes) -> None:
        """A file that the user asked for on stdout: its bytes as they are."""
        with _whole():
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()

    def note(self, text: str) -> None:
        """What was done; silent with `-q`."""
        if self.verbosity >= 0:
            _write(sys.stderr, text + "\n")

    def detail(self, text: str) -> None:
        """What only `-v` wants to know."""
        if self.verbosity > 0:
            _write(sys.stderr, text + "\n")

    def progress(self, text: str) -> None:
        """How far it is, on one line that the next one replaces (empty: clear it); only where a human watches."""
        if self.verbosity >= 0 and sys.stderr.isatty():
            _write(sys.stderr, f"\r\x1b[K{inert(text)}")

    def error(self, text: str, hint: str = "") -> None:
        """What went wrong and what to do next; never silent."""
        lines = f"{self.paint('error', 'red', stream=sys.stderr)}: {inert(text)}\n"
        _write(sys.stderr, lines + (f"  {inert(hint)}\n" if hint else ""))

    def paint(self, text: str, style: str, stream: TextIO | None = None) -> str:
        """`text` in a colour where the stream takes one."""
        if not self.colored(stream or sys.stdout):
            return text
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m"

    def colored(self, stream: TextIO) -> bool:
        """`--color` first, then NO_COLOR (https://no-color.org), then whether a terminal listens."""
        if self._color != "auto":
            return self._color == "always"
        return not os.environ.get("NO_COLOR") and stream.isatty() and os.environ.get("TERM") != "dumb"


def counted(number: int, noun: str) -> str:
    """`1 mailbox`, `2 mailboxes`, `3 rows`."""
    plural = f"{noun}es" if noun.endswith(("x", "s")) else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"


def inert(text: str) -> str:
    """Control characters out: text of a mail or directory must not command the reader's terminal (ASVS 5.0 16.4.1)."""
    return "".join(char if char >= " " or char in "\n\t" else "\N{REPLACEMENT CHARACTER}" for char in text).replace(
        "\x7f", "\N{REPLACEMENT CHARACTER}"
    )


def let_go_of_stdout() -> None:
    """Whoever read it has gone: what is still written there, and flushed when the process ends, goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _whole() -> Iterator[None]:
    """Stdout is written whole, or that is an error; where its reader has enough (`| head`) the command goes on without
    one, so that its files are written and its exit code is its own."""
    try:
        yield
    except BrokenPipeError:
        let_go_of_stdout()
    except OSError as error:
        where = f"standard output cannot be written ({error.strerror or error})"
        raise OutputError(where, "Make room, or send it elsewhere; what was written there is not whole.") from error


def _write(stream: TextIO, text: str) -> None:
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(text)
    else:
        stream.flush()
        buffer.write(text.encode("utf-8", "surrogateescape"))
        buffer.flush()
