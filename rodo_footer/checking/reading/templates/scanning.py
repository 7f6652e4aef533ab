"""A template -> its mask: one pass that knows where it is in the HTML (text, tag, value, comment, style sheet) and
masks the code there as the parser needs it.

Code in a value becomes a mark, so that the value is read whole; code between attributes becomes blanks; a comment is
never seen; code that writes nothing of its own is not text.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.templates.bindings import literal, not_linked
from rodo_footer.checking.reading.templates.calls import LEAST, opened_link, step_of_block, written_link
from rodo_footer.checking.reading.templates.components import HYPERLINK, component, is_component
from rodo_footer.checking.reading.templates.languages import includes, kind_of, openers
from rodo_footer.checking.reading.templates.marks import Mask, Masker
from rodo_footer.checking.reading.templates.php import mask_php
from rodo_footer.checking.reading.templates.spans import Reader
from rodo_footer.checking.reading.templates.tags import RAW, VOID, as_html
from rodo_footer.checking.reading.templates.unshown import Span, unshown

_INCLUDING = re.compile(
    r"(?i)<(?:mj-include|jsp:include|c:import|x-[\w.:-]+|livewire:\w|t\s+t-call|ui:include"
    r"|cfinclude|slot|router-view)\b"
)
_INCLUDING_ATTRIBUTE = re.compile(r"(?i)\b(?:data-)?th:(?:replace|insert|include)=|\bt-call=")
_INCLUDING_COMMENT = re.compile(r"<!--\s*#\s*include\b")
_TAKES_IN = re.compile(r"@(?:include\w*|extends|yield|section|component|each|slot|lang|stack)\(")
_VOID = VOID | {"mj-image", "mj-carousel-image"}
_NAME = re.compile(r"</?((?:\.(?=link\b))?[A-Za-z][\w:.-]*)")
_OWN_TAG = re.compile(r"(?i)^(?:mj-|x-|router|nuxt|inertia|livewire:|jsp:|ui:|c:|th:|asp:|\.)")
_COMPONENT = re.compile(r"[A-Z]|[a-z]\w*-\w")


def mask_template(source: str, language: str) -> Mask:
    """The mask of a template in any language that is HTML with code in it. See `masked`."""
    return _Scan(source, language).mask()


class _Scan:
    """The pass over one source."""

    def __init__(self, source: str, language: str) -> None:
        self._source = source
        self._reader = Reader(source)
        self._masker = Masker(source)
        self._language = language
        self._inky = "<columns" in source
        if language == "template" and "outerLink" in source:
            self._language = "angular"
        code = f"(?P<code>{openers(language)})"
        phoenix = "<.link" in source
        tag = r"</?\.?(?=[A-Za-z])" if phoenix else "</?[A-Za-z]"
        braces = r"|(?P<braces>=\{)" if phoenix else ""
        self._patterns = {
            "text": re.compile(rf"(?P<comment><!--(?!\[if))|{code}|(?P<tag>{tag})", re.IGNORECASE),
            "tag": re.compile(rf"(?P<quote>=\s*[\"'])|(?P<close>/?>)|(?P<name>\bcss-class(?=\s*=)){braces}|{code}"),
            '"': re.compile(rf'(?P<close>")|{code}'),
            "'": re.compile(rf"(?P<close>')|{code}"),
            "!": re.compile(rf"(?P<close>-->)|{code}"),
        }
        self._raw = ""
        self._start = 0  # where the open tag begins
        self._block = 0  # how deep in blocks of Ruby, the first of which is the text of a link
        self._linked: dict[str, list[bool]] = {}  # the open elements of each component: whether they are links
        self._spans: list[Span] = []  # code between texts

    def mask(self) -> Mask:
        """The whole."""
        context = "text"
        at = 0
        while at < len(self._source):
            found = self._pattern(context).search(self._source, at)
            if found is None:
                break
            if found.lastgroup == "code":
                at = self._code(found, context)
            else:
                context, at = self._html(found, context)
        if _INCLUDING_ATTRIBUTE.search(self._source):
            self._masker.include("th:replace" if "th:" in self._source else "t-call")
        return self._masker.done(unshown=unshown(self._source, self._spans, self._language))

    def _pattern(self, context: str) -> re.Pattern[str]:
        name = f"raw {self._raw}" if context == "raw" else context
        if name not in self._patterns:
            end = rf"(?P<close></{self._raw}\b)"
            # A program is nobody's to read; a style sheet may be written by one.
            code = "" if self._raw == "script" else f"|(?P<code>{openers(self._language, styles=True)})"
            self._patterns[name] = re.compile(end + code, re.IGNORECASE)
        return self._patterns[name]

    def _html(self, found: re.Match[str], context: str) -> tuple[str, int]:
        kind = found.lastgroup
        if kind == "comment":
            if _INCLUDING_COMMENT.match(self._source, found.start()):
                self._masker.include("#include")
            return "!", found.end()
        if kind == "tag":
            return self._tag(found.start())
        if kind == "quote":
            return found[0][-1], found.end()
        if kind == "braces":
            return context, self._braces(found.end() - 1)
        if kind == "name":  # MJML gives it to the element as its class
            self._masker.keep(found.start())
            self._masker.blank(found.end() - len("class"))
            return context, found.end()
        if context == "raw":
            self._raw = ""
            return self._tag(found.start())
        if context == "tag":
            return self._tag_end(found)
        return ("text" if context == "!" else "tag"), found.end()

    def _braces(self, start: int) -> int:
        """Phoenix's `navigate={~p"/privacy"}`."""
        code = self._reader.code(start, "{")
        if code is None or start < self._masker.at:
            return start + 1
        self._masker.keep(start)
        self._masker.mark(code.end, literal(self._source[start + 1 : code.end - 1]))
        return code.end

    def _tag(self, start: int) -> tuple[str, int]:
        name = _NAME.match(self._source, start)
        if name is None:
            return "text", start + 2
        self._start = start
        lower = name[1].lower()
        if _INCLUDING.match(self._source, start):
            self._masker.include(name[0])
        new = as_html(lower, self._language, inky=self._inky) or self._component(name)
        if new:
            self._masker.keep(name.start(1))
            self._masker.put(new, name.end())
        return "tag", name.end()

    def _component(self, name: re.Match[str]) -> str:
        """`a` for a component that leads somewhere: `<ULink to="/x">`, `<x-nav-link :href="...">`, and for its end."""
        if not is_component(name[1], self._language):
            return ""
        there = self._linked.setdefault(name[1], [])
        if name[0].startswith("</"):
            return "a" if there and there.pop() else ""
        tag = component(self._source, name.end())
        if not tag.closed:
            there.append(bool(tag.address) and not tag.says_all)
        # Where its attributes say all, it becomes a whole link at its end.
        return "a" if tag.address and not tag.says_all else ""

    def _tag_end(self, found: re.Match[str]) -> tuple[str, int]:
        name = _NAME.match(self._source, self._start)
        lower = name[1].lower() if name else ""
        closes = self._source.startswith("</", self._start)
        is_own = name is not None and self._language in ("vue", "svelte") and bool(_COMPONENT.match(name[1]))
        ends = found[0] == "/>" or (lower == HYPERLINK and not closes)
        if ends and name and (is_own or _OWN_TAG.match(name[1])) and lower not in _VOID:
            tag = component(self._source, name.end())
            if tag.says_all and found.end() - self._start >= LEAST:
                # All of it stands in its attributes: <UButton to="/x" label="Privacy" />.
                if self._masker.at <= self._start:
                    self._masker.keep(self._start)
                    self._masker.link(found.end(), tag.address, tag.text)
                return "text", found.end()
            if found[0] == ">":
                return "text", found.end()
            if is_own:
                self._masker.include(name[0])
            # HTML knows no such end: the element would hold all that follows.
            if self._masker.at <= self._start:
                self._masker.keep(self._start)
                self._masker.blank(found.end())
        elif lower in RAW and not closes:
            self._raw = lower
            return "raw", found.end()
        return "text", found.end()

    def _code(self, found: re.Match[str], context: str) -> int:
        start = found.start()
        if (
            context == "text"
            and found[0] == "@"
            and self._language != "razor"
            and not _TAKES_IN.match(self._source, start)
        ):
            return found.end()
        code = self._reader.code(start, found[0])
        if code is None:
            return found.end()
        text = self._source[start : code.end]
        if context == "text" and code.kind != "comment":
            self._spans.append(Span(start, code.end))
        if context == "text" and start >= self._masker.at and self._links(start, text):
            return code.end
        if code.kind != "comment" and includes(text):
            self._masker.include(text)
        if start < self._masker.at:  # inside what is masked already
            return max(code.end, self._masker.at)
        self._masker.keep(start)
        if code.kind == "comment":
            self._masker.blank(code.end)
        elif text.startswith("<?"):
            return self._php(start, code.end, context)
        elif context in ('"', "'") or self._is_unquoted(context, start):
            self._masker.mark(code.end)
        elif context == "tag" or (context in ("text", "!") and code.kind == "statement"):
            self._masker.blank(code.end)
        else:
            self._masker.mark(code.end, not_linked(text))
        return code.end

    def _links(self, start: int, code: str) -> bool:
        """Whether code writes a link, or a piece of one; it is masked then."""
        masker = self._masker
        end = start + len(code)
        if self._block:
            self._block += step_of_block(code)
            if not self._block:
                masker.keep(start)
                masker.put("</a>", end)
                return True
        if "\n" in code[:17]:
            return False
        if link := written_link(code):
            masker.keep(start)
            masker.link(end, link.address, not_linked(link.text))
            return True
        if not self._block and (address := opened_link(code)):
            self._block = 1
            masker.keep(start)
            masker.link(end, address, None)
            return True
        return False

    def _is_unquoted(self, context: str, start: int) -> bool:
        return context == "tag" and self._source[max(0, start - 200) : start].rstrip().endswith("=")

    def _php(self, start: int, end: int, context: str) -> int:
        inside = context in ('"', "'") or self._is_unquoted(context, start)
        code = self._source[start:end]
        if not inside and context == "text" and "<" in code[2:]:
            mask_php(self._masker, end)
        elif inside or (context != "tag" and kind_of(code[:2_500]) == "output"):
            self._masker.mark(end, code if inside else not_linked(code))
        else:
            self._masker.blank(end)
        return end
