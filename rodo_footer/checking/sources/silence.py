"""Whether a file in a template language shows nobody anything: code alone, or a template of another format. In a folder
such a file is no document; named, it is looked at like any other.

Where in doubt it is a document. Looks at the text, runs nothing.
"""

from __future__ import annotations

import re

LONGEST = 200_000
"""Bytes of a file that is worth a look; a larger one is a document."""
# What a template makes by the suffix in front of its own: nginx.conf.j2, values.yaml.tpl.
_MACHINE = re.compile(
    r"(?i)\.(?:conf|cfg|cnf|ini|toml|ya?ml|json5?|properties|env|sh|bash|zsh|ps1|bat|sql|py|rb|go|rs|java|kt|cs|c|h|cpp|js"
    r"|mjs|ts|css|scss|less|tf|tfvars|hcl|service|timer|socket|mount|rules|repo|list|sources|cron|logrotate|vcl|pp|nix"
    r"|proto|graphql|gradle|csv|tsv|ldif|pem|crt|key|zone|lua|vim|gitignore|dockerignore|editorconfig|htaccess|dockerfile"
    r"|xsd|wsdl|svg|po|pot|lock|mk|cmake)\.[a-z0-9]+$"
)
_HTML = re.compile(
    r"(?i)<(?:!doctype\s+html|html|head|body|table|tbody|tr|td|th|div|p|span|a|br|h[1-6]|[ou]l|li|section|footer|header|main"
    r"|article|aside|nav|img|b|i|u|strong|em|small|center|font|blockquote|hr|form|button|mj-?[a-z-]+|mjml|columns)"
    r"(?=[\s/>{]|$)"
)
_ELEMENT = re.compile(r"</[A-Za-z][\w.:-]*\s*>|</>|/>")
# Elements without markup: React.createElement("a", {href: ...}), and links as data.
_BUILDS = re.compile(r"createElement|\bjsxs?\(|\bhref\b")
_PHP = re.compile(r"<\?(?:php\b|=)?(?:(?!\?>)[^\x00])*(?:\?>|\Z)")
_WRITES = re.compile(
    r"\b(?:echo|print|printf|vprintf|readfile|include|require|include_once|require_once)\b|<\?=|\b_e\("
)
_COMMENT = re.compile(r"/\*(?:(?!\*/)[^\x00])*(?:\*/)?|^[ \t]*(?://|#(?!\[))[^\n]*", re.MULTILINE)
_APART = re.compile(r"(?i)<(script|style)\b[^>]*>(?:(?!</\1)[^\x00])*(?:</\1\s*>|\Z)")
_COMPONENTS = (".jsx", ".tsx")
_PARTS = (".vue", ".svelte")
_PHP_SUFFIXES = (".php", ".phtml", ".ctp")


def is_silent(name: str, text: str) -> bool:
    """Whether a file shows nobody anything.

    Args:
        name: of the file, with a suffix of a template language.
        text: all of it, `LONGEST` at most.
    """
    lower = name.lower()
    if lower.endswith(".astro"):
        return False  # words beside its code are shown without any element
    if lower.endswith(_COMPONENTS):
        code = _COMMENT.sub("", text)
        return _ELEMENT.search(code) is None and _BUILDS.search(code) is None
    if lower.endswith(_PARTS):
        return _ELEMENT.search(_APART.sub("", text)) is None
    if _MACHINE.search(lower):
        return _HTML.search(text) is None
    if lower.endswith(_PHP_SUFFIXES) and not lower.endswith(".blade.php"):
        code = _COMMENT.sub("", text)
        return not _PHP.sub("", text).strip() and _HTML.search(code) is None and _WRITES.search(code) is None
    return False
