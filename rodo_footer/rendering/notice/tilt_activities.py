"""What TILT says of one activity: the data disclosed, transfers to third countries, and where the data come from."""

from __future__ import annotations

from typing import Any

from rodo_footer.model.activity import Activity, Purpose, Transfer
from rodo_footer.rendering.notice.facts import listed, nominative, title_of


def disclosed(words: Any, activity: Activity, language: str) -> list[dict[str, Any]]:
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


def transferred(words: Any, transfer: Transfer, language: str) -> dict[str, Any]:
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


def obtained(activity: Activity, language: str) -> dict[str, Any]:
    source = activity.source
    assert source is not None, "asked for by whoever calls"
    found = {"description": source.text[language], "url": "", "publiclyAvailable": source.publicly_accessible}
    return {
        "_id": f"{activity.id}-source",
        "dataCategory": listed(activity.data_categories, language),
        "sources": [found],
    }
