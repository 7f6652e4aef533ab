"""One GET to an address that was looked at before: connected to a checked number, TLS verified for the name.

The standard library's HTTP on a socket of our own: nothing resolves a second time (rebinding), nothing is retried,
no cookie, no credential, no proxy of the environment. Time, size and unpacked size are bounded.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from queue import Empty, SimpleQueue

from msgspec import Struct

from rodo_footer import __version__
from rodo_footer.checking.online.clock import Deadline
from rodo_footer.checking.online.facts import Ended

BODY_BYTES = 2_000_000
_CHUNK = 65_536
_CONNECT_SECONDS = 4.0
_NUMBERS = 3
_AGENT = f"rodo-footer/{__version__} (+https://github.com/rodo-footer/rodo-footer; check --online)"

Resolver = Callable[[str, int, float], list[str]]


def one_line(said: str) -> str:
    """What a server said, without anything that could command a terminal or add a line."""
    return "".join(char if char.isprintable() else " " for char in said)


class Unreached(Exception):
    """No answer; see `NoticePage` for the fields."""

    def __init__(self, ended: Ended, detail: str, *, certain: bool = False) -> None:
        super().__init__(detail)
        self.ended = ended
        self.detail = one_line(detail)
        self.certain = certain


class Target(Struct, frozen=True):
    """What is asked for: `host` in ASCII without brackets, `path` with its query as it goes over the wire."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """Host and port as a Host field says them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.authority}{self.path}"


class Answer(Struct, frozen=True):
    """Status, fields by lower-case name (the first of each), and the unpacked body as far as it was read."""

    status: int
    fields: dict[str, str]
    body: bytes
    whole: bool


_PORTS = {"http": 80, "https": 443}


def resolve(host: str, port: int, seconds: float) -> list[str]:
    """The numbers of a host by the system's resolver, each once.

    Raises:
        Unreached: the host is unknown, or the resolver did not answer in time.
    """
    box: SimpleQueue[list[str] | Unreached] = SimpleQueue()
    # The system's resolver knows no time limit; a thread that it holds ends with the process.
    threading.Thread(target=lambda: box.put(_asked(host, port)), daemon=True).start()
    try:
        found = box.get(timeout=max(seconds, 0.1))
    except Empty:
        raise Unreached("no-network", f"the name {host} could not be resolved in time") from None
    if isinstance(found, Unreached):
        raise found
    return found


def _asked(host: str, port: int) -> list[str] | Unreached:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", None)):
            return Unreached("unknown-host", f"there is no host {host}")
        return Unreached("no-network", f"the name {host} cannot be resolved now ({error.strerror or error})")
    except (UnicodeError, OSError) as error:
        return Unreached("unknown-host", f"{host} is no name of a host ({error})")
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def fetch(
    target: Target, numbers: Sequence[str], deadline: Deadline, context: ssl.SSLContext, proxy: tuple[str, int] | None
) -> Answer:
    """Ask for one address at one of its checked numbers, or through a proxy.

    Raises:
        Unreached: no connection, no valid certificate, no HTTP, or too late.
    """
    raw = _connect([(number, target.port) for number in numbers] if proxy is None else [proxy], deadline)
    with _cut_at(deadline, raw) as cut:
        try:
            if proxy is not None and target.scheme == "https":
                _tunnel(raw, target)
            sock = raw
            if target.scheme == "https":
                sock = context.wrap_socket(raw, server_hostname=target.host, do_handshake_on_connect=False)
                cut.append(sock)
                sock.do_handshake()
            return _ask(sock, target, deadline, whole_url=proxy is not None and target.scheme == "http")
        except Unreached:
            raise
        except (OSError, ValueError, http.client.HTTPException, zlib.error) as error:
            raise _why(error, target, deadline) from error


