"""Groups of elements: how much of what notices say a text says at all. One right more or less makes no notice."""

from __future__ import annotations

from collections.abc import Mapping

from rodo_footer.checking.completeness.judging import Found

_FAMILIES: dict[str, tuple[str, ...]] = {
    "controller": ("controller_identity", "dpo", "representative"),
    "purposes": ("purposes",),
    "legal basis": ("legal_basis", "legitimate_interests"),
    "recipients": ("recipients", "transfers"),
    "retention": ("retention",),
    "rights": (
        "right_access",
        "right_rectification",
        "right_erasure",
        "right_restriction",
        "right_object",
        "right_portability",
        "right_withdraw_consent",
    ),
    "complaint": ("complaint",),
    "provision": ("provision",),
}


def families(found: Mapping[str, Found]) -> tuple[str, ...]:
    """The groups of which a text has at least one element; contact details and categories alone say nothing."""
    return tuple(
        name
        for name, members in _FAMILIES.items()
        if any(found[one].state == "present" for one in members if one in found)
    )
