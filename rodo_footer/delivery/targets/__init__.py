"""The port to where signatures live, and the way to a target by name. Knows no single target; each is a module here.

A target module offers `describe(project, place)`, the description of the target that the config (and `NAME=PLACE` on
the command line) asks for, and `connect(description, project)`, which opens it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol

from msgspec import Struct

from rodo_footer.errors import UsageError
from rodo_footer.model.project import Project
from rodo_footer.model.signature import Signature

Settled = Literal["old", "new", "neither"]


class Deployed(Struct, frozen=True):
    """What a mailbox holds. `raw` is the whole previous value in the target's own form, enough to put it back byte for
    byte; `digest` (hex) covers the signature alone, so that it compares; `present` is False where there is no signature
    or a blank one; `text` is for the eyes of a human who reads a diff."""

    raw: bytes
    digest: str
    present: bool
    text: str


class Precondition(Struct, frozen=True):
    """Something that must hold before a push: shown to the operator, and obeyed."""

    name: str
    holds: bool
    message: str
    hint: str = ""


class Target(Protocol):
    """Where signatures live. `read` and `write` are called from several threads at once, never twice at once for one
    mailbox. They raise RetryLater (throttled, busy, timed out: the engine calls again), MailboxError (this mailbox
    only), MailboxChanged (it is not `current` any more), SignInError, or DeliveryError itself where no mailbox can be
    reached any more: the engine stops and obeys, it never guesses. All other methods are pure."""

    @property
    def name(self) -> str:
        """The module's name."""
        ...

    def describe(self) -> dict[str, str]:
        """Enough to open the target again, without a secret; key `name` is there. Goes into plan and ledger."""
        ...

    def preconditions(self) -> tuple[Precondition, ...]:
        """What must hold before anything is written; changes nothing."""
        ...

    def read(self, mailbox: str) -> Deployed:
        """What the mailbox holds now; a mailbox that could hold a signature and has none is not an error."""
        ...

    def compose(self, current: Deployed, desired: Signature) -> bytes:
        """The raw value to write. Its digest depends on `desired` alone; `current.raw` may be empty."""
        ...

    def restore(self, current: Deployed, backup: bytes) -> bytes:
        """The raw value that gives back the signature of `backup`, an earlier `Deployed.raw`."""
        ...

    def write(self, mailbox: str, raw: bytes, current: Deployed) -> None:
        """Make the mailbox hold `raw`; refuses (MailboxChanged) where it can tell that `current` is out of date."""
        ...

    def digest_of(self, raw: bytes) -> str:
        """The digest that `read` would give for `raw`."""
        ...

    def settle(self, before: bytes, after: bytes, seen: Deployed) -> Settled:
        """What became of a write of `after` over `before` whose end nobody saw. A state that only our own interrupted
        write can have left is "old": writing again is right. `before` may be empty, as in `compose`."""
        ...


def names() -> tuple[str, ...]:
    """Every target of this package, found by discovery, sorted."""
    import pkgutil

    return tuple(sorted(found.name for found in pkgutil.iter_modules(__path__)))


def describe_target(choice: str, project: Project) -> dict[str, str]:
    """The description that `NAME` or `NAME=PLACE` means with this config; UsageError where there is no such target."""
    import importlib

    name, equals, place = choice.partition("=")
    _known(name)
    if equals and not place:
        raise UsageError(f"--target '{choice}' names no place", f"Write {name}=PLACE, or {name} alone.")
    described: dict[str, str] = importlib.import_module(f"{__name__}.{name}").describe(project, place)
    return described


def open_target(description: Mapping[str, str], project: Project | None) -> Target:
    """Open the target that a plan or ledger describes; `project` may be None where the target needs no config."""
    import importlib

    name = description.get("name", "")
    _known(name)
    target: Target = importlib.import_module(f"{__name__}.{name}").connect(description, project)
    return target


def _known(name: str) -> None:
    if name not in names():
        raise UsageError(f"there is no target “{name}”", f"Targets: {', '.join(names())}.")
