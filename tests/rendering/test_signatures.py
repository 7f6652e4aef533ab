"""Signatures keep what mail clients need, leave no gaps, and name person and field when a fact is missing."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from rodo_footer.errors import PersonError, RenderingError, TemplateError
from rodo_footer.model.person import Person
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.render import SignatureRenderer
from tests.projects import company, person

DESIGNS = Catalogue().designs()
OPTIONAL = ("job_title", "department", "phone", "mobile_phone", "mail")


def luminance(color: str) -> float:
    """Relative luminance of `#rrggbb` (WCAG 2.2)."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("design", DESIGNS)
def test_markup_that_outlook_keeps(design: str) -> None:
    """Tables with roles, no float, flex, position, web font or script; images by https with size and words."""
    html = SignatureRenderer(company(template=design)).render(person()).signature.html
    tree = LexborHTMLParser(html)
    assert tree.css("table")
    assert all(table.attributes.get("role") == "presentation" for table in tree.css("table"))
    for image in tree.css("img"):
        attributes = image.attributes
        assert (attributes["src"] or "").startswith("https://")
        assert (attributes["width"] or "").isdigit()
        assert (attributes["height"] or "").isdigit()
        assert attributes["alt"]
    styles = " ".join(node.attributes["style"] or "" for node in tree.css("[style]"))
    for unsupported in ("float", "flex", "position", "grid", "@font-face", "background"):
        assert unsupported not in styles
    assert not tree.css("script, link, div, form")
    assert '<meta charset="utf-8">' in html


@pytest.mark.parametrize("design", DESIGNS)
def test_readable_on_white_and_on_dark(design: str) -> None:
    """Every colour that we set has contrast 4.5 on white and 3 on #1f1f1f; the rest is the client's choice."""
    html = SignatureRenderer(company(template=design)).render(person()).signature.html
    inline = re.findall(r"(?<!-)color:(#[0-9a-f]{6})", html)
    assert inline
    assert all(contrast(color, "#ffffff") >= 4.5 for color in inline)
    assert all(contrast(color, "#1f1f1f") >= 3 for color in inline)
    dark = re.findall(r"(?<!-)color: (#[0-9a-f]{6}) !important", html)
    assert dark
    assert all(contrast(color, "#1f1f1f") >= 4.5 for color in dark)


@pytest.mark.parametrize("design", DESIGNS)
def test_optional_fields_vanish_without_a_gap(design: str) -> None:
    """Whatever is missing, no row, line, separator or label is left behind."""
    renderer = SignatureRenderer(company(template=design))
    for number in range(len(OPTIONAL) + 1):
        for missing in itertools.combinations(OPTIONAL, number):
            made = renderer.render(person(**dict.fromkeys(missing, ""))).signature
            tree = LexborHTMLParser(made.html)
            assert all(cell.text(strip=True) or cell.css("img") for cell in tree.css("td"))
            assert "\n\n\n" not in made.text
            for line in made.text.splitlines():
                assert not re.search(r"^\W|\|\s*$|\|\s*\||(tel\.|kom\.|e-mail:)\s*(\||$)|,\s*$", line), line


def test_required_field_names_person_and_field() -> None:
    """A person without a name cannot have a signature, and the message says who and what."""
    with pytest.raises(PersonError, match=r"anna\.nowak@example\.com: 'display_name' is empty") as caught:
        SignatureRenderer(company()).render(person(display_name=""))
    assert caught.value.field == "display_name"


def test_bilingual_signature_has_both_clauses_with_their_links() -> None:
    """Each language brings its clause, its `lang` and its own notice address, in HTML and in text."""
    made = SignatureRenderer(company(languages=["pl", "en"])).render(person()).signature
    tree = LexborHTMLParser(made.html)
    assert [node.attributes["lang"] for node in tree.css("td[lang]")] == ["pl", "en"]
    for url in ("https://example.com/rodo", "https://example.com/privacy"):
        assert tree.css(f'a[href="{url}"]')
        assert url in made.text


def own_template(folder: Path, html: str, text: str = "") -> str:
    """A company's own template as a file."""
    (folder / "own.html.j2").write_text(html, encoding="utf-8")
    if text:
        (folder / "own.txt.j2").write_text(text, encoding="utf-8")
    return str(folder / "own.html.j2")


