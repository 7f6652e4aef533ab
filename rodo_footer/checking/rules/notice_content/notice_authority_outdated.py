"""Reports the name or address that a supervisory authority no longer has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.completeness import Found
from rodo_footer.checking.completeness.sentences import Notice as Sentences
from rodo_footer.checking.completeness.values import stands_at
from rodo_footer.checking.notice_law import ART_13_2, AUTHORITY_MOVED
from rodo_footer.checking.notice_samples import without
from rodo_footer.checking.notices import Notice, flaw_at, notice_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short
from rodo_footer.packs import PackAuthority, countries, pack

_FORMERLY = re.compile(
    r"(?i)dawniej|uprzednio|wcześniej|poprzednio|formerly|previously|früher|ehemals|do 2018|until 2018"
)
_NEAR = 60


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each former name or address, unless it is said that it is a former one."""
    notice = notice_of(document, policy)
    if notice is None or not notice.is_notice:
        return
    text = Sentences(notice.lines.text)
    for authority in filter(None, (pack(country).authority for country in countries())):
        for former, now in _formers(authority):
            there = stands_at(text, former)
            if there is not None and not _is_history(notice, there[1]):
                yield flaw_at(
                    notice,
                    Found("weak", *there),
                    f'"{short(there[0])}" is out of date (legal packs, as of {authority.as_of}); write {now}',
                )


def _formers(authority: PackAuthority) -> Iterator[tuple[str, str]]:
    name = next(iter(authority.name.values()))
    yield from ((one, f'"{name}"') for one in authority.former_names)
    yield from ((one, f'"{authority.address}"') for one in authority.former_addresses)


def _is_history(notice: Notice, start: int) -> bool:
    return _FORMERLY.search(notice.lines.text[max(0, start - _NEAR) : start]) is not None


RULE = Rule(
    name="notice-authority-outdated",
    summary="The notice names a supervisory authority as it was called, or where it was.",
    why="A complaint that goes to an old address may come late or back. It also shows that nobody has looked at the "
    "notice since. The authorities stand in the legal packs, with source and date.",
    advice="Write the current name and address, or let `rodo-footer notice` write them.",
    severity="warning",
    sources=(AUTHORITY_MOVED, ART_13_2),
    good=(
        Example(
            text=without(
                "You may lodge",
                "You may lodge a complaint with the President of UODO, ul. Stanisława Moniuszki 1A, 00-014 Warszawa.",
            ),
            why="The address since July 2025.",
            name="notice.txt",
            kind="notice",
        ),
        Example(
            text=without("You may lodge", "You may lodge a complaint with the President of UODO (formerly GIODO)."),
            why="Said to be the former name.",
            name="notice.txt",
            kind="notice",
        ),
    ),
    bad=(
        Example(
            text=without("You may lodge", "You may lodge a complaint with Prezes UODO, ul. Stawki 2, 00-193 Warszawa."),
            why="The address until 2025.",
            name="notice.txt",
            kind="notice",
            expected=Expected(17, 45, part="text/plain"),
        ),
        Example(
            text=without("You may lodge", "You may lodge a complaint with GIODO."),
            why="The authority until 2018.",
            name="notice.txt",
            kind="notice",
            expected=Expected(17, 32, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Informacja podaje dawną nazwę albo dawny adres organu nadzorczego.",
        why="Skarga wysłana na stary adres może przyjść za późno albo wrócić. Widać też, że nikt od tego czasu nie "
        "zaglądał do informacji. Organy stoją w pakietach prawnych, ze źródłem i datą.",
        advice="Podaj aktualną nazwę i adres albo pozwól je napisać przez `rodo-footer notice`.",
    ),
)
