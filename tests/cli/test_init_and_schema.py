"""`init` writes a config that loads, checks clean and generates; `schema` prints schemas that hold."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema
import pytest

from rodo_footer.config import load
from tests.cli.running import run
from tests.projects import COMPANY

SP_Z_O_O = (
    "--name", 'Przykład "X" sp. z o.o.', "--country", "pl", "--legal-form", "sp-z-o-o", "--seat", "Warszawa",
    "--address", "ul. Wzorcowa 1, 00-001 Warszawa", "--register-court", "Sąd Rejonowy", "--register-type", "KRS",
    "--register-number", "0000123456", "--nip", "123-456-32-18", "--capital", "5 000,00", "--currency", "PLN",
    "--notice-url", "https://example.com/rodo", "--language", "pl", "--language", "en",
)  # fmt: skip


def test_init_from_flags_makes_a_file_that_does_everything(tmp_path: Path) -> None:
    """Loads, has the facts, is commented, checks clean, generates; a second run does not overwrite it."""
    assert run("init", *SP_Z_O_O, cwd=tmp_path).code == 0
    path = tmp_path / "rodo-footer.toml"
    project = load(path)
    assert project.controller.name == 'Przykład "X" sp. z o.o.'
    assert project.signature.languages == ["pl", "en"]
    assert "# who is responsible: GDPR art. 4(7)" in path.read_text("utf-8")
    assert run("check", "rodo-footer.toml", cwd=tmp_path).code == 0
    ended = run("generate", "--name", "Anna Nowak", "--email", "a@example.com", "--format", "text", cwd=tmp_path)
    assert ended.code == 0
    assert "KRS 0000123456 | NIP 123-456-32-18 | kapitał zakładowy: 5 000,00 zł" in ended.out
    before = path.read_bytes()
    again = run("init", *SP_Z_O_O, "--seat", "Łódź", cwd=tmp_path)
    assert again.code == 2
    assert "--force" in again.err
    assert path.read_bytes() == before
    assert run("init", *SP_Z_O_O, "--seat", "Łódź", "--force", cwd=tmp_path).code == 0
    assert load(path).controller.seat == "Łódź"


@pytest.mark.parametrize(
    ("arguments", "messages"),
    [
        ((), ["missing: --name, --notice-url"]),
        (("--name", "X", "--notice-url", "https://example.com/rodo", "--country", "xx"), ["no legal pack 'xx'"]),
        (
            ("--name", "X", "--country", "de", "--legal-form", "gmbh"),
            ["--register-number, --register-court, --director"],
        ),
        (("--name", "X", "--notice-url", "example.com/rodo"), ["'example.com/rodo' is not an http(s) address"]),
        ((*SP_Z_O_O, "--nip", "0000000000", "--register-number", "123"), ["not a valid NIP", "not a KRS number"]),
        ((*SP_Z_O_O, "--country", "xx"), ["no legal pack 'xx'"]),
    ],
)
def test_init_names_everything_that_is_wrong_and_writes_nothing(
    tmp_path: Path, arguments: tuple[str, ...], messages: list[str]
) -> None:
    """All missing flags at once, and values that cannot be."""
    ended = run("init", *arguments, cwd=tmp_path)
    assert ended.code == 2
    for message in messages:
        assert message in ended.err
    assert list(tmp_path.iterdir()) == []


def test_init_speaks_the_language_of_the_country(tmp_path: Path) -> None:
    """Unless another is asked for; an unknown country has no language of its own."""
    flags = ("--name", "Max Muster e.K.", "--country", "de", "--legal-form", "e-k", "--seat", "Berlin")
    register = ("--register-court", "AG Berlin", "--register-type", "HRA", "--register-number", "12345")
    ended = run("init", *flags, *register, "--notice-url", "https://example.com/datenschutz", cwd=tmp_path)
    assert ended.code == 0, ended.err
    assert load(tmp_path / "rodo-footer.toml").signature.languages == ["de"]


def test_init_asks_at_a_terminal(tmp_path: Path) -> None:
    """Only for what the legal form needs, and in the end the file is there."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "rodo_footer", "init"], cwd=tmp_path, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    # The empty line answers nothing: the question is put again and no answer before it is lost.
    os.write(ours, "\nJan Kowalski\npl\nceidg\nul. Prosta 1, Łódź\n1234563218\nhttps://example.com/rodo\n".encode())
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    assert process.wait(20) == 0, shown
    project = load(tmp_path / "rodo-footer.toml")
    assert (project.controller.legal_form, project.controller.tax.nip) == ("ceidg", "1234563218")
    assert "Legal form (sp-z-o-o" in shown.decode()


