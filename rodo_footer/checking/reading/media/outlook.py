"""Outlook's .msg and .oft -> the facts of the bodies: HTML, what is packed into RTF, plain text; attached mails are
quoted.

Source: [MS-OXMSG] and [MS-OXCMSG] (Microsoft, 2026-11). Only the streams that are named here are looked at. It needs
the extra `[msg]` and says so.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.plain import read_plain

if TYPE_CHECKING:
    from oxmsg.storage import Storage

KIND = "message"
Media = Literal["text/html", "text/plain"]

_HTML, _BODY, _RTF, _CLASS, _DATA = "1013", "1000", "1009", "001A", "3701"
_BINARY, _UNICODE, _EIGHT_BIT = "0102", "001F", "001E"
_INTERNET_CODE_PAGE, _MESSAGE_CODE_PAGE = 0x3FDE, 0x3FFD
_EMBEDDED = "__substg1.0_3701000D"
_RTF_BYTES = 4 * bounds.BODY_CHARACTERS
_SAVE_AGAIN = "Open it in Outlook and save it again, or as .htm."


class _Text(Struct, frozen=True):
    """One body, as text."""

    media: Media
    text: str
    quoted: bool


def read(data: bytes) -> tuple[Part, ...]:
    """The bodies of a mail; several are versions of one another.

    Raises:
        Unreadable: the extra is missing, it is no Outlook item, a damaged or encrypted one, or a bound is exceeded.
    """
    root = _opened(data)
    signed = _signed(root)
    if signed is not None:
        from rodo_footer.checking.reading.media import mail

        return mail.read(signed)
    texts = list(_texts(root, quoted=False, depth=0))
    if len(texts) > bounds.PARTS:
        raise Unreadable(f"it has more than {bounds.PARTS} parts", "Check one part of it alone.")
    own = sum(1 for text in texts if not text.quoted)
    return tuple(_part(text, number, alternative=own > 1) for number, text in enumerate(texts, start=1))


def _opened(data: bytes) -> Storage:
    try:
        from olefile import OleFileIO
        from oxmsg.storage import Storage
    except ImportError:
        raise Unreadable(
            "reading Outlook's own format needs a part of rodo-footer that is not installed",
            "Install it: pip install 'rodo-footer[msg]'; or save the mail as .eml or .htm.",
        ) from None
    try:
        with OleFileIO(data) as ole:
            root = Storage.from_ole(ole)
    except Exception:  # noqa: BLE001  # a damaged file may fail anywhere in the library
        raise Unreadable("it is no Outlook item, or a damaged one", _SAVE_AGAIN) from None
    if not any(stream.name == "__properties_version1.0" for stream in root.streams):
        raise Unreadable(
            "it is an OLE file, but no Outlook item", "Check the HTML, text or mail that it was made from."
        )
    return root


def _texts(storage: Storage, *, quoted: bool, depth: int) -> Iterator[_Text]:
    if depth > bounds.PART_DEPTH:
        raise Unreadable(f"its mails are nested more than {bounds.PART_DEPTH} deep", "Look at it by hand.")
    streams = {stream.name: stream.bytes_ for stream in storage.streams}
    pages = _code_pages(streams.get("__properties_version1.0", b""))
    plain = _string(streams, _BODY, pages)
    packed = streams.get(f"__substg1.0_{_RTF}{_BINARY}", b"")
    html = _html(streams, pages)
    if plain.strip():
        yield _Text("text/plain", plain, quoted)
    if html.strip():
        yield _Text("text/html", html, quoted)
    elif packed:
        media, text = _from_rtf(packed)
        if media == "text/html" or not plain.strip():
            yield _Text(media, text, quoted)
    for attachment in storage.storages:
        for inner in attachment.storages:
            if inner.name == _EMBEDDED:
                yield from _texts(inner, quoted=True, depth=depth + 1)


def _html(streams: dict[str, bytes], pages: dict[int, str]) -> str:
    data = streams.get(f"__substg1.0_{_HTML}{_BINARY}")
    if data is None:
        return _string(streams, _HTML, pages)
    declared = pages.get(_INTERNET_CODE_PAGE, "") or pages.get(_MESSAGE_CODE_PAGE, "")
    return decode(data, declared, html=True) if data.strip() else ""


def _string(streams: dict[str, bytes], name: str, pages: dict[int, str]) -> str:
    wide = streams.get(f"__substg1.0_{name}{_UNICODE}")
    if wide is not None:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = streams.get(f"__substg1.0_{name}{_EIGHT_BIT}", b"").rstrip(b"\0")
    declared = pages.get(_MESSAGE_CODE_PAGE, "") or pages.get(_INTERNET_CODE_PAGE, "")
    return decode(narrow, declared) if narrow.strip() else ""


def _code_pages(properties: bytes) -> dict[int, str]:
    """The names of the code pages that the item says it uses. Entries of 16 bytes stand behind a header of 8, 24 or
    32."""
    found: dict[int, str] = {}
    for at in range(len(properties) % 16, len(properties) - 15, 16):
        kind, name, _, value = struct.unpack_from("<HHII", properties, at)
        if kind == 3 and name in (_INTERNET_CODE_PAGE, _MESSAGE_CODE_PAGE):
            found[name] = _ENCODINGS.get(value, f"cp{value}")
    return found


_ENCODINGS = {
    1200: "utf-16-le",
    20127: "us-ascii",
    20866: "koi8-r",
    28591: "iso-8859-1",
    28592: "iso-8859-2",
    28605: "iso-8859-15",
    65000: "utf-7",
    65001: "utf-8",
}


def _from_rtf(packed: bytes) -> tuple[Media, str]:
    if len(packed) < 16 or struct.unpack_from("<I", packed, 4)[0] > _RTF_BYTES:
        raise Unreadable(f"its RTF body is damaged, or larger than {_RTF_BYTES:,} bytes", _SAVE_AGAIN)
    from rodo_footer.checking.reading.rtf import unpack

    try:
        from compressed_rtf import decompress

        data = decompress(packed)
    except ImportError:
        raise Unreadable(
            "reading Outlook's own format needs a part of rodo-footer that is not installed",
            "Install it: pip install 'rodo-footer[msg]'; or save the mail as .eml or .htm.",
        ) from None
    except Exception:  # noqa: BLE001  # the library raises nothing more exact
        raise Unreadable("its RTF body is damaged", _SAVE_AGAIN) from None
    body = unpack(data)
    return "text/html" if body.form == "html" else "text/plain", body.text


def _signed(root: Storage) -> bytes | None:
    """The signed mail that a S/MIME item carries as its attachment; None for other items."""
    streams = {stream.name: stream.bytes_ for stream in root.streams}
    if not _string(streams, _CLASS, {}).upper().startswith("IPM.NOTE.SMIME"):
        return None
    from rodo_footer.checking.reading.mime.smime import signed_content

    for attachment in root.storages:
        for stream in attachment.streams:
            if stream.name == f"__substg1.0_{_DATA}{_BINARY}":
                content = stream.bytes_ if stream.bytes_[:1] != b"\x30" else signed_content(stream.bytes_)
                if content is not None:
                    return content
    raise Unreadable("it is encrypted", "Check the mail before it is encrypted.")


def _part(text: _Text, number: int, *, alternative: bool) -> Part:
    reader = read_markup if text.media == "text/html" else read_plain
    return reader(text.text, number=str(number), alternative=alternative and not text.quoted, quoted=text.quoted)
