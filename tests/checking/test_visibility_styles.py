"""Whether what a style sheet, a custom property, a media query or a conditional comment says about a link is worked out
as mail programs do: nothing that is hidden passes, nothing that is seen is called hidden."""

from __future__ import annotations

import pytest

from rodo_footer.checking.reading import colors
from rodo_footer.checking.reading.media_queries import holds_for
from rodo_footer.checking.reading.outline import Outline
from rodo_footer.checking.reading.styles import declarations, style_rules
from tests.checking.judging import findings, rules

A = '<a href="https://example.com/rodo"{}>Informacja RODO</a>'
LINK = A.format("")

HIDDEN = {
    "opacity product": f'<div style="opacity:.2"><div style="opacity:.2">{LINK}</div></div>',
    "opacity pct": f'<p style="opacity:1%">{LINK}</p>',
    "opacity weak black": f'<p style="opacity:.1">{LINK}</p>',
    "filter": f'<p style="filter:opacity(0)">{LINK}</p>',
    "alpha ms": f'<p style="filter:alpha(opacity=0)">{LINK}</p>',
    "rgba": '<p><a href="https://example.com/rodo" style="color:rgba(0,0,0,.05)">RODO</a></p>',
    "hex alpha": '<p><a href="https://example.com/rodo" style="color:#0000000a">RODO</a></p>',
    "bg alpha": '<div style="background:rgba(255,255,255,.9)"><a href="https://example.com/rodo" style="color:#fff">'
    "RODO</a></div>",
    "var": '<style>:root{--c:#ffffff}</style><p><a href="https://example.com/rodo" style="color:var(--c)">RODO</a></p>',
    "var inline": '<div style="--c: white"><a href="https://example.com/rodo" style="color:var(--c)">RODO</a></div>',
    "var fallback": '<p><a href="https://example.com/rodo" style="color:var(--none, #fff)">RODO</a></p>',
    "var nested": '<style>body{--a:var(--b);--b:none}</style><p style="display:var(--a)">' + LINK + "</p>",
    "var in sheet": "<style>:root{--Show:none}.x{display:var(--Show)}</style><p class=x>" + LINK + "</p>",
    "invalid after": f'<p style="display:none;display:foo">{LINK}</p>',
    "ie hack": f'<p style="display:none;display:block !ie">{LINK}</p>',
    "unclosed sheet": f"<style>.x{{display:none</style><p class=x>{LINK}</p>",
    "margin shorthand": f'<p style="margin:0 0 0 -9999px">{LINK}</p>',
    "inset": f'<p style="position:absolute;inset:0 auto auto -5000px">{LINK}</p>',
    "calc": f'<p style="position:absolute;left:calc(0px - 9999px)">{LINK}</p>',
    "sr-only": '<p style="position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;'
    f'clip:rect(0,0,0,0);border:0">{LINK}</p>',
    "clip-path": f'<p style="clip-path: inset(50%)">{LINK}</p>',
    "clip-path circle": f'<p style="clip-path: circle(0)">{LINK}</p>',
    "clip-path polygon": f'<p style="clip-path: polygon(0 0,0 0,0 0)">{LINK}</p>',
    "scale small": f'<p style="transform: scale(.01, 1)">{LINK}</p>',
    "scale prop": f'<p style="scale: 0">{LINK}</p>',
    "translate prop": f'<p style="translate: -9999px 0">{LINK}</p>',
    "translateY": f'<p style="transform: translateY(-2000px)">{LINK}</p>',
    "translate3d": f'<p style="transform: translate3d(0, -2000px, 0)">{LINK}</p>',
    "overflow scroll": f'<p style="height:0;overflow:auto">{LINK}</p>',
    "lh": f'<p style="line-height:0;overflow:hidden">{LINK}</p>',
    "details": f"<details><summary>Stopka</summary>{LINK}</details>",
    "details text": f"<details><summary>Stopka</summary><p>{LINK}</p></details>",
    "datalist": f"<datalist>{LINK}</datalist>",
    "content-visibility": f'<p style="content-visibility:hidden">{LINK}</p>',
    "fill": '<a href="https://example.com/rodo" style="-webkit-text-fill-color:transparent">RODO</a>',
    "pointer": f'<p style="pointer-events:none">{LINK}</p>',
    "img css dot": '<a href="https://example.com/rodo"><img src="a.png" alt="RODO" style="width:1px;height:1px"></a>',
    "img opacity": '<a href="https://example.com/rodo"><img src="a.png" alt="RODO" style="opacity:0"></a>',
    "svg zero": '<a href="https://example.com/rodo"><svg width="0" height="0"><text>RODO</text></svg></a>',
    "font color": "<font color=white>RODO: https://example.com/rodo</font>",
    "media all": f"<style>@media all{{.x{{display:none}}}}</style><p class=x>{LINK}</p>",
    "min-width desktop": f"<style>@media (min-width:600px){{.x{{display:none}}}}</style><p class=x>{LINK}</p>",
    "supports": f"<style>@supports (display:grid){{.x{{display:none}}}}</style><p class=x>{LINK}</p>",
    "style media attr": f'<style media="screen">.x{{display:none}}</style><p class=x>{LINK}</p>',
    "phone": f"<style>@media only screen and (max-width:480px){{.x{{display:none!important}}}}</style><p class=x>"
    f"{LINK}</p>",
    "attr selector": f'<style>[class~="x"]{{display:none}}</style><p class="y x">{LINK}</p>',
    "attr ^": f'<style>a[href^="https://example.com"]{{display:none}}</style>{LINK}',
    "sibling": f"<style>h1 + p{{display:none}}</style><h1>Hej</h1><p>{LINK}</p>",
    "is": f"<style>:is(p,div){{display:none}}</style><p>{LINK}</p>",
    "escape class": f'<style>.sm\\:hide{{display:none}}</style><p class="sm:hide">{LINK}</p>',
    "comma in not": f"<style>p:not(.a,.b){{display:none}}</style><p>{LINK}</p>",
    "layer": f"<style>@layer x{{.x{{display:none}}}}</style><p class=x>{LINK}</p>",
    "mso-line": f'<p style="mso-line-height-rule:exactly;line-height:1px">{LINK}</p>',
    "mso revealed nested": f"<!--[if gte mso 9]><![if gte mso 12]>{LINK}<![endif]><![endif]-->",
    "not mso unclosed": f"<!--[if !mso]><!-->{LINK}",
    "not mso dash": f"<!--[if !mso]><!-- -->{LINK}<!--<![endif]-->",
    "if(mso)": f"<!--[if(mso)|(IE)]>{LINK}<![endif]-->",
    "lte mso 15": f"<p>x</p><!--[if !(gte mso 16)]><!-->{LINK}<!--<![endif]-->",
    "mso style hides": f"<!--[if mso]><style>.x{{display:none}}</style><![endif]--><p class=x>{LINK}</p>",
    "mso wrapper hides": f'<!--[if mso]><div style="display:none"><![endif]-->{LINK}<!--[if mso]></div><![endif]-->',
    "mso comment open": f"<!--[if mso]><div hidden><![endif]-->{LINK}<!--[if mso]></div><![endif]-->",
    "dialog": f"<dialog>{LINK}</dialog>",
    "hwb": '<a href="https://example.com/rodo" style="color:hwb(0 100% 0%)">RODO</a>',
    "lab": '<a href="https://example.com/rodo" style="color:lab(100% 0 0)">RODO</a>',
    "oklch": '<a href="https://example.com/rodo" style="color:oklch(1 0 0)">RODO</a>',
    "oklch on oklab": '<div style="background:oklab(40.101% 0.1147 0.0453)"><a href="https://example.com/rodo" '
    'style="color:oklch(40.1% 0.123 21.57)">RODO</a></div>',
    "lch on its own": '<div style="background-color:#7d2329"><a href="https://example.com/rodo" '
    'style="color:lch(29.2345% 44.2 27)">RODO</a></div>',
    "light-dark": '<a href="https://example.com/rodo" style="color:light-dark(rgb(255, 255, 255), #000)">RODO</a>',
    "rgb pct": '<a href="https://example.com/rodo" style="color:rgb(100% 100% 100%)">RODO</a>',
    "body bg css": "<style>body{background:#222}a{color:#262626}</style>" + LINK,
    "window": '<a href="https://example.com/rodo" style="color:window">RODO</a>',
    "inherit": '<p style="color:#fff"><a href="https://example.com/rodo" style="color:inherit">RODO</a></p>',
    "arrow alone": '<p>Zapraszamy <a href="https://example.com/rodo">→</a></p>',
    "span one white": '<a href="https://example.com/rodo"><span style="color:#fff">RODO</span></a>',
    "font-size 2px": f'<p style="font-size:2px">{LINK}</p>',
    "font-size worked out": f'<p style="font-size:calc(1px * 0)">{LINK}</p>',
    "font-size the least of two": f'<p style="font-size:min(0px, 1em)">{LINK}</p>',
    "font-size between": f'<p style="font-size:clamp(0px, 1px, 2px)">{LINK}</p>',
    "opacity worked out": f'<p style="opacity:calc(0)">{LINK}</p>',
    "older name of a property": f'<p style="-webkit-transform:scale(0)">{LINK}</p>',
    "text-indent to the right": f'<p style="text-indent:9999px">{LINK}</p>',
    "text-indent by the width": f'<p style="text-indent:100%;white-space:nowrap;overflow:hidden">{LINK}</p>',
    "column of a table": f'<div style="display:table-column">{LINK}</div>',
    "popover": f"<div popover>{LINK}</div>",
    "inert": f"<div inert>{LINK}</div>",
    "on its edge": f'<p style="transform:rotateX(90deg)">{LINK}</p>',
    "on its edge in turns": f'<p style="transform:translate(0,2px) rotateY(-.25turn)">{LINK}</p>',
    "symbol": '<svg width=200 height=20><symbol><a href="https://example.com/rodo"><text>RODO</text></a></symbol></svg>',
    "clipPath": '<svg width=200 height=20><clipPath><a href="https://example.com/rodo"><text>RODO</text></a></clipPath></svg>',
    "progress": f"<progress>{LINK}</progress>",
    "escape class in figures": f"<style>.\\78 y{{display:none}}</style><p class=xy>{LINK}</p>",
    "nested": f"<style>div{{p{{display:none}}}}</style><div><p>{LINK}</p></div>",
    "nested by sign": f"<style>div{{color:#000; & > p{{display:none}}}}</style><div><p>{LINK}</p></div>",
    "nested class": f"<style>p, div{{&.x{{display:none}}}}</style><p class=x>{LINK}</p>",
    "nested below": f"<style>p{{.x &{{display:none}}}}</style><div class=x><p>{LINK}</p></div>",
    "media in a rule": f"<style>.x{{@media screen{{display:none}}}}</style><p class=x>{LINK}</p>",
    "before a nested rule": f"<style>.x{{display:none; b{{color:red}}}}</style><p class=x>{LINK}</p>",
    "after a nested rule": f"<style>.x{{b{{color:red}} display:none}}</style><p class=x>{LINK}</p>",
    "class inner": '<style>a span{font-size:0}</style><a href="https://example.com/rodo"><span>RODO</span></a>',
}

