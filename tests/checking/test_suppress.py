"""Comments that ignore a rule: obeyed in their own file, with a reason, until their day; never to the good of a
stranger; and each that is not obeyed says why."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rodo_footer.checking.engine import Policy, check_documents, check_signature
from rodo_footer.checking.reading.suppressions import MOST
from rodo_footer.checking.settings import policy_of
from rodo_footer.checking.sources import Raw, medium_of
from rodo_footer.model.finding import Report
from rodo_footer.model.settings import InlineIgnores

NOTICE = ("https://example.com/rodo",)
ASK = 'rodo-footer: ignore notice-link-missing reason="interne Mitteilung"'
LINK = '<p><a href="https://example.com/rodo">RODO</a></p>'


def report(
    text: str, name: str = "a.html", inline: InlineIgnores = "files", today: str = "2026-12-01", kind: str = "auto"
) -> Report:
    """One document, judged on a given day."""
    data = text.encode()
    policy = Policy(accepted=NOTICE, inline_ignores=inline, today=today)
    return check_documents([Raw(path=name, data=data, medium=medium_of(name, data[:4096]))], policy, kind)


def rules(text: str, name: str = "a.html", inline: InlineIgnores = "files", today: str = "2026-12-01") -> list[str]:
    """The rules whose findings count."""
    return [one.rule for one in report(text, name, inline, today).findings]


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        ("<!--", "-->"),
        ("<!-- \n", "\n-->"),
        ("{#", "#}"),
        ("{{!--", "--}}"),
        ("{{!", "}}"),
        ("{{--", "--}}"),
        ("<%#", "%>"),
        ("<%--", "--%>"),
        ("{/*", "*/}"),
        ("{{/*", "*/}}"),
        ("{% comment %}", "{% endcomment %}"),
        ("{%- comment -%}", "{%- endcomment -%}"),
        ("<style>/*", "*/</style>"),
        ("<?php /*", "*/ ?>"),
    ],
)
def test_every_language_has_its_comment(opens: str, closes: str) -> None:
    """HTML's, and those of the languages in which footers are written."""
    found = report(f"<p>Anna Nowak</p>\n{opens} {ASK} {closes}\n")
    assert [one.rule for one in found.findings] == []
    (apart,) = found.suppressed
    assert (apart.finding.rule, apart.by, apart.reason) == ("notice-link-missing", "comment", "interne Mitteilung")
    assert found.summary.suppressed == 1
    assert found.documents[0].status == "clean"


@pytest.mark.parametrize(
    ("opens", "closes", "name", "sign"),
    [
        ("{*", "*}", "a.tpl", ""),
        ("{*", "*}", "a.html", "{if $a}x{/if}"),
        ("{*", "*}", "a.txt.tpl", "{$name}"),
        ("@*", "*@", "a.cshtml", ""),
        ("@*", "*@", "a.html", "@Html.Raw(x)"),
        ("#*", "*#", "a.vm", ""),
        ("#*", "*#", "a.html", "${x}#if($a)x#end"),
    ],
)
def test_a_comment_of_one_language_counts_in_its_files_only(opens: str, closes: str, name: str, sign: str) -> None:
    """To all others it is text, which the customer reads."""
    comment = f"{opens} {ASK} {closes}"
    found = report(f"<p>Anna Nowak {sign}</p>\n{comment}\n", name)
    assert [one.rule for one in found.findings if one.rule.startswith(("supp", "notice-link"))] == []
    assert [one.finding.rule for one in found.suppressed] == ["notice-link-missing"]
    for other in ("a.html", "a.j2", "a.hbs", "a.txt"):
        assert rules(f"<p>Anna Nowak</p>\n{comment}\n", other) == ["notice-link-missing", "suppression-visible"]


