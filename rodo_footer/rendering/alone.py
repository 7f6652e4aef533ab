"""One clause by itself, without a signature around it."""

from __future__ import annotations

from rodo_footer.model.project import Project
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.clause import clause
from rodo_footer.rendering.environment import Medium, SafeEnvironment
from rodo_footer.rendering.recorder import Recorder
from rodo_footer.rendering.requirements import check_facts


def environment_for(medium: Medium) -> SafeEnvironment:
    """An environment of our own templates; it keeps what it has read, so several clauses share one."""
    return SafeEnvironment(medium, (), Recorder().finalize)


def clause_alone(
    environment: SafeEnvironment,
    project: Project,
    *,
    channel: str,
    variant: str,
    language: str,
    medium: Medium,
    catalogue: Catalogue,
) -> str:
    """The finished words of a channel's clause: markup in HTML, lines in text.

    Raises:
        ConfigError: the project lacks facts that the variant needs.
    """
    check_facts(catalogue, project, channel, variant, [language])
    made = clause(
        environment,
        catalogue,
        project,
        channel=channel,
        variant=variant,
        language=language,
        register=project.signature.register,
        medium=medium,
    )
    return str(made.words)
