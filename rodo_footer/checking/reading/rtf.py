"""RTF -> the HTML or text that is encapsulated in it, or its own text with the addresses of its links.

Source: [MS-OXRTFEX] (Microsoft, version 16.0) sections 2.1 and 3.1; RTF specification 1.9.1 (2008) for the rest. One
linear pass; formatting, pictures and whatever else nobody reads as words are passed over.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from msgspec import Struct

Form = Literal["html", "text"]

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)|(\\)"
)
_FONT = re.compile(rb"\\f(\d{1,5})(?:\\(?!f\d)[A-Za-z]+-?\d* ?|\s|\{[^{}]*\})*?\\fcharset(\d{1,3})")
_LINK = re.compile(r'HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s\\]+)', re.IGNORECASE)
_CODE_PAGES = {
    128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_UNREAD = frozenset(
    ("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "themedata", "listtable",
     "listoverridetable", "rsidtbl", "generator", "filetbl", "datastore", "mhtmltag", "xmlnstbl", "latentstyles")
)  # fmt: skip
_WORDS = {
    "par": "\r\n", "line": "\r\n", "tab": "\t", "lquote": "\u2018", "rquote": "\u2019", "ldblquote": "\u201c",
    "rdblquote": "\u201d", "bullet": "\u2022", "endash": "\u2013", "emdash": "\u2014", "cell": "\t", "row": "\r\n",
    "sect": "\r\n", "page": "\r\n", "emspace": "\u2003", "enspace": "\u2002",
}  # fmt: skip
_SIGNS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\r": "\r\n", "\n": "\r\n", "{": "{", "}": "}", "\\": "\\"}


class Body(NamedTuple):
    """What an RTF body holds."""

    form: Form
    text: str


class _State(Struct):
    """What holds inside one group."""

    unread: bool = False
    suppressed: bool = False  # \htmlrtf: only for readers of RTF
    tag: bool = False  # \htmltag: markup, copied as it stands
    field: bool = False  # the instruction of a field
    result: bool = False  # what a field shows
    hidden: bool = False
    fallback: int = 1  # characters after \u that older readers show
    code_page: str = ""


def unpack(data: bytes) -> Body:
    """The body of an RTF document: HTML where it was made from HTML, else text."""
    head = data[:4096]
    made_from_html = re.search(rb"\\fromhtml1?\b", head) is not None
    reader = _Reader(data, html=made_from_html)
    return Body("html" if made_from_html else "text", reader.read())


class _Reader:
    def __init__(self, data: bytes, *, html: bool) -> None:
        self._data = data
        self._html = html
        page = re.search(rb"\\ansicpg(\d{1,5})", data[:4096])
        self._default = f"cp{page[1].decode()}" if page else "cp1252"
        self._fonts = {int(font): _CODE_PAGES.get(int(charset), "") for font, charset in _FONT.findall(data[:65_536])}
        self._state = _State()
        self._groups: list[_State] = []
        self._pieces: list[str] = []
        self._bytes = bytearray()  # \'hh, which may be several bytes of one character
        self._skip = 0
        self._starred = False
        self._instruction = ""
        self._link = ""
        self._shown = 0  # where in the pieces the text of a link begins

    def read(self) -> str:
        """One pass over the tokens."""
        at = 0
        while (token := _TOKEN.match(self._data, at)) is not None:
            at = token.end()
            word, number, hexadecimal, sign, brace, text, _ = token.groups()
            if hexadecimal is not None:
                if self._skip:
                    self._skip -= 1
                else:
                    self._bytes.append(int(hexadecimal, 16))
                continue
            self._flush()
            if brace is not None:
                self._group(opens=brace == b"{")
            elif word is not None:
                at += self._word(word.decode("ascii"), int(number) if number is not None else None)
            elif sign is not None:
                self._sign(sign.decode("latin-1"))
            elif text is not None:
                self._starred = False
                self._put(self._unskipped(text))
        self._flush()
        whole = "".join(self._pieces)
        return whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _group(self, *, opens: bool) -> None:
        self._starred = False
        self._skip = 0
        if opens:
            self._groups.append(self._state)
            self._state = _State(**{name: getattr(self._state, name) for name in self._state.__struct_fields__})
            return
        before = self._state
        self._state = self._groups.pop() if self._groups else _State()
        if before.field and not self._state.field:
            found = _LINK.search(self._instruction)
            self._link, self._instruction = found[1] if found else "", ""
        if before.result and not self._state.result and self._link:
            if "".join(self._pieces[self._shown :]).strip():
                self._put(f" <{self._link}>")
            self._link = ""

    def _word(self, word: str, number: int | None) -> int:
        """Obey a control word; how many bytes of raw data follow it."""
        state, starred = self._state, self._starred
        self._starred = False
        if word == "bin":
            return max(0, number or 0)
        if word == "htmltag":
            state.tag = True
        elif word == "fldinst":
            state.field = True
        elif word == "fldrslt":
            state.result = True
            self._shown = len(self._pieces)
        elif word in _UNREAD or starred:
            state.unread = True
        elif word == "htmlrtf":
            state.suppressed = number != 0
        elif word == "v":
            state.hidden = number != 0
        elif word == "uc":
            state.fallback = max(0, min(number or 0, 10))
        elif word == "f":
            state.code_page = self._fonts.get(number or 0, "")
        elif word == "plain":
            state.code_page, state.hidden = "", False
        elif word == "u" and number is not None:
            self._put(chr(number & 0xFFFF))
            self._skip = state.fallback
        elif word in _WORDS:
            self._put(_WORDS[word])
        return 0

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
            return
        self._starred = False
        if self._skip:
            self._skip -= 1
        else:
            self._put(_SIGNS.get(sign, ""))

    def _unskipped(self, text: bytes) -> str:
        passed = min(self._skip, len(text))
        self._skip -= passed
        return _decoded(text[passed:], self._page())

    def _flush(self) -> None:
        if self._bytes:
            self._put(_decoded(bytes(self._bytes), self._page()))
            self._bytes.clear()

    def _page(self) -> str:
        return self._default if self._state.tag else self._state.code_page or self._default

    def _put(self, text: str) -> None:
        state = self._state
        if state.field:
            self._instruction += text[: 2_000 - len(self._instruction)]
        elif not (state.unread or state.hidden or (self._html and state.suppressed and not state.tag)):
            # What is no markup here is none to its reader either.
            is_words = self._html and not state.tag
            self._pieces.append(text.replace("<", "&lt;").replace(">", "&gt;") if is_words else text)


def _decoded(data: bytes, code_page: str) -> str:
    try:
        return data.decode(code_page, "replace")
    except LookupError:
        return data.decode("cp1252", "replace")
