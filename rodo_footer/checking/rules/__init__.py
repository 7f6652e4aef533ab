"""The rules, one module each, in rooms: what can be at fault together. Found by discovery; the module's name is the
rule's with underscores.

A room says in `applies(document, policy)` whether any of its rules can find something, by a look that costs little and
never misses. Where it says no, its rules are not even loaded: most documents are clean, and a start has no time for
forty modules (docs/performance.md). `takes_part(policy)`, where a room has it, says whether its rules run at all.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.discovery import modules_in, packages_in

if TYPE_CHECKING:
    from rodo_footer.checking.rule import Rule


class Room(Struct, frozen=True):
    """One folder of rules: the names of its modules, and when they are asked."""

    name: str
    modules: tuple[str, ...]
    applies: Callable[[Document, Policy], bool]
    takes_part: Callable[[Policy], bool]


class Selection:
    """The rules that a policy runs, loaded where they are asked."""

    def __init__(self, policy: Policy) -> None:
        self._rooms = [
            (room, chosen)
            for room in rooms()
            if room.takes_part(policy) and (chosen := tuple(one for one in room.modules if policy.runs(_named(one))))
        ]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Their names, sorted."""
        return tuple(sorted(_named(module) for _, modules in self._rooms for module in modules))

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All of them, by name."""
        found = [_rule(room.name, module) for room, modules in self._rooms for module in modules]
        return tuple(sorted(found, key=lambda rule: rule.name))

    def asked(self, document: Document, policy: Policy) -> Iterator[Rule]:
        """Those that can find something in a document."""
        for room, modules in self._rooms:
            if room.applies(document, policy):
                for module in modules:
                    yield _rule(room.name, module)


@lru_cache(maxsize=1)
def rooms() -> tuple[Room, ...]:
    """All rooms, by name."""
    found = []
    for name in packages_in(__path__[0]):
        module = importlib.import_module(f"{__name__}.{name}")
        modules = modules_in(module.__path__[0])
        found.append(Room(name, modules, module.applies, getattr(module, "takes_part", _always)))
    return tuple(found)


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by name. A module declares one as `RULE`."""
    found = [_rule(room.name, module) for room in rooms() for module in room.modules]
    return tuple(sorted(found, key=lambda rule: rule.name))


@lru_cache(maxsize=1)
def rule_names() -> tuple[str, ...]:
    """The names of all rules, sorted; no rule is loaded for it."""
    return tuple(sorted(_named(module) for room in rooms() for module in room.modules))


@cache
def _rule(room: str, module: str) -> Rule:
    rule: Rule = importlib.import_module(f"{__name__}.{room}.{module}").RULE
    return rule


def _named(module: str) -> str:
    return module.replace("_", "-")


def _always(_policy: Policy) -> bool:
    return True
