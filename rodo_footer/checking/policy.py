"""What the user wants checked: accepted addresses, rules and severities. Built once, from config and options."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from rodo_footer.checking.reading.likeness import signs
from rodo_footer.errors import UsageError
from rodo_footer.model.finding import SeverityName

if TYPE_CHECKING:
    from rodo_footer.checking.destinations import Destination
    from rodo_footer.checking.online.facts import NoticePage
    from rodo_footer.checking.overrides import PathOverride
    from rodo_footer.model.project import Project

InlineIgnores = Literal["files", "everywhere", "never"]
SEVERITIES: tuple[SeverityName, ...] = ("error", "warning", "info")


class ClauseText(Struct, frozen=True, kw_only=True):
    """A finished clause in one language, as it may be inserted; `html` is markup, `address` that of the notice."""

    language: str
    address: str
    html: str
    text: str


class Policy(Struct, frozen=True, kw_only=True, eq=False):
    """`accepted`: addresses or prefixes (`*` at the end) that satisfy the duty; empty: any link that reads as a
    notice's.

    `select` empty means all rules. `severity` overrides by rule name. `clauses` are what fixes may insert, the one to
    take for an unknown language first. `pages` holds what `--online` saw, by address; None: nobody looked, and the
    rules on pages do not run. `inline_ignores` says where comments that ignore a rule are obeyed: `files` are all but
    mails, which strangers may have written. `today` is the day against which their last day is held (ISO 8601); empty:
    none is over. `overrides` hold for some paths only (`overrides.py`). `destinations` are the
    places that limit the size. `project` holds the company's facts, where a config says them. Equal to itself only, so
    that it hashes fast.
    """

    accepted: tuple[str, ...] = ()
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    severity: dict[str, SeverityName] = field(default_factory=dict)
    clauses: tuple[ClauseText, ...] = ()
    pages: Mapping[str, NoticePage] | None = None
    inline_ignores: InlineIgnores = "files"
    today: str = ""
    overrides: tuple[PathOverride, ...] = ()
    destinations: tuple[Destination, ...] = ()
    project: Project | None = None

    def clause_for(self, language: str) -> ClauseText | None:
        """The clause in a language, else the first; None where there is none at all."""
        return next((one for one in self.clauses if one.language == language), next(iter(self.clauses), None))

    def may_accept(self, target: str) -> bool:
        """A quick look that never misses an accepted address, before it is taken apart; without any, all may be.

        Args:
            target: a link's target, rewriters undone.
        """
        if not self.accepted or "%" in target or "://" not in target or not target.isascii():
            return True
        lower = target.lower()
        return any(host in lower and word in lower for host, word in signs(self.accepted))

    def runs(self, rule: str) -> bool:
        """Whether a rule is to run."""
        return (not self.select or rule in self.select) and rule not in self.ignore


def make_policy(
    *,
    accepted: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, str] | None = None,
    inline_ignores: InlineIgnores = "files",
    today: str = "",
    places: Iterable[str] = (),
    known: Iterable[str],
) -> Policy:
    """A policy whose every name and address was looked at.

    Args:
        accepted: http(s) addresses; `*` may end one.
        select: rule names; empty for all.
        ignore: rule names.
        severity: rule name to severity.
        inline_ignores: where comments in the documents are obeyed.
        today: the day, ISO 8601.
        places: destinations that limit the size, as the config names them.
        known: the names of all rules.

    Raises:
        UsageError: an unknown rule, severity or destination, or an address that is not http(s).
    """
    names = tuple(known)
    severities: dict[str, SeverityName] = {}
    for rule, said in (severity or {}).items():
        level = next((one for one in SEVERITIES if one == said), None)
        if level is None:
            raise UsageError(
                f"{said!r} is no severity", "Use error, warning or info, as in --severity notice-link-hidden=warning."
            )
        severities[known_rule(rule, names)] = level
    return Policy(
        accepted=tuple(_address(one) for one in accepted),
        select=frozenset(known_rule(one, names) for one in select),
        ignore=frozenset(known_rule(one, names) for one in ignore),
        severity=severities,
        inline_ignores=inline_ignores,
        today=today,
        destinations=_destinations(tuple(places)),
    )


def known_rule(name: str, names: tuple[str, ...]) -> str:
    """`name` where it is one of the rules; `unreadable-input` is none, so it cannot be turned off.

    Raises:
        UsageError: it is not; the nearest name is suggested.
    """
    if name in names:
        return name
    if name == "unreadable-input":
        raise UsageError(
            "unreadable-input cannot be selected, ignored or changed: a file that cannot be read must not pass",
            "Leave the file out, or mend it.",
        )
    if "," in name:
        raise UsageError(f"{name!r} is more than one rule", "Name each by itself: --select RULE --select RULE.")
    near = nearest_rule(name, names)
    hint = f"Did you mean {near}? " if near else ""
    raise UsageError(f"there is no rule {name!r}", f"{hint}`rodo-footer rules` lists them all.")


def nearest_rule(name: str, names: Iterable[str]) -> str:
    """The rule that was probably meant; empty where none is near."""
    import difflib

    near = difflib.get_close_matches(name.lower().replace("_", "-"), names, n=1, cutoff=0.5)
    return near[0] if near else ""


def _destinations(said: tuple[str, ...]) -> tuple[Destination, ...]:
    if not said:
        return ()
    from rodo_footer.checking.destinations import destinations

    return destinations(said)


def _address(said: str) -> str:
    from rodo_footer.checking.reading.address import parse

    address = parse(said.removesuffix("*"))
    if not address.is_web or address.userinfo or " " in said.strip():
        raise UsageError(
            f"the notice address {said!r} is no http(s) address",
            "Write it in full, as in --notice-url https://example.com/rodo",
        )
    return said.strip()
