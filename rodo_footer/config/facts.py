"""What values must be beyond their type: addresses, e-mail, retention. Knows no law; the legal packs do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from rodo_footer.config.positions import Key
from rodo_footer.config.validate import Fault
from rodo_footer.model.project import Project

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
    for index, activity in enumerate(project.activity):
        if activity.retention and not (activity.retention.period or activity.retention.criteria):
            yield Fault(("activity", index, "retention"), "neither period nor criteria (GDPR art. 13(2)(a))")
        for number, purpose in enumerate(activity.purposes):
            if not purpose.text:
                yield Fault(("activity", index, "purposes", number), "no text", 'Add e.g. en = "answering enquiries".')


def _notice_faults(project: Project) -> Iterator[Fault]:
    url = project.notice.url
    if isinstance(url, str):
        own: dict[Key, str] = {("notice", "url"): url}
    else:
        own = {("notice", "url", language): address for language, address in url.items()}
        if not url:
            yield Fault(("notice", "url"), "no address", _HTTPS_HINT)
    for key, address in own.items():
        if not is_web_address(address):
            yield Fault(key, f"'{address}' is not an http(s) address", _HTTPS_HINT)
    for index, address in enumerate(project.notice.accept):
        if not is_web_address(address):
            yield Fault(("notice", "accept", index), f"'{address}' is not an http(s) address", _HTTPS_HINT)


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
