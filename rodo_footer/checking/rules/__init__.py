"""The rules, one module each, found by discovery; the module's name is the rule's with underscores."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from rodo_footer.checking.rule import Rule


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by name. A module declares one as `RULE`."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").RULE for name in names)


def rule_names() -> tuple[str, ...]:
    """The names of all rules, sorted; no rule is loaded for it."""
    return tuple(sorted(found.name.replace("_", "-") for found in pkgutil.iter_modules(__path__)))
