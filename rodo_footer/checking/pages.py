"""Rule pages in English and Polish: what `explain` prints and what docs/rules/ holds, from the same values.

`python -m rodo_footer.checking.pages docs/rules` writes them, the Polish ones into its folder `pl`; a test fails when
they are stale.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Literal

from msgspec import Struct

from rodo_footer.checking import unreadable
from rodo_footer.checking.policy import known_rule
from rodo_footer.checking.rule import Example, Rule, Words
from rodo_footer.checking.rules import all_rules
from rodo_footer.model.finding import SeverityName

Language = Literal["en", "pl"]

_ADDRESS = "https://example.com/rodo"
_SAME = 5  # lines that are all alike
_FENCES = {".html": "html", ".htm": "html", ".eml": "text", ".txt": "text"}


class Labels(Struct, frozen=True, kw_only=True):
    """The words of a page that are not the rule's own."""

    severity: str
    online: str
    why: str
    advice: str
    fix: str
    sources: str
    confidence: dict[str, str]
    bad: str
    good: str
    review: str
    found: str
    file: str
    part: str
    examples: str
    no_address: str
    other_address: str
    kind: str
    config: str
    title: str
    head: str
    columns: str
    not_a_rule: str
    other: str


_LABELS: dict[Language, Labels] = {
    "en": Labels(
        severity="Severity",
        online="Runs with `check --online` only.",
        why="Why",
        advice="What to do",
        fix="What --fix does",
        sources="What it rests on",
        confidence={"A": "the text itself", "B": "the common reading", "C": "contested, or not looked up"},
        bad="Bad",
        good="Good",
        review="For a human to look at, in line {line}, column {column} of {file}",
        found="Reported in line {line}, column {column} of {file}",
        file="In {file}",
        part="the {part} part of {file}",
        examples="The examples are checked with `--notice-url {url}`, unless they say otherwise.",
        no_address="without `--notice-url`",
        other_address="with `--notice-url {url}`",
        kind="with `--kind {kind}`",
        config="with the config of {name}{form}",
        title="Rules",
        head="Written by `python -m rodo_footer.checking.pages docs/rules` from the rules themselves. "
        "[Po polsku](pl/README.md).",
        columns="| name | severity | what it reports |",
        not_a_rule="Not a rule: it cannot be turned off.",
        other="[Po polsku](pl/{name}.md)",
    ),
    "pl": Labels(
        severity="Waga",
        online="Działa tylko z `check --online`.",
        why="Dlaczego",
        advice="Co zrobić",
        fix="Co robi --fix",
        sources="Na czym się opiera",
        confidence={"A": "wprost z tekstu", "B": "przyjęta wykładnia", "C": "sporne albo niesprawdzone"},
        bad="Źle",
        good="Dobrze",
        review="Do sprawdzenia przez człowieka: wiersz {line}, kolumna {column}, {file}",
        found="Zgłaszane: wiersz {line}, kolumna {column}, {file}",
        file="Plik {file}",
        part="część {part} pliku {file}",
        examples="Przykłady sprawdzono z `--notice-url {url}`, jeśli nie napisano inaczej.",
        no_address="bez `--notice-url`",
        other_address="z `--notice-url {url}`",
        kind="z `--kind {kind}`",
        config="z konfiguracją {name}{form}",
        title="Reguły",
        head="Strony powstają poleceniem `python -m rodo_footer.checking.pages docs/rules` z samych reguł. "
        "[In English](../README.md).",
        columns="| nazwa | waga | co zgłasza |",
        not_a_rule="To nie reguła: nie da się tego wyłączyć.",
        other="[In English](../{name}.md)",
    ),
}


def about(name: str) -> tuple[Words, SeverityName]:
    """What the rule of a finding says, also of `unreadable-input`, which is none; and its severity."""
    rule = _by_name().get(name)
    return (words_of(rule, "en"), rule.severity) if rule else (unreadable.EN, "error")


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Rule]:
    return {rule.name: rule for rule in all_rules()}


def page(name: str, language: Language = "en") -> str:
    """The page of one rule, as Markdown.

    Raises:
        UsageError: there is no such rule.
    """
    if name == unreadable.NAME:
        return _unreadable_page(language)
    rules = {rule.name: rule for rule in all_rules()}
    return _rule_page(rules[known_rule(name, tuple(rules))], language)


def pages(language: Language = "en") -> dict[str, str]:
    """File name to content of docs/rules/, or of its folder `pl`; there each page links to the other language."""
    other = _LABELS[language].other
    made = {rule.name: _rule_page(rule, language) for rule in all_rules()}
    made[unreadable.NAME] = _unreadable_page(language)
    linked = {f"{name}.md": f"{text}\n{other.format(name=name)}\n" for name, text in made.items()}
    return {"README.md": _index(language), **linked}


