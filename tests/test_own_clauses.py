"""Every clause that the tool writes passes its own rules where it stands, whatever the combination."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from msgspec.structs import replace

from rodo_footer.checking.engine import check_documents, check_signature
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.settings import policy_of
from rodo_footer.checking.sources import Raw
from rodo_footer.model.controller import Authority
from rodo_footer.model.finding import Finding
from rodo_footer.model.project import Project
from rodo_footer.rendering.clause import Clause
from rodo_footer.rendering.environment import Medium
from tests.contacts import CATALOGUE, Case, cases, contacts, written
from tests.projects import with_form

FORMS = [(country, form) for country in CATALOGUE.packs() for form in CATALOGUE.pack(country).forms]
ALL = [case for channel in CATALOGUE.channels() for case in cases(channel)]
PAGES = {
    "form": """<form action="/send" method="post">
<label>E-mail <input type="email" name="email"></label>
<label>Message <textarea name="message"></textarea></label>
{clause}
<button type="submit">Send</button>
</form>""",
    "website": "<main><h1>Example</h1><p>Hello.</p></main>\n<footer>{clause}</footer>",
}
"""The clause where it stands: above the button, at the foot of a page."""
NEWLINE = "\n"


@cache
def company_in(country: str, form: str) -> Project:
    """The company with all its activities in another legal form; Germany has no single authority, so it names one."""
    project = with_form(country, form)
    controller = replace(project.controller, authority=Authority(name="Aufsicht", address="Musterweg 1, 80331 München"))
    return replace(project, controller=controller, activity=contacts().activity)


@cache
def policy_in(country: str, form: str) -> Policy:
    """What the config of that company checks."""
    return policy_of(company_in(country, form))


def _placed(kind: str, clause: Clause, medium: Medium) -> str:
    """A clause where it stands: in a form, at the foot of a page, below the particulars of a signature."""
    words = str(clause.words)
    if kind == "signature":
        return f"{clause.particulars}{'<br>' if medium == 'html' else NEWLINE}{words}"
    return PAGES[kind].format(clause=words) if medium == "html" and kind in PAGES else words


def judged(case: Case, project: Project, policy: Policy) -> Iterator[Finding]:
    """Every finding about a clause: HTML where it stands, text and script by themselves."""
    known = CATALOGUE.channel(case.channel)
    made = {medium: _placed(known.kind, written(case, medium, project), medium) for medium in known.media}
    head = (
        f'<!DOCTYPE html>\n<html lang="{case.language}">\n<head><meta charset="utf-8"><title>x</title></head>\n<body>'
    )
    page = f"{head}{made.pop('html')}</body></html>"
    if known.kind == "signature":
        yield from check_signature(page, made["text"], str(case), policy)
        return
    raws = [Raw(path=f"{case}.html", data=page.encode(), medium="markup")]
    raws += [Raw(path=f"{case}.{medium}", data=text.encode(), medium="plain") for medium, text in made.items()]
    yield from check_documents(raws, policy, known.kind).findings


@pytest.mark.parametrize("case", ALL, ids=str)
def test_our_clauses_pass_our_rules(case: Case) -> None:
    """No finding of any severity, in any legal form that we know. Only footers print what hangs on the legal form:
    elsewhere it is one form a country."""
    project = contacts()
    assert list(judged(case, project, policy_of(project))) == []
    prints_forms = CATALOGUE.channel(case.channel).kind in ("signature", "website")
    for country, form in FORMS if prints_forms else dict(FORMS).items():
        assert list(judged(case, company_in(country, form), policy_in(country, form))) == [], (country, form)


def test_a_clause_that_lacks_its_link_would_be_found() -> None:
    """The test above can fail."""
    project = contacts()
    elsewhere = replace(project, notice=replace(project.notice, url="https://example.org/terms"))
    case = Case("contact-form", "short", "en", "neutral")
    assert {one.rule for one in judged(case, elsewhere, policy_of(project))} == {"notice-link-wrong-target"}
