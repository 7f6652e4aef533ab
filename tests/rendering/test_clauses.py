"""Every clause of every channel: it renders, says what its channel must say, and is what a lawyer has read."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rodo_footer.checking.completeness import judge
from rodo_footer.checking.notices import known_values
from rodo_footer.model.activity import Inflected
from rodo_footer.model.elements import ELEMENTS, applicable
from rodo_footer.rendering.activities import activity_in
from tests.contacts import CATALOGUE, Case, cases, contacts, written
from tests.golden import golden

GOLDEN = Path(__file__).parent / "golden" / "clauses"
ALL = [case for channel in CATALOGUE.channels() for case in cases(channel)]
LAYERS = [  # the foot of a page announces no processing
    one for one in ALL if one.variant in ("short", "transcript", "full") and one.channel != "website-footer"
]
SPOKEN = {
    "pl": "example kropka com ukośnik rodo",
    "en": "example dot com slash privacy",
    "de": "example Punkt com Schrägstrich datenschutz",
}


@pytest.mark.parametrize("case", ALL, ids=str)
def test_clause_in_every_medium(case: Case) -> None:
    """Each combination renders; who reads can follow a link, who listens hears the address."""
    known = CATALOGUE.channel(case.channel)
    url = contacts().notice.url_for(case.language)
    made = {medium: str(written(case, medium).words) for medium in known.media}
    assert f'href="{url}"' in made["html"]
    for words in made.values():
        assert "{" not in words
        assert "None" not in words
    if known.is_spoken:
        assert all(SPOKEN[case.language] in words for words in made.values())
        assert url in made["speech"]
        assert url not in made["text"]
    else:
        assert url in made["text"]


@pytest.mark.parametrize("case", ALL, ids=str)
def test_clause_carries_its_elements(case: Case) -> None:
    """What channel.toml promises and what applies to the activity is there, by the evidence that `check` goes by."""
    promised = set(CATALOGUE.channel(case.channel).variants[case.variant].elements)
    assert promised <= {*ELEMENTS, "notice_link"}
    project = contacts()
    activity = activity_in(project, case.channel, case.activity)
    applying = applicable(activity, project) if activity else set(ELEMENTS) - {"representative"}
    found = judge(str(written(case, "text").words), case.language, known_values(project))
    assert {name for name in promised & applying if found[name].state != "present"} == set()


@pytest.mark.parametrize("case", LAYERS, ids=str)
def test_first_layer_points_at_the_right_to_object(case: Case) -> None:
    """WP260 para 36 wants the rights in the first layer, and art. 21(4) this one at the first communication."""
    assert {"pl": "sprzeciw", "en": "object", "de": "iderspr"}[case.language] in str(
        written(case, "text").words
    ).lower()


def _by_text(channel: str) -> Iterator[tuple[str, list[Case]]]:
    """The cases of a channel by variant and language, those together whose registers do not differ."""
    found: dict[tuple[str, str, str], list[Case]] = {}
    medium = "speech" if CATALOGUE.channel(channel).is_spoken else "text"
    for case in cases(channel):
        text = str(written(case, medium).words)
        found.setdefault((case.variant, case.language, text), []).append(case)
    for (_, _, text), same in found.items():
        yield text, same


@pytest.mark.parametrize("channel", CATALOGUE.channels())
def test_golden_page_of_a_channel(channel: str) -> None:
    """One page a channel for a lawyer to read, and the same clauses as a page to open in a browser."""
    known = CATALOGUE.channel(channel)
    pages, elements = [f"{known.title}\n{'=' * len(known.title)}\n"], []
    for text, same in _by_text(channel):
        first = same[0]
        heading = f"{first.variant} / {first.language} / {', '.join(one.register for one in same)}"
        pages.append(f"--- {heading} ---\n{text}\n")
        html = written(first, "html").words
        elements.append(f'<h2>{heading}</h2>\n<div lang="{first.language}">\n{html}\n</div>\n')
    golden(GOLDEN / f"{channel}.txt", "\n".join(pages))
    title = f"<title>{known.title}</title>\n<h1>{known.title}</h1>\n"
    head = f'<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n{title}'
    golden(GOLDEN / f"{channel}.html", head + "".join(elements))


class _Tags(HTMLParser):
    """The tags of a fragment and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@settings(max_examples=40)
@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30), st.sampled_from(ALL))
def test_no_fact_comes_alive_in_html(value: str, case: Case) -> None:
    """Whatever stands in the config is text in a clause, never markup and never a template."""
    project = contacts()
    hostile = f"{value}<b onclick=x>{{{{ 7 * 7 }}}}</b>&amp;\"'"
    text = {"pl": Inflected(nom=hostile, gen=hostile), "en": hostile, "de": hostile}
    activities = [
        replace(one, purposes=[replace(purpose, text=text) for purpose in one.purposes]) for one in project.activity
    ]
    controller = replace(project.controller, name=hostile)
    html = str(written(case, "html", replace(project, controller=controller, activity=activities)).words)
    seen = _Tags()
    seen.feed(html)
    assert seen.tags <= {"a", "br", "em", "p", "small", "strong"}
    if case.variant in ("short", "full", "consent", "legitimate-interest", "transcript"):
        assert hostile in seen.text
