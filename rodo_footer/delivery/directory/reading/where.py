"""The conditions of `--where`: `field=value` or `field!=value`, compared without regard to case. Reads no file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from rodo_footer.errors import UsageError
from rodo_footer.model.person import snake

_EXAMPLE = "Write it like --where 'department=Sales' or --where 'department!=Sales'."


class Condition(Struct, frozen=True):
    """One condition; `wanted` is folded, `equal` is False for `!=`."""

    name: str
    wanted: str
    equal: bool

    def holds(self, values: Mapping[str, str]) -> bool:
        """Whether it holds for a person's values by snake_case name; an absent value is an empty one."""
        return (fold(values.get(self.name, "")) == self.wanted) is self.equal


def fold(value: str) -> str:
    """`value` as it is compared: NFC, trimmed, case folded."""
    if value.isascii():
        return value.strip().lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", value).strip().casefold())


def conditions(where: Sequence[str], columns: Iterable[str]) -> tuple[Condition, ...]:
    """Read `where`; `columns` are the header's spellings. Raises UsageError for bad syntax and unknown fields."""
    known = {snake(column): column for column in columns}
    return tuple(_condition(text, known) for text in where)


def _condition(text: str, known: Mapping[str, str]) -> Condition:
    left, sign, wanted = text.partition("=")
    name = snake(left.removesuffix("!"))
    if not sign or not name:
        raise UsageError(f"--where '{text}' is not a condition", _EXAMPLE)
    if name not in known:
        raise UsageError(
            f"--where '{text}': the people have no field '{left.removesuffix('!').strip()}'", _hint(name, known)
        )
    return Condition(name, fold(wanted), not left.endswith("!"))


def _hint(name: str, known: Mapping[str, str]) -> str:
    import difflib

    near = difflib.get_close_matches(name, known, n=1, cutoff=0)
    nearest = f"The nearest is '{known[near[0]]}'. " if near else ""
    return f"{nearest}The fields are: {', '.join(known.values())}."
