"""`rodo-footer explain`: the page of one rule."""

from __future__ import annotations

from typing import Annotated

import typer

from rodo_footer.cli.console import Console
from rodo_footer.cli.options import ColorOption, PageLanguageOption


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="Name of a rule, as `rules` lists it.")],
    lang: PageLanguageOption = "en",
    color: ColorOption = "auto",
) -> None:
    """Say what a rule wants, why, and what it rests on.

    Example: rodo-footer explain notice-link-hidden --lang pl
    """
    from rodo_footer.checking.pages import page

    console = Console(color)
    lines = page(rule, lang).rstrip("\n").split("\n")
    console.data("\n".join(console.paint(line, "bold") if line.startswith("#") else line for line in lines))
