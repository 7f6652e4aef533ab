"""Whether the link is there for the reader: every way to hide it is found, and nothing that can be seen is called
hidden."""

from __future__ import annotations

import pytest

from tests.checking.judging import findings
from tests.checking.judging import link_rules as rules

A = '<a href="https://example.com/rodo"{}>Informacja RODO</a>'
LINK = A.format("")

HIDDEN = {
    "display": f'<div style="display:none">{LINK}</div>',
    "display with !important and case": f'<div STYLE="DISPLAY : None !important">{LINK}</div>',
    "visibility": f'<p style="visibility:hidden">{LINK}</p>',
    "opacity": f'<p style="opacity:0">{LINK}</p>',
    "opacity in hundredths": f'<p style="opacity:.01">{LINK}</p>',
    "font-size 0": f'<p style="font-size:0">{LINK}</p>',
    "font-size 1px": f'<p style="font-size:1px">{LINK}</p>',
    "font-size in em of nothing": f'<p style="font-size:0"><span style="font-size:2em">{LINK}</span></p>',
    "font shorthand": f'<p style="font:0/0 a">{LINK}</p>',
    "max-height": f'<div style="max-height:0;overflow:hidden">{LINK}</div>',
    "height": f'<div style="height:0px;overflow:hidden">{LINK}</div>',
    "width": f'<div style="width:0;overflow:hidden">{LINK}</div>',
    "text-indent": f'<p style="text-indent:-9999px">{LINK}</p>',
    "off screen": f'<div style="position:absolute;left:-9999px">{LINK}</div>',
    "off screen by transform": f'<div style="transform:translateX(-9999px)">{LINK}</div>',
    "clip": f'<div style="position:absolute;clip:rect(0,0,0,0)">{LINK}</div>',
    "scale": f'<div style="transform:scale(0)">{LINK}</div>',
    "attribute hidden": f"<div hidden>{LINK}</div>",
    "white on white": '<p><a href="https://example.com/rodo" style="color:#fff">RODO</a></p>',
    "named colours": '<p style="background:navy"><a href="https://example.com/rodo" style="color:navy">RODO</a></p>',
    "nearly the same": '<p><a href="https://example.com/rodo" style="color:rgb(250,250,250)">RODO</a></p>',
    "hsl": '<p><a href="https://example.com/rodo" style="color:hsl(0,0%,99%)">RODO</a></p>',
    "transparent": '<p><a href="https://example.com/rodo" style="color:transparent">RODO</a></p>',
    "rgba without alpha": '<p><a href="https://example.com/rodo" style="color:rgba(0,0,0,0)">RODO</a></p>',
    "bgcolor": '<table><tr><td bgcolor="#123456"><a href="https://example.com/rodo" '
    'style="color:#123456">RODO</a></td></tr></table>',
    "bgcolor in a table": '<table><tr><td bgcolor="white"><a href="https://example.com/rodo"><font color="#fffffe">RODO'
    "</font></a></td></tr></table>",
    "inner span": '<a href="https://example.com/rodo"><span style="display:none">RODO</span></a>',
    "zero width": '<a href="https://example.com/rodo">\u200b\u200d&#8203;</a>',
    "no text": '<a href="https://example.com/rodo"></a>',
    "only a dot": '<a href="https://example.com/rodo">.</a>',
    "style sheet": f"<style>.x {{ display: none }}</style><div class=x>{LINK}</div>",
    "style sheet by tag and descent": f"<style>footer > p a {{color:white}}</style><footer><p>{LINK}</p></footer>",
    "style sheet in a media query that holds": f"<style>@media screen {{ .x {{display:none}} }}</style><p "
    f"class=x>{LINK}</p>",
    "important beats inline": f'<style>.x{{display:none!important}}</style><p class="x" '
    f'style="display:block">{LINK}</p>',
    "the last rule wins": f"<style>.x{{display:block}}.x{{display:none}}</style><p class=x>{LINK}</p>",
    "comment in style": f"<style>/* a */.x{{/* b */display:none}}</style><p class=x>{LINK}</p>",
    "comment in a style attribute": f'<p style="display:/* not */none">{LINK}</p>',
    "escape in a style attribute": f'<p style="d\\69splay:none">{LINK}</p>',
    "structural selector": f"<style>p:nth-of-type(2){{display:none}}</style><p>Anna</p><p>{LINK}</p>",
    "structural selector at the end": f"<style>p:not(.a):last-of-type{{display:none}}</style><p>Anna</p><p>{LINK}</p>",
    "noscript": f"<noscript>{LINK}</noscript>",
    "select": f"<select>{LINK}</select>",
    "dialog": f"<dialog>{LINK}</dialog>",
    "image without alt": '<a href="https://example.com/rodo"><img src="a.png"></a>',
    "image with another alt": '<a href="https://example.com/rodo"><img src="a.png" alt="Logo firmy"></a>',
    "image that is not displayed": '<a href="https://example.com/rodo"><img src="a.png" alt="RODO" '
    'style="display:none"></a>',
    "tracking pixel": '<a href="https://example.com/rodo"><img src="a.png" alt="RODO" width="1" height="1"></a>',
    "mso only": f"<!--[if mso]>{LINK}<![endif]-->",
    "mso only by version": f"<!--[if gte mso 9]>{LINK}<![endif]-->",
    "not mso": f"<!--[if !mso]><!-->{LINK}<!--<![endif]-->",
    "not mso, revealed": f"<![if !mso]>{LINK}<![endif]>",
    "mso-hide": f'<p style="mso-hide:all">{LINK}</p>',
    "visible in mso, hidden elsewhere": f'<!--[if mso]>{LINK}<![endif]--><div style="display:none">{LINK}</div>',
}

