"""A mail -> the facts of its text parts, within hard bounds; headers are not judged.

Read: text/html, application/xhtml+xml, text/plain, text/enriched and every text that no program shows as something
else. Left out, and named in `Part.beside`: AMP, calendars, contacts and other data of type text.
"""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.mime.leaf import Leaf, nested
from rodo_footer.checking.reading.mime.leaves import leaves_of
from rodo_footer.checking.reading.mime.transfer import content, is_packed
from rodo_footer.checking.reading.plain import read_plain

KIND = "message"

_ENRICHED = re.compile(r"</?[A-Za-z0-9-]{1,60}>")
_HTML = frozenset(("text/html", "application/xhtml+xml"))
_DATA = frozenset(
    (
        "text/calendar",
        "text/x-amp-html",
        "text/css",
        "text/csv",
        "text/directory",
        "text/javascript",
        "text/rfc822-headers",
        "text/rtf",
        "text/vcard",
        "text/x-vcard",
        "text/xml",
    )
)
_PKCS7 = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
_ENCRYPTED = frozenset(("multipart/encrypted", "application/pgp-encrypted", *_PKCS7))
_TNEF = frozenset(("application/ms-tnef", "application/vnd.ms-tnef"))
_BEFORE = "Check the mail before it is encrypted."
_SAVE_AGAIN = "Save it again from the mail program."


class Body(Struct, frozen=True, kw_only=True, gc=False):
    """One text part of a mail, decoded and not yet read. `text` is as the reader sees it, with the line breaks of
    format=flowed taken out at `breaks`; `beside` are the media types of what travels with the mail and is not read.
    See `Part` for the other fields."""

    media: Literal["text/html", "text/plain"]
    number: str
    alternative: bool
    quoted: bool
    text: str
    breaks: tuple[int, ...] = ()
    encoded_twice: bool = False
    beside: tuple[str, ...] = ()


def read(data: bytes) -> tuple[Part, ...]:
    """All text parts of a mail in reading order, attachments left out.

    Raises:
        Unreadable: no mail, an encrypted or damaged one, or a bound is exceeded.
    """
    return tuple(map(read_body, bodies(data)))


def bodies(data: bytes) -> tuple[Body, ...]:
    """The decoded text parts of a mail in reading order. Raises: Unreadable, as `read`."""
    leaves = _opened(leaves_of(data), 0)
    if len(leaves) > bounds.PARTS:
        raise Unreadable(
            f"it has {len(leaves):,} parts, {bounds.PARTS} are read at most", "Check one part of it alone."
        )
    own = [leaf for leaf in leaves if not leaf.quoted]
    if any(leaf.is_container and leaf.body.strip() for leaf in own):
        raise Unreadable("its MIME structure is damaged: no part of it can be told from the others", _SAVE_AGAIN)
    texts = [leaf for leaf in leaves if _is_text(leaf)]
    if any(leaf.cut for leaf in texts):
        raise Unreadable("it is cut off: it ends before its other version", _SAVE_AGAIN)
    if not any(not leaf.quoted for leaf in texts):
        _refuse_packed(own)
    found = tuple(map(_body, _shown(texts)))
    beside = tuple(leaf.media for leaf in own if leaf.media in _DATA and not leaf.attached and not leaf.related)
    return (replace(found[0], beside=beside), *found[1:]) if beside and found else found


def read_body(body: Body) -> Part:
    """The facts of one text part. Raises: Unreadable."""
    if body.media == "text/html":
        part = read_markup(body.text, number=body.number, alternative=body.alternative, quoted=body.quoted)
    else:
        part = read_plain(body.text, number=body.number, alternative=body.alternative, quoted=body.quoted)
    if not (body.breaks or body.encoded_twice or body.beside):
        return part
    return replace(part, breaks=body.breaks, encoded_twice=body.encoded_twice, beside=body.beside)


