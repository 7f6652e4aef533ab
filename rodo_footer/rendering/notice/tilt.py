"""The notice as TILT, the Transparency Information Language: JSON that programs of others can read and compare.

The fields are those of the schema in github.com/Transparency-Information-Language/schema (MIT); a field that the config
knows nothing of is an empty string, never a guess.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

from rodo_footer.model.activity import Activity, Purpose, Transfer
from rodo_footer.model.elements import is_portable
from rodo_footer.model.project import Project
from rodo_footer.rendering.notice.facts import listed, nominative, title_of, where

_PHONE = re.compile(r"[+]*[(]?[0-9]{1,4}[)]?[-\s./0-9]*")


def tilt(
    words: Any,
    project: Project,
    activities: Sequence[Activity],
    *,
    language: str,
    register: str,
    authority: Mapping[str, str],
    today: date,
) -> dict[str, Any]:
    """The whole object. Its hash is over the rest of it, so the same facts have the same hash on the same day."""
    rights = _Rights(words, project, activities, language, register)
    made: dict[str, Any] = {
        "meta": _meta(project, language, today),
        "controller": _controller(project),
        "dataProtectionOfficer": _dpo(project),
        "dataDisclosed": [one for activity in activities for one in _disclosed(words, activity, language)],
        "thirdCountryTransfers": [
            _transfer(words, one, language) for activity in activities for one in activity.transfers
        ],
        "accessAndDataPortability": {
            **rights.about(True, rights.access),
            "administrativeFee": {"amount": 0, "currency": "EUR"},
            "dataFormat": "",
        },
        "sources": [_source(one, language) for one in activities if one.source],
        "rightToInformation": rights.about(True, rights.access),
        "rightToRectificationOrDeletion": rights.about(True, rights.correction),
        "rightToDataPortability": rights.about(any(map(is_portable, activities)), rights.portability),
        "rightToWithdrawConsent": rights.about(bool(rights.where["consent"]), rights.withdrawal),
        "rightToComplain": {
            **rights.about(True, str(words.complaint(authority))),
            "supervisoryAuthority": {**authority, "country": project.controller.country.upper(), **_nobody()},
        },
        "automatedDecisionMaking": _decisions(activities, language),
        "changesOfPurpose": [one for activity in activities for one in _changes(project, activity, language)],
    }
    made["meta"]["_hash"] = sha256(json.dumps(made, sort_keys=True).encode()).hexdigest()
    return made


class _Rights:
    """The sentences about the rights, and whom to write to."""

    def __init__(
        self, words: Any, project: Project, activities: Sequence[Activity], language: str, register: str
    ) -> None:
        self.where = where(activities, language)
        self.access = str(words.notice_right_access(register))
        self.correction = f"{words.notice_right_rectification(register)} {words.notice_right_erasure(register)}"
        self.portability = str(words.notice_right_portability(register, self.where["portable"]))
        self.withdrawal = str(words.notice_right_withdraw(register, self.where["consent"]))
        self._url = project.notice.url_for(language)
        self._email = project.controller.email

    def about(self, available: bool, description: str) -> dict[str, Any]:
        return {
            "available": available,
            "description": description if available else "",
            "url": self._url,
            "email": self._email,
            "identificationEvidences": [],
        }


def _meta(project: Project, language: str, today: date) -> dict[str, Any]:
    notice = project.notice
    since = min([one.effective_from for one in notice.changes], default=notice.effective_from or today)
    number = re.match(r"\d+", notice.version)
    return {
        "_id": str(uuid.uuid5(uuid.NAMESPACE_URL, notice.url_for(language))),
        "name": project.controller.name,
        "created": since.isoformat(),
        "modified": (notice.effective_from or today).isoformat(),
        "version": max(int(number.group()) if number else len(notice.changes), 1),
        "language": language,
        "status": "active",
        "url": notice.url_for(language),
    }


def _controller(project: Project) -> dict[str, Any]:
    """TILT's representative is a person to write to; ours of art. 27 where there is one, else the controller itself."""
    controller = project.controller
    named = controller.representative
    person: dict[str, Any] = {"name": named.name if named else controller.name, "email": controller.email}
    if named and "@" in named.contact:
        person["email"] = named.contact
    elif not named and _PHONE.fullmatch(controller.phone):
        person["phone"] = controller.phone
    return {
        "name": controller.name,
        "address": controller.address,
        "country": controller.country.upper(),
        "representative": person,
    }


