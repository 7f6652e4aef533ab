"""Which files of a folder are documents: code that shows nobody anything is none, unless it is named."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from rodo_footer.checking.sources.finding import find_places
from rodo_footer.checking.sources.silence import is_silent
from tests.cli.running import run

SILENT = [
    ("Order.php", "<?php\nnamespace App;\n/** A <b>bold</b> order. */\nclass Order { public int $id = 1; }\n"),
    ("routes.php", "<?php return ['a' => 'b', 'c' => $d < 3 ? 1 : 2];"),
    ("hooks.tsx", "// </b>\nexport function use<T extends X>(a: Array<T>): T { return a as unknown as T; }\n"),
    ("theme.jsx", "export const theme = { a: 1 < 2, b: 'x' };\n"),
    ("store.vue", "<script>\nexport default { a: '<p>x</p>' }\n</script>\n<style>p > a {}</style>\n"),
    ("nginx.conf.j2", "server {\n  server_name {{ name }};\n  root /var/www;\n}\n"),
    ("values.yaml.tpl", "name: {{ .Values.name }}\nif: 1 <2\n"),
    ("app.service.erb", "[Unit]\nDescription=<%= name %>\n"),
    ("data.json.liquid", '{"a": {{ a | json }}}'),
    ("site.conf.jinja2", "<VirtualHost *:80>\n ServerName {{ name }}\n</VirtualHost>\n"),
]
SHOWN = [
    ("footer.php", "<?php $a = 1; ?>\nKind regards\n"),
    ("mail.php", "<?php\n$html = '<p>Dear ' . $name . '</p>';\n"),
    ("plain.php", '<?php\necho $heading . "\\n\\n";\n'),
    ("all.php", "<?php require 'footer.php';"),
    ("Mail.tsx", "export default () => <Text>Hello</Text>;\n"),
    ("Link.jsx", "export default () => <Footer />;\n"),
    ("Built.jsx", 'export const Footer = () => React.createElement("a", { href: "/rodo" }, "RODO");\n'),
    ("Mail.vue", "<script>x</script><template><p>x</p></template>"),
    ("Mail.astro", "---\nconst a = 1;\n---\nHello\n"),
    ("mail.html.j2", "Hello {{ name }}"),
    ("mail.pl.twig", "Dzień dobry {{ name }}"),
    ("notice.tpl", "Dear {$name},"),
    ("mail.blade.php", "Hello {{ $name }}"),
    ("mail.json.j2", '{"html": "<p>Hello {{ name }}</p>"}'),
]


@pytest.mark.parametrize(("name", "text"), SILENT)
def test_what_shows_nobody_anything_is_no_document_of_a_folder(name: str, text: str, tmp_path: Path) -> None:
    """Nor of a glob; named, it is looked at."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert list(find_places([str(tmp_path)])) == []
    assert list(find_places([str(tmp_path / "*")])) == []
    assert [place.file for place in find_places([str(tmp_path / name)])] == [str(tmp_path / name)]


@pytest.mark.parametrize(("name", "text"), SHOWN)
def test_where_in_doubt_it_is_a_document(name: str, text: str, tmp_path: Path) -> None:
    """Code that writes, that has mark-up in its strings or words beside it, and text that no name says to be another
    format."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert [place.file for place in find_places([str(tmp_path)])] == [str(tmp_path / name)]


@pytest.mark.parametrize(
    "data",
    [
        "<template><a href='/rodo'>RODO</a></template>".encode("utf-16"),
        b"<template>" + bytes(range(256)),
        b"<script>x</script>" + b" " * 300_000,
    ],
    ids=["UTF-16", "binary", "large"],
)
def test_what_cannot_be_looked_at_is_a_document(data: bytes, tmp_path: Path) -> None:
    """Another encoding, no text at all, too much of it: checking it says what it is."""
    (tmp_path / "Mail.vue").write_bytes(data)
    assert len(list(find_places([str(tmp_path)]))) == 1


def test_a_folder_of_code_holds_no_document(tmp_path: Path) -> None:
    """And says so, rather than pass."""
    for name, text in SILENT:
        (tmp_path / name).write_text(text, encoding="utf-8")
    ended = run("check", ".", "--notice-url", "https://example.com/rodo", cwd=tmp_path)
    assert ended.code == 3


@pytest.mark.parametrize("bait", ["<?php ", "/* ", "<script>", "<a", "</", "<?php ?>", "#"])
@pytest.mark.parametrize("name", ["a.php", "a.tsx", "a.vue", "a.conf.j2"])
def test_looking_takes_no_time(bait: str, name: str) -> None:
    """Whatever is never closed."""
    start = time.process_time()
    is_silent(name, bait * (200_000 // len(bait)))
    assert time.process_time() - start < 1


def test_a_hook_that_names_each_file_may_obey_the_ignore_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both of them, and what shows nobody anything; without the option a file that is named is looked at."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old").mkdir()
    (tmp_path / ".rodofooterignore").write_text("old/\n*.draft.html\n", encoding="utf-8")
    names = ["a.html", "a.draft.html", "old/b.html", "x.php"]
    for name in names:
        (tmp_path / name).write_text("<?php class A {}" if name == "x.php" else "<p>Anna</p>", encoding="utf-8")
    assert [place.path for place in find_places(names)] == names
    assert [place.path for place in find_places(names, force_exclude=True)] == ["a.html"]
    assert [place.path for place in find_places(["gone.html"], force_exclude=True)] == ["gone.html"]


def test_where_all_is_excluded_a_hook_passes(tmp_path: Path) -> None:
    """Nothing else that finds nothing does."""
    (tmp_path / ".rodofooterignore").write_text("*.html\n", encoding="utf-8")
    (tmp_path / "a.html").write_text("<p>Anna</p>", encoding="utf-8")
    assert run("check", "a.html", cwd=tmp_path).code == 1
    assert run("check", "a.html", "--force-exclude", cwd=tmp_path).code == 0
    assert run("check", ".", "--force-exclude", cwd=tmp_path).code == 3
    assert run("check", "b.html", "--force-exclude", cwd=tmp_path).code == 4
