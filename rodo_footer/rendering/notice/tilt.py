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

from rodo_footer.model.activity import Activity
from rodo_footer.model.elements import is_portable
from rodo_footer.model.project import Project
from rodo_footer.rendering.notice.facts import where
from rodo_footer.rendering.notice.tilt_activities import disclosed, obtained, transferred

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
        "dataDisclosed": [one for activity in activities for one in disclosed(words, activity, language)],
        "thirdCountryTransfers": [
            transferred(words, one, language) for activity in activities for one in activity.transfers
        ],
        "accessAndDataPortability": {
            **rights.about(True, rights.access),
            "administrativeFee": {"amount": 0, "currency": "EUR"},
            "dataFormat": "",
        },
        "sources": [obtained(one, language) for one in activities if one.source],
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
    unknown = {"name": "", "address": "", "country": "", "email": ""}
    dpo = project.dpo
    if dpo is None:
        return unknown
    return {**unknown, "name": dpo.name, "email" if "@" in dpo.contact else "phone": dpo.contact}


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
