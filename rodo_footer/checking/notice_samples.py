"""A small notice that says everything, for the examples of rules on notices. English; each line says one thing."""

from __future__ import annotations

NOTICE = """Privacy notice

Who we are
The controller of your personal data is Example Ltd, 1 Sample Street, London.
Write to us at privacy@example.com.

Why we use your data
We process your name and your e-mail address in order to answer your enquiry.
The legal basis is Art. 6(1)(f) GDPR: our legitimate interest is to answer people who write to us.
The recipient of the data is the provider of our mail service.

How long we keep them
We delete the correspondence three years after the last message.

Your rights
You have the right of access to your data, to rectification, to erasure and to restriction of processing.
You may lodge a complaint with a supervisory authority.
Providing the data is voluntary; without it we cannot answer you.

Right to object
You may object to this processing at any time, on grounds relating to your particular situation.
"""


def without(line: str, instead: str = "") -> str:
    """The notice with the line that begins so left out, or another in its place."""
    lines = NOTICE.split("\n")
    number = next(index for index, one in enumerate(lines) if one.startswith(line))
    return "\n".join([*lines[:number], *([instead] if instead else []), *lines[number + 1 :]])
