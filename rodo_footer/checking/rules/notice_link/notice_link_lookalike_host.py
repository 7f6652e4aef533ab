"""Reports a notice link whose address is made to be taken for another one."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import stands
from rodo_footer.checking.fixers import RETARGET
from rodo_footer.checking.grades import trick
from rodo_footer.checking.law import TRANSPARENT
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.facts import Document, Link
from rodo_footer.checking.reading.lookalikes import readable
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import evidence, named, short, wanted


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each such link, also beside a right one."""
    for stand in stands(document, policy):
        if stand.fault == "lookalike" and stand.link is not None:
            yield Flaw(
                part=stand.part,
                link=stand.link,
                message=f"the notice link {named(stand.link)} {_reason(stand.link, policy)}; link to "
                f"{wanted(policy)}, and "
                "find out who wrote this one",
                evidence=evidence(stand.link),
            )


def _reason(link: Link, policy: Policy) -> str:
    host = parse(link.target).host
    shown = f"{short(readable(host))} ({short(host)})" if "xn--" in host else short(host)
    return {
        "userinfo": f"has a user name in its address, and leads to {shown}",
        "inside": f"leads to {shown}: your address is only a part of that name, which belongs to somebody else",
        "letters": f"leads to {shown}, which only looks like your address",
        "alphabets": f"leads to {shown}, a name that mixes letters of two alphabets",
    }[trick(link, policy) or "letters"]


RULE = Rule(
    name="notice-link-lookalike-host",
    summary="The notice link leads to a host that looks like the right one.",
    why="`https://example.com@evil.test/`, `example.com.evil.test`, `exarnple.com`, a Cyrillic letter: people read "
    "the name they expect. Whether it is a slip or a trap, the data of your readers go to somebody else. Looked at "
    "are: what stands before an `@`, an accepted host inside another name, the skeleton of UTS 39 (letters that look "
    "alike, also `rn` and `m`, `0` and `o`, `1` and `l`, a hyphen too many), one letter doubled, left out or "
    "swapped, and labels that mix alphabets. It is reported also beside a right link.",
    advice="Write the configured address. If the host is yours, add its address to `accept` in `[notice]`.",
    severity="error",
    sources=(
        Source(
            "UTS 39",
            "Unicode Security Mechanisms: two identifiers are confusable where their skeletons are equal; mixed "
            "scripts are a sign of spoofing (revision of 2025).",
            "A",
            legal=False,
            pl="Mechanizmy bezpieczeństwa Unicode: dwie nazwy można pomylić, gdy ich szkielety są równe; mieszanie "
            "alfabetów to oznaka podszywania się (wersja z 2025 r.).",
        ),
        Source(
            "RFC 3986 7.6",
            "User information before the host can mislead a reader about where a link leads.",
            "A",
            legal=False,
            pl="Dane użytkownika przed nazwą serwera mogą zmylić czytelnika co do tego, dokąd prowadzi link.",
        ),
        TRANSPARENT,
    ),
    good=(
        Example(
            text='<p><a href="https://www.example.com/rodo">RODO</a> <a '
            'href="https://example.org/privacy">Privacy policy of '
            "our partner</a></p>\n",
            why="Another name is not a similar one.",
        ),
        Example(
            text='<a href="https://żółw.pl/rodo">RODO</a>\n',
            why="Polish letters are one alphabet.",
            notice_urls=("https://xn--w-uga1v8h.pl/rodo",),
        ),
    ),
    bad=(
        Example(
            text='<a href="https://example.com@evil.test/rodo">RODO</a>\n',
            why="What stands before the @ is a user name, not the host.",
            expected=Expected(1, 1),
        ),
        Example(
            text='<p>Anna</p>\n<p><a href="https://example.com.evil.test/rodo">RODO</a></p>\n',
            why="The host ends with evil.test.",
            expected=Expected(2, 4),
        ),
        Example(
            text='<p>Anna</p>\n<p><a href="https://exarnple.com/rodo">RODO</a></p>\n',
            why="r and n look like m.",
            expected=Expected(2, 4),
        ),
        Example(
            text='<p><a href="https://ex&#1072;mple.com/rodo">RODO</a></p>\n',
            why="The a is Cyrillic.",
            notice_urls=(),
            expected=Expected(1, 4),
        ),
    ),
    check=check,
    fix=RETARGET,
    pl=Words(
        summary="Link do informacji prowadzi do domeny, która tylko wygląda jak właściwa.",
        why="`https://example.com@evil.test/`, `example.com.evil.test`, `exarnple.com`, litera cyrylicy: człowiek "
        "czyta nazwę, której się spodziewa. Pomyłka czy pułapka, dane czytelników trafią do kogoś innego. Sprawdzane "
        "są: to, co stoi przed `@`, właściwa domena jako część innej nazwy, podobieństwo liter według UTS 39 (także "
        "`rn` i `m`, `0` i `o`, `1` i `l`, zbędny łącznik), jedna litera podwojona, opuszczona lub przestawiona oraz "
        "nazwy mieszające alfabety. Błąd jest zgłaszany także obok dobrego linku.",
        advice="Wpisz skonfigurowany adres. Jeśli domena należy do was, dodaj adres do `accept` w sekcji `[notice]`.",
    ),
)
