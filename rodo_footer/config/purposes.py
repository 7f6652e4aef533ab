"""What the purposes of an activity must say together with their legal bases: GDPR art. 6, 7, 9, 13(1)(c) and (d)."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.config.validate import Fault
from rodo_footer.model.activity import Activity, Purpose
from rodo_footer.toml_lines import Key

# Data of art. 9(1) by names that mean nothing else. Biometric data are left out: only some uses of them are meant.
_SPECIAL = {
    "pl": "o zdrowiu|stan zdrowia|stanie zdrowia|dane genetyczne|pochodzenie etniczne|pochodzenie rasowe"
    "|poglądy polityczne|przekonania religijne|przynależność do związków|orientacja seksualna",
    "en": "health data|data on health|data concerning health|genetic data|ethnic origin|racial origin"
    "|political opinions|religious beliefs|trade union membership|sexual orientation",
    "de": "gesundheitsdaten|genetische daten|ethnische herkunft|politische meinungen|religiöse überzeugungen"
    "|gewerkschaftszugehörigkeit|sexuelle orientierung",
}
# A person's health is meant, and that it is processed: "no health data", "stan zdrowia zwierzęcia" are something else.
_OTHER = ("bez", "nie", "no", "not", "without", "ohne", "keine", "nicht", "zwierzęcia", "zwierząt", "animals", "pets")


def purpose_faults(activity: Activity, base: Key) -> Iterator[Fault]:
    """What is missing from the purposes of an activity, and what contradicts them."""
    key: Key = (*base, "purposes")
    if not activity.purposes:
        yield Fault(key, f"no purpose ({activity.article('13(1)(c)', '14(1)(c)')})", "Add [[activity.purposes]].")
    for number, purpose in enumerate(activity.purposes):
        yield from _one(activity, purpose, (*key, number))
    yield from _consent_faults(activity, base)
    yield from _special_category_faults(activity, base)
    if "recording" in activity.channels and activity.rests_on("6.1.a") and activity.rests_on("6.1.f"):
        why = "a recording on consent and on a legitimate interest: who says no would be recorded all the same"
        yield Fault(
            key, f"{why} (GDPR art. 6(1), 7(4))", "Decide for one, 6.1.a or 6.1.f, or make two activities of it."
        )
    if activity.balancing_test and not activity.rests_on("6.1.f"):
        what = "no purpose rests on 6.1.f, and only a legitimate interest is balanced (GDPR art. 6(1)(f))"
        yield Fault((*base, "balancing_test"), what, "Take it out, or say 6.1.f.")


def _one(activity: Activity, purpose: Purpose, key: Key) -> Iterator[Fault]:
    if not purpose.text:
        yield Fault(
            key,
            f"no text; it says what for ({activity.article('13(1)(c)', '14(1)(c)')})",
            'Add e.g. en = "answering enquiries".',
        )
    on_interest = purpose.legal_basis == "6.1.f"
    if on_interest and not purpose.legitimate_interest:
        yield Fault(
            (*key, "legitimate_interest"),
            f"missing; 6.1.f needs the interest itself said ({activity.article('13(1)(d)', '14(2)(b)')})",
            'Add e.g. legitimate_interest = { en = "to answer the messages that are sent to us" }.',
        )
    if purpose.legitimate_interest and not on_interest:
        what = f"an interest is said, and the basis is {purpose.legal_basis} (GDPR art. 6(1)(f), 13(1)(d))"
        yield Fault((*key, "legitimate_interest"), what, 'Take it out, or write legal_basis = "6.1.f".')


def _consent_faults(activity: Activity, base: Key) -> Iterator[Fault]:
    key: Key = (*base, "withdraw_consent")
    consented = activity.rests_on("6.1.a", "9.2.a")
    if consented and not activity.withdraw_consent:
        what = (
            f"missing; who consents must know how to withdraw ({activity.article('7(3), 13(2)(c)', '7(3), 14(2)(d)')})"
        )
        yield Fault(key, what, 'Add e.g. withdraw_consent = { en = "by e-mail to us" }.')
    if activity.withdraw_consent and not consented:
        what = "how to withdraw consent is said, and nothing rests on consent (GDPR art. 13(2)(c))"
        yield Fault(key, what, "Take it out, or write 6.1.a for the purpose that rests on consent.")


def _special_category_faults(activity: Activity, base: Key) -> Iterator[Fault]:
    if any(purpose.special_category for purpose in activity.purposes):
        return
    for number, words in enumerate(activity.data_categories):
        named = next(filter(None, (_special_category(text, language) for language, text in words.items())), "")
        if named:
            what = f"'{named}' is a special category, and no purpose has its exception of art. 9(2) (GDPR art. 9)"
            yield Fault((*base, "data_categories", number), what, 'Add e.g. special_category = "9.2.a" there.')


def _special_category(text: str, language: str) -> str:
    """The name of a special category in a text; empty where none is."""
    lower = text.lower()
    found = next((name for name in _SPECIAL.get(language, "").split("|") if name and name in lower), "")
    return "" if set(lower.replace(",", " ").split()) & set(_OTHER) else found
