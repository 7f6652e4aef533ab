"""What lies in a package of ours: the names of its modules and packages, so that a new one is found without a list.

It looks into the folder and loads nothing. `pkgutil` would load half of `importlib` for that, which a start has no time
for (docs/performance.md).
"""

from __future__ import annotations

from os import scandir


def modules_in(folder: str) -> tuple[str, ...]:
    """The names of the modules, sorted; those with an underscore in front are nobody's to find."""
    with scandir(folder) as there:
        return tuple(sorted(one.name[:-3] for one in there if one.name.endswith(".py") and one.name[0] != "_"))


def packages_in(folder: str) -> tuple[str, ...]:
    """The names of the packages, sorted."""
    with scandir(folder) as there:
        return tuple(sorted(one.name for one in there if one.name[0] not in "_." and one.is_dir()))
