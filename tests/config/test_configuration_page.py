"""docs/configuration.md names every key of the config and no other, each where it stands in the file."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Union, get_args, get_origin

import msgspec
from msgspec import Struct

from rodo_footer.config.channels import known_channels
from rodo_footer.model.activity import Inflected, Purpose
from rodo_footer.model.project import Project

PAGE = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text("utf-8")


def structs_in(annotation: Any) -> Iterator[type[Struct]]:
    """Every Struct that a value of this type may be or hold."""
    if isinstance(annotation, type) and issubclass(annotation, Struct):
        yield annotation
    elif get_origin(annotation) in (list, dict, Union, types.UnionType):
        for inner in get_args(annotation):
            yield from structs_in(inner)


def tables(struct: type[Struct], path: str = "") -> Iterator[tuple[str, type[Struct]]]:
    """The path of every table of the file, such as `activity.purposes`, with the Struct that reads it."""
    for field in msgspec.structs.fields(struct):
        for inner in structs_in(field.type):
            name = "pl" if inner is Inflected else field.name
            there = f"{path}.{name}".lstrip(".")
            yield there, inner
            yield from tables(inner, there)


def documented() -> dict[str, list[str]]:
    """Path of each table of the page, with the keys of its rows."""
    found: dict[str, list[str]] = {}
    for section in re.split(r"^##+ ", PAGE, flags=re.MULTILINE)[1:]:
        heading, _, body = section.partition("\n")
        keys = re.findall(r"^\| `(\w+)` \|", body, re.MULTILINE)
        for path in re.findall(r"`([\w.]+)`", heading) if keys else ():
            found[path] = keys
    return found


def test_every_key_is_on_the_page_and_no_other() -> None:
    """Each Struct of the model under at least one of its places, with all its keys in one row each."""
    pages = documented()
    places = dict(tables(Project))
    assert not set(pages) - set(places), "sections of tables that are not in the file"
    for struct in set(places.values()):
        there = [path for path, one in places.items() if one is struct and path in pages]
        assert there, f"no section for {struct.__name__}: {[path for path, one in places.items() if one is struct]}"
        keys = [field.name for field in msgspec.structs.fields(struct)]
        if struct is Purpose:
            keys.remove("text")  # its languages are keys of their own
        for path in there:
            assert sorted(pages[path]) == sorted(keys), path


def test_every_value_that_can_be_chosen_is_named() -> None:
    """Of the law part: legal bases, mechanisms, kinds, roles, channels."""
    for name in known_channels():
        assert f"`{name}`" in PAGE
    for path, struct in tables(Project):
        if path.startswith("activity"):
            for field in msgspec.structs.fields(struct):
                for option in get_args(field.type):
                    for value in get_args(option) or ((option,) if isinstance(option, str) else ()):
                        if isinstance(value, str) and not value.startswith("9.2."):
                            assert f"`{value}`" in PAGE or f'"{value}"' in PAGE, (path, field.name, value)