def test_config_schema_accepts_what_the_tool_accepts_and_refuses_the_rest(tmp_path: Path) -> None:
    """It is valid itself, the example and the company hold, an unknown key and a wrong type do not."""
    schema = json.loads(run("schema", "config", cwd=tmp_path).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    example = (Path(__file__).parents[2] / "examples" / "rodo-footer.toml").read_text("utf-8")
    for text in (COMPANY, example):
        # Editors hold a TOML date against `format: date` as the text that it is written as.
        data = json.loads(json.dumps(tomllib.loads(text), default=str))
        validator.validate(data)
        for wrong in ({"contry": "pl"}, {"phone": 4}):
            assert not validator.is_valid({**data, "controller": {**data["controller"], **wrong}})
        (activity, *_) = data["activity"]
        for wrong in ({"id": "Obsługa"}, {"channels": ["email"]}, {"channels": []}, {"title": {"polski": "x"}}):
            assert not validator.is_valid({**data, "activity": [{**activity, **wrong}]})
        without = {name: value for name, value in activity.items() if name != "retention"}
        assert not validator.is_valid({**data, "activity": [without]})


def test_report_schema_accepts_a_report(tmp_path: Path) -> None:
    """`check --format json` is what `schema report` says."""
    schema = json.loads(run("schema", "report", cwd=tmp_path).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    (tmp_path / "a.html").write_text("<p>Anna</p>", encoding="utf-8")
    report = json.loads(run("check", "a.html", "--format", "json", cwd=tmp_path).out)
    jsonschema.Draft202012Validator(schema).validate(report)
    assert report["schema"] == "rodo-footer/report/v1"


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (
            ("--country", "cz", "--legal-form", "s-r-o", "--seat", "Praha", "--register-court", "Městský soud v Praze",
             "--register-type", "IČO", "--register-number", "25123891", "--register-section", "C",
             "--register-insert", "12345"),
            "Městský soud v Praze, section C, insert 12345, IČO 25123891",
        ),
        (
            ("--country", "de", "--legal-form", "gmbh-co-kg", "--seat", "Bonn", "--register-court", "Amtsgericht Bonn",
             "--register-type", "HRA", "--register-number", "1", "--partner-company", "Berg GmbH"),
            "general partner: Berg GmbH",
        ),
        (
            ("--country", "gb", "--legal-form", "ltd", "--seat", "1 Sample Street, London", "--register-court",
             "England and Wales", "--register-type", "Company number", "--register-number", "01234567"),
            "registered in England and Wales, company number 01234567",
        ),
    ],
)  # fmt: skip
def test_init_knows_what_the_law_of_each_country_asks_for(
    arguments: tuple[str, ...], printed: str, tmp_path: Path
) -> None:
    """Its particulars are asked for, and printed."""
    start = ("init", "--name", "X", "--notice-url", "https://example.com/rodo", "--language", "en")
    lacking = run(*start, *arguments[:4], cwd=tmp_path)
    assert lacking.code == 2
    assert "--register-number" in lacking.err
    assert run(*start, *arguments, cwd=tmp_path).code == 0
    ended = run("generate", "--name", "Anna Nowak", "--email", "a@example.com", "--format", "text", cwd=tmp_path)
    assert printed in ended.out
