"""What the config says, with the options of the command line over it -> Policy. Judges nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from rodo_footer.checking.policy import Policy, make_policy
from rodo_footer.checking.rules import rule_names

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
    if settings is None or not settings.override:
        return policy
    from rodo_footer.checking.overrides import overrides_of

    layers = overrides_of(
        settings.override, names, notice_urls=notice_urls, select=select, ignore=ignore, severity=severity
    )
    return replace(policy, overrides=layers)
