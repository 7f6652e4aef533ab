"""Where the clause goes: a mark stands at the one place in each document."""

from __future__ import annotations

import re
import time

import pytest
from msgspec.structs import replace

from rodo_footer.checking.fixing.blocks import conditional, unseen_blanked
from rodo_footer.checking.fixing.edits import apply
from rodo_footer.checking.fixing.insertion import clause_edits
from rodo_footer.checking.reading.markup import read_markup
from tests.checking.fixing.mending import CLAUSE, mended

PARAGRAPH = f'<p style="margin:12px 0 0;font-size:11px">{CLAUSE.html}</p>'
JSX = f'<p style={{{{ margin: "12px 0 0", fontSize: "11px" }}}}>{CLAUSE.html}</p>'
MJML = f'<mj-text font-size="11px">{CLAUSE.html}</mj-text>'

PAGES = {
    "a fragment": "<p>Anna</p>⌖",
    "a fragment on lines": "<p>Anna</p>\n⌖\n",
    "behind the layout table": "<table><tr><td>Anna</td></tr></table>\n⌖\n",
    "in front of body": "<html><body>\n  <p>Anna</p>\n  ⌖\n</body></html>\n",
    "indented like body": "<html>\n  <body>\n    <p>Anna</p>\n    ⌖\n  </body>\n</html>\n",
    "on the line of body": "<body><p>Anna</p>⌖</body>",
    "not in a comment": "<body><p>Anna</p>\n⌖\n</body>\n<!-- </body> -->\n",
    "not in a script": "<body><p>Anna</p>\n⌖\n</body>\n<script>x = '</body>'</script>\n",
    "not in an MSO condition": "<body>\n<p>Anna</p>\n⌖\n<!--[if !mso]><!-->\n<p>x</p></body>\n<!--<![endif]-->\n",
    "behind an MSO table": "<body>\n<!--[if mso]><table><tr><td><![endif]-->\n<p>Anna</p>\n"
    "<!--[if mso]></td></tr></table><![endif]-->\n⌖\n</body>\n",
    "Jinja: not in a condition": "<p>Anna</p>\n⌖\n{% if last %}\n<p>x</p>\n</body>\n{% endif %}\n",
    "Jinja: not in a loop": "<body>\n⌖\n{% for x in y %}<p>{{ x }}</p></body>{% endfor %}\n",
    "Jinja: in the block of a child": "{% extends 'base.html' %}\n{% block a %}x{% endblock %}\n"
    "{% block body %}\n<p>{{ x }}</p>\n⌖\n{% endblock %}\n",
    "Jinja: behind a block": "<body>\n{% block body %}\n<p>{{ x }}</p>\n{% endblock %}\n⌖\n</body>\n",
    "Jinja: not in a comment": "<body><p>{{ x }}</p>\n⌖\n</body>\n{# </body> #}\n",
    "Liquid": "<body>\n<p>{{ x }}</p>\n⌖\n{% unless y %}</body>{% endunless %}\n",
    "Handlebars": "<p>{{x}}</p>\n⌖\n{{#if y}}\n<p>x</p></body>\n{{/if}}\n",
    "Handlebars: inverted": "<p>{{x}}</p>\n⌖\n{{^y}}<p>x</p></body>{{/y}}\n",
    "Go": "<p>{{ .X }}</p>\n⌖\n{{ range .Y }}<p>{{ . }}</p></body>{{ end }}\n",
    "Blade": "<p>{{ $x }}</p>\n⌖\n@if($y)\n<p>x</p></body>\n@endif\n",
    "Blade: in the section of a child": "@extends('base')\n@section('title')\nx\n@endsection\n@section('body')\n"
    "<p>{{ $x }}</p>\n⌖\n@endsection\n",
    "ERB": "<p><%= x %></p>\n⌖\n<% if y %>\n<p>x</p></body>\n<% end %>\n",
    "ERB: not in a loop": "<p><%= x %></p>\n⌖\n<% y.each do |z| %><p><%= z %></p></body><% end %>\n",
    "EJS": "<p><%= x %></p>\n⌖\n<% if (y) { %>\n<p>x</p></body>\n<% } else { %><p>z</p><% } %>\n",
    "PHP": "<p><?= $x ?></p>\n⌖\n<?php if ($y): ?>\n<p>x</p></body>\n<?php endif; ?>\n",
    "PHP: not into code at the end": "<p>Anna</p>\n⌖\n<?php include 'footer.php';\n",
    "Smarty": "<p>{$x}</p>\n⌖\n{if $y}\n<p>x</p></body>\n{/if}\n",
    "FreeMarker": "<p>${x}</p>\n⌖\n<#if y>\n<p>x</p></body>\n</#if>\n",
    "Velocity": "<p>$x</p>\n⌖\n#if($y)\n<p>x</p></body>\n#end\n",
    "Mailchimp": "<p>*|FNAME|*</p>\n⌖\n*|IF:X|*\n<p>x</p></body>\n*|END:IF|*\n",
    "in front of a quote": '<p>Dziękuję, Anna</p>\n⌖\n<div class="gmail_quote"><div class="gmail_attr">W dniu 1.2.2026 '
    'Jan pisze:</div><blockquote type="cite"><p>Hej</p></blockquote></div>\n',
    "in front of a quote deep inside": '<body><div>\n<div>Dziękuję, Anna</div>\n⌖\n<blockquote type="cite">'
    "<div>Hej</div></blockquote>\n</div></body>\n",
    "behind own words below a quote": '<blockquote type="cite"><p>Hej</p></blockquote>\n<p>Dziękuję, Anna</p>\n⌖\n',
}

