"""CSS custom properties: what `var(--x)` stands for (CSS Custom Properties for Cascading Variables 1, W3C)."""

from __future__ import annotations

import re

from rodo_footer.checking.reading.patterns import Pattern

_VAR = Pattern(r"var\(\s*(--[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)")
_ROUNDS = 8
_LONGEST = 500


def custom_properties(values: dict[str, str], above: dict[str, str]) -> dict[str, str]:
    """The custom properties that hold for an element: its own over the inherited ones; the latter where it has none."""
    own = {name: value for name, value in values.items() if name.startswith("--")}
    return {**above, **own} if own else above


def resolved(values: dict[str, str], custom: dict[str, str]) -> dict[str, str]:
    """`values` without custom properties and with every `var()` replaced; a value that cannot be resolved is left out,
    as if it had not been said."""
    found = {}
    for name, value in values.items():
        if not name.startswith("--") and (one := _resolved(value, custom)) is not None:
            found[name] = one
    return found


def _resolved(value: str, custom: dict[str, str]) -> str | None:
    for _ in range(_ROUNDS):
        if "var(" not in value:
            return value.strip().lower()
        missing = False

        def put(match: re.Match[str]) -> str:
            nonlocal missing
            said = custom.get(match[1], match[2])
            missing = missing or said is None
            return said or ""

        replaced = _VAR.sub(put, value)
        if missing or replaced == value or len(replaced) > _LONGEST:
            return None
        value = replaced
    return None
