"""Reports a comment that ignores a rule which rests on law and does not say why; it is not obeyed."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.law import ACCOUNTABLE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.suppress import FAMILY, suppressions


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a comment, with the rules that want a reason."""
    found = [one for one in suppressions(document, policy) if one.rules and not one.reason]
    if not found:
        return
    from rodo_footer.checking.rules import all_rules

    legal = {rule.name for rule in all_rules() if rule.rests_on_law and not rule.name.startswith(FAMILY)}
    for comment in found:
        names = ", ".join(name for name in comment.rules if name in legal)
        if names:
            yield Flaw(
                part=comment.part,
                offset=comment.start,
                message=f"the comment ignores {names} and does not say why, so it is not obeyed; "
                'add reason="..." for whoever asks later',
                evidence=names,
            )


RULE = Rule(
    name="suppression-without-reason",
    summary="A comment ignores a rule that rests on law, and gives no reason.",
    why="An exception from what the law wants is a decision of the company. Whoever looks at it in a year, a data "
    "protection officer or an authority, has to see why it was made. Without a reason the comment is not obeyed. "
    "Rules on technique alone may be ignored without one.",
    advice='Write `reason="..."` into the comment: who decided, and why the link is not needed there.',
    severity="warning",
    sources=(ACCOUNTABLE,),
    good=(
        Example(
            text='{# rodo-footer: ignore notice-link-missing reason="goes to employees only, they have the notice" #}\n'
            "<p>Hello {{ name }}</p>\n",
            why="The reason stands in it; here as a comment of Jinja, which nobody receives.",
        ),
    ),
    bad=(
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a></p>\n'
            "<!-- rodo-footer: ignore notice-link-missing -->\n",
            why="No reason.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    pl=Words(
        summary="Komentarz wyłącza regułę opartą na prawie i nie podaje powodu.",
        why="Wyjątek od tego, czego chce prawo, jest decyzją firmy. Kto spojrzy na niego za rok, inspektor ochrony "
        "danych albo organ, musi widzieć, dlaczego zapadła. Bez powodu komentarz nie działa. Reguły czysto "
        "techniczne można wyłączyć bez niego.",
        advice='Wpisz w komentarzu `reason="..."`: kto zdecydował i dlaczego link nie jest tam potrzebny.',
    ),
)