TEXTS = {
    "at the end": "Anna Nowak\nFirma⌖\n",
    "without a last line end": "Anna Nowak⌖",
    "behind the delimiter": "Dzień dobry\n\n-- \nAnna⌖\n",
    "in front of a quote": "Dziękuję.\n-- \nAnna⌖\n\nW dniu 12.11.2026 o 10:11, Jan pisze:\n> Dzień dobry\n> Hej\n",
    "behind own words below a quote": "W dniu 12.11.2026 o 10:11, Jan pisze:\n> Dzień dobry\n\nDziękuję. Anna⌖\n",
    "in front of the header of a forward": "Do wiadomości.\nAnna⌖\n\n-----Original Message-----\nFrom: Jan\nSent: "
    "Monday\nSubject: x\n\nHej\n",
    "behind a condition": "Anna {{ name }}\n{% if x %}\nFirma\n{% endif %}⌖\n",
}


@pytest.mark.parametrize("name", PAGES)
def test_the_place_in_a_page(name: str) -> None:
    """In the author's own part, where it is always shown; all else stays as it was."""
    wanted = PAGES[name]
    result = mended(_without(wanted), "a.html", unsafe=True)
    assert result.raw.data.decode() == _with(wanted, PARAGRAPH)
    assert [one.rule for one in result.after.findings if one.rule != "active-content"] == []


@pytest.mark.parametrize("name", TEXTS)
def test_the_place_in_a_text(name: str) -> None:
    """As a paragraph of its own."""
    before = TEXTS[name].replace("⌖", "")
    result = mended(before, "a.txt", unsafe=True)
    assert result.raw.data.decode() == TEXTS[name].replace("⌖", f"\n\n{CLAUSE.text}")
    assert result.after.findings == ()


COMPONENTS = {
    "body": "export const Mail = ({ name }) => (\n  <Html>\n    <Head><title>x</title></Head>\n    <Body>\n"
    "      {name && <p>{name}</p>}\n      ⌖\n    </Body>\n  </Html>\n);\n",
    "root": "export default function M() {\n  return (\n    <div>\n      <p>Anna</p>\n      ⌖\n    </div>\n  );\n}\n",
    "fragment": "/* </div> */\nexport const M = () => <><p>Anna</p>⌖</>;\n",
}