SEEN = {
    "arrow": '<p>Informacja RODO <a href="https://example.com/rodo">→</a></p>',
    "arrow before": '<p><a href="https://example.com/rodo">»</a> Informacja RODO</p>',
    "icon with alt": '<p>Informacja RODO <a href="https://example.com/rodo"><img src="https://example.com/a.png" '
    'alt="więcej" width=20 height=20></a></p>',
    "mjml": '<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="" '
    'role="presentation" style="width:600px;" width="600" bgcolor="#ffffff" ><tr><td '
    'style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><div '
    'style="margin:0px auto;max-width:600px;"><table style="width:100%"><tr><td style="direction:ltr;'
    'font-size:0px;padding:20px 0;text-align:center;"><div style="font-family:Arial;font-size:13px;'
    f'line-height:1;text-align:left;color:#000000;">{LINK}</div></td></tr></table></div><!--[if mso | IE]>'
    "</td></tr></table><![endif]-->",
    "aria-hidden": f'<p aria-hidden="true">{LINK}</p>',
    "details open": f"<details open><summary>x</summary>{LINK}</details>",
    "summary": f"<details><summary>{LINK}</summary>x</details>",
    "line-height 0": f'<td style="line-height:0">{LINK}</td>',
    "opacity .7": f'<p style="opacity:.7">{LINK}</p>',
    "base": '<base href="https://example.com/x/"><a href="../rodo">RODO</a>',
    "var ok": '<style>:root{--c:#123456}</style><a href="https://example.com/rodo" style="color:var(--c)">RODO</a>',
    "var unresolved": '<a href="https://example.com/rodo" style="color:var(--zzz)">RODO</a>',
    "mobile first": f"<style>.x{{display:none}}@media (min-width:300px){{.x{{display:block}}}}</style><p>{LINK}</p>",
    "dark ok": f"<style>@media (prefers-color-scheme:dark){{body{{background:#111}}a{{color:#eee}}}}</style><p>"
    f"{LINK}</p>",
    "print style": f"<style media=print>a{{display:none}}</style>{LINK}",
    "keyframes": f"<style>@keyframes a{{from{{opacity:0}}to{{opacity:1}}}} .x{{animation:a 1s}}</style><p class=x>"
    f"{LINK}</p>",
    "ghost": f'<!--[if mso]><table width="600"><tr><td><![endif]-->{LINK}<!--[if mso]></td></tr></table><![endif]-->',
    "xml": "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml>"
    f"<![endif]-->{LINK}",
    "mso font": f"<!--[if mso]><style>body,td{{font-family:Arial,sans-serif!important}}</style><![endif]-->{LINK}",
    "nested revealed": f"<!--[if mso]><![if gte mso 12]>{LINK}<![endif]><![endif]-->"
    f"<!--[if !mso]><!-->{LINK}<!--<![endif]-->",
    "spaced comment": f"<!-- [if !mso]><!-->{LINK}<!-- <![endif] -->",
    "gray on gradient": '<div style="background:linear-gradient(#fff,#000)"><a href="https://example.com/rodo" '
    'style="color:#fff">RODO</a></div>',
    "font-size of fine print": f'<p style="font-size:6px">{LINK}</p>',
    "font-size without unit": f'<p style="font-size:1.4">{LINK}</p>',
    "font-size between": f'<p style="font-size:clamp(12px, 2vw, 18px)">{LINK}</p>',
    "text-indent that wraps": f'<p style="text-indent:100%;overflow:hidden">{LINK}</p>',
    "turned over": f'<p style="transform:rotateY(360deg)">{LINK}</p>',
    "popover that is shown": f'<div popover style="display:block">{LINK}</div>',
    "nested elsewhere": f"<style>div{{p{{display:none}}}}</style><p>{LINK}</p>",
    "nested by sign elsewhere": f"<style>.x{{&.y{{display:none}}}}</style><p class=y>{LINK}</p>",
    "nested for paper": f"<style>.x{{@media print{{display:none}}}}</style><p class=x>{LINK}</p>",
    "font-face in a rule": f"<style>.x{{@font-face{{display:none}}}}</style><p class=x>{LINK}</p>",
    "oklch": '<a href="https://example.com/rodo" style="color:oklch(0.45 0.1 250)">RODO</a>',
    "light-dark": '<a href="https://example.com/rodo" style="color:light-dark(#036, #fff)">RODO</a>',
    "relative left": f'<p style="position:relative;left:-20px">{LINK}</p>',
    "hover child": f"<style>.x:hover .y{{display:none}}</style><div class=x><p class=y>{LINK}</p></div>",
    "white button": '<style>.b a{color:#fff}</style><table><tr><td class=b style="background:#1a5276"><a '
    'href="https://example.com/rodo">RODO</a></td></tr></table>',
    "img in link plus text": '<a href="https://example.com/rodo"><img src="https://example.com/x.png" alt="" '
    'width="10" height="10"> Informacja RODO</a>',
    "outlook white bg var": f'<p style="color:#333;mso-line-height-rule:exactly;line-height:20px">{LINK}</p>',
}


