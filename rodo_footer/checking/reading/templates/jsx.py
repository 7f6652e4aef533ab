"""JSX and TSX -> a mask: what components render is HTML, all other code is not.

The code is read no further than `javascript.py` does; constants of the same file are followed. Sources: "JSX
Specification" (facebook.github.io/jsx), React documentation "Writing Markup with JSX"; all as of 2026-11.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.templates.bindings import literal, not_linked
from rodo_footer.checking.reading.templates.calls import LEAST
from rodo_footer.checking.reading.templates.components import component
from rodo_footer.checking.reading.templates.constants import constant
from rodo_footer.checking.reading.templates.javascript import TOKEN, Script, bound, without_comments
from rodo_footer.checking.reading.templates.marks import Mask, Masker, Unshown
from rodo_footer.checking.reading.templates.tags import DRAWN, VOID, of_component, unknown
from rodo_footer.checking.reading.templates.unshown import never_taken

_NAME = re.compile(r"[A-Za-z_$][\w$.:-]*")
_ATTRIBUTE = re.compile(
    r"\s*(?:(?P<close>/?>)|(?P<spread>\{)|(?P<name>[^\s=/>{}\"']+)\s*(?P<equals>=\s*(?P<value>[\"'{])?)?|(?P<other>.))"
)
# Behind a name: attributes or the end of a tag, not the rest of a type.
_TAG = re.compile(r"(?!\s+extends\b)\s*(?:/?>|\{|[A-Za-z_@:][\w@:.-]*\s*(?:=|/?>|\s|\{))")
_CONDITION = re.compile(r"\s*([^<>{}`?:]{1,200}?)\s*(&&|\?)[\s(]*(?=<)")
# Links whose addresses and texts are values of a list.
_MAPPED = re.compile(r"\s*([A-Za-z_$][\w$.]*?)\??\.map\(")
_LINKED = re.compile(r"\b(?:href|to)=\{")


def mask_jsx(source: str) -> Mask:
    """The mask of a module that renders components."""
    return _Module(source).mask()


class _Module:
    """One pass; what `self._masker` was not told of is code and never seen."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._script = Script(source)
        self._masker = Masker(source)
        self._inside = 0  # how many links are open
        self._texts, self._styles = self._script.constants()
        self._unshown: list[Unshown] = []

    def mask(self) -> Mask:
        """The whole.

        Raises:
            Unreadable: it is nested deeper than is read.
        """
        self._code(0, "", 0)
        self._masker.blank(len(self._source))
        return self._masker.done(self._styles, self._unshown)

    def _code(self, at: int, closing: str, depth: int, colons: list[int] | None = None) -> int:
        """Read code from `at` until the bracket `closing`; where that is. Elements in it are shown. Its colons outside
        all brackets are added to `colons`."""
        bound(depth)
        level = 0
        while found := TOKEN.search(self._source, at):
            if colons is not None and not level and (colon := self._source.find(":", at, found.start())) >= 0:
                colons.append(colon)
            at = found.end()
            if found["template"]:
                at = self._script.template(at, depth, self._placeholder)
            elif found["open"]:
                level += 1
            elif found["close"]:
                if not level and found[0] == closing:
                    return found.start()
                level = max(0, level - 1)
            elif found["slash"]:
                at = self._script.regex(found)
            elif found["tag"] and self._script.may_be_expression(found.start()):
                at = self._element(found.start(), depth)
        return len(self._source)

    def _placeholder(self, at: int, depth: int) -> int:
        """Read the code in a template string; where it closes."""
        return self._code(at, "}", depth)

    def _element(self, start: int, depth: int) -> int:
        """Read an element with all in it; where it ends. `start` is at its `<`."""
        name = _NAME.match(self._source, start + 1)
        if name is None:  # a fragment: <>
            self._masker.blank(start + 2)
            return self._children(start + 2, "", depth)
        following = self._source[name.end() : name.end() + 1]
        if following not in ("", " ", "\n", "\r", "\t", ">", "/") or not _TAG.match(self._source, name.end()):
            return name.end()  # generics: <T,>(x) => ..., <T extends X>(x) => ...
        bound(depth)
        self._masker.blank(start)
        end, closed, linked = self._attributes(name.end())
        new = of_component(name[0], linked=linked)
        if new == "a":
            if self._inside and not linked:
                new = "b"  # <Link href="/x"><a>text</a></Link>: the outer one gives the inner one its address
            elif linked and not closed:
                self._inside += 1
                try:
                    self._open(start, name, new, end)
                    return self._children(end, new, depth)
                finally:
                    self._inside -= 1
        if closed and linked and self._said(name.end(), end):
            return end
        if closed and new not in VOID:
            if name[0][0].isupper() and name[0].lower() not in DRAWN:
                self._masker.include(f"<{name[0]} />")
            self._masker.blank(end)
            return end
        self._open(start, name, new, end)
        return end if closed or new in VOID else self._children(end, new, depth)

    def _said(self, at: int, end: int) -> bool:
        """Whether a component that closes itself says in its attributes what its link reads: `<FooterLink href="/x"
        label="RODO" />`; it is masked as that link then."""
        start = self._masker.at
        found = component(self._source, at)
        if not found.address or not found.text or "\n" in self._source[start : start + LEAST] or end - start < LEAST:
            return False
        known = self._texts.get(found.address.strip("{}"))
        self._masker.link(end, known if known is not None else found.address, found.text)
        return True

    def _attributes(self, at: int) -> tuple[int, bool, bool]:
        """Behind the `>` of a tag; whether it closes itself; whether it has an address. Masks nothing."""
        linked = False
        while found := _ATTRIBUTE.match(self._source, at):
            at = found.end()
            if found["close"]:
                return at, found["close"] == "/>", linked
            linked = linked or found["name"] in ("href", "to")
            if found["spread"] or found["value"] == "{":
                at = self._script.brackets(at, 0) + 1
            elif found["value"]:
                end = self._source.find(found["value"], at)
                at = end + 1 if end >= 0 else len(self._source)
        return len(self._source), True, linked

    def _open(self, start: int, name: re.Match[str], new: str, end: int) -> None:
        """Write a tag: its new name, its attributes with the code in them marked."""
        masker = self._masker
        masker.blank(start)
        masker.keep(start + 1)
        masker.put(new or unknown(name[0]), name.end())
        at = name.end()
        while at < end and (found := _ATTRIBUTE.match(self._source, at)):
            at = found.end()
            if found["close"]:
                masker.keep(found.start("close"))
                if found["close"] == "/>":
                    masker.blank(end - 1)
                masker.keep(end)
                return
            if found["spread"]:
                masker.keep(found.start("spread"))
                at = self._script.brackets(at, 0) + 1
                masker.blank(at)
            elif found["value"] == "{":
                masker.keep(at - 1)
                close = self._script.brackets(at, 0)
                masker.mark(close + 1, self._shown(found["name"], self._source[at:close]))
                at = close + 1
            elif found["value"]:
                at = self._source.find(found["value"], at) + 1
        masker.keep(end)

    def _shown(self, name: str, code: str) -> str:
        """What stands for the code of a value."""
        code = code.strip()
        if name == "style":
            return f"{{{code}}}"
        known = self._texts.get(code)
        return known if known is not None else literal(code)

    def _children(self, at: int, new: str, depth: int) -> int:
        """Read what stands between two tags; behind the closing one."""
        masker = self._masker
        while (found := re.compile(r"[<{]").search(self._source, at)) is not None:
            at = found.start()
            masker.keep(at)
            if found[0] == "{":
                at = self._child(at, depth)
            elif self._source.startswith("</", at):
                return self._close(at, new)
            elif _NAME.match(self._source, at + 1) or self._source.startswith("<>", at):
                at = self._element(at, depth + 1)
            else:
                at += 1
        return len(self._source)

    def _never(self, condition: re.Match[str], close: int, colons: list[int], before: int, *, holds: bool) -> None:
        """Note what nobody is shown of an expression whose condition is always the same: of `condition && element`
        all, of `condition ? one : other` either."""
        start, end = condition.end(), close
        if condition[2] == "&&":
            if holds:
                return
        elif not colons:
            return
        elif holds:
            start = colons[0] + 1
        else:
            end = colons[0]
        outside = [one for one in self._unshown[before:] if not start <= one.start < end]
        said = never_taken(f"{{{condition[1]} {condition[2]} ...}}", other=holds)
        self._unshown[before:] = sorted([*outside, Unshown(start, end, said)], key=lambda one: one.start)

    def _close(self, at: int, new: str) -> int:
        end = self._source.find(">", at) + 1 or len(self._source)
        name = self._source[at + 2 : end - 1].strip()
        if not name:
            self._masker.blank(end)
        else:
            start = self._source.find(name, at)
            self._masker.keep(start)
            # What closes another element than the open one (no JSX) keeps its name where the new one has no room.
            self._masker.put(new if new and len(new) <= len(name) else unknown(name), start + len(name))
            self._masker.keep(end)
        return end

    def _child(self, at: int, depth: int) -> int:
        """An expression between tags: elements in it are shown, a piece of text is text, other code is a mark."""
        masker = self._masker
        condition = _CONDITION.match(self._source, at + 1)
        holds = constant(condition[1]) if condition else None
        colons: list[int] = []
        before = len(self._unshown)
        close = self._code(at + 1, "}", depth + 1, None if holds is None else colons)
        if condition and holds is not None:
            self._never(condition, close, colons, before, holds=holds)
        if masker.at > at:  # elements in it
            if (mapped := _MAPPED.match(self._source, at + 1)) and _LINKED.search(self._source, at, close):
                masker.include(f"{{{mapped[1]}.map(...)}}")
            masker.blank(max(masker.at, min(close + 1, len(self._source))))
            return masker.at
        code = self._source[at + 1 : close].strip()
        bare = without_comments(code)
        if not bare:
            masker.blank(min(close + 1, len(self._source)))
            return masker.at
        if bare in ("children", "props.children") or re.search(r"(?i)(?:footer|signature)\b", bare):
            masker.include(f"{{{bare}}}")
        said = self._texts.get(bare) or literal(bare)
        masker.mark(min(close + 1, len(self._source)), not_linked(f"{{{code}}}") if said.startswith("{") else said)
        return masker.at
