"""A processing activity in the terms of GDPR art. 13, 14 and 30: the facts behind each clause and the notice itself."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct, field

LegalBasis = Literal["6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f"]
SpecialBasis = Literal["9.2.a", "9.2.b", "9.2.c", "9.2.d", "9.2.e", "9.2.f", "9.2.g", "9.2.h", "9.2.i", "9.2.j"]
Words = dict[str, str]
"""Text by language code: `{"pl": "...", "en": "..."}`."""


class Inflected(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A purpose in the two cases that Polish needs: nominative and genitive ("obsługa" / "obsługi zapytania")."""

    nom: str
    gen: str


class Purpose(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A purpose with its legal basis (art. 13(1)(c)); in the config the languages of `text` are keys of their own.

    `legal_provision` names the act and article behind a basis of 6(1)(c) or (e); `special_category` is the exception
    of art. 9(2) where data of that kind are processed; `direct_marketing`: art. 21(2) gives an objection without
    grounds.
    """

    legal_basis: LegalBasis
    text: dict[str, str | Inflected] = field(default_factory=dict)
    legitimate_interest: Words = field(default_factory=dict)
    legal_provision: Words = field(default_factory=dict)
    special_category: SpecialBasis | None = None
    direct_marketing: bool = False


class Recipient(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A recipient by `name` or a category of recipients (art. 13(1)(e)); processors count (art. 4(9))."""

    category: Words = field(default_factory=dict)
    name: str = ""
    role: Literal["processor", "controller", "authority"] | None = None
    country: str = ""


class Transfer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A transfer to a third country, its safeguard, and where to get a copy of it (art. 13(1)(f))."""

    country: Words
    safeguard: Words = field(default_factory=dict)
    copy_at: str = ""
    mechanism: Literal["adequacy", "scc", "bcr", "dpf", "derogation"] | None = None


class Retention(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long, or by which criteria (art. 13(2)(a)); at least one of the two."""

    period: Words = field(default_factory=dict)
    criteria: Words = field(default_factory=dict)


class Provision(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the data must be provided and what follows if they are not (art. 13(2)(e))."""

    kind: Literal["voluntary", "statutory", "contractual", "necessary_for_contract"] = "voluntary"
    consequence: Words = field(default_factory=dict)


class DataSource(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where data come from that the person did not give (art. 14(2)(f))."""

    text: Words
    publicly_accessible: bool = False


class FurtherPurpose(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A purpose that was added later, and the day on which people were told (art. 13(3))."""

    text: Words
    announced_on: date


class AlreadyInformed(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What shows that the person has the information already (art. 13(4)): document, version, and since when."""

    document: str
    version: str = ""
    since: date | None = None


class Activity(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One processing activity and the channels in which it is met.

    `collected_from` decides between art. 13 and art. 14. `alternative` is how to reach the controller without the
    processing, such as without being recorded. `balancing_test` is the file that holds the answers of the
    legitimate-interest assessment. `security_measures` go into the art. 30 record only.
    """

    id: str
    channels: list[str]
    purposes: list[Purpose]
    title: Words = field(default_factory=dict)
    collected_from: Literal["data_subject", "other"] = "data_subject"
    data_subjects: list[Words] = field(default_factory=list)
    data_categories: list[Words] = field(default_factory=list)
    source: DataSource | None = None
    recipients: list[Recipient] = field(default_factory=list)
    transfers: list[Transfer] = field(default_factory=list)
    retention: Retention | None = None
    provision: Provision = Provision()
    withdraw_consent: Words = field(default_factory=dict)
    automated_decisions: Words = field(default_factory=dict)
    automated_processing: bool = True
    alternative: Words = field(default_factory=dict)
    further_purposes: list[FurtherPurpose] = field(default_factory=list)
    already_informed: AlreadyInformed | None = None
    balancing_test: str = ""
    security_measures: list[Words] = field(default_factory=list)

    def rests_on(self, *bases: str) -> bool:
        """Whether any purpose of the activity rests on one of `bases`, be it of art. 6(1) or 9(2)."""
        return any(purpose.legal_basis in bases or purpose.special_category in bases for purpose in self.purposes)

    def article(self, given: str, obtained: str) -> str:
        """The paragraph that asks for a fact: of art. 13 where the person gave the data, else of art. 14."""
        return f"GDPR art. {given if self.collected_from == 'data_subject' else obtained}"
