"""Reports a notice that cannot be judged since it has hardly any text: an image, a sign-in, an empty page."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.law import TRANSPARENT
from rodo_footer.checking.notice_law import MANUAL_JUDGING
from rodo_footer.checking.notice_samples import NOTICE
from rodo_footer.checking.notices import notice_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words

_INSTEAD = ("img", "object", "embed", "iframe", "canvas", "svg")


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw, for a human."""
    notice = notice_of(document, policy)
    if notice is not None and not notice.has_text:
        yield Flaw(
            part=notice.part,
            outcome="needs-review",
            message=f"{_instead(notice.part)}, so it cannot be judged; give the notice as text, which people can "
            "search, enlarge and have read to them",
        )


def _instead(part: Part) -> str:
    outline = part.outline
    if outline is not None:
        if any(one.get("type").lower() == "password" for one in outline.named("input")):
            return "this is a sign-in and not the notice"
        if outline.named(*_INSTEAD):
            return "the notice is an image or something embedded and has hardly any text"
        if outline.named("script"):
            return "the page is filled by a script and has hardly any text of its own"
    return "there is hardly any text"


RULE = Rule(
    name="notice-not-text",
    summary="The information notice has hardly any text.",
    why="A scanned page, a sign-in or a page that only a script fills tells nothing to who cannot see it, and nothing "
    "to this tool. Whether the notice is complete is then not known, which is not the same as fine.",
    advice="Publish the notice as text of the page, in front of any sign-in.",
    severity="warning",
    sources=(TRANSPARENT, MANUAL_JUDGING),
    good=(Example(text=NOTICE, why="Text.", name="notice.txt", kind="notice"),),
    bad=(
        Example(
            text='<html><body><h1>Privacy notice</h1><img src="notice.png" alt="Our notice"></body></html>\n',
            why="A picture of the notice.",
            name="notice.html",
            kind="notice",
            expected=Expected(1, 7, "needs-review"),
        ),
        Example(
            text='<html><body><form><input name="user">\n<input type="password"></form></body></html>\n',
            why="A sign-in.",
            name="notice.html",
            kind="notice",
            expected=Expected(1, 7, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Informacja o przetwarzaniu nie ma prawie tekstu.",
        why="Skan, strona logowania albo strona, którą wypełnia dopiero skrypt, nie mówi nic komuś, kto jej nie widzi, "
        "ani temu narzędziu. Nie wiadomo wtedy, czy informacja jest pełna, a to nie to samo, co w porządku.",
        advice="Opublikuj informację jako tekst strony, przed wszelkim logowaniem.",
    ),
)
