"""Real servers on loopback, with TLS and without, that answer by path what a test wrote down, byte for byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import trustme

Act = Callable[[socket.socket], None]


class Site:
    """One server. `answers` maps a path to bytes or to what is done with the connection; `asked` keeps every head."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self.answers: dict[str, bytes | Act] = {}
        self.asked: list[str] = []
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [head.split(" ")[1] for head in self.asked]

    def close(self) -> None:
        """Stop taking connections."""
        self._closed.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while not self._closed.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, IndexError), contextlib.ExitStack() as held:
            held.callback(connection.close)
            connection.settimeout(20)
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                held.callback(connection.close)
            head = b""
            while b"\r\n\r\n" not in head:
                got = connection.recv(4096)
                if not got:
                    return
                head += got
            self.asked.append(head.decode("latin-1"))
            answer = self.answers.get(self.paths[-1], reply(b"", status="404 Not Found"))
            if callable(answer):
                answer(connection)
            else:
                connection.sendall(answer)


def reply(body: bytes | str, *, status: str = "200 OK", **fields: str) -> bytes:
    """A whole answer; `content_type` and other fields with `_` for `-`."""
    data = body.encode() if isinstance(body, str) else body
    said = {"content_type": "text/html; charset=utf-8", "content_length": str(len(data)), **fields}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in said.items() if value]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode("utf-8") + data


def redirect(to: str, status: str = "302 Found") -> bytes:
    """A redirect without a body."""
    return reply(b"", status=status, location=to)


class Sites:
    """Makes sites under one certificate authority of its own, and closes them."""

    def __init__(self, folder: Path) -> None:
        self.authority = trustme.CA()
        self.ca_file = folder / "ca.pem"
        self.authority.cert_pem.write_to_path(str(self.ca_file))
        self._open: list[Site] = []

    def secure(self, *names: str, authority: trustme.CA | None = None, **how: object) -> Site:
        """A site with a certificate for these names."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issued = (authority or self.authority).issue_cert(*names, **how)  # type: ignore[arg-type]
        issued.configure_cert(context)
        return self._keep(Site(context))

    def plain(self) -> Site:
        """A site without TLS."""
        return self._keep(Site(None))

    def client(self) -> ssl.SSLContext:
        """A context that trusts the authority, and it alone."""
        context = ssl.create_default_context(cafile=str(self.ca_file))
        assert context.verify_mode == ssl.CERT_REQUIRED
        return context

    def close(self) -> None:
        """Close all."""
        for site in self._open:
            site.close()

    def _keep(self, site: Site) -> Site:
        self._open.append(site)
        return site


@contextlib.contextmanager
def sites(folder: Path) -> Iterator[Sites]:
    """Sites for the length of a test."""
    made = Sites(folder)
    try:
        yield made
    finally:
        made.close()