@pytest.mark.parametrize(("opens", "closes"), [("<!--", "-->"), ("/*", "*/"), ("", ""), ("//", ""), ("# ", "")])
def test_what_a_text_shows_to_customers_is_no_comment(opens: str, closes: str) -> None:
    """Plain text has none but those of template languages."""
    found = rules(f"Anna Nowak\n{opens}{ASK}{closes}\n", "a.txt")
    assert found == ["notice-link-missing", "suppression-visible"]


def test_code_comments_count_in_code_only() -> None:
    """`/* */` in the body of a page is text; in a component file it is a comment."""
    assert rules(f"<style>p{{}}</style><p>Anna</p>/* {ASK} */") == ["notice-link-missing", "suppression-visible"]
    component = f"import React from 'react'\n/* {ASK} */\nexport const Footer = () => <p>Anna</p>"
    assert rules(component) == []


def test_a_day_holds_until_it_is_over() -> None:
    """The last day itself still counts."""
    text = f"<!-- {ASK} until=2027-01-31 -->\n<p>Anna</p>"
    assert rules(text, today="2027-01-31") == []
    assert rules(text, today="2027-02-01") == ["notice-link-missing", "suppression-expired"]


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("ignore", "suppression-malformed"),
        ("Ignore notice-link-missing", "suppression-malformed"),
        ('ignore notice-link-missing reason="x', "suppression-malformed"),
        ('ignore notice-link-missing reason="x" until=2027-02-30', "suppression-malformed"),
        ('ignore notice-link-missing reason="x" until=20270230', "suppression-malformed"),
        ('ignore notice-link-missing reason="x" reason="y"', "suppression-malformed"),
        ('ignore notice-link-missing because="x"', "suppression-malformed"),
        ("ignore notice-link-missing notice-link-hidden", "suppression-malformed"),
        ("ignore notice-link-missing,", "suppression-malformed"),
        ("ignore notice-link-missing", "suppression-without-reason"),
        ('ignore notice-link-missing reason=" "', "suppression-without-reason"),
        ('ignore notice_link_missing reason="x"', "suppression-unknown-rule"),
        ('ignore unreadable-input reason="x"', "suppression-unknown-rule"),
        ('ignore suppression-unused reason="x"', "suppression-unknown-rule"),
        ('ignore notice-link-hidden reason="x"', "suppression-unused"),
        ('ignore-next-line notice-link-missing reason="x"', "suppression-unused"),
    ],
)
def test_what_is_not_obeyed_says_so(said: str, fault: str) -> None:
    """The finding stays, and beside it stands why the comment did not help."""
    assert rules(f"<p>Anna</p>\n<!-- rodo-footer: {said} -->") == ["notice-link-missing", fault]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ('disable notice-link-missing reason="x"', 'it does not begin with "rodo-footer: ignore"'),
        ('Ignore notice-link-missing reason="x"', 'it does not begin with "rodo-footer: ignore"'),
        ("ignore", "it names no rule"),
    ],
)
def test_what_is_wrong_with_a_comment_is_named(said: str, why: str) -> None:
    """Who comes from another linter writes its word, and the rule is there."""
    told = [one.message for one in report(f"{LINK}\n<!-- rodo-footer: {said} -->").findings]
    assert len(told) == 1
    assert f": {why}. " in told[0]


@pytest.mark.parametrize(
    "reason", ["„decyzja zarządu”", "“board decision”", "„Beschluss“", "'x \"y\"'", "«x»", "IOD-2026/14"]
)
def test_a_reason_may_stand_in_any_quotation_marks(reason: str) -> None:
    """Editors set them as they like; one word needs none."""
    assert rules(f"<p>Anna</p>\n<!-- rodo-footer: ignore notice-link-missing reason={reason} -->") == []


def test_several_rules_and_several_comments() -> None:
    """Each name that finds nothing is reported, the others are obeyed."""
    many = ASK.replace("missing", "missing, notice-link-hidden ,notice-link-not-https")
    assert rules(f"<!-- {many} -->\n<p>Anna</p>") == ["suppression-unused", "suppression-unused"]
    assert rules(f"<!-- {ASK} -->\n<!-- {ASK} -->\n<p>Anna</p>") == []


