"""Reports a mail whose only notice link is in the quoted part of somebody's earlier mail."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import stands
from rodo_footer.checking.fixers import INSERT_CLAUSE
from rodo_footer.checking.law import DIRECT_LINK, INFORM, TRANSPARENT
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import evidence, named


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw where a link that would count is quoted and the author's own part has none."""
    for stand in stands(document, policy):
        if stand.fault == "quoted" and stand.link is not None:
            yield Flaw(
                part=stand.part,
                link=stand.link,
                message=f"the notice link {named(stand.link)} is only in the quoted message; the author's own "
                f"part needs one",
                evidence=evidence(stand.link),
            )


_REPLY = (
    "From: anna.nowak@example.com\nSubject: Re: Oferta\nContent-Type: text/plain; charset=utf-8\n\n"
    "Dziękuję.\n{own}\nW dniu 12.11.2026 o 10:11, Jan Kowalski pisze:\n> Dzień dobry\n> RODO: "
    "https://example.com/rodo\n"
)

RULE = Rule(
    name="notice-link-only-in-quote",
    summary="The notice link is only in the quoted part of an earlier message.",
    why="A quoted footer belongs to whoever wrote that message, perhaps to another controller, and is often "
    "folded away. "
    "The author's own part has to lead to the notice itself.",
    advice="Put the signature with the link into the author's own part: in Outlook, choose a signature for replies and "
    "forwards as well, not for new messages only.",
    severity="error",
    sources=(INFORM, TRANSPARENT, DIRECT_LINK),
    good=(
        Example(
            text=_REPLY.format(own="Anna Nowak, RODO: https://example.com/rodo\n"),
            why="The own part has the link as well.",
            name="reply.eml",
        ),
        Example(
            text='<blockquote style="margin:0">\n<a href="https://example.com/rodo">RODO</a>\n</blockquote>\n',
            why="A blockquote that only makes the layout is no quotation.",
        ),
    ),
    bad=(
        Example(
            text=_REPLY.format(own="Anna Nowak\n"),
            why="Only the answered message has it.",
            name="reply.eml",
            expected=Expected(6, 9, part="text/plain"),
        ),
        Example(
            text='<p>Dziękuję, Anna</p>\n<div class="gmail_quote">\n<a '
            'href="https://example.com/rodo">RODO</a>\n</div>\n',
            why="Gmail wraps what it quotes.",
            name="reply.html",
            expected=Expected(3, 1),
        ),
    ),
    check=check,
    pl=Words(
        summary="Link do informacji jest tylko w cytacie wcześniejszej wiadomości.",
        why="Zacytowana stopka należy do autora tamtej wiadomości, być może do innego administratora, i często "
        "jest zwinięta. Do informacji musi prowadzić własna część autora.",
        advice="Umieść stopkę z linkiem we własnej części wiadomości: w Outlooku wybierz podpis także dla odpowiedzi "
        "i wiadomości przekazywanych, nie tylko dla nowych.",
    ),
    fix=INSERT_CLAUSE,
)
