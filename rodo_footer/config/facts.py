"""What values must be beyond their type: addresses, names, languages; the activities have modules of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from rodo_footer.config.activities import activity_faults
from rodo_footer.config.texts import empty_faults, language_faults
from rodo_footer.config.validate import Fault
from rodo_footer.model.project import Project
from rodo_footer.toml_lines import Key

_MAIL = re.compile(r"[^\s@<>\"',;]+@[^\s@<>\"',;]+\.[^\s@<>\"',;.]+")
_HTTPS_HINT = "Write the whole address, e.g. https://example.com/rodo."


def fact_faults(project: Project) -> Iterator[Fault]:
    """Every value of the project that cannot be true."""
    yield from _notice_faults(project)
    if not project.controller.name.strip():
        yield Fault(("controller", "name"), "is empty", "Each clause says who the controller is.")
    if project.controller.email and not _MAIL.fullmatch(project.controller.email):
        yield Fault(("controller", "email"), f"'{project.controller.email}' is not an e-mail address")
    if project.controller.website and not is_web_address(project.controller.website):
        yield Fault(("controller", "website"), f"'{project.controller.website}' is not a web address", _HTTPS_HINT)
    logo = project.signature.logo
    if logo and not is_web_address(logo.url, ("https",)):
        yield Fault(("signature", "logo", "url"), f"'{logo.url}' is not an https address", "Mail clients block others.")
    if not project.signature.languages:
        yield Fault(("signature", "languages"), "no language", 'Write e.g. languages = ["pl"].')
    yield from _nameless(project)
    yield from activity_faults(project)


def _nameless(project: Project) -> Iterator[Fault]:
    """Persons and offices without the name or address that they are there for."""
    controller, dpo = project.controller, project.dpo
    said: dict[Key, str] = {("dpo", "contact"): dpo.contact} if dpo else {}
    for part in ("representative", "authority"):
        for field in ("name", "contact", "address"):
            value = getattr(getattr(controller, part), field, None)
            if value is not None:
                said["controller", part, field] = value
    for index, joint in enumerate(controller.joint_controllers):
        said["controller", "joint_controllers", index, "name"] = joint.name
    for index, director in enumerate(controller.directors):
        said["controller", "directors", index, "last"] = director.last
    for key, value in said.items():
        if not value.strip():
            yield Fault(key, "is empty", "Write it, or take the table out.")


def _notice_faults(project: Project) -> Iterator[Fault]:
    url = project.notice.url
    if isinstance(url, str):
        own: dict[Key, str] = {("notice", "url"): url}
    else:
        own = {("notice", "url", language): address for language, address in url.items()}
        if not url:
            yield Fault(("notice", "url"), "no address", _HTTPS_HINT)
        yield from language_faults(url, ("notice", "url"))
    if not isinstance(project.notice.spoken_url, str):
        yield from language_faults(project.notice.spoken_url, ("notice", "spoken_url"))
        yield from empty_faults(project.notice.spoken_url, ("notice", "spoken_url"))
    for key, address in own.items():
        if not is_web_address(address):
            yield Fault(key, f"'{address}' is not an http(s) address", _HTTPS_HINT)
    for index, address in enumerate(project.notice.accept):
        if not is_web_address(address):
            yield Fault(("notice", "accept", index), f"'{address}' is not an http(s) address", _HTTPS_HINT)
    for index, change in enumerate(project.notice.changes):
        key = ("notice", "changes", index, "text")
        yield from language_faults(change.text, key)
        yield from empty_faults(change.text, key)


def is_web_address(address: str, schemes: tuple[str, ...] = ("https", "http")) -> bool:
    """Whether a link to `address` leads to a page: one of `schemes`, a host, no spaces and no user name."""
    if any(char <= " " or char in "<>\"'\\" for char in address):
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in schemes and bool(host) and parts.username is None
