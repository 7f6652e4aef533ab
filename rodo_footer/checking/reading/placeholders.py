"""Recognises what was meant to be replaced by a value, in many template languages.

Does not judge whether it should be there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from rodo_footer.checking.reading.facts import Filling
from rodo_footer.checking.reading.patterns import Pattern

# {{ x }} {% x %} {# x #}, ${x}, #{x}, %%x%%, *|X|*, [[ x ]], <%= x %>, <?= x ?>, {$x}, @@x@@, {x}
_TEMPLATE = Pattern(
    r"(?s)\{\{(?:(?!\{\{).){0,300}?\}\}"
    r"|\{%(?:(?!\{%).){0,300}?%\}|[$#]\{[^{}\s]{1,100}\}|%%[A-Za-z][\w .-]{0,60}%%|\*\|[^|\n]{1,100}\|\*"
    r"|\[%(?:(?!\[%).){0,300}?%\]|%%=(?:(?!%%=).){0,300}?=%%"
    r"|\[\[[^\[\]\n]{1,100}\]\]|<%(?:(?!<%).){0,300}?%>|<\?(?!xml)(?:(?!<\?).){0,300}?\?>|\{\$[^{}\s]{1,100}\}|@@\w{1,60}@@"
)
# {x} as the whole value or anywhere in front of a query, what {% url "x" %} leaves of itself in double quotes, $x and
# $x$, $x.y(...), @x, @x(...), %x%, {!x} of Salesforce, %%=x=%% of AMPscript, the merge fields of Word; an expression.
_TEMPLATE_HREF = Pattern(
    r"^\{[{%!]|^\{.{1,400}\}$|^[^?]*\{\w[\w.-]{0,60}\}|\{![^{}]{1,300}\}|^\$[A-Za-z_]\w*\$?$|^\$!?[A-Za-z_]\w*(?:->|[.(])"
    r"|^@[A-Za-z_][\w.]*(?:$|\()|^%[A-Za-z_]\w*%$|^%%=.{0,400}=%%|«[^«»\n]{1,100}»"
    # The same and more as one step of a path, in front of a query: %s and %(x)s, $(x), ##x##, __x__, ~x~, :x of routes.
    r"|^[^?#]*/(?:%[A-Za-z_]\w*%|%s|%\(\w+\)s|\$\w+\$?|\$\([\w.]+\)|##\w+##|@\w+@"
    r"|\|\w+\||__\w+__|~\w+~|:[A-Za-z]\w*)(?=[/?#]|$)"
)
_SINGLE_BRACE = Pattern(r"(?<![{$#])\{\w[\w.-]{0,60}\}(?!\})")
# [LINK], <URL>, TODO, XXX: words that a person left to be filled in.
_LEFT_OVER = Pattern(
    r"(?i)\[(?:(?:link|url|adres|address|adresse|wstaw|insert)(?:[ _-][^\]\n]{0,40})?|tutaj|here)\](?!\()"
    r"|<(?:url|link|adres|address)>|\b(?-i:TODO|TBD|FIXME|XXX+|LOREM)\b"
    r"|\bwstaw (?:link|adres)\b|\binsert (?:link|url)\b"
)
_LEFT_OVER_WORDS = ("TODO", "TBD", "FIXME", "XXX", "LOREM")
_INSERT = ("wstaw ", "insert ")
# Only of an href, where neither bracket may stand outside a query (but for IPv6): https://[domain]/x, https://<domain>;
# words that are the whole value, or stand in a value without anything of an address; an address cut off by dots; what
# programs and people write where there is nothing.
_LEFT_OVER_HREF = Pattern(
    r"(?i)^[^?]*\[(?![0-9a-f:.]+\])[^\]\n]*[^\W\d_][^\]\n]*\]|<[^<>\n]*\w[^<>\n]*>"
    r"|^\W{0,4}(?:link|url|href|adres|adress[e]?|address|tutaj|here|hier)\W{0,4}$|^_+[a-z][\w-]*_+$"
    r"|^[^/.:#?]{0,60}(?:link|url|adres|wstaw|wpisz|insert|einfugen|einfügen)[^/.:#?]{0,60}$|(?:…|[^.]\.{3,})$"
    r"|^[^?#]*/(?:undefined|null|nan|xxx+)/?$"
)
_ADDRESS_NAME = Pattern(
    r"(?i)url|uri|link|href|adres|address|www|web|notice|rodo|gdpr|dsgvo|privac|polityk|klauzul|datenschutz"
)
_ADDRESS_ONLY = Pattern(r"(?i)url|uri|link|href|adres|route|path")
# privacy_policy_agreed_at: when, not where.
_NO_ADDRESS_NAME = Pattern(r"(?i)(?:_at|_on|_date|_time|date|accepted|agreed|version)\W*(?:\|.*)?[}%>\]]*$")
# Of statements these write an address; {% if url %} and {% trans "your link" %} do not.
_ADDRESS_STATEMENT = Pattern(r"(?i)\{%-?\s*\w*(?:url|link|path|route|href|uri)\w*\b")
_NOWHERE = Pattern(r"(?i)^(?:https?:?/*#?|#+|#!|[.…?_-]+|about:blank|javascript:\s*(?:void\s*\(?\s*0?\s*\)?|;|//)?;?)$")
# What tutorials and template shops write where the company's own domain belongs: the label in front of the last dot.
# The names that RFC 2606 reserves (example.com) are not here: without a policy any address that reads as a notice's
# counts, with one it is wrong.
_FILL_IN = Pattern(
    r"^(?:(?:twoja?|twoje|your|ihre?|deine?)[-_]?(?:domena|domain|strona|website|site|firma|company|shop|sklep|seite)"
    r"|(?:moja?|my|meine?)[-_]?(?:domena|domain|strona|website|site|seite|firma|company)|(?:adres|nazwa|name)[-_]?(?:firmy|domeny|strony)"
    r"|(?:company|domain|firmen|site)[-_]?name|(?:wpisz|wstaw|podaj|insert)[-_]\w+|domena|domain|xx+|adres"
    r"|nazwa|yoursite|sitename)$"
)
# How any of these begins: to look at beginnings is faster than to compile the expression.
_FILL_IN_STARTS: tuple[str, ...] = ("two", "your", "ihr", "dei", "moj", "my", "mei", "adres", "nazw", "name", "comp")
_FILL_IN_STARTS += ("dom", "firmen", "site", "wpisz", "wstaw", "podaj", "insert", "xx")
# A name without any dot that asks for the address: https://link, https://wstaw-link.
_FILL_IN_WORD = Pattern(r"(?:^|-)(?:link|url|adres|address|adresse|domena|domain|wstaw|insert|strona|website)(?:-|$)")
# No character and no letter that any placeholder has.
_ORDINARY = Pattern(r"https?://[a-z0-9./?=&#:_~,;+-]*$|tel:[+0-9() -]*$|mailto:[a-z0-9._+-]+@[a-z0-9.-]+$")
# But for these, whose letters are ordinary ones.
_UNFILLED = ("...", "/undefined", "/null", "/nan", "xxx")
_CONTROL = Pattern(r"[\x00-\x20]+")


_COMMENTS = ("{{!", "{{--", "{{/*", "<%#", "<%--")  # nobody fills these in, they are gone when it is sent
# Of each mark of two characters the rarer one, with what stands before or after it: one character is found 50 times as
# fast as two.
_MARKS = (("{", "$#", "{%$"), ("%", "<", "%"), ("|", "*", ""), ("[", "", "[%"), ("?", "<", ""), ("@", "", "@"))
_FEW = 64


@lru_cache(maxsize=4096)
def filling(href: str) -> Filling:
    """What kind of placeholder an address is: `empty` for certain, `template` where a program may fill it, else
    none."""
    is_ordinary = _ORDINARY.match(href) is not None and not href.rstrip("/").endswith(_UNFILLED)
    is_ordinary = is_ordinary and "/__" not in href and "/:" not in href
    if is_ordinary and href.rstrip("/#")[8:]:  # something stands behind the scheme: nearly every address
        return ""
    bare = _CONTROL.sub("", href)
    if not bare or _NOWHERE.match(bare):
        return "empty"
    if is_ordinary:
        return ""
    if _TEMPLATE.search(href) or _TEMPLATE_HREF.search(bare):
        return "template"
    packed = _packed(href) if "%" in href else ""
    if packed:
        return packed
    if _LEFT_OVER.search(href) or _LEFT_OVER_HREF.search(bare):
        return "empty"
    return ""


def _packed(href: str) -> Filling:
    """The same of an address whose brackets an editor percent-encoded."""
    decoded = unquote(href).partition("?")[0]
    if decoded == href:
        return ""
    if _TEMPLATE.search(decoded):
        return "template"
    return "empty" if _LEFT_OVER.search(decoded) or _LEFT_OVER_HREF.search(decoded) else ""


def is_fill_in(host: str) -> bool:
    """Whether a host only says that the company's own belongs there."""
    *_, name, _ = ["", "", *host.split(".")]
    if name.startswith(_FILL_IN_STARTS) and _FILL_IN.match(name):
        return True
    return "." not in host and _FILL_IN_WORD.search(host) is not None