def _dpo(project: Project) -> dict[str, str]:
    dpo, controller = project.dpo, project.controller
    if dpo is None:
        return {"name": "", "address": "", "country": "", "email": ""}
    reached = {"email": dpo.contact} if "@" in dpo.contact else {"email": "", "phone": dpo.contact}
    return {"name": dpo.name, "address": controller.address, "country": controller.country.upper(), **reached}


def _disclosed(words: Any, activity: Activity, language: str) -> list[dict[str, Any]]:
    """One object for each category of data; the title of the activity where the config names none."""
    title = title_of(activity, language)
    categories = [one[language] for one in activity.data_categories] or [title]
    kind = activity.provision.kind if activity.collected_from == "data_subject" else "voluntary"
    common = {
        "purposes": [{"purpose": nominative(one.text[language]), "description": title} for one in activity.purposes],
        "legalBases": [basis for one in activity.purposes for basis in _bases(words, one, language)],
        "legitimateInterests": [
            {"exists": True, "reasoning": one.legitimate_interest[language]}
            for one in activity.purposes
            if one.legitimate_interest
        ],
        "recipients": [
            {
                "category": one.category.get(language, "") or one.name,
                **({"name": one.name} if one.name else {}),
                **({"country": one.country.upper()} if one.country else {}),
            }
            for one in activity.recipients
        ],
        "storage": [_storage(activity, language)],
        "nonDisclosure": {
            "legalRequirement": kind == "statutory",
            "contractualRegulation": kind in ("contractual", "necessary_for_contract"),
            "obligationToProvide": kind in ("statutory", "contractual"),
            "consequences": activity.provision.consequence.get(language, ""),
        },
    }
    return [{"_id": f"{activity.id}-{number}", "category": one, **common} for number, one in enumerate(categories, 1)]


def _bases(words: Any, purpose: Purpose, language: str) -> list[dict[str, str]]:
    provision, special = purpose.legal_provision.get(language, ""), purpose.special_category or ""
    said = str(words.legal_basis(purpose.legal_basis, provision, special))
    named = [purpose.legal_basis, *([special] if special else [])]
    return [{"reference": f"GDPR-{basis.replace('.', '-')}", "description": said} for basis in named]


def _storage(activity: Activity, language: str) -> dict[str, Any]:
    """The period in words: what it begins with is known to people only, so no machine-readable duration is given."""
    retention = activity.retention
    period = retention.period.get(language, "") if retention else ""
    criteria = retention.criteria.get(language, "") if retention else ""
    return {
        "temporal": [{"description": period, "ttl": ""}] if period else [],
        "purposeConditional": [criteria] if criteria else [],
        "legalBasisConditional": [],
        "aggregationFunction": "max",
    }


def _transfer(words: Any, transfer: Transfer, language: str) -> dict[str, Any]:
    said = {"country": transfer.country[language], "safeguard": transfer.safeguard.get(language, "")}
    sentence = str(words.transfer({**said, "mechanism": transfer.mechanism or "", "copy_at": transfer.copy_at}))
    fits = {
        "adequacyDecision": transfer.mechanism in ("adequacy", "dpf"),
        "appropriateGuarantees": transfer.mechanism in ("bcr", None),
        "presenceOfEnforceableRightsAndEffectiveRemedies": False,
        "standardDataProtectionClause": transfer.mechanism == "scc",
    }
    held = {name: {"available": yes, "description": sentence if yes else ""} for name, yes in fits.items()}
    return {"country": transfer.country[language], **held}


def _source(activity: Activity, language: str) -> dict[str, Any]:
    source = activity.source
    assert source is not None, "asked for by whoever calls"
    found = {"description": source.text[language], "url": "", "publiclyAvailable": source.publicly_accessible}
    return {
        "_id": f"{activity.id}-source",
        "dataCategory": listed(activity.data_categories, language),
        "sources": [found],
    }


def _decisions(activities: Sequence[Activity], language: str) -> dict[str, Any]:
    said = [one.automated_decisions[language] for one in activities if one.automated_decisions]
    return {"inUse": bool(said), "logicInvolved": " ".join(said), "scopeAndIntendedEffects": ""}


def _changes(project: Project, activity: Activity, language: str) -> list[dict[str, Any]]:
    return [
        {
            "description": one.text[language],
            "affectedDataCategories": [category[language] for category in activity.data_categories],
            "plannedDateOfChange": one.announced_on.isoformat(),
            "urlOfNewVersion": project.notice.url_for(language),
        }
        for one in activity.further_purposes
    ]


def _nobody() -> dict[str, str]:
    """The legal packs know no e-mail and phone of an authority."""
    return {"email": "", "phone": ""}
