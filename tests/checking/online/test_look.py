"""Looking at pages on real loopback servers: what they say, and every way in which a server may misbehave."""

from __future__ import annotations

import datetime as dt
import gzip
import socket
import time
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import trustme

from rodo_footer.checking.online.clock import Turns
from rodo_footer.checking.online.facts import NoticePage
from rodo_footer.checking.online.look import ADDRESSES, Looker, look, looker
from rodo_footer.checking.online.reach import Reach
from rodo_footer.errors import UsageError
from tests.checking.online import texts
from tests.checking.online.serving import Act, Site, Sites, redirect, reply, sites

PL = texts.NOTICES["pl"]
SECONDS = 0.6


class Scene:
    """One https and one http server under the name of a company, and a way to look at them."""

    def __init__(self, made: Sites) -> None:
        self.sites = made
        self.site = made.secure("firma.test", "www.firma.test", "other.test", "login.other.test")
        self.plain = made.plain()

    def url(self, path: str = "/rodo", host: str = "firma.test") -> str:
        """An address on the https server."""
        return f"https://{host}:{self.site.port}{path}"

    def how(self, *sites: Site, hosts: tuple[str, ...] = (), own: tuple[str, ...] = (), **more: object) -> Looker:
        """A way to look: every name is loopback, and may be."""
        ports = [one.port for one in (self.site, self.plain, *sites)]
        names = ("firma.test", "www.firma.test", "other.test", "login.other.test", "127.0.0.1", *hosts)
        return Looker(
            reach=Reach(allow_hosts=frozenset(f"{name}:{port}" for name in names for port in ports)),
            context=self.sites.client(),
            turns=Turns(0),
            own_hosts=frozenset(own),
            **{"resolve": lambda *_: ["127.0.0.1"], "seconds": SECONDS, **more},  # type: ignore[arg-type]
        )

    def seen(self, url: str = "", how: Looker | None = None) -> NoticePage:
        """The page behind one address."""
        url = url or self.url()
        return look([url], how or self.how())[url]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Servers for one test."""
    with sites(tmp_path) as made:
        yield Scene(made)


def endless(chunk: bytes, pause: float, start: bytes = b"") -> Act:
    """A server that never comes to an end."""

    def act(connection: socket.socket) -> None:
        connection.sendall(start)
        end = time.monotonic() + 15
        while time.monotonic() < end:
            connection.sendall(chunk)
            time.sleep(pause)

    return act


@pytest.mark.parametrize("language", texts.NOTICES)
def test_a_notice_is_seen_as_one(scene: Scene, language: str) -> None:
    """Its language and its items, and what was sent: GET, the name of the host, the tool's name, nothing personal."""
    scene.site.answers["/rodo"] = reply(texts.NOTICES[language])
    page = scene.seen()
    assert (page.ended, page.status, page.media, page.languages) == ("answered", 200, "html", (language,))
    assert len(page.elements) >= 6
    assert (page.login, page.missing, page.moved_off, page.insecure) == ("", "", "", "")
    (head,) = scene.site.asked
    assert head.startswith("GET /rodo HTTP/1.1\r\n")
    assert f"host: firma.test:{scene.site.port}\r\n" in head.lower()
    assert "rodo-footer/" in head
    assert not {"cookie", "authorization", "referer"} & {line.partition(":")[0].lower() for line in head.splitlines()}


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (gzip.compress(PL.encode()), {"content_encoding": "gzip"}),
        (zlib.compress(PL.encode()), {"content_encoding": "deflate"}),
        (PL.encode("windows-1250"), {"content_type": "text/html; charset=windows-1250"}),
        (
            PL.replace("<title>", '<meta charset="iso-8859-2"><title>').encode("iso-8859-2"),
            {"content_type": "text/html"},
        ),
        (PL.encode("utf-16"), {"content_type": "text/html"}),
        (PL.encode(), {"content_type": ""}),
        (PL.encode(), {"content_type": 'TEXT/HTML;charset="UTF-8"'}),
        (PL.encode(), {"content_length": ""}),
        (texts.ACCORDION.encode(), {}),
        (
            b"%x\r\n%b\r\n0\r\n\r\n" % (len(PL.encode()), PL.encode()),
            {"content_length": "", "transfer_encoding": "chunked"},
        ),
    ],
)
def test_every_way_to_send_a_page_is_read(scene: Scene, body: bytes, fields: dict[str, str]) -> None:
    """Packed, chunked, in the encodings of old servers, with and without length and type."""
    scene.site.answers["/rodo"] = reply(body, **fields)
    page = scene.seen()
    assert page.ended == "answered"
    assert page.languages == ("pl",)
    assert len(page.elements) >= 6


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "403 Forbidden", "429 Slow", "500 Oops", "503 Later"])
def test_an_error_is_told_by_its_status(scene: Scene, status: str) -> None:
    """Also where its page is a beautiful one."""
    scene.site.answers["/rodo"] = reply(PL, status=status)
    assert scene.seen().status == int(status[:3])


