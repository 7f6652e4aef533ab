"""Reports a comment that names a rule which does not exist or cannot be ignored."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.law import MANUAL_SUPPRESSING
from rodo_footer.checking.policy import Policy, nearest_rule
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.suppress import FAMILY, suppressions


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a name."""
    comments = suppressions(document, policy)
    if not comments:
        return
    from rodo_footer.checking.rules import rule_names

    names = rule_names()
    for comment in comments:
        for name in comment.rules:
            why = _fault(name, names)
            if why:
                yield Flaw(part=comment.part, offset=comment.start, message=why, evidence=name)


def _fault(name: str, names: tuple[str, ...]) -> str:
    if name.startswith(FAMILY):
        return f"{name} cannot be ignored in a comment; take the comment that it is about out, or use --ignore {name}"
    if name in names:
        return ""
    if name == "unreadable-input":
        return "unreadable-input cannot be ignored: a file that cannot be read must not pass"
    near = nearest_rule(name, names)
    hint = f"did you mean {near}?" if near else "`rodo-footer rules` lists them all"
    return f'the comment ignores "{name[:80]}", and there is no such rule; {hint}'


RULE = Rule(
    name="suppression-unknown-rule",
    summary="A comment ignores a rule that does not exist or cannot be ignored.",
    why="A name that is misspelt ignores nothing. `unreadable-input` and the rules about such comments themselves "
    "cannot be ignored in a comment.",
    advice="Write the name as `rodo-footer rules` lists it.",
    severity="warning",
    sources=(MANUAL_SUPPRESSING,),
    good=(
        Example(
            text='<!-- rodo-footer: ignore notice-link-missing reason="paper letter" -->\n<p>Anna Nowak</p>\n',
            why="The rule exists.",
        ),
    ),
    bad=(
        Example(
            text='<p><a href="https://example.com/rodo">RODO</a></p>\n'
            '{{!-- rodo-footer: ignore notice-link-mising reason="x" --}}\n',
            why="Misspelt, in a comment of Handlebars.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    pl=Words(
        summary="Komentarz wyłącza regułę, której nie ma albo której nie można wyłączyć.",
        why="Nazwa z literówką niczego nie wyłącza. Reguły `unreadable-input` i reguł o samych komentarzach nie można "
        "wyłączyć komentarzem.",
        advice="Wpisz nazwę tak, jak podaje ją `rodo-footer rules`.",
    ),
)