GONE = {
    "comment": f"<!-- {LINK} -->",
    "template": f"<template>{LINK}</template>",
    "title": f"<title>{LINK}</title>",
    "textarea": f"<textarea>{LINK}</textarea>",
    "script": f"<script>'{LINK}'</script>",
    "xmp": f"<xmp>{LINK}</xmp>",
    "other engines' comment": f"<!--[if IE]>{LINK}<![endif]-->",
    "attribute": '<p title="https://example.com/rodo">RODO</p>',
    "a second href": '<a href="https://firma.pl/x" href="https://example.com/rodo">Oferta</a>',
    "link element": '<link href="https://example.com/rodo">',
}

SEEN = {
    "plain": LINK,
    "font-size 0 undone inside": f'<td style="font-size:0"><span style="font-size:12px">{LINK}</span></td>',
    "visibility undone inside": f'<p style="visibility:hidden"><span style="visibility:visible">{LINK}</span></p>',
    "white on dark": '<table><tr><td bgcolor="#1f1f1f"><a href="https://example.com/rodo" '
    'style="color:#fff">RODO</a></td></tr></table>',
    "white on an image": '<table><tr><td background="a.png"><a href="https://example.com/rodo" '
    'style="color:#fff">RODO</a></td></tr></table>',
    "white on a gradient": '<table><tr><td style="background:linear-gradient(red,blue)"><a '
    'href="https://example.com/rodo" '
    'style="color:#fff">RODO</a></td></tr></table>',
    "white parent, link keeps its own colour": f'<p style="color:white">{LINK}</p>',
    "quiet grey": '<a href="https://example.com/rodo" style="color:#999999;font-size:9px">RODO</a>',
    "hover": f"<style>a:hover{{color:white}}</style>{LINK}",
    "print only": f"<style>@media print{{a{{display:none}}}}</style>{LINK}",
    "structural selector of another": f"<style>p:nth-of-type(1){{display:none}}</style><p>Anna</p><p>{LINK}</p>",
    "a selector that depends on the reader": f"<style>p:not(:hover){{display:none}}</style><p>{LINK}</p>",
    "another one on the phone": "<style>.m{display:none}@media only screen and (max-width:480px){"
    f".x{{display:none}}.m{{display:block!important}}}}</style><p class=x>{LINK}</p><p class=m>{LINK}</p>",
    "inline beats style sheet": f'<style>.x{{display:none}}</style><p class="x" style="display:block">{LINK}</p>',
    "specific beats general": f"<style>#y.x{{display:block}}.x{{display:none}}</style><p id=y class=x>{LINK}</p>",
    "other class": f"<style>.xy{{display:none}}</style><p class=x>{LINK}</p>",
    "tall box with overflow": f'<div style="height:20px;overflow:hidden">{LINK}</div>',
    "zero height without overflow": f'<div style="max-height:0">{LINK}</div>',
    "hidden preheader beside": f'<div style="display:none;max-height:0">Zapowiedź</div>{LINK}',
    "hidden twin beside": f'<div style="display:none">{LINK}</div>{LINK}',
    "alt names it": '<a href="https://example.com/rodo"><img src="a.png" alt="Polityka prywatności"></a>',
    "image map": '<map name=m><area href="https://example.com/rodo" alt="Datenschutz"></map>',
    "both branches": f"<!--[if mso]>{LINK}<![endif]--><!--[if !mso]><!-->{LINK}<!--<![endif]-->",
    "both branches, differently": f"<!--[if mso]>{LINK}<![endif]--><!--[if !mso]><!--><p>{LINK.replace('RODO', '')}</p>"
    "<!--<![endif]-->",
    "a VML button and a link": '<!--[if mso]><v:roundrect href="https://example.com/rodo"><center>RODO</center>'
    f"</v:roundrect><![endif]--><!--[if !mso]><!-->{LINK}<!--<![endif]-->",
    "outlook settings beside": f"<!--[if gte mso 9]><xml><o:AllowPNG/></xml><![endif]-->{LINK}",
    "written out": "<p>RODO: https://example.com/rodo</p>",
    "in a link with entities": '<a href="https&#58;//example.com/rodo">RODO</a>',
    "upper case": '<A HREF="HTTPS://EXAMPLE.COM/rodo">RODO</A>',
    "spaces around": '<a href="\n  https://example.com/rodo ">RODO</a>',
    "word markup": "<p class=MsoNormal><span style='font-size:8.0pt;mso-fareast-language:PL'><a "
    'href="https://example.com/rodo">'
    "<span style='color:#0563C1'>Informacja RODO</span></a><o:p></o:p></span></p>",
}