def _opened(leaves: list[Leaf], depth: int) -> list[Leaf]:
    """The leaves, opaque signatures replaced by what is signed."""
    if not any(leaf.media in _PKCS7 for leaf in leaves):
        return leaves
    opened: list[Leaf] = []
    for leaf in leaves:
        inner = _signed(leaf) if leaf.media in _PKCS7 and depth < bounds.PART_DEPTH else None
        if inner is None:
            opened.append(leaf)
            continue
        opened += [
            replace(
                one,
                number=f"{leaf.number}.{one.number}",
                alternative=one.alternative or leaf.alternative,
                branch=nested(leaf.branch, " ".join(f"{leaf.number}.{branch}" for branch in one.branch.split())),
                quoted=one.quoted or leaf.quoted,
            )
            for one in _opened(inner, depth + 1)
        ]
    return opened


def _signed(leaf: Leaf) -> list[Leaf] | None:
    from rodo_footer.checking.reading.mime.smime import signed_content

    data = signed_content(content(leaf))
    return leaves_of(data) if data is not None else None


def _is_text(leaf: Leaf) -> bool:
    if leaf.attached or leaf.related:
        return False
    return leaf.media in _HTML or (leaf.media.startswith("text/") and leaf.media not in _DATA)


def _shown(texts: list[Leaf]) -> list[Leaf]:
    """Those that are the mail's text: one that has a name, and is not the first, is a file. Of HTML in several branches
    of one multipart/alternative the last is shown. RFC 2046 (1996), section 5.1.4."""
    last = {
        branch.rpartition(".")[0]: branch for leaf in texts if leaf.media in _HTML for branch in leaf.branch.split()
    }
    return [
        leaf
        for at, leaf in enumerate(texts)
        if (leaf.alternative or not at or "name" not in leaf.parameters)
        and (
            leaf.media not in _HTML or all(last[branch.rpartition(".")[0]] == branch for branch in leaf.branch.split())
        )
    ]


def _refuse_packed(own: list[Leaf]) -> None:
    """Say why there is no text, where something stands in its place."""
    if any(leaf.parameters.get("smime-type", "").lower() == "compressed-data" for leaf in own):
        raise Unreadable("it is compressed with S/MIME, which is not opened", "Check the mail before it is compressed.")
    if any(leaf.media in _ENCRYPTED for leaf in own):
        raise Unreadable("it is encrypted", _BEFORE)
    if any(leaf.media in _TNEF for leaf in own):
        raise Unreadable(
            "its text is packed into Outlook's winmail.dat",
            "Let Outlook send it as HTML, or check the template that it was made from.",
        )


def _body(leaf: Leaf) -> Body:
    data = content(leaf)
    html = leaf.media in _HTML
    twice = is_packed(data, html=html)
    if twice:
        data = content(Leaf(media=leaf.media, encoding="quoted-printable", body=data))
    text = decode(data, leaf.parameters.get("charset", ""), html=html) if data.strip() else ""
    breaks: tuple[int, ...] = ()
    if not html:
        text, breaks = _as_shown(leaf, text)
    return Body(
        media="text/html" if html else "text/plain",
        number=leaf.number,
        alternative=leaf.alternative,
        quoted=leaf.quoted,
        text=text,
        breaks=breaks,
        encoded_twice=twice,
    )


def _as_shown(leaf: Leaf, text: str) -> tuple[str, tuple[int, ...]]:
    """A text as its reader sees it, and where line breaks were taken out."""
    if text.lstrip().startswith("-----BEGIN PGP MESSAGE-----"):
        raise Unreadable("it is encrypted", _BEFORE)
    if leaf.parameters.get("format", "").lower() == "flowed":
        from rodo_footer.checking.reading.flowed import unfold

        return unfold(text, delete_space=leaf.parameters.get("delsp", "").lower() == "yes")
    if leaf.media in ("text/enriched", "text/richtext"):
        return _ENRICHED.sub(lambda tag: " " * len(tag[0]), text), ()  # of the same length, so that places hold
    return text, ()
