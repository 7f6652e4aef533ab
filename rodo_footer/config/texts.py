"""The texts of the config by language: codes that exist, none empty, none missing that its neighbours have.

Which languages are needed is not decided here: rendering knows what was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from rodo_footer.config.validate import Fault
from rodo_footer.model.activity import Activity, Inflected, Purpose
from rodo_footer.toml_lines import Key

_ISO_639_1 = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee
el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is
it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms
mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk
sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi
yo za zh zu
"""
_CODES = frozenset(_ISO_639_1.split())
# Codes of countries that are taken for those of their languages.
_COUNTRIES = {
    "at": "de",
    "cn": "zh",
    "cz": "cs",
    "dk": "da",
    "gb": "en",
    "gr": "el",
    "jp": "ja",
    "ua": "uk",
    "us": "en",
}


def language_faults(codes: Mapping[str, object], key: Key) -> Iterator[Fault]:
    """The keys of a table that are no language."""
    for code in codes:
        if code not in _CODES:
            meant = _COUNTRIES.get(code) or (code[:2].lower() if code[:2].lower() in ("pl", "en", "de") else "")
            near = f"Did you mean '{meant}'? " if meant else ""
            what = f"there is no language '{code}'"
            yield Fault((*key, code), what, f"{near}Write two letters of ISO 639-1, such as pl, en, de.")


def text_faults(activity: Activity, base: Key) -> Iterator[Fault]:
    """Texts of an activity that are empty, in no language, or not in all the languages of the others."""
    tables = [(key, words) for key, words in _worded(activity, base) if words]
    for key, words in tables:
        yield from language_faults(words, key)
        yield from empty_faults(words, key)
    for language in sorted({one for _, words in tables for one in words} & _CODES):
        there = [key for key, words in tables if language in words]
        absent = [key for key, words in tables if language not in words]
        if len(there) >= len(absent):
            for key in absent:
                what = f"missing; other texts of the activity are in '{language}'"
                yield Fault((*key, language), what, "Add it, or take the language out of all of them.")
        else:
            for key in there:
                what = f"most texts of the activity are not in '{language}'"
                yield Fault((*key, language), what, "Take it out, or write all of them in it.")


def empty_faults(words: Mapping[str, str | Inflected], key: Key) -> Iterator[Fault]:
    """Texts of a table that say nothing."""
    for language, text in words.items():
        cases = {(): text} if isinstance(text, str) else {("nom",): text.nom, ("gen",): text.gen}
        for case, said in cases.items():
            if not said.strip():
                yield Fault((*key, language, *case), "is empty", "Write the text, or take the key out.")


def _worded(value: object, key: Key) -> Iterator[tuple[Key, Mapping[str, str | Inflected]]]:
    """Every table of texts by language in a value of the model, with its key in the file."""
    if isinstance(value, dict):
        yield key, value
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _worded(item, (*key, number))
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            # In the file the languages of a purpose are keys of the purpose itself.
            inner = key if isinstance(value, Purpose) and name == "text" else (*key, name)
            yield from _worded(getattr(value, name), inner)
