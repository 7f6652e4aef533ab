"""The project of a command that works from flags alone as well: the config file, or a controller and its notice."""

from __future__ import annotations

from pathlib import Path

from rodo_footer.cli.options import project_of
from rodo_footer.errors import UsageError
from rodo_footer.model.controller import Controller
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project


def project_for(config: Path | None, controller: str | None, notice_url: str | None) -> tuple[Project, Path | None]:
    """Config file, or flags alone; a controller from a flag never mixes with another company's particulars."""
    from rodo_footer.config import check_project

    if "" in (controller, notice_url):  # `--controller "$COMPANY"`: the company of the config file is another one
        flag = "--controller" if controller == "" else "--notice-url"
        raise UsageError(f"{flag} is empty", "Give it a value, or leave it out; an unset variable makes it so.")
    if controller and config is None:
        if not notice_url:
            raise UsageError("--controller needs --notice-url", "Where can the information notice be read?")
        made = Project(controller=Controller(name=controller), notice=Notice(url=notice_url))
        return check_project(made, "command line"), None
    opened = project_of(config, or_else="--controller and --notice-url")
    project = opened.project
    if controller:
        raise UsageError("--controller and --config exclude each other", "The config file names the controller.")
    if notice_url:
        from msgspec.structs import replace

        project = check_project(replace(project, notice=Notice(url=notice_url)), "command line")
    return project, opened.path
