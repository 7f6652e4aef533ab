"""The company's clause in every language, as the checker may insert it: rendering makes it, checking only gets it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from rodo_footer.errors import ConfigError

if TYPE_CHECKING:
    from rodo_footer.checking.policy import ClauseText
    from rodo_footer.model.project import Project
    from rodo_footer.model.settings import SignatureSettings
    from rodo_footer.rendering.catalogue import Catalogue
    from rodo_footer.rendering.environment import Medium, SafeEnvironment

_CHANNEL = "email-footer"
_SIMPLEST = "link"


def clause_texts(project: Project | None, notice_urls: Sequence[str] = ()) -> tuple[ClauseText, ...]:
    """The clause in each language, the project's own languages first.

    An address that was given comes before the config's. Without a config, or in a language in which it lacks facts for
    its variant, it is the direct link alone. None where no whole address is known.
    """
    from rodo_footer.rendering.alone import environment_for
    from rodo_footer.rendering.catalogue import Catalogue

    address = next((one for one in notice_urls if not one.endswith("*")), "")
    known = _known(project, address)
    if known is None:
        return ()
    catalogue = Catalogue()
    environments = (environment_for("html"), environment_for("text"))
    order = dict.fromkeys([*known.signature.languages, *catalogue.languages()])
    return tuple(_text(known, catalogue, environments, one) for one in order if one in catalogue.languages())


def _known(project: Project | None, address: str) -> Project | None:
    from rodo_footer.model.controller import Controller
    from rodo_footer.model.notice import Notice
    from rodo_footer.model.project import Project

    if project is None:
        # Nobody said who the controller is: only the variant that does not name it.
        alone = Project(controller=Controller(name="-"), notice=Notice(url=address), signature=_only_link())
        return alone if address else None
    return replace(project, notice=replace(project.notice, url=address)) if address else project


def _only_link() -> SignatureSettings:
    from rodo_footer.model.settings import SignatureSettings

    return SignatureSettings(variant="link")


def _text(
    project: Project, catalogue: Catalogue, environments: tuple[SafeEnvironment, SafeEnvironment], language: str
) -> ClauseText:
    from rodo_footer.checking.policy import ClauseText

    html = _words(project, catalogue, environments[0], language, "html")
    text = _words(project, catalogue, environments[1], language, "text")
    return ClauseText(language=language, address=project.notice.url_for(language), html=html, text=text)


def _words(project: Project, catalogue: Catalogue, environment: SafeEnvironment, language: str, medium: Medium) -> str:
    from rodo_footer.rendering.alone import clause_alone

    variants = dict.fromkeys([project.signature.variant, _SIMPLEST])
    for variant in variants:
        try:
            return clause_alone(
                environment,
                project,
                channel=_CHANNEL,
                variant=variant,
                language=language,
                medium=medium,
                catalogue=catalogue,
            )
        except ConfigError:
            if variant == _SIMPLEST:
                raise
    raise AssertionError(variants)
