"""The elements of an information notice (GDPR art. 13 and 14), and which of them apply to an activity.

A missing element is a fault only where it applies: portability without consent or contract is none. Judges no text.
"""

from __future__ import annotations

from rodo_footer.model.activity import Activity
from rodo_footer.model.project import Project

ELEMENTS: dict[str, str] = {
    "controller_identity": "GDPR art. 13(1)(a)",
    "controller_contact": "GDPR art. 13(1)(a)",
    "representative": "GDPR art. 13(1)(a)",
    "dpo": "GDPR art. 13(1)(b)",
    "purposes": "GDPR art. 13(1)(c)",
    "legal_basis": "GDPR art. 13(1)(c)",
    "legitimate_interests": "GDPR art. 13(1)(d)",
    "recipients": "GDPR art. 13(1)(e)",
    "transfers": "GDPR art. 13(1)(f)",
    "retention": "GDPR art. 13(2)(a)",
    "right_access": "GDPR art. 13(2)(b)",
    "right_rectification": "GDPR art. 13(2)(b)",
    "right_erasure": "GDPR art. 13(2)(b)",
    "right_restriction": "GDPR art. 13(2)(b)",
    "right_object": "GDPR art. 13(2)(b)",
    "right_portability": "GDPR art. 13(2)(b)",
    "right_withdraw_consent": "GDPR art. 13(2)(c)",
    "complaint": "GDPR art. 13(2)(d)",
    "provision": "GDPR art. 13(2)(e)",
    "automated_decisions": "GDPR art. 13(2)(f)",
    "categories": "GDPR art. 14(1)(d)",
    "source": "GDPR art. 14(2)(f)",
}
"""Every element with the letter that asks for it, in the order of the articles."""

ALWAYS = frozenset(
    (
        "controller_identity",
        "controller_contact",
        "purposes",
        "legal_basis",
        "retention",
        "right_access",
        "right_rectification",
        "right_erasure",
        "right_restriction",
        "complaint",
    )
)
"""What applies whatever the facts are."""


def applicable(activity: Activity, project: Project) -> frozenset[str]:
    """The elements that the notice of an activity must have: art. 13, or art. 14 where others gave the data."""
    given = activity.collected_from == "data_subject"
    conditions = {
        "representative": project.controller.representative is not None,
        "dpo": project.dpo is not None,
        "legitimate_interests": activity.rests_on("6.1.f"),
        "recipients": bool(activity.recipients),
        "transfers": bool(activity.transfers),
        "right_object": is_objectable(activity),
        "right_portability": is_portable(activity),
        "right_withdraw_consent": activity.rests_on("6.1.a", "9.2.a"),
        "provision": given,
        "automated_decisions": bool(activity.automated_decisions),
        "categories": not given,
        "source": not given,
    }
    return ALWAYS | {name for name, applies in conditions.items() if applies}


def applicable_to_notice(project: Project) -> frozenset[str]:
    """The elements that one document about all activities must have; what always applies where there are none."""
    return ALWAYS.union(*(applicable(activity, project) for activity in project.activity))


def is_objectable(activity: Activity) -> bool:
    """Whether there is a right to object: art. 21(1), (2)."""
    return activity.rests_on("6.1.e", "6.1.f") or any(purpose.direct_marketing for purpose in activity.purposes)


def is_portable(activity: Activity) -> bool:
    """Whether there is a right to portability: consent or contract, and processing by automated means (art. 20(1))."""
    return activity.automated_processing and activity.rests_on("6.1.a", "6.1.b", "9.2.a")
