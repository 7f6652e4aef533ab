"""A processing activity in the terms of GDPR art. 13 and 30: the facts behind every clause and the notice itself."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

LegalBasis = Literal["6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f"]
Words = dict[str, str]
"""Text by language code: `{"pl": "...", "en": "..."}`."""


class Inflected(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A purpose in the two cases that Polish needs: nominative and genitive ("obsługa" / "obsługi zapytania")."""

    nom: str
    gen: str


class Purpose(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A purpose with its legal basis (art. 13(1)(c)); in the config the languages of `text` are keys of their own."""

    legal_basis: LegalBasis
    text: dict[str, str | Inflected] = field(default_factory=dict)
    legitimate_interest: Words = field(default_factory=dict)


class Recipient(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A recipient or a category of recipients (art. 13(1)(e)); processors count (art. 4(9))."""

    category: Words


class Transfer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A transfer to a third country, its safeguard, and where to get a copy of it (art. 13(1)(f))."""

    country: Words
    safeguard: Words
    copy_at: str


class Retention(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long, or by which criteria (art. 13(2)(a)); at least one of the two."""

    period: Words = field(default_factory=dict)
    criteria: Words = field(default_factory=dict)


class Provision(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the data must be provided and what follows if they are not (art. 13(2)(e))."""

    kind: Literal["voluntary", "statutory", "contractual", "necessary_for_contract"] = "voluntary"
    consequence: Words = field(default_factory=dict)


class Activity(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One processing activity and the channels in which it is met."""

    id: str
    channels: list[str]
    purposes: list[Purpose]
    recipients: list[Recipient] = field(default_factory=list)
    transfers: list[Transfer] = field(default_factory=list)
    retention: Retention | None = None
    provision: Provision = Provision()
    withdraw_consent: Words = field(default_factory=dict)
    automated_decisions: Words = field(default_factory=dict)

    def rests_on(self, *bases: str) -> bool:
        """Whether any purpose of the activity rests on one of `bases`."""
        return any(purpose.legal_basis in bases for purpose in self.purposes)
