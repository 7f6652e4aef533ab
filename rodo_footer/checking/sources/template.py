"""Templates that are HTML with code in it, in languages that their marks tell."""

from __future__ import annotations

SUFFIXES = (
    ".j2",
    ".jinja",
    ".jinja2",
    ".njk",
    ".nunjucks",
    ".djhtml",
    ".liquid",
    ".hbs",
    ".handlebars",
    ".mustache",
    ".mjml",
    ".twig",
    ".volt",
    ".blade.php",
    ".php",
    ".phtml",
    ".ctp",
    ".erb",
    ".rhtml",
    ".eex",
    ".heex",
    ".leex",
    ".ejs",
    ".eta",
    ".jsp",
    ".jspf",
    ".jspx",
    ".asp",
    ".aspx",
    ".ascx",
    ".master",
    ".ftl",
    ".ftlh",
    ".gohtml",
    ".tmpl",
    ".tt",
    ".tt2",
    ".xhtml",
    ".shtml",
)
MEDIUM = "template"
RANK = 14


def looks_like(_head: bytes) -> bool:
    """By name only: what has HTML in it is read as such, and its marks are seen there too."""
    return False
