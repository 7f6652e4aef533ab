"""What the config says about some paths only: `[[check.override]]`. Which policy holds for a path; judges nothing.

Patterns are those of .gitignore, relative to the config's folder. Of several overrides that fit, the later one wins;
options of the command line win over all of them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from rodo_footer.checking.policy import Policy, make_policy
from rodo_footer.model.finding import SeverityName

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    from rodo_footer.model.settings import Override


class PathOverride(Struct, frozen=True, kw_only=True):
    """One override, its names and addresses looked at; empty fields change nothing."""

    folder: str
    paths: tuple[str, ...]
    accepted: tuple[str, ...] = ()
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    severity: dict[str, SeverityName] = field(default_factory=dict)


def overrides_of(
    said: Sequence[Override],
    known: tuple[str, ...],
    *,
    notice_urls: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    severity: Mapping[str, str] | None = None,
) -> tuple[PathOverride, ...]:
    """The overrides of a config, less what the command line (the other arguments) says for all paths.

    Raises:
        UsageError: an unknown rule or severity, or an address that is not http(s).
    """
    return tuple(_override(one, known, notice_urls, select, ignore, severity or {}) for one in said)


def policy_at(policy: Policy, path: str) -> Policy:
    """The policy for a file, which is the given one where no override fits.

    Args:
        policy: what holds elsewhere.
        path: the file as the user calls it, relative to the current folder; a mail of a mailbox as `FILE#NUMBER`.
    """
    if not policy.overrides:
        return policy
    file, hash_sign, number = path.rpartition("#")
    whole = os.path.abspath(file if hash_sign and number.isdigit() else path)  # noqa: PTH100  # no links are followed
    fitting = tuple(number for number, (folder, spec) in enumerate(_specs(policy)) if _fits(whole, folder, spec))
    return _resolved(policy, fitting) if fitting else policy


def _override(
    said: Override,
    known: tuple[str, ...],
    notice_urls: Sequence[str],
    select: Sequence[str],
    ignore: Sequence[str],
    severity: Mapping[str, str],
) -> PathOverride:
    made = make_policy(
        accepted=() if notice_urls else said.notice,
        select=() if select else said.select,
        ignore=[*said.ignore, *ignore],
        severity={rule: level for rule, level in said.severity.items() if rule not in severity},
        known=known,
    )
    return PathOverride(
        folder=said.folder,
        paths=tuple(said.paths),
        accepted=made.accepted,
        select=made.select,
        ignore=made.ignore,
        severity=made.severity,
    )


def _fits(path: str, folder: str, spec: GitIgnoreSpec) -> bool:
    try:
        inside = os.path.relpath(path, folder)
    except ValueError:
        return False  # another drive of Windows
    return not inside.startswith("..") and spec.match_file(inside)


@lru_cache(maxsize=8)
def _specs(policy: Policy) -> tuple[tuple[str, GitIgnoreSpec], ...]:
    from pathspec import GitIgnoreSpec

    return tuple((one.folder, GitIgnoreSpec.from_lines(one.paths)) for one in policy.overrides)


@lru_cache(maxsize=256)
def _resolved(policy: Policy, fitting: tuple[int, ...]) -> Policy:
    made = policy
    for number in fitting:
        one = policy.overrides[number]
        made = replace(
            made,
            accepted=one.accepted or made.accepted,
            select=one.select or made.select,
            ignore=(made.ignore - one.select) | one.ignore,
            severity={**made.severity, **one.severity},
        )
    return replace(made, overrides=())
