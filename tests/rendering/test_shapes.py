"""The shape cache gives what render-then-inline gives, and nothing from a directory comes out alive."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from rodo_footer.errors import PersonError
from rodo_footer.model.person import Person
from rodo_footer.rendering import inline
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.render import SignatureRenderer
from rodo_footer.rendering.values import PersonView
from tests.projects import company, person

# A template with what goes wrong elsewhere: a conditional class, a selector on structure, MSO comments, a loop.
TRICKY = """
<style>
.sig { font-family: Arial; } .vip { color: #aa0000; font-weight: bold } td { padding: 2px }
tr:first-child { color: #111111 }
p + p { margin: 0 } a { color: #0000aa } @media (max-width: 600px) { .sig { width: 100% !important } }
</style>
<!--[if mso]><table><tr><td><![endif]-->
<table><tr class="sig{% if person.department == 'Zarząd' %} vip{% endif %}"><td title="{{ person.job_title or '' }}">
{{ person.display_name }}{% if person.job_title %}<br>{{ person.job_title|upper }}{% endif %}</td></tr>
{% for number in [person.phone, person.mobile_phone] if number %}
<tr><td><a href="{{ number|tel }}">{{ number }}</a></td></tr>{% endfor %}
{% if person.mail %}<tr><td><a href="mailto:{{ person.mail }}">{{ person.mail }}</a></td></tr>{% endif %}
{% if person.web %}<tr><td><a href="{{ person.web|url }}">{{ person.web|without_scheme }}</a></td></tr>{% endif %}
</table>
<!--[if mso]></td></tr></table><![endif]-->
<p>{{ particulars }}</p><p>{{ clauses[0].words }}</p>
"""
NAMES = [
    "Anna Nowak",
    "Łucja Żółć-Gęś",
    'Jan "Jaś" O\'Hara',
    "A & B <c>",
    "ĄĆĘŁŃÓŚŹŻ",
    "Müller & Söhne",
    "x" * 200,
    "  ",
]
HOSTILE_TEMPLATES = {
    "value in class": '<style>.a{color:#111111}</style><p class="{{ person.department }}">x</p>',
    "value in style attribute": '<p style="color:{{ person.city }}">x</p>',
    "value in <style>": "<style>p{color:{{ person.city }}}</style><p>x</p>",
    "unquoted attribute": "<p title={{ person.city }}>x</p>",
    "value in a comment": "<p>x</p><!-- {{ person.city }} -->",
    "value in an MSO comment": "<p>x</p><!--[if mso]><p>{{ person.city }}</p><![endif]-->",
    "filter block": "{% filter upper %}<p>{{ person.city }}</p>{% endfilter %}",
    "set block through a filter": "{% set x %}{{ person.display_name }}{% endset %}<p>{{ x|upper }}</p>",
    "macro through a filter": "{% macro m() %}{{ person.display_name }}{% endmacro %}<p>{{ m()|upper }}</p>",
    "length of a macro": (
        "{% macro m() %}{{ person.display_name }}{% endmacro %}{% if m()|length > 12 %}<p>long</p>{% endif %}<p>x</p>"
    ),
    "selector on values": '<style>p[title="Zarząd"]{color:#aa0000}</style><p title="{{ person.department }}">x</p>',
}


def renderer(folder: Path, html: str) -> SignatureRenderer:
    """A renderer of a company's own template."""
    path = folder / "own.html.j2"
    path.write_text(html, encoding="utf-8")
    return SignatureRenderer(company(template=str(path)))


def exact(made: SignatureRenderer, one: Person) -> str:
    """Render, then inline: what the shape cache must equal."""
    return made._html._exact({**made._html_variables, "person": PersonView(one)})


def some_people(number: int, seed: int) -> list[Person]:
    """People with gaps, quotes, markup and several scripts; always with a name."""
    chance = random.Random(seed)

    def maybe(*values: str) -> str:
        return chance.choice([*values, ""])

    return [
        person(
            display_name=chance.choice(NAMES[:-1]),
            job_title=maybe(*NAMES, "Główna Księgowa"),
            department=maybe("Zarząd", "Sprzedaż", "<b>IT</b>"),
            phone=maybe("+48 22 000 00 0" + str(chance.randrange(10)), "(0) 600 wew. 12"),
            mobile_phone=maybe("600000000"),
            mail=maybe("a.b+c@example.com", "żółw@example.com"),
            web=maybe("https://example.com/ą b?c=d&e=f", "https://müller.example/%20"),
        )
        for _ in range(number)
    ]


def test_200_random_data_sets_are_dom_equal_to_render_then_inline(tmp_path: Path) -> None:
    """Cold and warm, conditional classes and loops included; and few shapes serve them all."""
    made = renderer(tmp_path, TRICKY.replace("person.web", "person.office_location"))
    people = some_people(200, seed=1)
    people = [
        Person({("office_location" if key == "web" else key): value for key, value in one.values.items()})
        for one in people
    ]
    for _ in ("cold", "warm"):
        for one in people:
            assert inline.same_dom(made.render(one).signature.html, exact(made, one))
    shapes = made._html._shapes.values()
    assert all(shape.number for shape in shapes)
    assert len(shapes) < 120


@pytest.mark.parametrize("design", Catalogue().designs())
def test_our_designs_take_the_fast_path_and_equal_the_exact_one(design: str) -> None:
    """Every design of ours is made of shapes, and each equals render-then-inline."""
    made = SignatureRenderer(company(template=design, languages=["pl", "de"]))
    for one in some_people(60, seed=2):
        assert inline.same_dom(made.render(one).signature.html, exact(made, one))
    assert all(shape.number for shape in made._html._shapes.values())


@pytest.mark.parametrize("what", HOSTILE_TEMPLATES)
def test_hostile_template_takes_the_exact_path_and_is_right(tmp_path: Path, what: str) -> None:
    """What no shape can hold is rendered and inlined for each person, whatever came before."""
    made = renderer(tmp_path, HOSTILE_TEMPLATES[what])
    for one in [
        person(city="red", department="a", display_name="Al"),
        person(city="blue", department="Zarząd", display_name="Aleksandra Wiśniewska"),
        person(city="red", department="b", display_name="Bo"),
    ]:
        assert made.render(one).signature.html == exact(made, one)
    assert not any(shape.number for shape in made._html._shapes.values())


@pytest.mark.parametrize(
    "what", [name for name in HOSTILE_TEMPLATES if "style" in name or "comment" in name or "unq" in name]
)
@pytest.mark.parametrize(
    "value", ["red;background:url(https://t.example/x)", "x onmouseover=alert(1)", "--><script>x</script>", "a}b{c"]
)
def test_wild_value_in_an_unsafe_place_is_refused(tmp_path: Path, what: str, value: str) -> None:
    """Where no escaping is safe only tame text may stand; the message names person and field."""
    with pytest.raises(PersonError, match="Anna Nowak: ") as caught:
        renderer(tmp_path, HOSTILE_TEMPLATES[what]).render(person(city=value))
    assert caught.value.field == "city"


@pytest.mark.parametrize(
    "html",
    [
        '<a href="{{ person.city }}">x</a>',
        '<a href="{{ person.city|lower }}">x</a>',
        "<a href='{{ person.city|url }}'>x</a>",
    ],
)
@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JaVa\tScript:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x"],
)
def test_address_that_acts_is_refused(tmp_path: Path, html: str, address: str) -> None:
    """A link of the directory leads somewhere or is an error, cold and warm, with and without the filter."""
    made = renderer(tmp_path, html)
    made.render(person(city="https://example.com/a"))
    with pytest.raises(PersonError, match="Anna Nowak: "):
        made.render(person(city=address))


def test_person_named_like_the_head_of_a_quote_stands_alone() -> None:
    """Such a value could change a verdict, so the signature is not judged by its shape."""
    made = SignatureRenderer(company())
    assert made.render(person()).shape == made.render(person(display_name="Ewa")).shape != 0
    for name in ("W dniu 1.1.2026 Jan pisze:", "> Ewa", "-----Original Message-----"):
        assert made.render(person(display_name=name)).shape == 0


MADE = SignatureRenderer(company())
ANY = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=60)
NASTY = st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='x",
        "{{ 7*7 }}",
        "{% raw %}",
        "&amp;",
        "]]>",
        "--><b>",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["display_name", "job_title", "department"]),
        ANY | NASTY | ANY.flatmap(lambda a: NASTY.map(lambda b: a + b)),
    )
)
def test_values_come_out_as_text_whatever_they_are(values: dict[str, str]) -> None:
    """The same elements and attributes as for a harmless person, and the value itself as text."""
    one = person(**values)
    made = MADE.render(one).signature
    tree = LexborHTMLParser(made.html)
    assert not tree.css("script, b, img[onerror], [onmouseover]")
    assert [node.tag for node in tree.css("a")] == ["a"] * 5
    wanted = " ".join(one.values["display_name"].split())
    assert " ".join(tree.css_first(".name").text().split()) == wanted
    assert "{{ 7*7 }}" in made.html or "{{ 7*7 }}" not in str(values)
