"""What an element will be like once a program has filled it in: bound addresses, styles that are written as objects or
as attributes of MJML.

Sources: Thymeleaf 3.1 "Using Thymeleaf" (th:href, link expressions), Vue 3 guide (v-bind), Angular guide (property
binding), Odoo "QWeb Templates" (t-att, t-attf), ASP.NET (HyperLink, anchor tag helper), Phoenix (link), MJML
documentation (mj-text, mj-section); all as of 2026-11.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.outline import NEVER_SHOWN
from rodo_footer.checking.reading.templates.constants import constant

Attributes = dict[str, str | None]

# Attributes whose value is code.
_BOUND = (
    *("th:href", "data-th-href", ":href", "v-bind:href", "x-bind:href", "[href]", "[attr.href]", "t-att-href"),
    *(":to", "v-bind:to", "[routerlink]", "bind:href"),
)
# Attributes whose value is text with code in it.
_WRITTEN = (
    *(
        "ng-href",
        "data-ng-href",
        "t-attf-href",
        "xlink:href",
        "to",
        "routerlink",
        "asp-page",
        "asp-action",
        "asp-route",
    ),
    *("data-href-template", "navigateurl", "navigate", "patch"),
)
_LITERAL = r"""^\s*(["'`])((?:(?!\1)[^\\])*)\1\s*$"""
_LIST = r"""^\s*\[\s*(["'`])((?:(?!\1)[^\\])*)\1\s*\]\s*$"""  # ['/privacy'] of Angular's router
_LINK_EXPRESSION = r"^\s*@\{\s*~?([^{}$()|]*)\}\s*$"
_PAIR = (
    r"""["']?(?P<name>[A-Za-z][\w-]*)["']?\s*:\s*(?:(?P<quote>["'`])(?P<value>[^"'`\n]{0,300})(?P=quote)"""
    r"""|(?P<number>-?\d+(?:\.\d+)?))"""
)
_UNITLESS = frozenset(("opacity", "line-height", "font-weight", "z-index", "flex", "order", "zoom"))
_MJML = {
    "color": "color",
    "background-color": "background-color",
    "container-background-color": "background-color",
    "font-size": "font-size",
}
# Classes of utility frameworks (Tailwind CSS 3, Bootstrap 5) that hide whatever the size of the screen.
_CLASSES = {
    "hidden": "display: none",
    "d-none": "display: none",
    "invisible": "visibility: hidden",
    "sr-only": "position: absolute; left: -9999px",
    "visually-hidden": "position: absolute; left: -9999px",
    "opacity-0": "opacity: 0",
    "text-transparent": "color: transparent",
}
# Attributes whose condition decides whether an element is there or shown, and what that must be.
_SHOWN_IF = (
    *("v-if", "v-show", "v-else-if", "x-show", "x-if", "ng-if", "ng-show", "data-ng-if", "data-ng-show", "*ngif"),
    *("[ngif]", "th:if", "data-th-if", "t-if", "n:if", "wire:show", "rendered", "visible"),
)
_HIDDEN_IF = (
    *("ng-hide", "data-ng-hide", "th:unless", "data-th-unless", "[hidden]", ":hidden", "v-bind:hidden"),
    *("x-bind:hidden", "[attr.hidden]"),
)
_TEST = frozenset(("c:if", "c:when"))
_WRAPPED = r"^\s*[$#*@]?\{(.*)\}\s*$"
_SHOWN_AGAIN = re.compile(r":(?:block|inline|flex|grid|table|visible|not-sr-only|opacity)|^d-\w+-(?:block|inline|flex)")


def effective(tag: str, attributes: Attributes, styles: dict[str, str]) -> Attributes:
    """Attributes with `href`, `class` and `style` as they will be.

    Args:
        tag: of the element.
        attributes: with the code in them.
        styles: declarations by name, of a component that keeps its styles in constants.
    """
    if not attributes:
        return attributes
    bound = next((attributes[name] for name in _BOUND if attributes.get(name)), None)
    written = (
        None if "href" in attributes else next((attributes[name] for name in _WRITTEN if attributes.get(name)), None)
    )
    if bound:
        attributes["href"] = literal(bound)
    elif written:
        attributes["href"] = written
    if (attributes.get("href") or "").startswith("~/"):  # of the application, wherever that is (ASP.NET)
        attributes["href"] = f"{{{attributes['href']}}}"
    style = attributes.get("style") or ""
    if style.lstrip().startswith("{"):
        attributes["style"] = _style(style, styles)
    elif code := next(
        (attributes[name] for name in (":style", "v-bind:style", "[style]") if attributes.get(name)), None
    ):
        attributes["style"] = f"{style};{of_object(code)}"
    if (never := never_shown(tag, attributes)) is not None:
        attributes[NEVER_SHOWN] = never
    if (attributes.get("hidden") or "").startswith("{") and not constant((attributes["hidden"] or "")[1:-1]):
        del attributes["hidden"]  # a program decides
    if "classname" in attributes:
        attributes.setdefault("class", attributes["classname"])
    _by_class(attributes)
    if tag.startswith("mj-") or "background-color" in attributes or "font-size" in attributes:
        given = [f"{css}: {attributes[name]}" for name, css in _MJML.items() if attributes.get(name)]
        attributes["style"] = ";".join([*given, attributes.get("style") or ""])
    return attributes


def never_shown(tag: str, attributes: Attributes) -> str | None:
    """The attribute whose condition is always the same and shows an element to nobody, as it stands."""
    for name, value in attributes.items():
        if value and (shown := name in _SHOWN_IF or (name == "test" and tag in _TEST)) != (name in _HIDDEN_IF):
            inner = re.match(_WRAPPED, value)
            if constant(inner[1] if inner else value) is (not shown):
                return f'{name}="{value}"'
    return None


def literal(code: str) -> str:
    """What an expression says where it is one piece of text; else the expression in braces, which is a placeholder."""
    found = re.match(_LITERAL, code) or re.match(_LIST, code)
    if found:
        return found[2]
    link = re.match(_LINK_EXPRESSION, code)
    return link[1].strip() if link else f"{{{' '.join(code.split())}}}"


def not_linked(code: str) -> str:
    """Code as a text without any address: what stands in its strings is no link of the mail."""
    return code.replace("://", ": //")


def of_object(code: str) -> str:
    """The declarations of a style that is written as an object: `{fontSize: 12, color: '#fff'}`."""
    found = []
    for match in re.finditer(_PAIR, code):
        name = re.sub(r"(?<=[a-z])[A-Z]", lambda one: f"-{one[0].lower()}", match["name"]).lower()
        value = match["value"] if match["quote"] else match["number"]
        found.append(f"{name}: {value}{'' if match['quote'] or name in _UNITLESS else 'px'}")
    return "; ".join(found)


def _style(code: str, styles: dict[str, str]) -> str:
    """`{{display: 'none'}}`, `{footer}`, `{styles.footer}`, `{{...link, color: 'red'}}`."""
    named = [styles[name] for name in re.findall(r"[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)?", code) if name in styles]
    return "; ".join([*named, of_object(code)]) if "{" in code.strip()[1:] else "; ".join(named)


def _by_class(attributes: Attributes) -> None:
    """What a class of a utility framework says, where the document has no style sheet of its own that says it."""
    names = (attributes.get("classname") or "").split()
    hiding = [_CLASSES[name] for name in names if name in _CLASSES]
    if hiding and not any(_SHOWN_AGAIN.search(name) for name in names):
        attributes["style"] = "; ".join([*hiding, attributes.get("style") or ""])