def test_redirects_are_followed_and_remembered(scene: Scene) -> None:
    """All kinds, relative and absolute, to another host of the company, and at most five."""
    answers = scene.site.answers
    answers["/rodo"] = redirect("/1", "301 Moved")
    answers["/1"] = redirect(scene.url("/2", "www.firma.test"), "302 Found")
    answers["/2"] = redirect("3", "303 See")
    answers["/3"] = reply('<meta http-equiv="Refresh" content="0; URL=\'/4\'">')
    answers["/4"] = redirect("../5?x=ż", "308 Moved")
    answers["/5?x=%C5%BC"] = reply(PL)
    page = scene.seen()
    assert (page.ended, page.final) == ("answered", scene.url("/5?x=%C5%BC", "www.firma.test"))
    assert (page.moved_off, len(page.elements) >= 6) == ("", True)
    answers["/5?x=%C5%BC"] = redirect("/6")
    answers["/6"] = reply(PL)
    assert scene.seen().ended == "circles"


def test_circles_end(scene: Scene) -> None:
    """A redirect to itself, and two that lead to each other."""
    scene.site.answers["/rodo"] = redirect("/rodo")
    assert scene.seen().ended == "circles"
    assert len(scene.site.asked) == 1
    scene.site.answers["/rodo"] = redirect("/a")
    scene.site.answers["/a"] = redirect("/rodo")
    assert scene.seen().ended == "circles"
    assert len(scene.site.asked) == 3


def test_a_step_over_http_is_remembered(scene: Scene) -> None:
    """Even where it ends at https."""
    step = f"http://firma.test:{scene.plain.port}/rodo"
    scene.site.answers["/rodo"] = redirect(step)
    scene.plain.answers["/rodo"] = redirect(scene.url("/end"))
    scene.site.answers["/end"] = reply(PL)
    page = scene.seen()
    assert (page.insecure, page.final, len(page.elements) >= 6) == (step, scene.url("/end"), True)


def test_the_end_of_the_way_must_be_the_companys(scene: Scene) -> None:
    """The same registrable domain is; another one only where the config accepts it."""
    scene.site.answers["/rodo"] = redirect(scene.url("/end", "other.test"))
    scene.site.answers["/end"] = reply(PL)
    assert scene.seen().moved_off == "other.test"
    assert scene.seen(how=scene.how(own=("other.test",))).moved_off == ""


@pytest.mark.parametrize(
    "inside",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1/",
        "http://localhost./",
        "http://[::ffff:127.0.0.1]/",
        "http://2130706433/",
        "http://10.0.0.1/",
        "ftp://firma.test/",
        "file:///etc/passwd",
        "https://a:b@firma.test/",
        "https://firma.test:22/",
        "javascript:alert(1)",
        "https://firma.test:1\x1b[2J/",
    ],
)
def test_no_redirect_leads_inside(scene: Scene, inside: str) -> None:
    """Each hop is looked at like the first."""
    scene.site.answers["/rodo"] = redirect(inside)

    def by_number(host: str, port: int, seconds: float) -> list[str]:
        return ["127.0.0.1"] if host == "firma.test" else [host] if host[0].isdigit() else ["127.0.0.1"]

    page = scene.seen(how=scene.how(resolve=by_number))
    assert page.ended in ("private", "refused")
    assert page.detail.startswith("redirected to ")
    assert page.detail.isprintable()


def test_a_name_that_changes_its_number_is_connected_where_it_was_looked_at(scene: Scene) -> None:
    """DNS rebinding: each hop resolves once, and the connection goes to that number and no other."""
    asked: list[str] = []
    numbers = iter([["127.0.0.1"], ["169.254.169.254"]])

    def rebinding(host: str, port: int, seconds: float) -> list[str]:
        asked.append(host)
        return next(numbers)

    scene.site.answers["/rodo"] = redirect("/next")
    page = scene.seen(how=scene.how(resolve=rebinding))
    assert page.ended == "private"
    assert asked == ["firma.test", "firma.test"]
    assert scene.site.paths == ["/rodo"]


