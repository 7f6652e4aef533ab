"""The engine that judges notices: what counts as evidence, what does not, where it stands, and what it costs."""

from __future__ import annotations

import random
import re
import time
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.completeness import KnownValues, evidence_in, judge, known_languages
from rodo_footer.checking.completeness.applying import applying
from rodo_footer.checking.completeness.folding import Folded
from rodo_footer.checking.completeness.objection import objection_lines
from rodo_footer.checking.completeness.sentences import Notice
from rodo_footer.checking.completeness.signs import compiled
from rodo_footer.checking.completeness.values import spellings
from rodo_footer.checking.completeness.wording import WORDS
from rodo_footer.checking.notice_samples import NOTICE, without
from rodo_footer.model.elements import ALWAYS, ELEMENTS

LANGUAGES = known_languages()


def present(text: str, language: str = "en") -> set[str]:
    """The elements that a text has."""
    return {name for name, found in judge(text, language).items() if found.state == "present"}


def weak(text: str, language: str = "en") -> set[str]:
    """The elements that a text only touches."""
    return {name for name, found in judge(text, language).items() if found.state == "weak"}


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("The controller", {"controller_identity"}),
        ("We process", {"purposes", "categories"}),
        ("The recipient", {"recipients"}),
        ("We delete", {"retention"}),
        ("You may lodge", {"complaint"}),
        ("Providing", {"provision"}),
    ],
)
def test_a_sentence_less_is_an_element_less(line: str, lost: set[str]) -> None:
    """Each sentence of the sample says one thing; headings alone say nothing."""
    text = without(line)
    if line == "The controller":
        text = text.replace("Who we are\n", "")
    if line == "We delete":
        text = text.replace("How long we keep them\n", "")
    if line == "We process":
        text = text.replace("Why we use your data\n", "")
    assert present(NOTICE) - present(text) == lost


