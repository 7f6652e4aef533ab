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
) -> Checked:
    """sources -> read into Documents -> rules -> Report. Options come over what the project says; see `policy_of`."""
    from rodo_footer.checking.engine import check_documents, policy_of, rules_of
    from rodo_footer.checking.sources.opening import open_sources

    policy = policy_of(project, notice_urls=notice_urls, select=select, ignore=ignore, severity=severity)
    report = check_documents(open_sources(paths, stdin_name=stdin_name), policy, kind)
    return Checked(report, rules_of(policy))