def test_a_certificate_must_hold_for_the_name(scene: Scene) -> None:
    """Another name, an expired one and one of an unknown authority; nothing is sent over such a connection."""
    past = dt.datetime.now(dt.UTC) - dt.timedelta(days=2)
    expired = scene.sites.secure("firma.test", not_after=past)
    unknown = scene.sites.secure("firma.test", authority=trustme.CA())
    named = scene.sites.secure("else.test")
    for site, certain in ((expired, True), (unknown, False), (named, True)):
        url = f"https://firma.test:{site.port}/rodo"
        page = scene.seen(url, scene.how(site))
        assert (page.ended, page.certain) == ("certificate", certain), page
        assert site.asked == []


def test_the_wrong_protocol_is_no_answer(scene: Scene) -> None:
    """TLS to a server without it, HTTP to what is none, nothing at all, and nobody there."""
    plain = f"https://firma.test:{scene.plain.port}/rodo"
    assert scene.seen(plain).ended == "no-answer"
    for answer in (
        b"",
        b"SSH-2.0-OpenSSH\r\n",
        b"\x00" * 100,
        b"HTTP/9.9 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX",
        b"\r\n" * 9,
    ):
        scene.site.answers["/rodo"] = answer
        page = scene.seen()
        assert page.ended == "no-answer" or not page.elements, answer
    closed = scene.sites.plain()
    closed.close()
    assert scene.seen(f"https://firma.test:{closed.port}/rodo", scene.how(closed)).ended == "no-answer"


