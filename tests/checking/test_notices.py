"""Notices as documents: their lines, what kind a file is, what the report says of each element, where findings are."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from rodo_footer.checking.completeness import judge
from rodo_footer.checking.notice_samples import NOTICE, without
from rodo_footer.checking.online.facts import NoticePage
from rodo_footer.checking.online.fetch import Answer
from rodo_footer.checking.online.page import read_page
from rodo_footer.checking.reading.lines import lines_of
from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.plain import read_plain
from rodo_footer.model.activity import Activity, Purpose
from rodo_footer.model.controller import Controller, Dpo
from rodo_footer.model.elements import ELEMENTS
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project
from tests.checking.judging import findings, report_on
from tests.checking.online import texts

PROJECT = Project(
    controller=Controller(name="Example Ltd", email="privacy@example.com", brands=["Sample Shop"]),
    notice=Notice(url="https://example.com/rodo"),
)


def activity(basis: str) -> Activity:
    """An activity on one legal basis."""
    return Activity(
        id="x",
        channels=["website-footer"],
        purposes=[
            Purpose(
                legal_basis=basis,
                legitimate_interest={"en": "x"} if basis == "6.1.f" else {},
            )
        ],
    )


def page(text: str) -> str:
    """A text as a page, a paragraph a line."""
    return "<html lang='en'><body>" + "".join(f"<p>{one}</p>" for one in text.split("\n") if one) + "</body></html>"


def rules(text: str, project: Project | None = None, name: str = "notice.txt") -> list[tuple[str, str, str]]:
    """The findings on a notice: rule, evidence, outcome."""
    found = findings(text, name, kind="notice", project=project)
    return [(one.rule, one.evidence, one.outcome) for one in found]


def test_lines_are_what_a_reader_sees_as_lines() -> None:
    """Headings, paragraphs, items, cells, line breaks; not menus, scripts and the line ends of the source."""
    part = read_markup(
        "<html><head><title>t</title></head><body><nav>Menu</nav><h2>One</h2>"
        "<p>Two\nand <b>three</b>,\nfour<br>five</p>"
        "<ul><li>six</li><li><p>seven</p></li></ul><table><tr><th>a</th><td>b</td></tr></table>"
        "<script>x</script><pre>c\nd</pre></body></html>"
    )
    lines = lines_of(part)
    assert [one for one in lines.text.split("\n") if one.strip()] == [
        "One",
        "Two and three, four",
        "five",
        "- six",
        "- seven",
        "a",
        "b",
        "c",
        "d",
    ]
    at = lines.text.index("three")
    element, following = lines.run_at(at)
    assert (element.tag if element else "", following) == ("b", "three")
    assert lines.is_stressed(at, at + 5)
    assert not lines.is_stressed(at - 4, at + 5)
    assert lines_of(read_plain(NOTICE)).text == NOTICE


@pytest.mark.parametrize("language", texts.NOTICES)
def test_a_page_that_is_certainly_a_notice_is_one(language: str) -> None:
    """Called so, and saying most of what notices say; the report has every element."""
    report = report_on(texts.NOTICES[language] + "<p>3.0 (2026)</p>" * 40, "page.html")
    (document,) = report.documents
    assert document.kind == "notice"
    assert list(document.elements) == list(ELEMENTS)
    assert document.elements["complaint"] == "present"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (NOTICE.replace("Privacy notice", "Our terms of use", 1), "terms.txt", "signature"),
        ("Privacy notice\n" + "We love privacy and write a lot of words about it here. " * 40, "a.txt", "signature"),
        (page(NOTICE) + "{{ name }}", "a.html", "template"),
        ("Subject: x\nContent-Type: text/plain\n\n" + NOTICE, "a.eml", "message"),
        ("Privacy notice: https://example.com/rodo", "a.txt", "signature"),
        (NOTICE, "notice.txt", "notice"),
        ("# " + NOTICE, "notice.md", "notice"),
        ("# " + NOTICE + '<a id="x"></a>', "notice.markdown", "notice"),
    ],
)
def test_other_documents_are_none(text: str, name: str, kind: str) -> None:
    """However much they say about privacy."""
    assert report_on(text, name).documents[0].kind == kind


def test_a_notice_needs_no_link_to_itself() -> None:
    """Whatever links to other pages it has."""
    html = page(NOTICE) + '<p><a href="http://example.org/privacy">Privacy policy of our payment provider</a> tutaj</p>'
    assert rules(html, name="notice.html") == []


def test_what_is_said_by_no_sentence_is_missing() -> None:
    """One finding an element, at the start of the body; only the elements of notices are in its report."""
    text = page(without("You may lodge", "The complaint is the mother of service."))
    (found,) = findings(text, "notice.html", kind="notice")
    assert (found.rule, found.line, found.column, found.severity) == ("notice-element-missing", 1, 17, "error")
    assert "GDPR art. 13(2)(d)" in found.message
    assert report_on("<p>x</p>").documents[0].elements == {}


def test_weak_evidence_is_found_where_it_stands_in_html() -> None:
    """Behind tags and references."""
    text = page(without("We delete", "We keep data <i>as&nbsp;long as</i> necessary."))
    (found,) = findings(text, "notice.html", kind="notice")
    assert (found.rule, found.outcome) == ("notice-element-weak", "needs-review")
    assert text[found.column - 1 :].startswith("as&nbsp;long")


@dataclass(frozen=True)
class Case:
    """A legal basis, and the elements that a notice which has none of them lacks then."""

    basis: str
    missing: tuple[str, ...]


@pytest.mark.parametrize(
    "case",
    [
        Case("6.1.f", ("legitimate_interests", "right_object")),
        Case("6.1.a", ("right_portability", "right_withdraw_consent")),
        Case("6.1.b", ("right_portability",)),
        Case("6.1.c", ()),
    ],
)
def test_the_activities_say_what_applies(case: Case) -> None:
    """And not the words of the notice, where they are known."""
    text = without("You may object", "Nothing.").replace("Right to object\n", "")
    text = text.replace("Art. 6(1)(f) GDPR: our legitimate interest is", "known; the aim is")
    project = replace(PROJECT, activity=[activity(case.basis)])
    found = rules(text, project)
    assert found == [("notice-element-missing", name, "violation") for name in case.missing]


def test_a_config_without_activities_leaves_it_to_the_words() -> None:
    """Art. 6(1)(f) stands there."""
    text = without("You may object", "Nothing.").replace("Right to object\n", "")
    assert rules(text, PROJECT) == [("notice-element-missing", "right_object", "violation")]


def test_names_of_the_config_count() -> None:
    """Another controller is weak, another mailbox of the officer too; an officer that nobody names is missing."""
    project = replace(PROJECT, dpo=Dpo(contact="dpo@example.com"), activity=[activity("6.1.f")])
    assert rules(NOTICE, project) == [("notice-element-missing", "dpo", "violation")]
    text = NOTICE + "Data protection officer: other@example.com\n"
    assert [one[0] for one in rules(text, project)] == ["notice-element-weak"]
    text = NOTICE.replace("Example Ltd", "Another Ltd") + "Data protection officer: dpo@example.com\n"
    (found,) = findings(text, "notice.txt", kind="notice", project=project)
    assert (found.rule, found.outcome) == ("notice-element-weak", "needs-review")
    assert "the controller is Example Ltd" in found.message
    text = text.replace("Another Ltd", "Sample Shop")
    assert [one[:2] for one in rules(text, project)] == [("notice-controller-brand-only", "Sample Shop")]


def test_a_polish_notice_is_told_in_polish_what_to_add() -> None:
    """The sentence to add is in its language."""
    text = texts.NOTICES["pl"].replace("a także skarga do Prezesa Urzędu Ochrony Danych Osobowych", "i inne")
    missing = [one for one in findings(text, "notice.html", kind="notice") if one.rule == "notice-element-missing"]
    assert [one.evidence for one in missing] == ["complaint"]
    assert "Przysługuje prawo skargi do Prezesa Urzędu Ochrony Danych Osobowych" in missing[0].message


def test_a_stressed_objection_in_a_list_is_set_apart() -> None:
    """Bold counts; the same item in plain letters does not."""
    listed = "<ul><li>right of access</li><li><b>right to object to processing</b></li></ul>"
    text = page(without("You may object").replace("Right to object\n", "")).replace("</body>", listed + "</body>")
    assert rules(text, name="notice.html") == []
    (found,) = rules(text.replace("<b>", "").replace("</b>", ""), name="notice.html")
    assert found[0] == "notice-objection-not-set-apart"


def test_a_full_clause_in_a_form_has_its_elements_in_the_report() -> None:
    """A short one, and a page that only talks much, have none; nor has a mail, whose verdict others may share."""
    form = "<form><input name='e'></form><nav></nav>" + page(NOTICE.replace("Privacy notice", "Contact us", 1))
    (document,) = report_on(form).documents
    assert (document.kind, document.elements["complaint"]) == ("form", "present")
    assert report_on(form.replace("complaint", "question")).documents[0].elements == {}
    assert report_on("<p>We talk. </p>" * 100).documents[0].elements == {}
    mail = "Subject: x\nContent-Type: text/html\n\n" + page(NOTICE)
    assert report_on(mail, "a.eml").documents[0].elements == {}


def test_empty_files_and_other_languages_are_for_a_human() -> None:
    """No traceback, no verdict."""
    assert [one[0] for one in rules("")] == ["notice-not-text"]
    assert [one[0] for one in rules("<html></html>", name="a.html")] == ["notice-not-text"]
    greek = "Πολιτική απορρήτου. Ο υπεύθυνος επεξεργασίας των δεδομένων είναι η εταιρεία μας στην Αθήνα. " * 10
    assert [one[0] for one in rules(greek)] == ["notice-language-unknown"]


def test_a_page_behind_a_link_is_judged_by_the_same_engine() -> None:
    """Each element of it, and what its own words make apply."""
    html = page(without("You have the right"))
    answer = Answer(status=200, fields={"content-type": "text/html"}, body=html.encode(), whole=True)
    reading = read_page(answer)
    assert reading.states == {name: found.state for name, found in judge(without("You have the right")).items()}
    looked = NoticePage(
        address="https://example.com/rodo",
        elements=reading.elements,
        languages=("en",),
        states=reading.states,
        owed=reading.owed,
    )
    link = '<p>Thank you for your message and please write to us</p><a href="https://example.com/rodo">Privacy</a>'
    (found,) = findings(link, pages=(looked,))
    assert (found.rule, found.outcome) == ("notice-page-incomplete", "violation")
    assert "a right of access" in found.message
    assert "object" not in found.message


HEADINGS = (
    # what stands in the page's main part after the other elements, and the verdict on "complaint"
    ("<h2>Complaint to the supervisory authority</h2>", "weak"),
    ("<h2>Complaint to the supervisory authority</h2><h2>Changes</h2><p>We tell you of changes here.</p>", "weak"),
    ("<h2>7. Complaint (Art. 77 GDPR)</h2><h2>Changes</h2><p>We tell you of changes here.</p>", "weak"),
    ("<h2><span>Complaint</span> to the supervisory authority</h2><footer>Example Ltd, London</footer>", "weak"),
    ("<h2>Complaint to the supervisory authority</h2><p>It is at 1 Sample Street.</p>", "present"),
    ("<h2>Complaint</h2><h3>To whom</h3><p>The supervisory authority is at 1 Sample Street.</p>", "present"),
    ("<h2>Complaint to the supervisory authority: ICO, Wilmslow</h2><h2>Changes</h2>", "present"),
    ("<h3>You may lodge a complaint with the ICO.</h3><h2>Changes</h2>", "present"),
    ("<p>You have the right to:</p><h5>a complaint to a supervisory authority</h5><h5>object</h5>", "present"),
)


@pytest.mark.parametrize(("end", "state"), HEADINGS)
def test_a_heading_with_nothing_below_only_promises(end: str, state: str) -> None:
    """A heading names what its section says; where there is no section, that is weak at most."""
    html = page(without("You may lodge a complaint")).replace("</body>", f"{end}</body>")
    assert report_on(html, "notice.html", kind="notice").documents[0].elements["complaint"] == state
    reading = read_page(Answer(status=200, fields={"content-type": "text/html"}, body=html.encode(), whole=True))
    assert reading.states["complaint"] == state


def test_a_heading_of_markdown_with_nothing_below_only_promises() -> None:
    """Markdown marks its headings as well as HTML does."""
    text = (
        without("You may lodge a complaint")
        + "\n## Complaint to the supervisory authority\n\n## Changes\nWe tell you here.\n"
    )
    assert report_on(text, "notice.md", kind="notice").documents[0].elements["complaint"] == "weak"
