"""Everything that one config file says, as a value."""

from __future__ import annotations

from msgspec import Struct, field

from rodo_footer.model.activity import Activity
from rodo_footer.model.controller import Controller, Dpo
from rodo_footer.model.notice import Notice
from rodo_footer.model.settings import (
    CheckSettings,
    FilesSettings,
    GraphSettings,
    RolloutSettings,
    SignatureSettings,
)


class Project(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One controller, its notice, its activities, and how the tool is to behave."""

    controller: Controller
    notice: Notice
    dpo: Dpo | None = None
    activity: list[Activity] = field(default_factory=list)
    signature: SignatureSettings = SignatureSettings()
    check: CheckSettings = CheckSettings()
    graph: GraphSettings | None = None
    files: FilesSettings = FilesSettings()
    rollout: RolloutSettings = RolloutSettings()

    def activity_for(self, channel: str) -> Activity | None:
        """The first activity that is met in `channel`, None where the config has none."""
        return next((one for one in self.activity if channel in one.channels), None)
