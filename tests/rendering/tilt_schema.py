"""The shape of a TILT document, written after the schema of the Transparency Information Language.

Source: tilt-schema.json of github.com/Transparency-Information-Language/schema, commit 0142de99 (MIT License, Copyright
(c) 2020 Elias Grünewald): its required fields, types and patterns, without its examples.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]
_DATE = (
    r"^([\+-]?\d{4}(?!\d{2}\b))((-?)((0[1-9]|1[0-2])(\3([12]\d|0[1-9]|3[01]))?|W([0-4]\d|5[0-2])(-?[1-7])?"
    r"|(00[1-9]|0[1-9]\d|[12]\d{2}|3([0-5]\d|6[1-6])))([T\s]((([01]\d|2[0-3])((:?)[0-5]\d)?|24\:?00)"
    r"([\.,]\d+(?!:))?)?(\17[0-5]\d([\.,]\d+)?)?([zZ]|([\+-])([01]\d|2[0-3]):?([0-5]\d)?)?)?)?$"
)
TEXT: Schema = {"type": "string"}
YES_NO: Schema = {"type": "boolean"}


def table(optional: dict[str, Schema] | None = None, **required: Schema) -> Schema:
    """An object with all of `required`."""
    return {"type": "object", "required": list(required), "properties": {**required, **(optional or {})}}


def several(item: Schema) -> Schema:
    return {"type": "array", "items": item}


_SAID = table(available=YES_NO, description=TEXT)
_RIGHT = {
    "available": YES_NO,
    "description": TEXT,
    "url": TEXT,
    "email": TEXT,
    "identificationEvidences": several(TEXT),
}
_RECIPIENT = table({"name": TEXT, "division": TEXT, "address": TEXT, "country": TEXT}, category=TEXT)
_STORAGE = table(
    temporal=several(table(description=TEXT, ttl=TEXT)),
    purposeConditional=several(TEXT),
    legalBasisConditional=several(TEXT),
    aggregationFunction=TEXT,
)
SCHEMA: Schema = {
    "$schema": "http://json-schema.org/draft-07/schema",
    **table(
        meta=table(
            _id=TEXT,
            name=TEXT,
            created={"type": "string", "pattern": _DATE},
            modified={"type": "string", "pattern": _DATE},
            version={"type": "integer", "minimum": 1},
            language={"type": "string", "pattern": "^(de|en|pl)$"},
            status={"type": "string", "pattern": "^(active|inactive)$"},
            url={"type": "string", "format": "uri"},
            _hash={"type": "string", "minLength": 64, "maxLength": 64},
        ),
        controller=table(
            {"division": TEXT},
            name=TEXT,
            address=TEXT,
            country={"type": "string", "minLength": 2, "maxLength": 2},
            representative=table(
                {"phone": {"type": "string", "pattern": r"^[+]*[(]{0,1}[0-9]{1,4}[)]{0,1}[-\s\./0-9]*$"}},
                name=TEXT,
                email={"type": "string", "format": "email"},
            ),
        ),
        dataProtectionOfficer=table({"phone": TEXT}, name=TEXT, address=TEXT, country=TEXT, email=TEXT),
        dataDisclosed=several(
            table(
                _id=TEXT,
                category=TEXT,
                purposes=several(table(purpose=TEXT, description=TEXT)),
                legalBases=several(table(reference=TEXT, description=TEXT)),
                legitimateInterests=several(table(exists=YES_NO, reasoning=TEXT)),
                recipients=several(_RECIPIENT),
                storage=several(_STORAGE),
                nonDisclosure=table(
                    legalRequirement=YES_NO,
                    contractualRegulation=YES_NO,
                    obligationToProvide=YES_NO,
                    consequences=TEXT,
                ),
            )
        ),
        thirdCountryTransfers=several(
            table(
                country=TEXT,
                adequacyDecision=_SAID,
                appropriateGuarantees=_SAID,
                presenceOfEnforceableRightsAndEffectiveRemedies=_SAID,
                standardDataProtectionClause=_SAID,
            )
        ),
        accessAndDataPortability=table(
            **_RIGHT, administrativeFee=table(amount={"type": "number"}, currency=TEXT), dataFormat=TEXT
        ),
        sources=several(
            table(
                _id=TEXT,
                dataCategory=TEXT,
                sources=several(table(description=TEXT, url=TEXT, publiclyAvailable=YES_NO)),
            )
        ),
        rightToInformation=table(**_RIGHT),
        rightToRectificationOrDeletion=table(**_RIGHT),
        rightToDataPortability=table(**_RIGHT),
        rightToWithdrawConsent=table(**_RIGHT),
        rightToComplain=table(
            **_RIGHT, supervisoryAuthority=table(name=TEXT, address=TEXT, country=TEXT, email=TEXT, phone=TEXT)
        ),
        automatedDecisionMaking=table(inUse=YES_NO, logicInvolved=TEXT, scopeAndIntendedEffects=TEXT),
        changesOfPurpose=several(
            table(
                description=TEXT, affectedDataCategories=several(TEXT), plannedDateOfChange=TEXT, urlOfNewVersion=TEXT
            )
        ),
    ),
}
