"""Templates of texts: `signature.txt.j2`."""

from __future__ import annotations

_TEXTS = (".txt", ".text", ".plain")
_LANGUAGES = (
    *(".j2", ".jinja", ".jinja2", ".njk", ".liquid", ".hbs", ".handlebars", ".mustache", ".twig", ".blade.php", ".php"),
    *(".phtml", ".erb", ".eex", ".ejs", ".ftl", ".vm", ".tpl", ".latte", ".tmpl", ".cshtml", ".jsp"),
)
SUFFIXES = tuple(text + language for text in _TEXTS for language in _LANGUAGES)
MEDIUM = "text_template"
RANK = 12


def looks_like(_head: bytes) -> bool:
    """By name only."""
    return False