def test_each_right_is_judged_by_itself() -> None:
    """In one list."""
    sentence = (
        "You have the right of access to your data, to rectification, to erasure and to restriction of processing."
    )
    for said, name in {
        "of access to your data, ": "right_access",
        "to rectification, ": "right_rectification",
        "to erasure and ": "right_erasure",
        " and to restriction of processing": "right_restriction",
    }.items():
        assert present(sentence) - present(sentence.replace(said, "")) == {name}


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("If you are not the intended recipient of this e-mail, please delete it.", "recipients"),
        ("Plug in the game controller of your choice.", "controller_identity"),
        ("The financial controller of the group is Anna Nowak.", "controller_identity"),
        ("The object of this agreement is a bicycle.", "right_object"),
        ("Our technicians access the data centre with a badge.", "right_access"),
        ("The service is not limited to residents.", "controller_identity"),
        ("We restrict access to the building to personnel.", "right_restriction"),
        ("We delete the data of children under 13 when a parent asks.", "right_erasure"),
        ("You can refuse cookies; then you may not be able to use some parts of the site.", "provision"),
        ("We are obliged not to disclose your information to anybody.", "provision"),
        ("File a copyright complaint with our agent.", "complaint"),
        ("Your data are kept confidential and used for the contract only.", "retention"),
        ("You have rights under the GDPR.", "right_access"),
        ("We rely on the GDPR.", "legal_basis"),
    ],
)
def test_words_in_another_sense_do_not_count(text: str, never: str) -> None:
    """The traps of the language."""
    assert judge(text, "en")[never].state == "missing"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We keep your data as long as necessary.", "retention"),
        ("How long do we keep your data? For no longer than necessary.", "retention"),
        ("We share your data with trusted partners.", "recipients"),
        ("Your data may be transferred to other countries.", "transfers"),
        ("By using this site you consent to our use of your data.", "legal_basis"),
        ("If you have questions, please contact us.", "controller_contact"),
        ("We use data from publicly available sources.", "source"),
        ("You can opt out of tracking at any time.", "right_object"),
    ],
)
def test_empty_phrases_are_weak(text: str, name: str) -> None:
    """They touch an element and say nothing."""
    assert name in weak(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_examples_are_found(language: str) -> None:
    """What a message proposes is evidence of the element that it is about."""
    for name, words in WORDS.items():
        if name in evidence_in(language):
            assert judge(words.examples[language], language)[name].state == "present", (name, words.examples[language])


def test_every_element_has_words_and_evidence() -> None:
    """The messages name each; English knows each."""
    assert list(WORDS) == list(ELEMENTS)
    assert set(evidence_in("en")) == set(ELEMENTS)


def test_no_english_sign_matches_without_its_literals() -> None:
    """The quick look never misses: whatever a pattern may match has one of its literals."""
    chance = random.Random(7)
    for name, evidence in evidence_in("en").items():
        for literals, pattern in (*evidence.strong, *evidence.weak, *evidence.headings, *evidence.never):
            tree = parser.parse(compiled(pattern).pattern)
            for _ in range(40):
                said = _matching(tree, chance)
                assert any(one in said for one in literals.split("|")), (name, literals, pattern, said)


def _matching(tree: Any, chance: random.Random) -> str:
    """A text that a pattern may match, its surroundings left out."""
    said = ""
    for kind, value in tree:
        if kind is kinds.LITERAL:
            said += chr(value)
        elif kind is kinds.SUBPATTERN:
            said += _matching(value[3], chance)
        elif kind is kinds.BRANCH:
            said += _matching(chance.choice(value[1]), chance)
        elif kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            least, most, inner = value
            said += "".join(_matching(inner, chance) for _ in range(chance.randint(least, min(most, least + 1))))
        elif kind is kinds.IN:
            said += _one_of(value, chance)
        elif kind in (kinds.NOT_LITERAL, kinds.ANY):
            said += "x"
    return said


def _one_of(choices: Any, chance: random.Random) -> str:
    if choices[0][0] is kinds.NEGATE:
        return "x"
    kind, value = chance.choice(choices)
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.RANGE:
        return chr(value[0])
    return "1" if value is kinds.CATEGORY_DIGIT else "x"


@given(st.text(alphabet=st.sampled_from("abcŁłßàéSZ .\u00ad\u00a0\n\t–„”ﬁİ"), max_size=60))
def test_places_are_those_of_the_given_text(text: str) -> None:
    """Whatever folding makes longer or shorter, each sentence stands where it is said to."""
    notice = Notice(text)
    for number, one in enumerate(notice.sentences):
        start, end = notice.place(number, 0, len(one.text))
        assert 0 <= start < end <= len(text)
        assert "".join(Folded(text[start:end]).text.split()) == one.text.replace(" ", "")


@given(st.text(max_size=300))
def test_any_text_is_judged(text: str) -> None:
    """Nothing raises, and evidence is a piece of the text."""
    for language in LANGUAGES:
        for found in judge(text, language).values():
            assert (found.state == "missing") == (found.start < 0)
            assert found.start < len(text)


def test_evidence_is_quoted_as_it_stands() -> None:
    """With capitals, hard spaces and soft hyphens where they are."""
    text = "Straße 1\n\nYour rights: you may  LODGE A COM\u00adPLAINT\u00a0with the supervisory authority."
    found = judge(text, "en")["complaint"]
    assert found.evidence == "COMPLAINT with the supervisory"
    assert text[found.start :].startswith("COM\u00adPLAINT")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Per Art. 6(1)(f) GDPR we do. Then not.", ["per art. 6(1)(f) gdpr we do.", "then not."]),
        ("Przykład sp. z o.o. w Warszawie. Cel: umowa", ["przyklad sp. z o.o. w warszawie.", "cel: umowa"]),
        ("Gemäß Art. 6 Abs. 1 lit. b DSGVO, z. B. so.", ["gemass art. 6 abs. 1 lit. b dsgvo, z. b. so."]),
        ("One\n- two;\n- three\tfour | five", ["one", "- two;", "- three", "four", "five"]),
        ("The data are deleted when the contract that you\nmade with us ends.\nNext", None),
        ("  The data are deleted when the contract that you\n  made with us ends.\n  Next", None),
    ],
)
def test_sentences_end_where_readers_see_it(text: str, sentences: list[str] | None) -> None:
    """Not at abbreviations, and not at the end of a line that was broken for its width."""
    found = [one.text for one in Notice(text).sentences]
    assert found == (sentences or ["the data are deleted when the contract that you made with us ends.", "next"])


def test_headings_bear_on_the_text_below_them() -> None:
    """And only where there is some."""
    assert "retention" in present("Storage duration\nUntil you tell us to stop.\n")
    assert "retention" not in present("You have the right of access to your data.\nStorage duration\n")


def test_several_languages_and_none() -> None:
    """Of a bilingual notice the better version counts; in a language that nobody knows here nothing is said."""
    polish = (
        "Administratorem danych osobowych jest Przykład sp. z o.o., która przetwarza je w celu obsługi i nie dłużej."
    )
    assert judge(polish + "\n" + NOTICE)["complaint"].state == "present"
    assert judge("Il titolare del trattamento dei dati è Esempio S.r.l., che li conserva per tre anni.") == {}


KNOWN = KnownValues(
    controller="Example Ltd", contacts=("privacy@example.com",), dpo_contacts=("dpo@example.com",), representative="X"
)


def test_known_values_beat_words() -> None:
    """The name in either spelling is the controller; another name is not, nor another mailbox the officer's."""
    found = judge("We are Example Limited.\nData protection officer: other@example.com.", "en", KNOWN)
    assert (found["controller_identity"].state, found["controller_identity"].evidence) == ("present", "Example Limited")
    assert found["dpo"].state == "weak"
    assert found["representative"].state == "missing"
    found = judge("The controller is Another Ltd. Officer: dpo@example.com.", "en", KNOWN)
    assert (found["controller_identity"].state, found["dpo"].state) == ("weak", "present")


def test_spellings_of_legal_forms() -> None:
    """Short and long."""
    assert "przyklad spolka z ograniczona odpowiedzialnoscia" in spellings("Przykład Sp. z o.o.")
    assert "beispiel gesellschaft mit beschrankter haftung" in spellings("Beispiel GmbH")


