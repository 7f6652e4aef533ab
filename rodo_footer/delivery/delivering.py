"""What is done to one mailbox, as a straight line: push it, or put back what was there. Waits for nothing, knows no
thread: it yields calls and records (see crew.py) and returns how it ended."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from msgspec import Struct

from rodo_footer.delivery.crew import Call
from rodo_footer.delivery.events import MailboxDone
from rodo_footer.delivery.history import AS_DESIRED, Change, State
from rodo_footer.delivery.ledger import Step
from rodo_footer.delivery.targets import Deployed, Target
from rodo_footer.errors import MailboxChanged, MailboxError, RetryLater
from rodo_footer.model.signature import Signature

Checkpoint = Callable[[str], None]
Delivery = Generator[Call | Step, Any, MailboxDone]

SINCE = "changed by somebody else since; left as it is"
_UNSETTLED = {"intent", "written"}


class Delivering(Struct, frozen=True):
    """One change on its way to the target. `checkpoint` is called at every labelled step; it is for the fault tests."""

    change: Change
    target: Target
    checkpoint: Checkpoint

    def run(self) -> Delivery:
        """The whole way, and its one end: verified, rolled_back, skipped, conflict or failed."""
        try:
            if self.change.undoes is None:
                return (yield from self._push())
            return (yield from self._roll_back())
        except MailboxChanged as error:
            return (yield from self._end("conflict", error.message))
        except MailboxError as error:
            return (yield from self._end("failed", error.message))

    def _push(self) -> Delivery:
        seen: Deployed = yield self._read("read")
        if self.change.state in _UNSETTLED:
            return (yield from self._go_on(seen))
        if seen.digest == self.change.after != self.change.before:
            return (yield from self._end("skipped", AS_DESIRED))  # the same plan once more
        if seen.digest != self.change.before:
            return (yield from self._end("conflict", "not what the plan saw any more; left as it is"))
        return (yield from self._write(seen, seen))

    def _roll_back(self) -> Delivery:
        seen: Deployed = yield self._read("read")
        if self.change.state in _UNSETTLED:
            return (yield from self._go_on(seen))
        if self._settle(b"", self._goal(seen), seen) == "new":
            return (yield from self._end("skipped", "the previous signature is there already"))
        if not self._is_ours(seen):
            return (yield from self._end("conflict", SINCE))
        return (yield from self._write(seen, seen))

    def _go_on(self, seen: Deployed) -> Delivery:
        """A run was cut off after it said what it was going to do: look what became of it."""
        return (yield from self._write(self._found(), seen, unsettled=True))

    def _write(self, before: Deployed, seen: Deployed, *, unsettled: bool = False) -> Delivery:
        goal = self._goal(seen)
        if not unsettled:
            yield Step(self.change, "backed_up", backup=before.raw)
            yield Step(self.change, "intent")
        settled = self._settle(before.raw, goal, seen) if unsettled else "old"
        while settled == "old":
            try:
                yield self._put(goal, seen)
                break
            except RetryLater:  # the answer is lost: what counts is what is there now
                seen = yield self._read("settle")
                goal = self._goal(seen)
                settled = self._settle(before.raw, goal, seen)
        if settled == "neither":
            return (yield from self._end("conflict", SINCE))
        yield Step(self.change, "written")
        return (yield from self._read_back(before.raw, goal))

    def _read_back(self, before: bytes, goal: bytes) -> Delivery:
        seen: Deployed = yield self._read("read-back")
        if seen.digest != self.target.digest_of(goal) or self._settle(before, goal, seen) == "old":
            reason = "what was read back is not what was written"
            return (yield from self._end("failed", reason, found=seen.digest))
        return (yield from self._end("verified" if self.change.undoes is None else "rolled_back"))

    def _end(self, state: State, reason: str = "", *, found: str | None = None) -> Delivery:
        yield Step(self.change, state, reason, undone=self._undone(state), seen=found)
        return MailboxDone(self.change.mailbox, state, reason, broken=found is not None)

    def _undone(self, state: State) -> State | None:
        """What becomes of the change that was to be taken back. One that was verified stays so where we may not."""
        if state in {"rolled_back", "skipped"}:
            return "rolled_back"
        return "conflict" if state == "conflict" and self.change.html is not None else None

    def _goal(self, current: Deployed) -> bytes:
        if self.change.undoes is None:
            return self.target.compose(current, self._signature())
        backup = self.change.restore or b""
        if self.target.digest_of(backup) != self.change.after:
            raise MailboxError("the backup in the ledger is damaged and is not used; nothing was written")
        return self.target.restore(current, backup)

    def _is_ours(self, seen: Deployed) -> bool:
        """Whether what is there is what the change left that is to be taken back."""
        if seen.digest == self.change.before:
            return True
        if self.change.html is None:
            return False  # it was verified: only exactly this is ours
        found = self._deployed(self.change.restore or b"")
        return self._settle(found.raw, self.target.compose(found, self._signature()), seen) != "neither"

    def _settle(self, before: bytes, after: bytes, seen: Deployed) -> str:
        return self.target.settle(before, after, seen)

    def _found(self) -> Deployed:
        assert self.change.backup is not None, "an intent is only recorded after its backup"
        return self._deployed(self.change.backup)

    def _deployed(self, raw: bytes) -> Deployed:
        return Deployed(raw, self.target.digest_of(raw), present=True, text="")

    def _signature(self) -> Signature:
        return Signature(self.change.html or "", self.change.text or "")

    def _read(self, label: str) -> Call:
        def read() -> Deployed:
            self.checkpoint(f"before {label}")
            seen = self.target.read(self.change.mailbox)
            self.checkpoint(f"after {label}")
            return seen

        return Call(read)

    def _put(self, goal: bytes, current: Deployed) -> Call:
        def put() -> None:
            self.checkpoint("before write")
            self.target.write(self.change.mailbox, goal, current)
            self.checkpoint("after write")

        return Call(put, repeat=False)
