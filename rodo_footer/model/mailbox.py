"""What a mailbox is called: the key that tells two mailboxes apart, and the folder name that any file system takes."""

from __future__ import annotations

import hashlib
import re
import unicodedata

# Win32 device names stay devices with any extension ("Naming Files, Paths, and Namespaces", learn.microsoft.com).
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)[ ]*(\.|$)")
_FORBIDDEN = frozenset('<>:"/\\|?*%')
_LONGEST = 180  # bytes: room for suffixes below the 255 that file systems allow


def mailbox_key(mailbox: str) -> str:
    """User principal names are compared without case; two mailboxes with one key are the same mailbox."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", mailbox.strip()).lower())


def safe_name(mailbox: str) -> str:
    """A folder name: never empty, never leaves its folder, one per key. Unsafe characters become `%XX`."""
    key = mailbox_key(mailbox)
    last = len(key) - 1
    name = "".join(
        _escaped(char) if _is_unsafe(char) or (char in ". " and index in {0, last}) else char
        for index, char in enumerate(key)
    )
    if _DEVICE.match(name):
        name = _escaped(name[0]) + name[1:]
    if len(name.encode("utf-8")) > _LONGEST:
        name = (
            f"{name.encode('utf-8')[:100].decode('utf-8', 'ignore')}%~{hashlib.sha256(name.encode()).hexdigest()[:32]}"
        )
    return name or "%"


def _is_unsafe(char: str) -> bool:
    return char in _FORBIDDEN or unicodedata.category(char).startswith("C")


def _escaped(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "surrogatepass"))