@pytest.mark.parametrize("html", HIDDEN.values(), ids=HIDDEN)
def test_a_hidden_link_is_called_hidden(html: str) -> None:
    """One finding, of this rule alone, with the reason in its message."""
    found = [one for one in findings(f"<html><body>{html}</body></html>") if "notice-link" in one.rule]
    assert [one.rule for one in found] == ["notice-link-hidden"]
    assert ":" in found[0].message


@pytest.mark.parametrize(
    ("body", "html", "expected"),
    [
        ('link="#ffffff"', LINK, ["notice-link-hidden"]),
        ('link="#FFF" bgcolor="white"', f"<table><tr><td>{LINK}</td></tr></table>", ["notice-link-hidden"]),
        ('text="white"', "<p>RODO: https://example.com/rodo</p>", ["notice-link-hidden"]),
        ('link="#ffffff"', f'<table><tr><td bgcolor="#102030">{LINK}</td></tr></table>', []),
        ('link="#ffffff"', A.format(' style="color:#0563C1"'), []),
        ('link="#0563C1" vlink="#ffffff"', LINK, []),
        ('text="white" bgcolor="black"', "<p>RODO: https://example.com/rodo</p>", []),
    ],
)
def test_the_colours_of_the_body_count(body: str, html: str, expected: list[str]) -> None:
    """Word and old editors set the colour of all links on the body."""
    assert rules(f"<html><body {body}>{html}</body></html>") == expected


@pytest.mark.parametrize("html", GONE.values(), ids=GONE)
def test_what_no_mail_program_makes_a_link_is_none(html: str) -> None:
    """Text that merely looks like a link does not count."""
    assert rules(f"<html><body>{html}</body></html>") == ["notice-link-missing"]


@pytest.mark.parametrize("html", SEEN.values(), ids=SEEN)
def test_a_link_that_is_seen_passes(html: str) -> None:
    """No false alarm."""
    assert rules(f"<html><body>{html}</body></html>") == []


def test_the_message_says_for_whom_it_is_hidden() -> None:
    """A link of one view only names the readers who miss it."""
    only_outlook = findings(HIDDEN["mso only"])[0].message
    not_outlook = findings(HIDDEN["not mso"])[0].message
    assert "only classic Outlook" in only_outlook
    assert "classic Outlook for Windows does not show it" in not_outlook