def test_own_template_by_path_with_its_own_text(tmp_path: Path) -> None:
    """A fragment becomes a whole document in UTF-8; the text version stands beside it or is ours."""
    body = "<style>p{color:#333333}</style><p>{{ person.display_name }} {{ clauses[0].words }}</p>"
    template = own_template(tmp_path, body)
    made = SignatureRenderer(company(template=template)).render(person(display_name="Łucja <b>")).signature
    assert made.html.startswith("<!DOCTYPE html>")
    assert '<meta charset="utf-8">' in made.html
    assert '<p style="color:#333' in made.html
    assert "Łucja &lt;b&gt;" in made.html
    assert "Sprzedaż" in made.text
    template = own_template(tmp_path, body, "Tekst: {{ person.display_name }}\n{{ clauses[0].words }}")
    assert SignatureRenderer(company(template=template)).render(person()).signature.text.startswith("Tekst: Anna")


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<p>\n{% if person.phone %}\n</p>", r"own\.html\.j2:\d: .*end of template"),
        ("<p>\n{{ person.phone | nosuch }}</p>", r"own\.html\.j2:2: No filter named 'nosuch'"),
        ("<p>\n\n{{ persn.phone }}</p>", r"own\.html\.j2:3: 'persn' is undefined"),
        ("<p>{{ person.fone }}</p>", r"own\.html\.j2:1: .*no field 'fone'"),
        ("{% include 'nosuch.j2' %}", r"there is no template 'nosuch\.j2'"),
        ("{{ ''.__class__.__mro__ }}", r"own\.html\.j2:1: not allowed in a template"),
        ("{{ 'a' * 50000000 }}", r"own\.html\.j2:1: not allowed .*at most 1000 times"),
        ("{% for a in range(99999) %}{% for b in range(9) %}xxx{% endfor %}{% endfor %}", "more than 256,000"),
        ("{{ 1 // 0 }}", r"own\.html\.j2:1: ZeroDivisionError"),
        ("<link rel=stylesheet href='https://x.example/a.css'><p>x</p>", "<link> .* not allowed"),
        ("<style>@import url(https://x.example/a.css);</style><p>x</p>", "@import .* not allowed"),
        ("<p onclick='x()'>x</p>", "would hold onclick="),
        ("<a href='javascript:x()'>x</a>", "would hold href=javascript:"),
        ("<a href='https://example.com/rodo'><table><tr><td>RODO</td></tr></table></a>", "lost or changed the link"),
        ("<div>" * 150 + "x" + "</div>" * 150, "nested deeper than 100"),
        ("<style>p{background:url(http://x.example/t.png)}</style><p>x</p>", r"url\(http://x.example/t.png\)"),
    ],
)
def test_template_at_fault_is_named_with_its_line(tmp_path: Path, html: str, message: str) -> None:
    """What a template may not do, or does wrong, is one clear error; nothing is loaded from anywhere."""
    with pytest.raises(RenderingError, match=message):
        SignatureRenderer(company(template=own_template(tmp_path, html))).render(person())


def test_missing_and_unreadable_templates(tmp_path: Path) -> None:
    """A path without a template, an unknown design, a template that is not UTF-8."""
    with pytest.raises(TemplateError, match="there is no such template"):
        SignatureRenderer(company(template=str(tmp_path / "no.j2")))
    with pytest.raises(RenderingError, match="there is no signature design 'clasic'") as caught:
        SignatureRenderer(company(template="clasic"))
    assert "Did you mean 'classic'?" in caught.value.hint
    (tmp_path / "own.html.j2").write_bytes("<p>Żółw</p>".encode("utf-16"))
    with pytest.raises(TemplateError, match="not UTF-8"):
        SignatureRenderer(company(template=str(tmp_path / "own.html.j2")))


def test_the_field_at_fault_is_the_one_that_is_the_value(tmp_path: Path) -> None:
    """`x` as a web address is at fault, although the mail address before it has an x in it as well."""
    own = tmp_path / "own.html.j2"
    own.write_text('<a href="{{ person.web_site|url }}">{{ person.display_name }}</a>', encoding="utf-8")
    project = replace(company(), signature=replace(company().signature, template=str(own)))
    someone = Person({"mail": "max@example.com", "display_name": "Max", "web_site": "x"})
    with pytest.raises(PersonError) as caught:
        SignatureRenderer(project).render(someone)
    assert caught.value.field == "web_site"


@pytest.mark.parametrize("content", ["", " \n", "{% if person.city %}x{% endif %}"])
def test_a_template_that_gives_nothing_is_said_to_be_empty(tmp_path: Path, content: str) -> None:
    """Not what the CSS inliner makes of it."""
    own = tmp_path / "own.html.j2"
    own.write_text(content, encoding="utf-8")
    project = replace(company(), signature=replace(company().signature, template=str(own)))
    with pytest.raises(TemplateError, match="nothing comes out of it"):
        SignatureRenderer(project).render(person())


def test_a_field_that_does_not_exist_is_named_with_its_line(tmp_path: Path) -> None:
    """Whatever the template's file is called, and without names of our own classes."""
    own = tmp_path / "own.html"
    own.write_text("<p>x</p>\n{{ person.nothing }}", encoding="utf-8")
    project = replace(company(), signature=replace(company().signature, template=str(own)))
    with pytest.raises(TemplateError, match=r"own\.html:2: there is no field 'nothing'$"):
        SignatureRenderer(project).render(person())