def in_text(text: str) -> tuple[str, ...]:
    """All placeholders of a text in order, at most 200."""
    if not any(is_marked(text, *mark) for mark in _MARKS):
        return ()
    return tuple(match[0] for match, _ in zip(_TEMPLATE.finditer(text), range(200), strict=False))


def is_marked(text: str, sign: str, before: str, behind: str) -> bool:
    """Whether a sign stands behind one of `before` or in front of one of `behind`."""
    at = text.find(sign)
    for _ in range(_FEW):
        if at < 0:
            return False
        if (at and text[at - 1] in before) or text[at + 1 : at + 2] in (*behind,):
            return True
        at = text.find(sign, at + 1)
    # Of many it is faster to look at all together.
    pieces = text.split(sign)
    return (
        any(one[-1:] in (*before,) for one in pieces[:-1])
        or any(one[:1] in (*behind,) for one in pieces[1:])
        or (sign in before + behind and sign * 2 in text)
    )


def may_have_slots(text: str) -> bool:
    """Whether `address_slots` can find anything in a text or in a line of it: substrings only."""
    signs = "{" in text or "[" in text or "<" in text or "%%" in text or "@@" in text or "*|" in text
    return signs or any(word in text for word in _LEFT_OVER_WORDS) or any(word in text.lower() for word in _INSERT)


def written_slots(text: str) -> list[re.Match[str]]:
    """Placeholders that by their name are addresses, not texts or dates, whatever they stand beside."""
    return [slot for slot in _slots(text) if _ADDRESS_ONLY.search(slot[0])]


def address_slots(text: str) -> list[re.Match[str]]:
    """Placeholders of a plain text that stand where an address could stand, by their name."""
    found = [slot for slot in _slots(text) if _ADDRESS_NAME.search(slot[0])]
    return sorted([*found, *_LEFT_OVER.finditer(text)], key=lambda match: match.start())


def _slots(text: str) -> list[re.Match[str]]:
    """All placeholders of a text that write something which may be an address."""
    return sorted(
        (
            match
            for match in (*_TEMPLATE.finditer(text), *_SINGLE_BRACE.finditer(text))
            if not match[0].startswith(_COMMENTS)
            and not _NO_ADDRESS_NAME.search(match[0])
            and (not match[0].startswith("{%") or _ADDRESS_STATEMENT.match(match[0]))
        ),
        key=lambda match: match.start(),
    )