@pytest.mark.parametrize("page", COMPONENTS.values(), ids=list(COMPONENTS))
def test_the_place_in_jsx(page: str) -> None:
    """In front of the closing tag of the body or the root, in its syntax."""
    result = mended(_without(page), "a.tsx", unsafe=True)
    assert result.raw.data.decode() == _with(page, JSX)


def test_the_place_in_a_vue_component() -> None:
    """Inside its root: what stands behind `<template>` is not drawn."""
    page = (
        "<template>\n  <div>\n    <p>Anna</p>\n    ⌖\n  </div>\n</template>\n\n<script>\nexport default {}\n</script>\n"
    )
    part = read_markup(_without(page).replace("template", "section"))
    edits = list(clause_edits(replace(part, source=_without(page)), CLAUSE, "a.vue"))
    assert [apply(_without(page), [edit]) for edit in edits] == [_with(page, PARAGRAPH)]


_SECTION = "<mj-section><mj-column>{}</mj-column></mj-section>"
_WHOLE = f"<mjml>\n  <mj-body>\n    {_SECTION.format('<mj-text>Hej</mj-text>')}\n    ⌖\n  </mj-body>\n</mjml>\n"


@pytest.mark.parametrize(
    ("page", "markup"),
    [(_WHOLE, _SECTION.format(MJML)), (_SECTION.format("\n<mj-text>Hej</mj-text>\n⌖\n") + "\n", MJML)],
    ids=["whole", "piece"],
)
def test_the_place_in_mjml(page: str, markup: str) -> None:
    """A section of its own, in a piece of MJML a text of its own."""
    result = mended(_without(page), "a.mjml.html", unsafe=True)
    assert result.raw.data.decode() == _with(page, markup)


@pytest.mark.parametrize(
    ("body", "ink"),
    [
        ('<body bgcolor="#111111" text="#ffffff">', "color:#ffffff"),
        ('<body style="background:#000;color:#000">', "color:#ffffff"),
        ('<body style="background:#fff;color:#fefefe">', "color:#222222"),
        ('<body background="https://example.com/a.png">', "color:#222222;background-color:#ffffff"),
    ],
)
def test_the_clause_can_be_read_where_it_stands(body: str, ink: str) -> None:
    """Where the colours of the page do not do, it brings its own, for its link as well."""
    result = mended(f'{body}<p style="color:#777">Anna</p></body>', unsafe=True)
    text = result.raw.data.decode()
    assert f'font-size:11px;{ink}">' in text or 'font-size:11px">' in text
    assert "https://example.com/rodo" in text


def test_where_nothing_can_be_inserted_nothing_is() -> None:
    """All of it is quoted, or hidden by the page's own style."""
    for page in (
        "<style>p { display: none !important }</style>",
        "<style>* { color: #fff !important }</style><p>Anna</p>",
    ):
        result = mended(page, unsafe=True)
        assert result.raw.data.decode() == page
        assert len(result.after.findings) == 1


_BAIT = (
    "{% if x %}",
    "{{#a}}",
    "<!--[if mso]>",
    "<%",
    "{",
    "<#if x>",
    "{% if x %}{% endif %}",
    "@if @endif ",
    "<?php ",
    "*|IF:X|*",
    "{%",
    "<mj-text>",
    "</a",
)


@pytest.mark.parametrize("bait", _BAIT)
def test_hostile_templates_take_no_time(bait: str) -> None:
    """Nesting and halves of marks without end."""
    begun = time.process_time()
    conditional(bait * 30_000)
    unseen_blanked(bait * 30_000)
    assert time.process_time() - begun < 2


def _without(page: str) -> str:
    """The page before: a mark on a line of its own is gone with its line."""
    return re.sub(r"\n *⌖(?=\n|\Z)|⌖", "", page)


def _with(page: str, markup: str) -> str:
    return page.replace("⌖", markup)