@pytest.mark.parametrize(
    "hostile",
    [
        endless(b"x", 0.05, b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
        endless(b"X-Field: 1\r\n", 0.05, b"HTTP/1.1 200 OK\r\n"),
        endless(b"H", 0.2),
        endless(b"HTTP/1.1 100 Continue\r\n\r\n", 0.01),
        endless(b"1\r\nx\r\n", 0.05, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
        endless(b"", 1.0),
    ],
    ids=["body by the byte", "fields without end", "status by the byte", "continue", "chunks", "silence"],
)
def test_a_slow_server_holds_nobody(scene: Scene, hostile: Act) -> None:
    """A second in all, however often a byte comes."""
    scene.site.answers["/rodo"] = hostile
    begun = time.monotonic()
    page = scene.seen()
    assert time.monotonic() - begun < SECONDS + 2
    assert page.ended == "no-answer", page
    assert not page.elements


def test_a_handshake_that_never_ends_holds_nobody(scene: Scene) -> None:
    """The deadline counts from the first byte, not from the request."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        how = scene.how(hosts=(f"firma.test:{port}",))
        reach = Reach(allow_hosts=how.reach.allow_hosts | {f"firma.test:{port}"})
        url = f"https://firma.test:{port}/rodo"
        begun = time.monotonic()
        page = look([url], Looker(reach=reach, context=how.context, turns=how.turns, resolve=how.resolve, seconds=1))[
            url
        ]
        assert page.ended == "no-answer"
        assert time.monotonic() - begun < 3


@pytest.mark.parametrize("encoding", ["gzip", "deflate", ""])
def test_a_bomb_is_cut(scene: Scene, encoding: str) -> None:
    """A gigabyte of spaces after the notice, packed or not: 2 MB of it are read, and judged."""
    if encoding:
        pack = zlib.compressobj(9, wbits=31 if encoding == "gzip" else 15)
        body = pack.compress(PL.encode()) + b"".join(pack.compress(b" " * 1_000_000) for _ in range(200)) + pack.flush()
        scene.site.answers["/rodo"] = reply(body, content_encoding=encoding)
    else:
        scene.site.answers["/rodo"] = endless(
            b" " * 100_000, 0, b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PL.encode()
        )
    begun = time.monotonic()
    page = scene.seen(how=scene.how(seconds=5.0))
    assert time.monotonic() - begun < 4
    assert page.languages == ("pl",)


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (b"\x1f\x8b broken", {"content_encoding": "gzip"}),
        (b"abc", {"content_encoding": "br"}),
        (b"\x00\x01\x02" * 100, {}),
        (b"<div>" * 5_000, {}),
        (b"<p " + b"a=1 " * 5_000 + b">", {}),
        (b"", {}),
        (b"<", {}),
        ("<p>" + "słowo " * 300_000, {"content_type": "text/html; charset=klingon"}),
    ],
)
def test_a_damaged_page_is_never_a_notice_and_never_a_traceback(
    scene: Scene, body: bytes, fields: dict[str, str]
) -> None:
    """Broken packing, binary, nesting, nothing."""
    scene.site.answers["/rodo"] = reply(body, **fields)
    assert scene.seen().elements == ()


def test_media_types(scene: Scene) -> None:
    """A PDF by type or by its first bytes; anything else is no page."""
    for kind, body, media in (
        ("application/pdf", b"%PDF-1.7", "pdf"),
        ("text/html", b"%PDF-1.7", "pdf"),
        ("application/msword", b"x", "other"),
        ("image/png", b"\x89PNG", "other"),
        ("application/xhtml+xml", PL.encode(), "html"),
        ("text/plain; charset=utf-8", PL.encode(), "html"),
    ):
        scene.site.answers["/rodo"] = reply(body, content_type=kind)
        assert scene.seen().media == media, kind


def test_sign_ins_are_seen(scene: Scene) -> None:
    """A password field, status 401, a redirect to a path or a host that signs people in."""
    answers = scene.site.answers
    answers["/rodo"] = reply(texts.LOGIN)
    assert "password" in scene.seen().login
    answers["/rodo"] = reply(b"", status="401 Unauthorized", www_authenticate='Basic realm="x"')
    assert scene.seen().login
    answers["/rodo"] = redirect("/users/sign_in?back=/rodo")
    answers["/users/sign_in?back=/rodo"] = reply(texts.SCRIPTED)
    assert "sign_in" in scene.seen().login
    answers["/rodo"] = redirect(scene.url("/start", "login.other.test"))
    answers["/start"] = reply(texts.SCRIPTED)
    assert "login.other.test" in scene.seen().login
    answers["/rodo"] = redirect("/author/login-help-for-readers")
    answers["/author/login-help-for-readers"] = reply(PL)
    assert scene.seen().login == ""


def test_pages_without_text_and_error_pages(scene: Scene) -> None:
    """A page that scripts fill is not readable; a soft 404 says what it is."""
    scene.site.answers["/rodo"] = reply(texts.SCRIPTED)
    assert not scene.seen().readable
    for body in texts.SOFT_MISSING.values():
        scene.site.answers["/rodo"] = reply(body)
        page = scene.seen()
        assert page.missing
        assert page.status == 200


def test_each_address_once_and_hosts_in_turn(scene: Scene) -> None:
    """One request a second and host, the hosts side by side."""
    scene.site.answers |= {"/a": reply(PL), "/b": reply(PL), "/c": reply(PL)}
    urls = [scene.url("/a"), scene.url("/b"), scene.url("/c", "other.test")]
    stamps: list[float] = []

    def stamped(*_: object) -> list[str]:
        stamps.append(time.monotonic())
        return ["127.0.0.1"]

    how = scene.how(resolve=stamped)
    begun = time.monotonic()
    found = look(urls, Looker(reach=how.reach, context=how.context, turns=Turns(0.5), resolve=stamped, seconds=1))
    assert 0.5 <= time.monotonic() - begun < 1.4
    assert all(found[url].ended == "answered" for url in urls)
    assert sorted(scene.site.paths) == ["/a", "/b", "/c"]


def test_waiting_for_a_turn_is_no_time_of_the_server(scene: Scene) -> None:
    """Five requests in turn do not run into the deadline of one."""
    for number in range(4):
        scene.site.answers[f"/{number}"] = redirect(f"/{number + 1}")
    scene.site.answers["/4"] = reply(PL)
    how = scene.how()
    slow = Looker(reach=how.reach, context=how.context, turns=Turns(0.3), resolve=how.resolve, seconds=1)
    url = scene.url("/0")
    assert look([url], slow)[url].ended == "answered"


def test_turns_are_kept_apart() -> None:
    """With a clock of the test's own: a second between two requests to one host, none between two hosts."""
    now = 100.0
    waited: list[float] = []
    turns = Turns(1.0, lambda: now)
    for host in ("a", "a", "b", "a"):
        turns.wait(host, waited.append)
    assert waited == [1.0, 2.0]
    assert all(two > one for one, two in pairwise(waited))


def test_without_a_network_nothing_is_certain(scene: Scene) -> None:
    """All names unknown may be no network; one unknown beside one that answers is certain."""
    from rodo_footer.checking.online.fetch import Unreached

    def none(host: str, *_: object) -> list[str]:
        raise Unreached("unknown-host", f"there is no host {host}")

    def some(host: str, *_: object) -> list[str]:
        return ["127.0.0.1"] if host == "firma.test" else none(host)

    gone = scene.url("/rodo", "other.test")
    assert (look([gone], scene.how(resolve=none))[gone].certain) is False
    scene.site.answers["/rodo"] = reply(PL)
    found = look([gone, scene.url()], scene.how(resolve=some))
    assert found[gone].certain
    assert found[scene.url()].ended == "answered"


def test_beyond_the_bound_it_says_so() -> None:
    """No address is left out in silence."""
    urls = [f"https://10.0.0.1/{number}" for number in range(ADDRESSES + 3)]
    found = look(urls, Looker(reach=Reach(), context=looker(Reach()).context, turns=Turns(0)))
    assert len(found) == len(urls)
    assert [page.ended for page in found.values()].count("private") == ADDRESSES
    assert (found[urls[-1]].ended, "more than" in found[urls[-1]].detail) == ("left-out", True)


def test_all_looks_together_have_an_end(scene: Scene) -> None:
    """A host that lets everybody wait does not make a run of hours; what was left out says so."""
    scene.site.answers |= {f"/{number}": endless(b"", 1.0) for number in range(20)}
    urls = [scene.url(f"/{number}") for number in range(20)]
    how = scene.how(seconds=0.3, all_seconds=0.8)
    begun = time.monotonic()
    found = look(urls, how)
    assert time.monotonic() - begun < 3
    assert {page.ended for page in found.values()} == {"no-answer", "left-out"}


def test_a_bug_in_a_thread_comes_out(scene: Scene) -> None:
    """It is not lost with the thread, and nobody waits for what will not come."""

    def broken(*_: object) -> list[str]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        scene.seen(how=scene.how(resolve=broken))


def test_a_proxy_is_asked_only_where_the_config_names_one(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the environment's; a tunnel keeps TLS verified end to end; numbers inside are refused all the same."""
    scene.site.answers["/rodo"] = reply(PL)
    heads: list[str] = []

    def tunnel(connection: socket.socket) -> None:
        heads.append(proxy.asked[-1])
        with socket.create_connection(("127.0.0.1", scene.site.port)) as there:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            there.settimeout(0.1)
            connection.settimeout(0.1)
            end = time.monotonic() + 2
            while time.monotonic() < end:
                for source, sink in ((connection, there), (there, connection)):
                    try:
                        data = source.recv(65_536)
                    except TimeoutError:
                        continue
                    if not data:
                        return
                    sink.sendall(data)

    proxy = scene.sites.plain()
    proxy.answers[f"firma.test:{scene.site.port}"] = tunnel
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
    assert scene.seen().ended == "answered"
    assert proxy.asked == []
    how = scene.how(seconds=3.0)
    reach = Reach(allow_hosts=how.reach.allow_hosts, proxy=f"http://127.0.0.1:{proxy.port}")
    by_proxy = Looker(reach=reach, context=how.context, turns=how.turns, resolve=how.resolve, seconds=3)
    assert len(scene.seen(how=by_proxy).elements) >= 6
    assert heads[0].startswith(f"CONNECT firma.test:{scene.site.port} HTTP/1.1")
    inside = "https://169.254.169.254/rodo"
    assert look([inside], by_proxy)[inside].ended == "private"
    elsewhere = scene.url("/rodo", "other.test")
    assert "proxy refuses" in look([elsewhere], by_proxy)[elsewhere].detail


def test_what_the_config_says_wrongly_is_told(tmp_path: Path) -> None:
    """A file of authorities that is none, a proxy that is none."""
    for bad in (tmp_path / "none.pem", Path(__file__)):
        with pytest.raises(UsageError, match="no certificates"):
            looker(Reach(ca_bundle=str(bad)))
    for proxy in ("proxy", "https://proxy:3128", "http://a:b@proxy:3128", "socks5://proxy:1080"):
        with pytest.raises(UsageError, match="proxy"):
            looker(Reach(proxy=proxy))
