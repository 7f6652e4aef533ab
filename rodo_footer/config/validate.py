"""Compares what a config file holds with the Structs of the model and names every fault at once, with its key.

It must not decide what values mean (config/facts.py does) and must not stop at the first fault, as a decoder would.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from rodo_footer.model.activity import Inflected, Purpose
from rodo_footer.toml_lines import Key

_TYPES = {
    "array": "a list in [ ]",
    "object": "a table",
    "str": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
}


class Fault:
    """A fault at a key, before its line is looked up."""

    __slots__ = ("hint", "key", "message")

    def __init__(self, key: Key, message: str, hint: str = "") -> None:
        self.key = key
        self.message = message
        self.hint = hint


def faults(value: object, wanted: Any, key: Key = ()) -> Iterator[Fault]:
    """Every place where `value` is not a `wanted` (a Struct type or an annotation of a field)."""
    struct = _struct_in(wanted)
    if struct is not None and isinstance(value, Mapping):
        yield from _table_faults(value, struct, key)
    elif get_origin(wanted) is list and isinstance(value, list):
        for index, item in enumerate(value):
            yield from faults(item, get_args(wanted)[0], (*key, index))
    elif get_origin(wanted) is dict and isinstance(value, Mapping):
        for name, item in value.items():
            yield from faults(item, get_args(wanted)[1], (*key, name))
    else:
        yield from _value_faults(value, wanted, key)


def with_texts(value: object) -> object:
    """The same data with the language keys of each purpose gathered under `text`, as the model has them."""
    if isinstance(value, list):
        return [with_texts(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    if "legal_basis" not in value:
        return {name: with_texts(item) for name, item in value.items()}
    # A key `text` of the user's own is no language either, and is told so.
    texts = {name: item for name, item in value.items() if is_language(name) or name == "text"}
    return {**{name: item for name, item in value.items() if name not in texts}, "text": texts}


def is_language(name: str) -> bool:
    """Whether a key is an ISO 639-1 code rather than the name of a setting."""
    return len(name) == 2 and name.isalpha() and name.islower()


def _table_faults(table: Mapping[str, object], struct: type[msgspec.Struct], key: Key) -> Iterator[Fault]:
    known = _fields(struct)
    for name, item in table.items():
        if struct is Purpose and is_language(name):
            yield from faults(item, Inflected if isinstance(item, Mapping) else str, (*key, name))
        elif name in known:
            yield from faults(item, known[name].type, (*key, name))
        else:
            yield Fault((*key, name), "unknown key", _nearest(name, known))
    for name, field in known.items():
        if field.required and name not in table:
            yield Fault((*key, name), "missing", f"Add it to {_table_name(key)}.")


@cache  # resolving annotations costs more than all the rest of reading a config
def _fields(struct: type[msgspec.Struct]) -> Mapping[str, msgspec.structs.FieldInfo]:
    """What a table may hold; the languages of a purpose are keys of their own."""
    return {one.name: one for one in msgspec.structs.fields(struct) if not (struct is Purpose and one.name == "text")}


def _value_faults(value: object, wanted: Any, key: Key) -> Iterator[Fault]:
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError as error:
        meant = _meant(wanted)
        what = f"'{value}' is not {meant}" if meant else _said(str(error).split(" - at `$")[0])
        yield Fault(key, what, _basis(value, key) or _allowed(wanted) or _instead(value, wanted, key))


def _struct_in(wanted: Any) -> type[msgspec.Struct] | None:
    options = get_args(wanted) if get_origin(wanted) in (Union, types.UnionType) else (wanted,)
    for option in options:
        if isinstance(option, type) and issubclass(option, msgspec.Struct):
            return option
    return None


def without(data: object, keys: Iterable[Key]) -> object:
    """A copy of `data` without the values at `keys`, so that the rest can still be looked at."""
    keys = set(keys)

    def kept(value: object, key: Key) -> object:
        if isinstance(value, Mapping):
            return {name: kept(item, (*key, name)) for name, item in value.items() if (*key, name) not in keys}
        if isinstance(value, list):
            return [kept(item, (*key, index)) for index, item in enumerate(value) if (*key, index) not in keys]
        return value

    return kept(data, ())


def _meant(wanted: Any) -> str:
    """What the model says a value is, in the user's words: `a share such as 2%`."""
    found = (one.description for one in get_args(wanted) if isinstance(one, msgspec.Meta) and one.description)
    return next(found, "")


def _said(message: str) -> str:
    """msgspec's words for types in those of whoever writes a TOML file."""
    message = message.replace("Invalid enum value", "there is no").replace("`", "'")
    message = re.sub(r"'((?:\w+(?: \| )?)+)'", lambda found: _types(found.group(1)) or found.group(), message)
    return message[:1].lower() + message[1:]


def _types(names: str) -> str:
    """`int | null`: a whole number; empty where it names no types."""
    found = [_TYPES.get(one, "") for one in names.split(" | ") if one != "null"]
    return " or ".join(found) if all(found) else ""


def _instead(value: object, wanted: Any, key: Key) -> str:
    """How a value is written where another type is meant; empty where nobody can tell."""
    if get_origin(wanted) is list and isinstance(value, str):
        return f'Write {key[-1]} = ["{value}"].'
    if get_origin(wanted) is list and isinstance(value, Mapping):
        return f"Write [[{dotted(key)}]]."
    if wanted is str and isinstance(value, int | float) and not isinstance(value, bool):
        return f'Write {key[-1]} = "{value}".'
    return ""


def _allowed(wanted: Any) -> str:
    if get_origin(wanted) is not Literal:
        return ""
    return f"One of: {', '.join(map(str, get_args(wanted)))}."


def _basis(value: object, key: Key) -> str:
    """How a legal basis is written that was meant by `art. 6 ust. 1 lit. f` or `9.2.a`; empty where none was."""
    if key[-1] != "legal_basis" or not isinstance(value, str):
        return ""
    found = re.search(r"([69])\D{0,12}([12])\D{0,12}?([a-j])\)?\W*(?:rodo|gdpr|dsgvo|ds-gvo)?\W*$", value.lower())
    if found is None:
        return ""
    article, paragraph, letter = found.groups()
    if article == "6" and paragraph == "1" and letter in "abcdef":
        return f'Write legal_basis = "6.1.{letter}".'
    if article == "9" and paragraph == "2":
        beside = "Art. 9(2) is an exception that stands beside a basis of art. 6(1)"
        return f'{beside}: write special_category = "9.2.{letter}".'
    return ""


def _nearest(name: str, known: Mapping[str, object]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1, 0.6)
    return f"Did you mean '{near[0]}'?" if near else f"Known keys here: {', '.join(sorted(known))}."


def _table_name(key: Key) -> str:
    return f"[{dotted(key)}]" if key else "the file"


def dotted(key: Key) -> str:
    """`("activity", 0, "id")` as a user would say it: `activity[0].id`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in key).lstrip(".")
