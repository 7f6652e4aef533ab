"""How messages name a link: short, on one line, without anything that could command a terminal."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Link
from rodo_footer.checking.reading.outline import Element

_LONGEST = 80


def short(text: str) -> str:
    """`text` on one line, at most 80 characters."""
    line = "".join(char if char.isprintable() else " " for char in text)
    line = " ".join(line.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def named(link: Link) -> str:
    """A link by its text, else by its address."""
    words = link.text if not link.written else ""
    words = words or link.alt
    return f'"{short(words)}"' if words else short(link.href) or "without text"


def evidence(link: Link | None) -> str:
    """The link as it stands, shortened."""
    if link is None:
        return ""
    if link.written:
        return short(link.href)
    return f'<a href="{short(link.href)}">{short(link.text or link.alt)}</a>'


def element_evidence(element: Element, *names: str) -> str:
    """An element with those of its attributes that matter, shortened."""
    said = "".join(f' {name}="{short(element.get(name))}"' for name in names if name in element.attributes)
    return f"<{element.tag}{said}>"


def wanted(policy: Policy) -> str:
    """The address to use, for a sentence on what to do: a whole one, where not only beginnings are known."""
    if not policy.accepted:
        return "the https address of your information notice"
    whole = next((one for one in policy.accepted if not one.endswith("*")), "")
    return whole or f"an address that begins with {policy.accepted[0].removesuffix('*')}"
