"""The exceptions that stop the tool or one of its items; findings are values, never exceptions.

RodoFooterError            message, and what to do next (`hint`)
├── UsageError             options that contradict each other, a file that is not there
├── ConfigError            rodo-footer.toml: every problem at once, each with key and line
├── InputError             a file that cannot be read or is not what it should be
├── RenderingError         a template or the facts it needs
│   ├── TemplateError      the template: file and line
│   ├── PersonError        one person's data: a value that is missing or cannot be used
│   └── OwnFindings        what we made breaks our own rules
├── OutputError            a place that cannot be written
├── PlanError              a plan that must not be carried out as asked
└── DeliveryError          reading or writing a mailbox, or the ledger
    ├── RetryLater         the same call may succeed later (throttled, timed out)
    ├── MailboxError       this mailbox only; the others go on
    │   └── MailboxChanged it is not what was read a moment ago: a conflict, nothing is written
    ├── SignInError        nobody can go on: sign-in, consent, permission
    └── LedgerError        the ledger cannot be used (locked, damaged, unfinished run)

Which exit code each becomes stands in cli/exits.py alone.
"""

from __future__ import annotations

from msgspec import Struct


class RodoFooterError(Exception):
    """Base of all errors that a user can do something about; `hint` says what."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return self.message


class UsageError(RodoFooterError):
    """The command line asks for what cannot be."""


class Problem(Struct, frozen=True):
    """One fault of the config file: dotted key, line (1-based; 0: the key is absent), what is wrong, what to do."""

    key: str
    line: int
    message: str
    hint: str = ""


class ConfigError(RodoFooterError):
    """All problems of one config file, so that one run is enough to mend them."""

    def __init__(self, path: str, problems: tuple[Problem, ...]) -> None:
        self.path = path
        self.problems = problems
        super().__init__("\n".join(self._lines()))

    def _lines(self) -> list[str]:
        lines = []
        for problem in sorted(self.problems, key=lambda one: (one.line, one.key)):
            place = f"{self.path}:{problem.line}" if problem.line else self.path
            hint = f" {problem.hint}" if problem.hint else ""
            lines.append(f"{place}: {problem.key}: {problem.message}.{hint}")
        return lines


class InputError(RodoFooterError):
    """An input file that is missing, unreadable or not what its name says."""


class RenderingError(RodoFooterError):
    """A signature or clause cannot be made. `value` is the value at fault, where one is."""

    def __init__(self, message: str, hint: str = "", value: str = "") -> None:
        super().__init__(message, hint)
        self.value = value


class TemplateError(RenderingError):
    """The template is at fault; the message starts with its file and line."""


class PersonError(RenderingError):
    """One person's signature cannot be made; the others can. `field` is the value at fault, as templates call it."""

    def __init__(self, message: str, field: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.field = field


class OwnFindings(RenderingError):
    """What a template makes breaks a rule of ours, so it is not written."""


class OutputError(RodoFooterError):
    """A file or folder cannot be written; what stood there before is still there."""


class PlanError(RodoFooterError):
    """A plan that is damaged, was edited, or does not match what was expected of it."""


class DeliveryError(RodoFooterError):
    """Something between us and a mailbox."""


class RetryLater(DeliveryError):
    """The call may succeed later. `after` is the number of seconds the service asks for, None where it does not say."""

    def __init__(self, message: str, hint: str = "", after: float | None = None) -> None:
        super().__init__(message, hint)
        self.after = after


class MailboxError(DeliveryError):
    """This mailbox cannot be read or written; the run goes on with the others."""


class MailboxChanged(MailboxError):
    """Somebody changed the mailbox between our reading and our writing; it stays as it is."""


class SignInError(DeliveryError):
    """Fatal for the whole run: sign-in, consent or permission."""


class LedgerError(DeliveryError):
    """The ledger is locked by another run, damaged, or holds an unfinished run that must be dealt with first."""
