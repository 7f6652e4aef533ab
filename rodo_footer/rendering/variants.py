"""Which variant of a channel's clause is meant, and whether the legal bases of the activity allow it.

A recording rests on consent or on a legitimate interest: who asks for the text of the other one would mislead.
"""

from __future__ import annotations

from rodo_footer.errors import ConfigError, Problem, RenderingError
from rodo_footer.model.activity import Activity
from rodo_footer.rendering.catalogue import Channel, nearest

_NAMED = {
    "6.1.a": "consent, art. 6(1)(a)",
    "6.1.b": "a contract, art. 6(1)(b)",
    "6.1.c": "a legal obligation, art. 6(1)(c)",
    "6.1.d": "vital interests, art. 6(1)(d)",
    "6.1.e": "a public task, art. 6(1)(e)",
    "6.1.f": "a legitimate interest, art. 6(1)(f)",
}


def variant_for(known: Channel, channel: str, wanted: str, activity: Activity | None) -> str:
    """The name of the variant: `wanted`, else the first one whose legal basis is that of the activity.

    Raises:
        RenderingError: the channel has no such variant, or none for the basis.
    """
    if wanted:
        if wanted not in known.variants:
            hint = nearest(wanted, tuple(known.variants))
            raise RenderingError(f"channel '{channel}' has no variant '{wanted}'", hint)
        return wanted
    if activity is None:
        return next(iter(known.variants))
    fitting = (name for name, one in known.variants.items() if not one.bases or activity.rests_on(*one.bases))
    found = next(fitting, "")
    if not found:
        there = ", ".join(f"{name} for {_said(one.bases)}" for name, one in known.variants.items())
        why = f"'{activity.id}' rests on {_said(_bases(activity))}, and '{channel}' has no text for that"
        raise RenderingError(why, f"There is: {there}.")
    return found


def refuse_basis(known: Channel, channel: str, variant: str, activity: Activity, key: str) -> None:
    """ConfigError where the variant speaks of another legal basis than the activity rests on, or of one of several."""
    wanted = known.variants[variant].bases
    if not wanted:
        return
    bases = _bases(activity)
    if len(bases) > 1:
        why = f"'{activity.id}' rests on {_said(bases)} at once, and one {channel} can have only one legal basis"
        raise _refused(key, why, "Keep one: whoever may refuse must not be told that it happens anyway.")
    if not activity.rests_on(*wanted):
        why = f"the variant '{variant}' says that it rests on {_said(wanted)}, but '{activity.id}' rests on "
        fits = next((name for name, one in known.variants.items() if activity.rests_on(*one.bases)), "")
        hint = f"Take the variant {fits}, or change legal_basis." if fits else "Change legal_basis."
        raise _refused(key, why + _said(bases), hint)


def _refused(key: str, why: str, hint: str) -> ConfigError:
    return ConfigError("rodo-footer.toml", (Problem(key, 0, why, hint),))


def _bases(activity: Activity) -> list[str]:
    return list(dict.fromkeys(one.legal_basis for one in activity.purposes))


def _said(bases: list[str]) -> str:
    return " and ".join(_NAMED[one] for one in bases)