def test_a_basis_brings_other_elements_with_it() -> None:
    """Art. 6(1)(f) the interest and the objection, consent its withdrawal; for certain where the article stands."""
    assert _applying("The basis is Art. 6(1)(f) GDPR.")["right_object"]
    assert not _applying("We rely on our legitimate interests.")["right_object"]
    assert _applying("Podstawą jest art. 6 ust. 1 lit. a i f RODO.") == _applying("Art. 6(1)(a) and (f) GDPR")
    assert _applying("Rechtsgrundlage: Art. 6 Abs. 1 S. 1 lit. a DSGVO")["right_withdraw_consent"]
    assert _applying("Art. 6(1)(c) GDPR") == dict.fromkeys(ALWAYS, True) | {"recipients": False, "provision": False}


def test_whoever_has_the_data_from_others_need_not_say_whether_they_must_be_given() -> None:
    """Art. 14 has no such letter; but some come from the person as well."""
    assert "provision" not in _applying("The data come from our trading partner.")
    assert "provision" in _applying("The data come from our trading partner or directly from you.")


def _applying(text: str) -> dict[str, bool]:
    return applying(text, judge(text, "en"))


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("You have the right of access, to erasure and to object to processing.", False),
        ("- the right to object to processing;", False),
        ("• right to object to processing", False),
        ("Right to object to processing", True),
        ("**Right to object to processing.** At any time.", True),
        ("You may object to processing that rests on our interests at any time, for reasons of your own.", True),
    ],
)
def test_the_right_to_object_stands_apart(text: str, apart: bool) -> None:
    """In a heading, a paragraph or bold; not in a list."""
    assert [one.alone for one in objection_lines(text, "en")] == [apart]


BAITS = [
    "object to ",
    "consent ",
    "right ",
    "we use your data ",
    "not provide ",
    "retain ",
    "a. ",
    "\n- data",
    "- ",
    "x",
]


@pytest.mark.parametrize("bait", [*BAITS, "dane w celu ", "verantwortlich ist ", "right right object "])
def test_hostile_text_costs_little(bait: str) -> None:
    """60 kB of what starts patterns over and over: linear, in each language."""
    text = bait * (60_000 // len(bait))
    for language in LANGUAGES:
        begun = time.process_time()
        judge(text, language)
        assert time.process_time() - begun < 3, language


STARTS = {"en": "right you can ", "pl": "prawo danych moze ", "de": "recht auf daten konnen "}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_endless_sentence_with_every_literal_costs_little(language: str) -> None:
    """No quick look spares a pattern, and none matches."""
    literals = {
        literal
        for evidence in evidence_in(language).values()
        for signs in (evidence.strong, evidence.weak, evidence.headings, evidence.never)
        for literal_list, _ in signs
        for literal in literal_list.split("|")
    }
    end = "x" + "x x".join(sorted(literals)) + "x"
    text = STARTS[language] * ((60_000 - len(end)) // len(STARTS[language])) + end
    begun = time.process_time()
    judge(text, language)
    assert time.process_time() - begun < 3


def test_time_grows_with_the_length_alone() -> None:
    """Twice the text, at most three times the time."""
    text = re.sub(r"\.", " and", NOTICE.replace("\n", " "))
    times = []
    for repeats in (40, 80):
        begun = time.process_time()
        judge(text * repeats, "en")
        times.append(time.process_time() - begun)
    assert times[1] < 3 * times[0] + 0.1


@pytest.mark.parametrize("name", ["Berg & Söhne GmbH & Co. KG", "Yahoo! Inc.", "Co. Ltd. Przykład sp. z o.o."])
@pytest.mark.parametrize("language", ["pl", "en", "de"])
def test_a_name_that_looks_like_the_end_of_a_sentence(name: str, language: str) -> None:
    """The name is found whole, and where it stands; another company's is not."""
    sentence = {
        "pl": "Administratorem danych jest {}.",
        "en": "The controller of your personal data is {}.",
        "de": "Verantwortlicher für die Verarbeitung ist {}.",
    }[language]
    text = f"Informacja.\n{sentence.format(name)} Kontakt: a@example.com."
    found = judge(text, language, KnownValues(controller=name))["controller_identity"]
    assert (found.state, found.evidence) == ("present", name.rstrip("."))
    other = judge(text.replace(name, "Tal AG"), language, KnownValues(controller=name))["controller_identity"]
    assert other.state != "present"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We transfer data to a third country (Japan); basis: a derogation under Article 49 GDPR."),
        ("de", "Wir übermitteln Daten in ein Drittland (Japan); Grundlage: Ausnahme nach Art. 49 DSGVO."),
        ("pl", "Dane przekazujemy do państwa trzeciego (Japonia); podstawa: wyjątek z art. 49 RODO."),
    ],
)
def test_a_transfer_on_a_derogation(language: str, sentence: str) -> None:
    """Art. 49 is named with the country, as our own notices do it."""
    assert judge(f"Intro.\n{sentence}", language)["transfers"].state == "present"
