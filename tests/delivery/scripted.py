"""A target in memory, at the real port, that does what a test tells it to: latency, faults by script, a log."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Mapping

from rodo_footer.delivery.targets import Deployed, Precondition, Settled
from rodo_footer.model.signature import Signature

Script = Callable[[str, str, int], None]
"""(call, mailbox, how often it was made before); raises what the call is to raise. `answer` comes after a write."""


class ScriptedTarget:
    """Mailboxes as bytes; an empty value is no signature."""

    name = "scripted"

    def __init__(self, latency: float = 0.0, script: Script | None = None) -> None:
        self.held: dict[str, bytes] = {}
        self.log: list[tuple[str, str]] = []
        self.writes: list[tuple[str, bytes]] = []
        self.in_flight = self.most_in_flight = 0
        self._latency, self._script = latency, script
        self._calls: dict[tuple[str, str], int] = {}
        self._lock = threading.Lock()

    def describe(self) -> dict[str, str]:
        return {"name": self.name}

    def preconditions(self) -> tuple[Precondition, ...]:
        return ()

    def read(self, mailbox: str) -> Deployed:
        self._begin("read", mailbox)
        try:
            return deployed(self.held.get(mailbox, b""))
        finally:
            self._finish()

    def compose(self, current: Deployed, desired: Signature) -> bytes:  # noqa: ARG002  # the port
        return f"{desired.html}\0{desired.text}".encode()

    def restore(self, current: Deployed, backup: bytes) -> bytes:  # noqa: ARG002  # the port
        return backup

    def write(self, mailbox: str, raw: bytes, current: Deployed) -> None:  # noqa: ARG002  # the port
        self._begin("write", mailbox)
        try:
            self._store(mailbox, raw)
            self._answer(mailbox)
        finally:
            self._finish()

    def digest_of(self, raw: bytes) -> str:
        return hashlib.sha256(raw).hexdigest()

    def settle(self, before: bytes, after: bytes, seen: Deployed) -> Settled:
        if seen.raw == after:
            return "new"
        return "old" if seen.raw == before else "neither"

    def _store(self, mailbox: str, raw: bytes) -> None:
        with self._lock:
            self.held[mailbox] = raw
            self.writes.append((mailbox, raw))

    def _answer(self, mailbox: str) -> None:
        self._play("answer", mailbox)

    def _begin(self, call: str, mailbox: str) -> None:
        with self._lock:
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
            self.log.append((call, mailbox))
        try:
            if self._latency:
                time.sleep(self._latency)
            self._play(call, mailbox)
        except BaseException:
            self._finish()
            raise

    def _play(self, call: str, mailbox: str) -> None:
        with self._lock:
            before = self._calls.get((call, mailbox), 0)
            self._calls[call, mailbox] = before + 1
        if self._script is not None:
            self._script(call, mailbox, before)

    def _finish(self) -> None:
        with self._lock:
            self.in_flight -= 1


def deployed(raw: bytes) -> Deployed:
    """What `read` gives for a value."""
    return Deployed(raw, hashlib.sha256(raw).hexdigest(), bool(raw.strip()), raw.decode("utf-8", "replace"))


def signature(mailbox: str, version: int = 1) -> Signature:
    """A signature that differs by mailbox and version."""
    return Signature(f"<p>{mailbox} {version} https://example.com/rodo</p>", f"{mailbox} {version}")


def desired(count: int, version: int = 1) -> dict[str, Signature]:
    """Signatures for m0000@example.com and so on."""
    return {name: signature(name, version) for name in (f"m{number:04}@example.com" for number in range(count))}


def raw(one: Signature) -> bytes:
    """The value that the target holds for a signature."""
    return f"{one.html}\0{one.text}".encode()


def holding(target: ScriptedTarget) -> Mapping[str, bytes]:
    """What is there, without empty mailboxes."""
    return {mailbox: value for mailbox, value in target.held.items() if value}
