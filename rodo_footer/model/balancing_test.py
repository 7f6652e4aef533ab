"""A balancing test (legitimate-interest assessment) as answered in a file: three steps of answers and a decision."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct, field

OUTCOMES = ("proceed", "proceed_with_safeguards", "do_not_proceed")
STEPS = ("purpose", "necessity", "balance")


class Decision(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was decided about an activity, by whom and when; what is not decided yet is empty.

    `outcome` is one of OUTCOMES; any other word is for a rule to report, so that the rest can still be read.
    """

    activity: str
    outcome: str = ""
    conditions: list[str] = field(default_factory=list)
    reviewer: str = ""
    date: dt.date | None = None
    next_review: dt.date | None = None


class BalancingTest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file of answers: the decision, and the answers of each step by the id of their question."""

    balancing_test: Decision
    purpose: dict[str, str] = field(default_factory=dict)
    necessity: dict[str, str] = field(default_factory=dict)
    balance: dict[str, str] = field(default_factory=dict)

    @property
    def decision(self) -> Decision:
        return self.balancing_test

    def answers(self, step: str) -> dict[str, str]:
        """The answers of one of STEPS."""
        return {"purpose": self.purpose, "necessity": self.necessity, "balance": self.balance}[step]
