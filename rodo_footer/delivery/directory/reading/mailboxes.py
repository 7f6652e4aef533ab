"""Which mailboxes were met before, and on which line, in memory that does not grow with their number."""

from __future__ import annotations

import hashlib

from rodo_footer.delivery.directory.reading.where import fold

_CACHE_KIB = 1024


class Mailboxes:
    """A set of mailboxes with their lines in a private temporary database, which the system removes when it is closed.

    It holds 64 bits of a digest, never an address: that two of a million share one by chance is one in 37 million.
    """

    def __init__(self) -> None:
        import sqlite3  # here: whoever only checks templates needs no database

        # "" is a temporary database on disk that outgrows its cache only when it must (https://sqlite.org/inmemorydb.html).
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode=OFF")
        self._db.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        self._db.execute("CREATE TABLE seen (mailbox INTEGER PRIMARY KEY, line INTEGER NOT NULL)")
        self._db.execute("BEGIN")

    def close(self) -> None:
        """Forget all of them."""
        self._db.close()

    def earlier(self, mailbox: str, line: int) -> int:
        """The line on which `mailbox` was met first, in any case; 0 when this is the first time, which is noted."""
        digest = hashlib.blake2b(fold(mailbox).encode("utf-8", "surrogatepass"), digest_size=8).digest()
        key = int.from_bytes(digest, "big", signed=True)
        if self._db.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (key, line)).rowcount:
            return 0
        (first,) = self._db.execute("SELECT line FROM seen WHERE mailbox = ?", (key,)).fetchone()
        return int(first)
