"""The job that checks: sources -> read into Documents -> rules -> Report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from rodo_footer.model.finding import Report
    from rodo_footer.model.project import Project


class Checked(Struct, frozen=True):
    """The report, and the names of the rules that ran."""

    report: Report
    rules: tuple[str, ...]


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
) -> Checked:
    """sources -> read into Documents -> rules -> Report. Options come over what the project says; see `policy_of`.

    `jobs` is the number of processes (0: all processors; None: those only where there is much to do).
    """
    from rodo_footer.checking.engine import policy_of, rules_of
    from rodo_footer.checking.running import check_places
    from rodo_footer.checking.sources.finding import find_places

    policy = policy_of(project, notice_urls=notice_urls, select=select, ignore=ignore, severity=severity)
    report = check_places(find_places(paths, stdin_name=stdin_name), policy, kind, jobs=jobs)
    return Checked(report, rules_of(policy))
