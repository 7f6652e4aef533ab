"""`[[check.override]]`: what holds for some paths only, and what the command line says over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import inside

CONFIG = """[controller]
name = "Firma"
country = "pl"
[notice]
url = "https://example.com/rodo"
[check]
ignore = ["notice-link-wrong-target"]
[[check.override]]
paths = ["old/**"]
ignore = ["notice-link-missing"]
[[check.override]]
paths = ["shop/", "*.tpl.html"]
notice = ["https://shop.example.com/privacy"]
select = ["notice-link-missing", "notice-link-wrong-target"]
[[check.override]]
paths = ["shop/drafts/*"]
severity = { notice-link-missing = "info" }
"""
BAD = "<p>Anna Nowak</p>\n"
SHOP = '<p><a href="https://shop.example.com/privacy">Privacy notice</a></p>\n'
HOUSE = '<p><a href="https://example.com/rodo">RODO</a></p>\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A config, and files in and out of its overrides."""
    (tmp_path / "rodo-footer.toml").write_text(CONFIG, encoding="utf-8")
    files = {"a": BAD, "old/a": BAD, "old/deep/a": BAD, "shop/a": SHOP, "shop/house": HOUSE, "shop/drafts/a": BAD}
    for name, text in {**files, "mails/x.tpl": SHOP, "house": HOUSE}.items():
        path = tmp_path / f"{name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def found(folder: Path, *arguments: str) -> set[str]:
    """File, severity and rule of each finding, with `/`."""
    out = inside("check", *arguments, "--fail-on", "never", cwd=folder).out
    lines = [line.split(" ")[:3] for line in out.splitlines()[:-1]]
    return {f"{place.split(':')[0].replace(chr(92), '/')} {level} {rule}" for place, level, rule in lines}


def test_each_path_has_its_rules(folder: Path) -> None:
    """Ignored, other addresses, a rule that is ignored elsewhere, another severity; from any folder."""
    expected = {
        "a.html error notice-link-missing",
        "shop/house.html error notice-link-wrong-target",
        "shop/drafts/a.html info notice-link-missing",
    }
    assert found(folder, ".") == expected
    assert found(folder, str(folder)) == {f"{folder.as_posix()}/{one}" for one in expected}
    assert found(folder / "shop", ".") == {
        "house.html error notice-link-wrong-target",
        "drafts/a.html info notice-link-missing",
    }
    assert found(folder, ".", "--jobs", "2") == expected


def test_identical_files_are_judged_by_their_own_rules(folder: Path) -> None:
    """They are read once for each set of rules, not once."""
    assert found(folder, "a.html", "old/a.html", "shop/drafts/a.html") == {
        "a.html error notice-link-missing",
        "shop/drafts/a.html info notice-link-missing",
    }


def test_the_command_line_wins(folder: Path) -> None:
    """Addresses, selection and severity that are typed hold for all paths."""
    typed = found(folder, ".", "--select", "notice-link-missing", "--severity", "notice-link-missing=warning")
    assert typed == {"a.html warning notice-link-missing", "shop/drafts/a.html warning notice-link-missing"}
    assert "shop/a.html error notice-link-wrong-target" in found(
        folder, ".", "--notice-url", "https://example.com/rodo"
    )


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ('paths = ["x"]\nignore = ["notice-link-mising"]', "notice-link-missing"),
        ('paths = ["x"]\nignore = ["unreadable-input"]', "cannot be selected"),
        ("paths = []", "check.override"),
        ('paths = ["x"]\nnotice = ["rodo"]', "http"),
        ('path = ["x"]', "paths"),
    ],
)
def test_a_fault_in_an_override_is_told(folder: Path, said: str, fault: str) -> None:
    """Before anything is checked."""
    (folder / "rodo-footer.toml").write_text(f"{CONFIG}[[check.override]]\n{said}\n", encoding="utf-8")
    done = inside("check", "a.html", cwd=folder)
    assert done.code == 2
    assert fault in done.err


def test_what_is_typed_is_selected_and_ignored_everywhere(folder: Path) -> None:
    """Over the `ignore` of the config, and over what an override selects again; what an override ignores stays so."""
    assert found(folder, "shop/house.html", "--select", "notice-link-wrong-target")
    assert found(folder, ".", "--ignore", "notice-link-wrong-target", "--ignore", "notice-link-missing") == set()
