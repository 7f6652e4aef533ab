"""Mails of one look and the particulars of a company: what a skeleton leaves out states none, whoever signs."""

from __future__ import annotations

import random
from email.message import EmailMessage

import pytest
from msgspec.structs import replace

from rodo_footer.checking.engine import Policy, judge_raw, selected
from rodo_footer.checking.running import Judging
from rodo_footer.checking.sources import Raw
from rodo_footer.config import parse
from rodo_footer.model.project import Project
from tests.projects import company, with_form

PROSE = "Dziękuję za wiadomość, ofertę z naszymi cenami znajdzie Pan w załączniku do tego listu."
SEAT_IN_PROSE = "Spotkamy się w naszym biurze, a ono jest od lat w Warszawie i tam zapraszamy wszystkich gości."
COURT_IN_PROSE = "Sprawę rozpozna Sąd Rejonowy dla Warszawy, a jej przebieg opiszemy w osobnym liście do Pana."
LINK = '<a href="https://example.com/rodo">informacja o przetwarzaniu danych</a>'
FOOTER = (
    "Przykład sp. z o.o., ul. Wzorcowa 1, 00-001 Warszawa, Sąd Rejonowy dla m.st. Warszawy, KRS 0000123456, "
    "NIP 123-456-32-18, kapitał zakładowy 5 000,00 zł"
)
GMBH = "Beispiel GmbH, Sitz: München, Amtsgericht München, HRB 12345"
FOOTERS = (
    *(FOOTER,) * 8,
    *(f"{GMBH}, Geschäftsführung: Herr Max Muster",) * 8,
    FOOTER.replace(", 00-001 Warszawa", ""),
    FOOTER.replace("Sąd Rejonowy dla m.st. Warszawy, ", ""),
    FOOTER.replace("123-456-32-18", "526-025-02-74"),
    FOOTER.replace("0000123456", "123456"),
    f"{GMBH}, Geschäftsführung:",
    f"{GMBH}, Geschäftsführung: M. Muster",
    "",
)


def _gmbh() -> Project:
    project = with_form("de", "gmbh")
    directors = [replace(project.controller.directors[0], first="Max", last="Muster", role="")]
    return replace(
        project,
        controller=replace(project.controller, name="Beispiel GmbH", directors=directors, supervisory_chair=None),
    )


def _bare(project: Project) -> Project:
    """Without what only some companies have."""
    return replace(project, controller=replace(project.controller, group_name=""))


POLICIES = [Policy(accepted=("https://example.com/rodo",), project=one) for one in (_bare(company()), _gmbh(), None)]


def _mail(rng: random.Random) -> bytes:
    said = [rng.choice((PROSE, SEAT_IN_PROSE, COURT_IN_PROSE))]
    name = rng.choice(("Max Muster", "Jan Nowack", "Ewa Wilska"))
    footer = rng.choice(FOOTERS)
    in_both = rng.random() < 0.8
    html = (
        f'<html lang="pl"><body>{"".join(f"<p>{one}</p>" for one in said)}<p>Pozdrawiam</p>'
        f"<table><tr><td>{name}<br>tel. 22</td></tr><tr><td>{footer}<br>{name}<br>{LINK}</td></tr></table>"
    )
    text = "\n\n".join(
        [*said, "Pozdrawiam", name, f"{footer if in_both else ''}\n{name}", "RODO: https://example.com/rodo\n"]
    )
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "anna@example.com", "Oferta"
    if rng.random() < 0.5:
        mail.set_content(text, cte="8bit")
        mail.add_alternative(html, subtype="html", cte="quoted-printable")
    else:
        mail.set_content(*((html, "html") if rng.random() < 0.5 else (text, "plain")), cte="8bit")
    return mail.as_bytes()


@pytest.mark.parametrize("policy", POLICIES, ids=["sp-z-o-o", "gmbh", "without"])
def test_mails_that_are_nearly_alike_are_judged_as_each_alone(policy: Policy) -> None:
    """Particulars in prose, in names that have a slot, missing, wrong, with an initial."""
    rng = random.Random(7)
    judging, rules = Judging(policy, "auto"), selected(policy)
    for number in range(200):
        raw = Raw(path=f"{number}.eml", data=_mail(rng), medium="mail")
        judging._done.clear()  # or identical mails would not be looked at again
        assert judging.on(raw) == judge_raw(raw, policy, rules)
    assert judging.shared > 10  # or this test proves nothing


def test_a_director_who_only_signs_is_not_stated_for_the_next() -> None:
    """A clean mail of the director himself, his name in a slot, is no verdict on that of a colleague."""
    policy, html = POLICIES[1], f'<html lang="pl"><p>{PROSE}</p><p>Pozdrawiam</p><p>{{}}</p><p>{GMBH}</p><p>{LINK}</p>'
    judging = Judging(policy, "auto")
    found = []
    for number, name in enumerate(("Max Muster", "Max Muster", "Max Muster", "Jan Nowack")):
        data = f"From: a@example.com\nSubject: {number}\nContent-Type: text/html; charset=utf-8\n\n{html.format(name)}"
        found.append(judging.on(Raw(path=f"{number}.eml", data=data.encode(), medium="mail")).report.status)
    assert found == ["clean", "clean", "clean", "violation"]


def test_a_config_is_needed() -> None:
    """Without a legal form nothing is compared."""
    bare = parse('[controller]\nname = "X"\n[notice]\nurl = "https://example.com/rodo"\n', "x")
    policy = replace(POLICIES[0], project=bare)
    raw = Raw(path="a.eml", data=_mail(random.Random(1)), medium="mail")
    assert not [one for one in judge_raw(raw, policy, selected(policy)).findings if "particulars" in one.rule]
