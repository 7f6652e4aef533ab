"""The config is read whole or refused with every fault, each with key, line and what to do."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rodo_footer.config import load, parse
from rodo_footer.config.starter import Starter, starter_text
from rodo_footer.errors import ConfigError, Problem, UsageError
from rodo_footer.toml_lines import positions
from tests.projects import COMPANY


def faults(text: str) -> dict[str, tuple[int, str]]:
    """Line and message of each fault by key."""
    with pytest.raises(ConfigError) as caught:
        parse(text, "x.toml")
    return {one.key: (one.line, f"{one.message} {one.hint}") for one in caught.value.problems}


def test_all_faults_at_once_with_key_line_and_nearest_key() -> None:
    """Unknown keys, wrong types, missing facts and impossible values in one go."""
    found = faults(
        "[controller]\n"
        'nmae = "X"\n'
        'name = "Y"\n'
        "phone = 4\n"
        'tax = { nip = "0000000000", regno = """\n'
        '1""" }\n'
        "directors = [\n"
        '  { first = "A", last = "B" }, # a comment with [ and {\n'
        '  { first = "C" },\n'
        "]\n"
        "[notice]\n"
        'url = "ftp://example.com"\n'
        "[[activity]]\n"
        'id = "one"\n'
        'channels = ["email-footer"]\n'
        'purposes = [{ pl = { nom = "a", gem = "b" }, legal_basis = "6.1.g" }]\n'
        "[signature]\n"
        'languages = "pl"\n'
    )
    assert found["controller.nmae"] == (2, "unknown key Did you mean 'name'?")
    assert found["controller.phone"][0] == 4
    assert found["controller.tax.nip"] == (5, "'0000000000' is not a valid NIP: it is all zeros ")
    assert found["controller.tax.regno"] == (5, "unknown key Did you mean 'regon'?")
    assert found["controller.directors[1].last"][0] == 9
    assert found["notice.url"][0] == 12
    assert found["activity[0].purposes[0].pl.gem"] == (16, "unknown key Did you mean 'gen'?")
    assert found["activity[0].purposes[0].pl.gen"][0] == 16
    assert "6.1.a, 6.1.b" in found["activity[0].purposes[0].legal_basis"][1]
    assert found["signature.languages"][0] == 18
    assert len(found) == 10


@pytest.mark.parametrize("name", ["", " \\t"])
def test_a_controller_without_a_name_is_none(name: str) -> None:
    """Else each clause would say that the controller is nobody."""
    found = faults(f'[controller]\nname = "{name}"\n[notice]\nurl = "https://example.com/rodo"\n')
    assert found == {"controller.name": (2, "is empty Each clause says who the controller is.")}


def test_missing_tables_are_named() -> None:
    """An empty file lacks its two tables."""
    assert set(faults("")) == {"controller", "notice"}


