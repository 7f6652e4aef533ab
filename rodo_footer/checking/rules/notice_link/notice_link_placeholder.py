"""Reports a notice link whose address was never filled in."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import Stand, stands
from rodo_footer.checking.fixers import RETARGET
from rodo_footer.checking.law import DIRECT_LINK, TRANSPARENT
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import evidence, named, short, wanted


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for a notice link that leads nowhere; to be reviewed where a program fills it in later."""
    for stand in stands(document, policy):
        if stand.fault == "placeholder" and stand.link is not None:
            yield Flaw(
                part=stand.part,
                link=stand.link,
                outcome="violation" if stand.certain else "needs-review",
                message=_message(stand, policy),
                evidence=evidence(stand.link),
            )


def _message(stand: Stand, policy: Policy) -> str:
    assert stand.link is not None
    href = short(stand.link.href) or "(empty)"
    if not stand.certain:
        return (
            f"the notice link is filled in by a program ({href}); check what comes out of it, or the program's output"
        )
    return f"the notice link {named(stand.link)} leads to a placeholder: {href}; write {wanted(policy)}"


RULE = Rule(
    name="notice-link-placeholder",
    summary="The address of the notice link was never filled in.",
    why="The text promises the notice and the click leads nowhere. In a template a program may fill the "
    "address in: then a "
    "human, or a check of the program's output, has to look.",
    advice="Write the address of the notice. For a template that is right, check its output, or say `--kind "
    "template` and "
    "treat the result as a reminder.",
    severity="error",
    sources=(TRANSPARENT, DIRECT_LINK),
    good=(
        Example(
            text='<p>{{ name }}<br><a href="https://example.com/rodo">RODO</a></p>\n',
            why="Other placeholders of a template are not the business of this rule.",
        ),
        Example(
            text='<p><a href="#">Do góry</a> <a href="https://example.com/rodo">RODO</a></p>\n',
            why="The empty link does not claim to be the notice.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<p>Zobacz <a href="#">politykę prywatności</a></p>\n',
            why="The address is `#`.",
            expected=Expected(2, 11),
        ),
        Example(
            text='<p>Anna Nowak</p>\n<p><a href="[LINK]">Informacja RODO</a></p>\n',
            why="A word in brackets waits for somebody.",
            expected=Expected(2, 4),
        ),
        Example(
            text='<p>{{ name }}</p>\n<p><a href="{{ notice_url }}">Privacy notice</a></p>\n',
            why="A template: what the program writes there cannot be known.",
            expected=Expected(2, 4, "needs-review"),
        ),
        Example(
            text="Anna Nowak\nPolityka prywatności: <URL>\n",
            why="The same in plain text.",
            name="signature.txt",
            expected=Expected(2, 23, part="text/plain"),
        ),
        Example(
            text='<p><a href="https://www.yourcompany.com/privacy">Privacy policy</a></p>\n',
            why="yourcompany.com only says that the company's own domain belongs there.",
            expected=Expected(1, 4),
        ),
    ),
    check=check,
    pl=Words(
        summary="Adresu w linku do informacji nigdy nie wpisano.",
        why="Tekst obiecuje informację, a kliknięcie nie prowadzi nigdzie. W szablonie adres może wpisać program: "
        "wtedy musi to obejrzeć człowiek albo trzeba sprawdzić to, co program wytwarza.",
        advice="Wpisz adres informacji. Jeśli szablon jest w porządku, sprawdzaj to, co z niego powstaje, albo podaj "
        "`--kind template` i traktuj wynik jako przypomnienie.",
    ),
    fix=RETARGET,
)