def _connect(places: Sequence[tuple[str, int]], deadline: Deadline) -> socket.socket:
    last: OSError | None = None
    for place in places[:_NUMBERS]:
        if not deadline.left:
            break
        try:
            sock = socket.create_connection(place, timeout=min(_CONNECT_SECONDS, deadline.left))
        except OSError as error:
            last = error
        else:
            sock.settimeout(max(deadline.left, 0.1))
            return sock
    reason = "it does not answer" if last is None or isinstance(last, TimeoutError) else (last.strerror or str(last))
    raise Unreached("no-answer", f"no connection ({reason})")


@contextmanager
def _cut_at(deadline: Deadline, raw: socket.socket) -> Iterator[list[socket.socket]]:
    """Shuts the connection at the deadline: a timeout of a socket starts anew with every byte that comes."""
    held = [raw]

    def cut() -> None:
        for sock in held:
            try:
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
            except OSError:
                continue

    timer = threading.Timer(deadline.left, cut)
    timer.daemon = True
    timer.start()
    try:
        yield held
    finally:
        timer.cancel()
        for sock in held:
            sock.close()


def _tunnel(raw: socket.socket, target: Target) -> None:
    host = f"[{target.host}]" if ":" in target.host else target.host
    place = f"{host}:{target.port}"
    raw.sendall(f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\nUser-Agent: {_AGENT}\r\n\r\n".encode())
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = raw.recv(1)
        head += byte
        if not byte or len(head) > 16_384:
            raise Unreached("no-answer", "the proxy gave no answer")
    status = head.split(b" ", 2)[1:2]
    if status != [b"200"]:
        said = head.split(b"\r\n")[0].decode("latin-1")
        raise Unreached("no-answer", f"the proxy refuses it ({said})")


def _ask(sock: socket.socket, target: Target, deadline: Deadline, *, whole_url: bool) -> Answer:
    connection = http.client.HTTPConnection(target.host, target.port)
    connection.sock = sock
    connection.putrequest("GET", target.url if whole_url else target.path, skip_host=True, skip_accept_encoding=True)
    for name, value in (
        ("Host", target.authority),
        ("User-Agent", _AGENT),
        ("Accept", "text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.1"),
        ("Accept-Encoding", "gzip"),
        ("Connection", "close"),
    ):
        connection.putheader(name, value)
    connection.endheaders()
    with connection.getresponse() as response:
        fields = {name.lower(): value for name, value in reversed(response.getheaders())}
        body, whole = _body(response, fields.get("content-encoding", "").strip().lower())
    if not deadline.left:
        raise TimeoutError
    return Answer(response.status, fields, body, whole)


def _body(response: http.client.HTTPResponse, encoding: str) -> tuple[bytes, bool]:
    """The unpacked body, at most `BODY_BYTES` of it; what is packed in another way than gzip or deflate is no body."""
    if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        return b"", False
    unpack = zlib.decompressobj(47) if encoding not in ("", "identity") else None
    body = bytearray()
    while chunk := response.read(_CHUNK):
        body += unpack.decompress(chunk, BODY_BYTES + 1 - len(body)) if unpack else chunk
        if len(body) > BODY_BYTES:
            return bytes(body[:BODY_BYTES]), False
    return bytes(body), unpack is None or unpack.eof


def _why(error: Exception, target: Target, deadline: Deadline) -> Unreached:
    if not deadline.left or isinstance(error, TimeoutError):
        return Unreached("no-answer", "no whole answer in time")
    if isinstance(error, ssl.SSLCertVerificationError):
        # X509_V_ERR: 10 expired, 18 self-signed, 62 host name mismatch, 64 IP address mismatch. An unknown authority
        # (19, 20, 21) may be the company's own, which this machine only does not know.
        return Unreached(
            "certificate",
            f"its certificate does not hold: {error.verify_message.rstrip('.')}",
            certain=error.verify_code in (10, 18, 62, 64),
        )
    if isinstance(error, ssl.SSLError):
        return Unreached("no-answer", f"no TLS connection ({error.reason or error})")
    said = str(error) or type(error).__name__
    return Unreached("no-answer", f"what {target.host} answers is no HTTP ({said[:120]})")
