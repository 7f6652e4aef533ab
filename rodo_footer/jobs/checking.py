"""The job that checks: sources -> read into Documents -> rules -> Report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from rodo_footer.checking.online.reach import Reach
    from rodo_footer.checking.policy import Policy
    from rodo_footer.checking.sources import Place
    from rodo_footer.model.finding import Report
    from rodo_footer.model.project import Project


class Checked(Struct, frozen=True):
    """The report, and the names of the rules that ran; what it was checked against and, if they were to be kept, the
    places that were looked at."""

    report: Report
    rules: tuple[str, ...]
    policy: Policy
    places: tuple[Place, ...] = ()


def check(
    project: Project | None,
    paths: Sequence[str],
    *,
    kind: str = "auto",
    notice_urls: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    severity: Mapping[str, str] | None = None,
    stdin_name: str = "",
    jobs: int | None = None,
    online: bool = False,
    ca_bundle: str = "",
    keep: bool = False,
    inline_ignores: bool = True,
    force_exclude: bool = False,
) -> Checked:
    """sources -> read into Documents -> rules -> Report. Options come over what the project says; see `policy_of`.

    `jobs` is the number of processes (0: all processors; None: those only where there is much to do).
    `online` looks at the page behind each notice link, for which the documents are read twice; `ca_bundle` is a file
    of further certificate authorities. `keep` also gives back the places, for `fixing.fix`.
    `force_exclude`: see `find_places`.
    """
    import time

    from rodo_footer.checking.running import check_places
    from rodo_footer.checking.settings import policy_of
    from rodo_footer.checking.sources.finding import find_places

    policy = policy_of(
        _as_it_is(project),
        notice_urls=notice_urls,
        select=select,
        ignore=ignore,
        severity=severity,
        inline_ignores=inline_ignores,
        today=time.strftime("%Y-%m-%d"),
    )
    places = find_places(paths, stdin_name=stdin_name, force_exclude=force_exclude)
    kept = tuple(places) if online or keep else ()
    if online:
        from rodo_footer.checking.online.run import with_pages

        policy = with_pages(policy, kept, kind, _reach(project, ca_bundle), jobs)
    rules = _running(policy, select)
    report = check_places(iter(kept) if kept else places, policy, kind, jobs=jobs)
    return Checked(report, rules, policy, kept if keep else ())


def _as_it_is(project: Project | None) -> Project | None:
    """The project with the balancing tests that are there: one that is only named was not made, and rules open no
    file."""
    if project is None or not any(one.balancing_test for one in project.activity):
        return project
    from pathlib import Path

    from msgspec.structs import replace

    there = [
        one if not one.balancing_test or Path(one.balancing_test).is_file() else replace(one, balancing_test="")
        for one in project.activity
    ]
    return replace(project, activity=there)


def _reach(project: Project | None, ca_bundle: str) -> Reach:
    from rodo_footer.checking.online.reach import Reach
    from rodo_footer.model.settings import OnlineSettings

    said = project.check.online if project else OnlineSettings()
    hosts = frozenset(one.strip().lower().rstrip(".") for one in said.allow_hosts)
    return Reach(allow_hosts=hosts, ca_bundle=ca_bundle or said.ca_bundle, proxy=said.proxy)


def _running(policy: Policy, asked: Sequence[str]) -> tuple[str, ...]:
    """The rules that run; one that was asked for by name and cannot run would let everything pass."""
    from rodo_footer.checking.engine import rules_of
    from rodo_footer.errors import UsageError

    running = rules_of(policy)
    if not running and not any(policy.runs(name) for name in policy.select):
        raise UsageError("no rule is left to run: each that is selected is ignored as well", "Take one of them out.")
    idle = [name for name in asked if name not in running and policy.runs(name)]
    if idle or (policy.select and not running and policy.pages is None):
        names = ", ".join(idle or sorted(policy.select))
        raise UsageError(f"{names} judges the pages behind links and does not run without --online", "Add --online.")
    return running