def on_the_link(html: str) -> list[str]:
    """What the rules on the notice link find; others have their say on the styles that are used here."""
    found = rules(f"<html><body>{html}</body></html>", kind="message")
    return [one for one in found if one.startswith("notice-link")]


@pytest.mark.parametrize("html", HIDDEN.values(), ids=HIDDEN)
def test_a_hidden_link_is_called_hidden(html: str) -> None:
    """Of the rules on the notice link this one alone."""
    assert on_the_link(html) == ["notice-link-hidden"]


@pytest.mark.parametrize("html", SEEN.values(), ids=SEEN)
def test_a_link_that_is_seen_passes(html: str) -> None:
    """No false alarm."""
    assert on_the_link(html) == []


def test_what_depends_on_dark_mode_is_for_a_human() -> None:
    """A client may or may not take the colours of the style sheet in dark mode."""
    style = "@media (prefers-color-scheme: dark) { body { background: #101010 } .legal a { color: #141414 } }"
    found = findings(f'<style>{style}</style><p class="legal">{LINK}</p>', kind="message")
    found = [one for one in found if one.rule.startswith("notice-link")]
    assert [(one.rule, one.outcome) for one in found] == [("notice-link-hidden", "needs-review")]
    assert "dark mode" in found[0].message


def test_the_message_says_that_it_is_hidden_on_the_phone() -> None:
    """And why."""
    style = "@media only screen and (max-width: 480px) { .legal { display: none !important } }"
    found = findings(f'<style>{style}</style><p class="legal">{LINK}</p>', kind="message")
    message = next(one.message for one in found if one.rule == "notice-link-hidden")
    assert "on a phone" in message
    assert "display: none" in message


