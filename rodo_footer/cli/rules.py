"""`rodo-footer rules`: the list of rules."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from rodo_footer.cli.console import Console
from rodo_footer.cli.options import ColorOption, PageLanguageOption


def rules(
    format_: Annotated[Literal["text", "json"], typer.Option("--format", help="text or json.")] = "text",
    lang: PageLanguageOption = "en",
    color: ColorOption = "auto",
) -> None:
    """List the rules: name, severity, what each reports.

    Example: rodo-footer rules --format json
    """
    from rodo_footer.checking.pages import words_of
    from rodo_footer.checking.rules import all_rules

    console = Console(color)
    found = all_rules()
    if format_ == "json":
        import msgspec

        rows = [
            {"name": rule.name, "severity": rule.severity, "summary": words_of(rule, lang).summary, "cites": rule.cites}
            for rule in found
        ]
        console.data(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
        return
    width = max(len(rule.name) for rule in found)
    for rule in found:
        console.data(
            f"{console.paint(rule.name.ljust(width), 'cyan')}  {rule.severity:7}  {words_of(rule, lang).summary}"
        )