def words_of(rule: Rule, language: Language) -> Words:
    """Summary, why and advice of a rule in a language."""
    return rule.pl if language == "pl" else Words(summary=rule.summary, why=rule.why, advice=rule.advice)


def write(folder: Path) -> None:
    """Write all pages in both languages; pages of rules that are gone are removed."""
    places: tuple[tuple[Language, Path], ...] = (("en", folder), ("pl", folder / "pl"))
    for language, place in places:
        place.mkdir(parents=True, exist_ok=True)
        wanted = pages(language)
        for name, content in wanted.items():
            (place / name).write_text(content, encoding="utf-8", newline="\n")
        for stale in place.glob("*.md"):
            if stale.name not in wanted:
                stale.unlink()


def _rule_page(rule: Rule, language: Language) -> str:
    words, labels = words_of(rule, language), _LABELS[language]
    lines = _head(rule.name, rule.severity, words, labels, online=rule.online)
    if rule.fix:
        lines += [f"## {labels.fix}", "", rule.fix.pl if language == "pl" else rule.fix.says, ""]
    lines += [f"## {labels.sources}", ""]
    for one in rule.sources:
        says = one.pl if language == "pl" and one.pl else one.says
        lines.append(f"- **{one.citation}** ({one.confidence}: {labels.confidence[one.confidence]}). {says}")
    for title, examples in ((labels.bad, rule.bad), (labels.good, rule.good)):
        lines += ["", f"## {title}"]
        if examples is rule.bad and any(one.notice_urls == (_ADDRESS,) for one in (*rule.bad, *rule.good)):
            lines += ["", labels.examples.format(url=_ADDRESS)]
        for example in examples:
            lines += ["", *_example(example, language)]
    return "\n".join(lines) + "\n"


def _head(name: str, severity: str, words: Words, labels: Labels, *, online: bool = False) -> list[str]:
    lines = [f"# {name}", "", words.summary, "", f"{labels.severity}: {severity}", ""]
    lines += [labels.online, ""] if online else []
    return [*lines, f"## {labels.why}", "", words.why, "", f"## {labels.advice}", "", words.advice, ""]


def _example(example: Example, language: Language) -> list[str]:
    """One example; what is special about it stands in English, the code itself in both languages."""
    labels = _LABELS[language]
    file = f"`{example.name}`"
    expected = example.expected
    if expected is None:
        where = labels.file.format(file=file)
    else:
        whole = labels.part.format(part=expected.part, file=file) if _is_mail(example) else file
        said = labels.review if expected.outcome == "needs-review" else labels.found
        where = said.format(line=expected.line, column=expected.column, file=whole)
    if example.notice_urls != (_ADDRESS,):
        urls = " ".join(labels.other_address.format(url=url) for url in example.notice_urls)
        where += f", {urls or labels.no_address}"
    if example.kind != "auto":
        where += f", {labels.kind.format(kind=example.kind)}"
    if example.project is not None:
        controller = example.project.controller
        form = f" ({controller.country}, {controller.legal_form})" if controller.legal_form else ""
        where += f", {labels.config.format(name=controller.name, form=form)}"
    why = f"{example.why} " if language == "en" else ""
    fence = _FENCES.get(Path(example.name).suffix, "text")
    return [f"{why}{where}:", "", f"```{fence}", shown(example.text), "```"]


def _is_mail(example: Example) -> bool:
    """Whether a file has parts, in which lines are counted."""
    return example.name.endswith(".eml")


def shown(text: str) -> str:
    """An example without the lines that only make it long."""
    lines: list[str] = []
    for line, same in groupby(text.rstrip("\n").split("\n")):
        times = len(list(same))
        lines += [line] * min(times, _SAME) if times <= _SAME else [line, f"... ({times:,} x)"]
    return "\n".join(lines)


def _unreadable_page(language: Language) -> str:
    words = unreadable.PL if language == "pl" else unreadable.EN
    return "\n".join(_head(unreadable.NAME, "error", words, _LABELS[language])[:-1]) + "\n"


def _index(language: Language) -> str:
    labels = _LABELS[language]
    rows = [
        f"| [{rule.name}]({rule.name}.md) | {rule.severity} | {words_of(rule, language).summary} |"
        for rule in all_rules()
    ]
    words = unreadable.PL if language == "pl" else unreadable.EN
    rows.append(f"| [{unreadable.NAME}]({unreadable.NAME}.md) | error | {words.summary} {labels.not_a_rule} |")
    return f"# {labels.title}\n\n{labels.head}\n\n{labels.columns}\n|---|---|---|\n" + "\n".join(rows) + "\n"


if __name__ == "__main__":
    write(Path(sys.argv[1]))