def test_a_rule_that_did_not_run_is_not_called_unused() -> None:
    """`--select` and `--ignore` must not make comments look needless."""
    text = f"{LINK}<!-- {ASK} -->"
    raw = Raw(path="a.html", data=text.encode(), medium="markup")
    for policy in (
        policy_of(None, notice_urls=NOTICE, ignore=["notice-link-missing"]),
        policy_of(None, notice_urls=NOTICE, select=["notice-link-hidden", "suppression-unused"]),
        policy_of(None, notice_urls=NOTICE, ignore=["suppression-unused"]),
        policy_of(None, notice_urls=NOTICE, inline_ignores=False),
    ):
        assert check_documents([raw], policy).findings == ()


def test_only_the_next_line() -> None:
    """The first line behind the comment that is not blank, and no other."""
    ask = "<!-- rodo-footer: ignore-next-line notice-link-not-https reason='old server' -->"
    bad = '<p><a href="http://example.com/rodo">RODO</a></p>'
    assert rules(f"{ask}\n\n  {bad}\n") == []
    assert rules(f"{ask}\n<p>x</p>\n{bad}\n") == ["suppression-unused", "notice-link-not-https"]
    assert rules(f"{bad}\n{ask}") == ["notice-link-not-https", "suppression-unused"]


MAIL = "From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n<p>Anna</p><!-- {} -->\n"


def test_a_mail_is_a_strangers_word() -> None:
    """There comments count only where the config says so, and whatever the user calls the mail."""
    text = MAIL.format(ASK)
    assert rules(text, "a.eml") == ["notice-link-missing"]
    assert [one.rule for one in report(text, "a.eml", kind="signature").findings] == ["notice-link-missing"]
    assert rules(text, "a.eml", inline="everywhere") == []
    assert rules(f"<p>Anna</p><!-- {ASK} -->", inline="never") == ["notice-link-missing"]


QUOTES = [
    '<p>Dzień dobry</p><div class="gmail_quote"><blockquote class="gmail_quote">{}<p>x</p></blockquote></div>',
    "<p>Guten Tag</p><hr><p>Von: A<br>Gesendet: heute<br>An: B<br>Betreff: C</p>{}<p>x</p>",
    '<p>Hello</p><blockquote type="cite"><p>x</p><table><tr>{}<td>y</td></tr></table></blockquote>',
]


@pytest.mark.parametrize("quote", QUOTES)
def test_a_comment_in_the_quoted_part_is_somebody_elses(quote: str) -> None:
    """It silences nothing, in a file or in a mail; the same words in the author's own part do."""
    asked = f"<!-- {ASK} -->"
    assert rules(quote.format(asked)) == ["notice-link-missing"]
    assert rules(MAIL.replace("<p>Anna</p><!-- {} -->", quote).format(asked), "a.eml", "everywhere") == [
        "notice-link-missing"
    ]
    assert rules(f"{asked}{quote.format('')}") == []


def test_a_quoted_line_of_text_is_somebody_elses() -> None:
    """A template for replies in plain text that quotes what it answers."""
    quoted = f"Dzień dobry\n\nW dniu 3.11.2026 o 10:00 Jan pisze:\n> {{# {ASK} #}}\n> tekst\n"
    assert rules(quoted, "a.txt") == ["notice-link-missing"]
    assert rules(f"{{# {ASK} #}}\n{quoted.replace(ASK, 'x')}", "a.txt") == []


def test_a_word_in_an_attribute_is_no_comment() -> None:
    """Nor in text that only looks like one: a reader of the page would see it."""
    assert rules(f"<p title='{ASK}'>Anna</p>") == ["notice-link-missing", "suppression-visible"]
    comment = f"<!-- {ASK} -->"
    for place in (
        f"<p title='{comment}'>Anna</p>",
        f"<title>{comment}</title><p>Anna</p>",
        f"<p a='>' b='{comment}'>A</p>",
    ):
        assert rules(place) == ["notice-link-missing", "suppression-visible"], place
    for place in (f"<p title='<!--'>A</p>{comment}", f"<!-- <p> {comment} <p>A</p>", f"<p>2 < 3</p>{comment}"):
        assert rules(place) == [], place
    assert rules(f"<p>Anna</p><!-- Uwaga: {ASK} -->") == ["notice-link-missing", "suppression-visible"]
    assert rules(f"{LINK}<!-- made by rodo-footer: see https://example.com -->") == []


