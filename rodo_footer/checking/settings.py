"""What the config says, with the options of the command line over it -> Policy. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec.structs import replace

from rodo_footer.checking.policy import Policy, known_rule, make_policy
from rodo_footer.checking.rules import rule_names
from rodo_footer.errors import UsageError

if TYPE_CHECKING:
    from rodo_footer.model.project import Project


def policy_of(
    project: Project | None,
    *,
    notice_urls: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    severity: Mapping[str, str] | None = None,
    inline_ignores: bool = True,
    today: str = "",
) -> Policy:
    """What the config says, with the options over it: given addresses and a given selection replace the config's, and a
    rule that is selected by an option is not ignored by the config.

    `inline_ignores` False obeys no comment; `today` is the day against which their last day is held (ISO 8601).

    Raises:
        UsageError: an unknown rule or severity, or an address that is not http(s).
    """
    settings = project.check if project else None
    names = rule_names()
    if settings is not None:
        with _in_the_config("[check]"):
            for one in (*settings.select, *settings.ignore, *settings.severity):
                known_rule(one, names)
    policy = make_policy(
        accepted=notice_urls or (project.notice.accepted if project else ()),
        select=select or (settings.select if settings else ()),
        ignore=[*(one for one in (settings.ignore if settings else ()) if one not in select), *ignore],
        severity={**(settings.severity if settings else {}), **(severity or {})},
        inline_ignores=(settings.inline_ignores if settings else "files") if inline_ignores else "never",
        today=today,
        places=settings.destinations if settings else (),
        known=names,
    )
    policy = replace(policy, project=project)
    if settings is None or not settings.override:
        return policy
    from rodo_footer.checking.overrides import overrides_of

    with _in_the_config("[[check.override]]"):  # what was typed was looked at above
        layers = overrides_of(
            settings.override, names, notice_urls=notice_urls, select=select, ignore=ignore, severity=severity
        )
    return replace(policy, overrides=layers)


@contextmanager
def _in_the_config(table: str) -> Iterator[None]:
    """Who typed nothing wrong is told where to look."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{table} of the config: {error.message}", error.hint) from error