@pytest.mark.parametrize(
    ("query", "audiences"),
    [
        ("all", "desk phone dark"),
        ("screen", "desk phone dark"),
        ("print", ""),
        ("not print", "desk phone dark"),
        ("only screen and (max-width: 600px)", "phone"),
        ("(max-width: 37.5em)", "phone"),
        ("screen and (min-width:601px)", "desk dark"),
        ("(min-width: 300px) and (max-width: 500px)", "phone"),
        ("(width <= 600px)", "phone"),
        ("(prefers-color-scheme: dark)", "dark"),
        ("(prefers-color-scheme: light)", "desk phone"),
        ("print, (max-width: 600px)", "phone"),
        ("not all and (max-width: 600px)", "desk dark"),
        ("screen and (-webkit-min-device-pixel-ratio: 0)", "desk phone dark"),
        ("(hover: hover)", ""),
        ("yahoo", ""),
        ("(max-width: calc(10px))", ""),
        ("((((", ""),
    ],
)
def test_for_whom_a_media_query_holds(query: str, audiences: str) -> None:
    """Outlook's Word engine knows none."""
    assert " ".join(holds_for(query)) == audiences


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("display:none", [("display", "none", False)]),
        ("display : NONE ! important", [("display", "none", True)]),
        ("display:none;display:flow-rot", [("display", "none", False)]),
        ("display:none !ie", []),
        ("color:notacolour", []),
        ("margin:1px 2px 3px", [("margin-top", "1px", False), ("margin-left", "2px", False)]),
        ("font:bold 0/0 a", [("font-size", "0", False), ("line-height", "0", False)]),
        ("font:12px Arial", [("font-size", "12px", False), ("line-height", "normal", False)]),
        ("--Shade: White", [("--Shade", "White", False)]),
        ("padding:0;border:0", []),
        ("opacity:", []),
        (";;:;a", []),
    ],
)
def test_declarations_that_matter_and_are_valid(style: str, expected: list[tuple[str, str, bool]]) -> None:
    """What a client drops is dropped, so that the one before it holds."""
    assert list(declarations(style)) == expected


