"""Decides what would happen to each mailbox: desired x deployed x what we wrote before. Pure: no input, no output."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping
from typing import Literal

import msgspec
from msgspec import Struct

from rodo_footer.delivery.targets import Deployed
from rodo_footer.errors import PlanError
from rodo_footer.model.signature import Signature

Action = Literal["create", "update", "unchanged", "adopt", "foreign"]
ACTIONS: tuple[Action, ...] = ("create", "update", "unchanged", "adopt", "foreign")
CHANGING: frozenset[Action] = frozenset({"create", "update", "adopt"})
SCHEMA = "rodo-footer/plan/v1"


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One mailbox of a plan. `before` and `after` are the target's digests; `html` and `text`, the value to write, are
    there exactly where the action changes something."""

    mailbox: str
    action: Action
    before: str
    after: str
    diff: str
    html: str | None = None
    text: str | None = None

    @property
    def desired(self) -> Signature | None:
        """What is to be written; None where nothing is."""
        return None if self.html is None or self.text is None else Signature(self.html, self.text)


class Header(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a plan says before its mailboxes. `target` is the target's description, `counts` are by action."""

    schema: str
    version: str
    created: str
    target: dict[str, str]
    fingerprint: str
    counts: dict[str, int]

    @property
    def changes(self) -> int:
        """How many mailboxes the plan would change; what `--expect` must equal."""
        return sum(count for action, count in self.counts.items() if action in CHANGING)


class Fingerprint:
    """SHA-256 over the target and every entry in order, whatever the file is formatted like."""

    def __init__(self, target: Mapping[str, str]) -> None:
        self._digest = hashlib.sha256(msgspec.json.encode(dict(target), order="sorted"))

    def add(self, entry: Entry) -> None:
        self._digest.update(b"\n" + msgspec.json.encode(entry))

    def hexdigest(self) -> str:
        return self._digest.hexdigest()


def decide(mailbox: str, desired: Signature, after: str, deployed: Deployed, *, ours: bool, adopt: bool) -> Entry:
    """The entry of one mailbox. `after` is the target's digest of `desired`, `ours` whether the ledger knows that the
    tool itself wrote what is deployed. Raises PlanError for an empty signature: none is ever blanked."""
    if not desired.html.strip() or not desired.text.strip():
        raise PlanError(f"{mailbox}: the new signature is empty", "Look at the template; a signature is never blanked.")
    try:
        f"{mailbox}{desired.html}{desired.text}".encode()
    except UnicodeEncodeError as error:
        raise PlanError(f"{mailbox!a}: holds half a character ({error.reason})", "Mend the people file.") from error
    action = _action(after, deployed, ours=ours, adopt=adopt)
    changing = action in CHANGING
    return Entry(
        mailbox=mailbox,
        action=action,
        before=deployed.digest,
        after=after,
        diff="" if action == "unchanged" else difference(deployed.text, desired.text),
        html=desired.html if changing else None,
        text=desired.text if changing else None,
    )


def _action(after: str, deployed: Deployed, *, ours: bool, adopt: bool) -> Action:
    if deployed.digest == after:
        return "unchanged"
    if not deployed.present:
        return "create"
    if ours:
        return "update"
    return "adopt" if adopt else "foreign"


def difference(deployed: str, desired: str) -> str:
    """A unified diff of the text views; one sentence where only the HTML differs."""
    old, new = deployed.splitlines(), desired.splitlines()
    lines = difflib.unified_diff(old, new, "deployed", "desired", lineterm="", n=2)
    return "\n".join(lines) or "The text is the same; the HTML or rich text differs."


def fault(entry: Entry, expected: str | None) -> str | None:
    """What is wrong with an entry that was read from a file; `expected` is the digest of its content."""
    if (entry.action in CHANGING) != (entry.desired is not None):
        return f"{entry.mailbox}: action “{entry.action}” and content do not go together"
    if entry.desired is not None and not (entry.desired.html.strip() and entry.desired.text.strip()):
        return f"{entry.mailbox}: the new signature is empty"
    if expected is not None and expected != entry.after:
        return f"{entry.mailbox}: the content is not the one that was planned"
    return None
