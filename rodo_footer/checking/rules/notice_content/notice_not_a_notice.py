"""Reports a text that was given as an information notice and says hardly anything of what notices say."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.completeness.families import families
from rodo_footer.checking.law import INFORM
from rodo_footer.checking.notice_law import MANUAL_JUDGING
from rodo_footer.checking.notice_samples import NOTICE
from rodo_footer.checking.notices import notice_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw in place of one for each element."""
    notice = notice_of(document, policy)
    if notice is not None and notice.elements and notice.has_text and not notice.is_notice:
        there = families(notice.elements)
        has = f"of what notices say it has {', '.join(there)}" if there else "it has nothing of what notices say"
        yield Flaw(
            part=notice.part,
            message=f"this is no information notice: {has}; check the notice itself, or say with --kind what it is",
        )


RULE = Rule(
    name="notice-not-a-notice",
    summary="A text given as an information notice is none.",
    why="A cookie banner, a contact page or terms of use may name a controller and a purpose. An information notice "
    "also says on which basis, for how long, for whom, and with which rights.",
    advice="Check the notice itself. If this is a form, a chat or a script, say so with `--kind`.",
    severity="error",
    sources=(INFORM, MANUAL_JUDGING),
    good=(Example(text=NOTICE, why="A notice.", name="notice.txt", kind="notice"),),
    bad=(
        Example(
            text="Cookies\nThis website uses cookies so that it works and so that we see which pages are liked. The "
            "administrator of the cookies can be asked by mail. You can block cookies in your browser at any time, "
            "and parts of the page may then look odd or be empty. Have fun with the game controller of the month!\n",
            why="A cookie banner.",
            name="notice.txt",
            kind="notice",
            expected=Expected(1, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Tekst podany jako informacja o przetwarzaniu nią nie jest.",
        why="Baner o cookies, strona kontaktowa albo regulamin mogą wymieniać administratora i cel. Informacja o "
        "przetwarzaniu mówi też, na jakiej podstawie, jak długo, dla kogo i z jakimi prawami.",
        advice="Sprawdź samą informację. Jeśli to formularz, czat albo skrypt rozmowy, powiedz to przez `--kind`.",
    ),
)