@pytest.mark.parametrize(
    ("key", "value", "part"),
    [
        ("controller.tax.nip", '"123-456-32-19"', "NIP"),
        ("controller.tax.regon", '"123456784"', "REGON"),
        ("controller.tax.vat", '"PL0000000000"', "VAT"),
        ("controller.register.number", '"123456"', "KRS"),
        ("controller.email", '"rodo at example.com"', "e-mail"),
        ("controller.website", '"www.example.com"', "web address"),
        ("notice.url", '"javascript:alert(1)"', "http(s)"),
        ("notice.url", '"https://user@evil.example/rodo"', "http(s)"),
        ("notice.url", "{}", "no address"),
        ("notice.accept", '["//example.com"]', "http(s)"),
        ("signature.color", '"red"', "'red' is not a colour such as #2176ae"),
        ("signature.languages", "[]", "no language"),
        ("signature.logo", '{ url = "http://x.example/l.png", width = 1, height = 1, alt = "" }', "https"),
        ("rollout.waves", '["five"]', "'five' is not a number of mailboxes such as 5"),
        ("rollout.concurrency", "0", ">= 1"),
        ("rollout.halt_on", '{ failures = "two" }', "'two' is not a share such as 2%"),
        ("check.fail_on", '"maybe"', "there is no 'maybe' One of: error, warning, never."),
        ("check.fail_on", "3", "expected text in quotes, got a whole number One of: error, warning, never."),
        ("check.severity", '{ image-without-alt = "fatal" }', "there is no 'fatal' One of: error, warning, info."),
        ("check.ignore", '"a-rule"', 'expected a list in [ ], got text in quotes Write ignore = ["a-rule"].'),
        ("check.baseline", "3", 'expected text in quotes, got a whole number Write baseline = "3".'),
        ("check.override", '{ paths = ["a"] }', "expected a list in [ ], got a table Write [[check.override]]."),
        ("check.online", "true", "expected a table, got true or false"),
        ("notice.url", "4", "expected text in quotes or a table, got a whole number"),
        ("dpo", "4", "expected a table, got a whole number"),
    ],
)
def test_value_that_cannot_be(key: str, value: str, part: str) -> None:
    """Each is refused with its key and says what would do."""
    text = f'controller.name = "X"\n{key} = {value}\n'
    if not key.startswith("notice.url"):
        text += 'notice.url = "https://example.com/rodo"\n'
    if key == "controller.register.number":
        text += 'controller.register.type = "KRS"\n'
    found = faults(text)
    assert any(one.startswith(key) and part in said[1] and said[0] for one, said in found.items()), found


def test_purpose_texts_are_keys_by_language() -> None:
    """In the file the languages are keys of the purpose, in the model they are gathered."""
    purpose = parse(COMPANY, "x").activity[0].purposes[0]
    assert set(purpose.text) == {"pl", "en", "de"}
    assert "activity[0].purposes[0].text" in faults(COMPANY.replace('en = "answering your enquiry"', "text = {}"))


def test_paths_become_absolute_relative_to_the_file(tmp_path: Path) -> None:
    """Template, folder and ledger; a name of a design and a database address stay."""
    path = tmp_path / "rodo-footer.toml"
    path.write_text(COMPANY + 'template = "own/a.html.j2"\n[files]\nfolder = "out"\n', encoding="utf-8-sig")
    project = load(path)
    assert project.signature.template == str(tmp_path / "own/a.html.j2")
    assert project.files.folder == str(tmp_path / "out")
    assert project.rollout.ledger == str(tmp_path / ".rodo-footer/ledger.db")
    path.write_text(COMPANY + '[rollout]\nledger = "postgresql://h/d"\n', encoding="utf-8")
    assert load(path).rollout.ledger == "postgresql://h/d"
    assert load(path).signature.template == "classic"


def test_file_that_is_no_config(tmp_path: Path) -> None:
    """Missing, a folder, too large: a usage error, no traceback."""
    for path, size in ((tmp_path / "no.toml", 0), (tmp_path, 0), (tmp_path / "big.toml", 1_000_001)):
        if size:
            path.write_bytes(b"#" * size)
        with pytest.raises(UsageError):
            load(path)


KEYS = st.text("abcXYZ-_0", min_size=1, max_size=5)
STRINGS = st.text(st.characters(codec="utf-8", exclude_characters="\x7f", exclude_categories=["Cc", "Cs"]), max_size=8)


@settings(suppress_health_check=[HealthCheck.too_slow])  # on a busy machine the table of letters takes its time
@given(
    st.dictionaries(
        KEYS, STRINGS | st.lists(STRINGS, max_size=3) | st.dictionaries(KEYS, STRINGS, max_size=3), max_size=5
    )
)
def test_positions_are_the_lines_of_the_keys(data: dict[str, object]) -> None:
    """However strings, arrays and inline tables look, every key has the line where it was written."""

    def toml(value: object) -> str:
        if isinstance(value, dict):
            return "{" + ", ".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items()) + "}"
        if isinstance(value, list):
            return "[\n" + ",\n".join(toml(item) for item in value) + "\n]"
        return json.dumps(value, ensure_ascii=False)

    lines, wanted, at = [], {}, 1
    for key, value in data.items():
        lines.append(f'{key} = {toml(value)}  # [ {{ "')
        wanted[key,] = at
        at += lines[-1].count("\n") + 1
    found = positions("\n".join(lines))
    assert {key: line for key, line in found.items() if len(key) == 1} == wanted


FACTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=20)


@given(FACTS.filter(str.strip), FACTS)
def test_starter_keeps_any_value(name: str, address: str) -> None:
    """Whatever a user types comes back from the file as it was typed."""
    project = parse(starter_text(Starter(name=name, notice_url="https://example.com/rodo", address=address)), "x")
    assert (project.controller.name, project.controller.address) == (name, address)


def test_what_the_starter_leaves_as_comments_is_true_once_it_is_taken_in() -> None:
    """The activity, the officer and the version, without their number signs, are read as they stand."""
    text = starter_text(Starter(name="X", notice_url="https://example.com/rodo"))
    wanted = ("[[activity", "[dpo]", "id =", "channels =", "title =", "recipients =", "retention =", "provision =")
    wanted += ("pl =", "en =", "legal_basis =", "legitimate_interest =", "contact =", "version =")
    lines = [line[2:] if line.startswith("# ") and line[2:].startswith(wanted) else line for line in text.split("\n")]
    project = parse("\n".join(lines), "x")
    assert project.activity[0].purposes[0].legitimate_interest
    assert project.activity[0].title["en"] == "Correspondence"
    assert project.notice.version == "1"
    assert project.dpo is not None


EXAMPLE = tomllib.loads((Path(__file__).parents[2] / "examples" / "rodo-footer.toml").read_text("utf-8"))
VALUES = st.one_of(
    st.just({}), st.just([]), st.booleans(), st.integers(), STRINGS, st.just({"pl": "x"}), st.just([{"pl": "x"}])
)


def as_toml(value: object) -> str:
    """A value as TOML writes it inline; every key in quotes."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {as_toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[\n" + ",\n".join(map(as_toml, value)) + "\n]"
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)


def changed(value: object, data: st.DataObject) -> object:
    """A copy with one value somewhere taken out, put under another name, or replaced by something else."""
    if isinstance(value, dict) and value:
        key = data.draw(st.sampled_from(sorted(value)))
        how = data.draw(st.sampled_from(["deeper", "deeper", "deeper", "drop", "rename", "replace"]))
        rest = {name: item for name, item in value.items() if name != key}
        if how == "drop":
            return rest
        if how == "rename":
            return {**rest, data.draw(st.sampled_from(["text", "pl", "xx", "nmae", "legal_basis"])): value[key]}
        return {**value, key: data.draw(VALUES) if how == "replace" else changed(value[key], data)}
    if isinstance(value, list) and value:
        at = data.draw(st.integers(0, len(value) - 1))
        if data.draw(st.integers(0, 3)) == 0:
            return [*value[:at], *value[at + 1 :]]
        return [*value[:at], changed(value[at], data), *value[at + 1 :]]
    return data.draw(VALUES)


def refused(text: str) -> tuple[Problem, ...]:
    """Why a config is not read, at least one reason; nothing where it is."""
    try:
        parse(text, "x.toml")
    except ConfigError as error:
        return error.problems or (Problem("", 0, "nothing is said"),)
    return ()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_config_that_was_changed_anywhere_is_read_or_refused_with_reasons(data: st.DataObject) -> None:
    """Never anything else, whatever stands where; each reason has a key, and the line of it or of its table."""
    made = changed(changed(EXAMPLE, data), data)
    assert isinstance(made, dict)
    text = "".join(f"{json.dumps(key)} = {as_toml(value)}\n" for key, value in made.items())
    for problem in refused(text):
        assert problem.key
        assert problem.message
        assert problem.line <= text.count("\n") + 1
        assert problem.line or problem.key.partition(".")[0] not in made