def test_a_list_of_selectors_is_split_outside_brackets() -> None:
    """`:not(.a, .b)` is one selector."""
    found = [rule.selector for rule in style_rules("p:not(.a, .b), [title='x,y'], td { display: none }")]
    assert found == ["p:not(.a, .b)", "[title='x,y']", "td"]


def test_the_outline_knows_its_names() -> None:
    """Classes, ids and names as they stand, and the names of all attributes."""
    outline = Outline('<p class="a b" id=c><a name="d" onclick="x">y</a><b class></b></p>')
    assert outline.names == {"a b", "c", "d"}
    assert outline.attribute_names == {"class", "id", "name", "onclick"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("lab(100% 0 0)", (255, 255, 255)),
        ("lab(29.2345% 39.3825 20.0664)", (125, 35, 41)),
        ("lch(52.2345% 72.2 56.2)", (198, 93, 6)),
        ("oklab(40.101% 0.1147 0.0453)", (125, 35, 41)),
        ("oklch(59.69% 0.156 49.77)", (198, 93, 6)),
        ("oklch(0 0 none)", (0, 0, 0)),
    ],
)
def test_colours_that_are_told_as_the_eye_sees_them(written: str, expected: tuple[int, int, int]) -> None:
    """The examples of CSS Color 4; a step of one is how it rounds."""
    paint = colors.parse(written)
    assert paint is not None
    assert all(abs(one - other) <= 1 for one, other in zip(paint[:3], expected, strict=True)), paint