def test_what_we_made_ourselves_obeys_no_comment() -> None:
    """A name from the directory cannot switch the check off."""
    policy = Policy(accepted=NOTICE)
    text = f"Anna {{# {ASK} #}}"
    found = check_signature(f"<p>Anna</p><!-- {ASK} -->", text, "Anna", policy)
    assert [one.rule for one in found] == ["notice-link-missing"]


def test_an_unreadable_file_is_never_excused() -> None:
    """Nothing in a file makes up for the rest that nobody could read."""
    data = f"<!-- {ASK.replace('notice-link-missing', 'unreadable-input')} -->\0\x01\x02".encode()
    found = check_documents([Raw(path="a.html", data=data, medium="markup")], Policy())
    assert [one.rule for one in found.findings] == ["unreadable-input"]


def test_identical_files_are_suppressed_each_by_itself() -> None:
    """They are judged once and told with their own paths."""
    raws = [Raw(path=name, data=f"<!-- {ASK} --><p>x</p>".encode(), medium="markup") for name in ("a", "b")]
    found = check_documents(raws, Policy(accepted=NOTICE))
    assert [one.finding.path for one in found.suppressed] == ["a", "b"]
    assert found.suppressed[0].finding.fingerprint != found.suppressed[1].finding.fingerprint


@pytest.mark.parametrize(
    "text",
    [
        f"<!-- {ASK} -->" * 20_000,
        f"<!-- {ASK} " * 20_000,
        f"{{# {ASK} -->\n" * 20_000,
        "rodo-footer:" * 100_000,
        f"/* {ASK} */<style>" * 20_000,
        '<blockquote type="cite">x</blockquote>' + f"<!-- {ASK} -->" * 20_000,
        "<!-- rodo-footer: ignore " + "a," * 500_000 + " -->",
        "<!-- rodo-footer: ignore " + "a " * 900 + " -->",
        '<!-- rodo-footer: ignore x reason="' + " until=" * 300_000,
    ],
)
def test_hostile_heaps_of_comments_are_bounded(text: str) -> None:
    """Linear, and no more than the bound is read."""
    start = time.process_time()
    found = report(f"<p>Anna</p>{text}")
    assert time.process_time() - start < 3
    assert len(found.findings) <= 3 * MOST + 2


PIECES = st.sampled_from(
    [
        "<!--",
        "-->",
        "{#",
        "#}",
        "{{!",
        "}}",
        "/*",
        "*/",
        "rodo-footer:",
        "ignore",
        "notice-link-missing",
        ",",
        '"',
        "'",
        "reason=",
        "until=",
        "2027-01-31",
        " ",
        "\n",
        " ignore ",
        "<style>",
        "<blockquote type=cite>",
        "„",
        "”",
        "{% comment %}",
    ]
)


@settings(max_examples=200, deadline=2000)
@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join), st.sampled_from(["a.html", "a.txt"]))
def test_any_comment_gives_a_report(text: str, name: str) -> None:
    """Whatever it says, nothing gets lost: what was found without comments is found or suppressed with them."""
    found = report(f"Anna {text}", name)
    without = report(f"Anna {text}", name, inline="never")
    if not without.summary.unreadable:
        before = sorted((one.rule, one.line, one.column) for one in without.findings)
        after = [one for one in found.findings if not one.rule.startswith("suppression-")]
        after += [one.finding for one in found.suppressed]
        assert sorted((one.rule, one.line, one.column) for one in after) == before
        assert all(one.reason for one in found.suppressed)
