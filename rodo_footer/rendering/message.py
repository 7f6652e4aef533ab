"""A signature as a draft message (.eml), to open in a mail client and copy from. Sends nothing."""

from __future__ import annotations

from email.message import EmailMessage

from rodo_footer.model.signature import Signature


def draft(signature: Signature, subject: str) -> bytes:
    """A multipart/alternative message (RFC 2046, 5.1.4) marked as unsent, so that clients open it for editing."""
    message = EmailMessage()
    message["Subject"] = " ".join(subject.split())
    message["X-Unsent"] = "1"
    message.set_content(signature.text, charset="utf-8")
    message.add_alternative(signature.html, subtype="html", charset="utf-8")
    return message.as_bytes()
