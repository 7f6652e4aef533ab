"""On which line each key of a TOML text stands; tomllib does not say. The text must already have passed tomllib."""

from __future__ import annotations

import re

Key = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL
)
_SCALAR = re.compile(r"[^,\]}#\n]+")


def positions(text: str) -> dict[Key, int]:
    """Line (1-based) of every key and array item, e.g. `("activity", 0, "purposes", 0, "pl")`."""
    return _Scanner(text).scan()


class _Scanner:
    """A cursor over valid TOML."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Key, int] = {}
        self.tables: dict[Key, int] = {}

    def scan(self) -> dict[Key, int]:
        table: Key = ()
        self._blank()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._blank()
        return self.lines

    def _header(self) -> Key:
        is_array = self.text.startswith("[[", self.at)
        line = self._line()
        self.at += 2 if is_array else 1
        path: Key = ()
        keys = self._dotted()
        for number, key in enumerate(keys):
            path = (*path, key)
            if is_array and number == len(keys) - 1:
                self.tables[path] = self.tables.get(path, -1) + 1
            self.lines.setdefault(path, line)
            if path in self.tables:
                path = (*path, self.tables[path])
                self.lines.setdefault(path, line)
        self.at = self.text.index("]]" if is_array else "]", self.at) + (2 if is_array else 1)
        return path

    def _pair(self, table: Key) -> None:
        line = self._line()
        path = table
        for key in self._dotted():
            path = (*path, key)
            self.lines.setdefault(path, line)
        self.at = self.text.index("=", self.at) + 1
        self._value(path)

    def _value(self, path: Key) -> None:
        self._blank()
        if self.text[self.at] == "[":
            self._sequence(path, "]")
        elif self.text[self.at] == "{":
            self._sequence(path, "}")
        else:
            match = _STRING.match(self.text, self.at) or _SCALAR.match(self.text, self.at)
            assert match is not None, "tomllib has accepted the text"
            self.at = match.end()

    def _sequence(self, path: Key, closing: str) -> None:
        self.at += 1
        index = 0
        while True:
            self._blank()
            if self.text[self.at] == closing:
                self.at += 1
                return
            if self.text[self.at] == ",":
                self.at += 1
                continue
            if closing == "]":
                self.lines[(*path, index)] = self._line()
                self._value((*path, index))
                index += 1
            else:
                self._pair(path)

    def _dotted(self) -> list[str]:
        keys = []
        while True:
            self._blank()
            match = _KEY.match(self.text, self.at)
            assert match is not None, "tomllib has accepted the text"
            self.at = match.end()
            keys.append(match.group().strip("\"'"))
            self._blank()
            if self.text[self.at] != ".":
                return keys
            self.at += 1

    def _blank(self) -> None:
        match = _BLANK.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def _line(self) -> int:
        return self.text.count("\n", 0, self.at) + 1
