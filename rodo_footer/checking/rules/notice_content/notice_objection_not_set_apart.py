"""Reports a notice that names the right to object only among the other rights."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.completeness.objection import objection_lines
from rodo_footer.checking.notice_law import APART
from rodo_footer.checking.notice_samples import NOTICE, without
from rodo_footer.checking.notices import flaw_at, notice_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw, at the first place that names the right; for a human where only words say that it applies."""
    notice = notice_of(document, policy)
    if notice is None or not notice.is_notice or "right_object" not in notice.wanted:
        return
    if notice.elements["right_object"].state != "present":
        return
    lines = [one for language in notice.languages for one in objection_lines(notice.lines.text, language)]
    places = [(one, one.start + one.found.start) for one in lines]
    if not lines or any(one.alone or notice.lines.is_stressed(at, at + len(one.found.evidence)) for one, at in places):
        return
    first, at = places[0]
    yield flaw_at(
        notice,
        replace(first.found, start=at),
        "the right to object stands only among the other rights; give it a paragraph or a heading of its own, clearly "
        "apart from all else",
        "violation" if notice.wanted["right_object"] else "needs-review",
    )


_APART = (
    "Right to object\n"
    "You may object to this processing at any time, on grounds relating to your particular situation.\n"
)
_LISTED = (
    "You have the right of access to your data, to rectification, to erasure, to restriction of processing and to "
    "object to it."
)
_TOGETHER = without("You have the right", _LISTED).replace(_APART, "")

RULE = Rule(
    name="notice-objection-not-set-apart",
    summary="The right to object is named only in the list of rights.",
    why="Where processing rests on a legitimate interest or a public task, or serves direct marketing, the right to "
    "object is what a person can do about it, so the law wants it to catch the eye: explicitly, clearly and separately "
    "from any other information. One word in a list of six rights does not.",
    advice="Put the right to object into a paragraph with a heading of its own, or into a marked block, and say how to "
    "use it.",
    severity="warning",
    sources=(APART,),
    good=(
        Example(text=NOTICE, why="Under a heading of its own.", name="notice.txt", kind="notice"),
        Example(
            text=without("Right to object").replace("Providing", "\nProviding"),
            why="A paragraph of its own.",
            name="notice.txt",
            kind="notice",
        ),
        Example(
            text=_TOGETHER.replace("Art. 6(1)(f) GDPR: our legitimate interest is", "Art. 6(1)(c) GDPR: the duty"),
            why="Processing that a law demands cannot be objected to.",
            name="notice.txt",
            kind="notice",
        ),
    ),
    bad=(
        Example(
            text=_TOGETHER,
            why="One of five rights in one sentence.",
            name="notice.txt",
            kind="notice",
            expected=Expected(16, 110, part="text/plain"),
        ),
        Example(
            text="<html lang='en'><body><h1>Privacy notice</h1>\n"
            + "".join(f"<p>{line}</p>\n" for line in _TOGETHER.split("\n")[2:] if line and line != _LISTED)
            + "<p>Your rights:</p>\n<ul><li>access to your data (right of access)</li>\n<li>rectification, erasure of "
            "your data and\nrestriction of processing</li>\n<li>right to object</li></ul>\n</body></html>\n",
            why="One item of the list of rights.",
            name="notice.html",
            kind="notice",
            expected=Expected(18, 14),
        ),
    ),
    check=check,
    pl=Words(
        summary="Prawo sprzeciwu jest wymienione tylko na liście praw.",
        why="Gdy przetwarzanie opiera się na prawnie uzasadnionym interesie lub zadaniu publicznym albo służy "
        "marketingowi bezpośredniemu, sprzeciw jest tym, co osoba może zrobić, więc prawo chce, by rzucał się w oczy: "
        "wyraźnie, jasno i odrębnie od innych informacji. Jedno słowo na liście sześciu praw tego nie czyni.",
        advice="Daj prawo sprzeciwu do osobnego akapitu z własnym nagłówkiem albo do wyróżnionego bloku i powiedz, jak "
        "z niego skorzystać.",
    ),
)
