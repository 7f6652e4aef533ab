"""Reports a mail whose text version and HTML version name different notices, numbers, addresses or people."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from rodo_footer.checking.grades import is_accepted
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading import particulars
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.reading.words import digit_groups
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import short

_FEWEST = 0.25  # of the HTML's words: a shorter text version only says that there is another one


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw at the text version for each sort of fact that contradicts the HTML, named by its first value."""
    plain = [part for part in document.parts if part.alternative and part.media == "text/plain" and not part.quoted]
    rich = [part for part in document.parts if part.alternative and part.media == "text/html" and not part.quoted]
    if len(plain) != 1 or len(rich) != 1 or plain[0].text == rich[0].text:
        return
    yield from _notices(document, policy, plain[0], rich[0])
    yield from _signers(plain[0], rich[0])
    if not _say_the_same(plain[0], rich[0]):
        yield from _values(plain[0], rich[0])
    # Without any footer in the text version `plain-text-without-notice-link` says so.
    if any(is_accepted(link, document.kind, policy) for link in plain[0].links):
        yield from _missing(plain[0], rich[0])


def _say_the_same(plain: Part, rich: Part) -> bool:
    """A quick look: a text version that has no digits but those of the HTML, in their order, and no other addresses,
    has no other numbers."""
    digits = iter(digit_groups(rich.text))
    return (
        all(group in digits for group in digit_groups(plain.text))
        and particulars.mails(plain.text).keys() <= particulars.mails(rich.text).keys()
    )


def _notices(document: Document, policy: Policy, plain: Part, rich: Part) -> Iterator[Flaw]:
    there = {_bare(link.target) for link in rich.links if is_accepted(link, document.kind, policy)}
    here = [link for link in plain.links if is_accepted(link, document.kind, policy)]
    if there and here and not there & {_bare(link.target) for link in here}:
        yield Flaw(
            part=plain,
            link=here[0],
            message=f"the text version leads to the notice at {short(here[0].target)}, the HTML version to "
            f"{short(min(there))}; both should lead to the same",
            evidence=short(here[0].target),
        )


def _bare(target: str) -> str:
    """An address as far as it says which page: `www.`, a slash at the end and a fragment do not."""
    address = parse(target)
    return f"{address.host.removeprefix('www.')}{address.path.rstrip('/')}{address.query}"


def _values(plain: Part, rich: Part) -> Iterator[Flaw]:
    hrefs = " ".join(link.href for link in rich.links)
    for what, read in (
        ("phone number", particulars.phones),
        ("e-mail address", particulars.mails),
        ("number of the company", particulars.registrations),
    ):
        here = read(plain.text)
        there = read(rich.text) if here else here
        if here.keys() == there.keys():
            continue
        known = there.keys() | read(hrefs.replace("tel:", " tel ")).keys()
        only_here = [key for key in here if key not in known and not _is_like(key, known)]
        only_there = [key for key in there if key not in here and not _is_like(key, here.keys())]
        if what == "number of the company":
            kinds = {key.partition(" ")[0] for key in only_there}
            only_here = [key for key in only_here if key.partition(" ")[0] in kinds]
        if only_here and only_there:
            yield _flaw(plain, f"the {what} {here[only_here[0]]}", there[only_there[0]], here[only_here[0]])


def _is_like(key: str, others: Collection[str]) -> bool:
    """Whether a phone number is the end of another: without the code of the country or the town."""
    return key.isdigit() and any(one.endswith(key) or key.endswith(one) for one in others)


def _signers(plain: Part, rich: Part) -> Iterator[Flaw]:
    here = particulars.signer(plain.text)
    there = particulars.signer(rich.text) if here else ""
    if there and not set(fold(here).split()) & set(fold(there).split()):
        yield _flaw(plain, f"the signature of {here}", f"that of {there}", here)


def _missing(plain: Part, rich: Part) -> Iterator[Flaw]:
    """Company law wants the particulars in the mail; who reads the text version sees no others."""
    if particulars.registrations(plain.text):
        return
    there = particulars.registrations(rich.text)
    if not there or len(plain.text.split()) < _FEWEST * len(rich.text.split()):
        return
    digits = "".join(char for char in plain.text if char.isdigit())
    missing = [said for key, said in there.items() if key.partition(" ")[2] not in digits]
    if len(missing) == len(there):
        yield Flaw(
            part=plain,
            message=f"the text version lacks the company's particulars ({short(', '.join(missing))}), the HTML "
            "version has them; write them into both",
            evidence=short(missing[0]),
        )


def _flaw(plain: Part, here: str, there: str, seen: str) -> Flaw:
    return Flaw(
        part=plain,
        offset=max(0, plain.source.find(seen)),
        message=f"the text version has {short(here)}, the HTML version {short(there)} instead; one of them is wrong",
        evidence=short(seen),
    )


def _mail(text: str, html: str) -> str:
    return (
        "From: Anna Nowak <anna.nowak@example.com>\nMIME-Version: 1.0\n"
        f"Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        f"--x\nContent-Type: text/html; charset=utf-8\n\n{html}\n--x--\n"
    )


_HTML = (
    "<p>Pozdrawiam<br>Anna Nowak<br>tel. +48 600 000 000, anna.nowak@example.com<br>NIP 123-456-32-18</p>\n"
    '<p><a href="https://example.com/rodo">RODO</a></p>'
)
_TEXT = "Pozdrawiam\nAnna Nowak\ntel. {phone}, anna.nowak@example.com\n{nip}\nRODO: https://example.com/rodo"
_SAME = "+48 600 000 000"

RULE = Rule(
    name="parts-disagree",
    summary="The text version and the HTML version of a mail contradict each other.",
    why="A mail with two versions is read in one of them, and nobody knows which. When the text version has last "
    "year's phone number, another notice or no company particulars, some readers get wrong or missing information, and "
    "the sender never sees it. A text version that is only shorter is no contradiction.",
    advice="Make the text version from the HTML version each time, or both from the same data "
    "(`rodo-footer generate` does).",
    pl=Words(
        summary="Wersja tekstowa i wersja HTML wiadomości są ze sobą sprzeczne.",
        why="Wiadomość w dwóch wersjach czyta się w jednej z nich i nie wiadomo w której. Jeśli wersja tekstowa ma "
        "zeszłoroczny numer telefonu, inną informację albo brak w niej danych spółki, część odbiorców dostaje dane "
        "błędne lub niepełne, a nadawca tego nie widzi. Sama zwięzłość wersji tekstowej nie jest sprzecznością.",
        advice="Twórz wersję tekstową za każdym razem z wersji HTML albo obie z tych samych danych "
        "(tak robi `rodo-footer generate`).",
    ),
    severity="warning",
    sources=(
        Source(
            "RFC 2046 section 5.1.4 (1996-11)",
            "The parts of a multipart/alternative are alternative versions of the same information.",
            "A",
            legal=False,
            pl="Części multipart/alternative są różnymi wersjami tej samej informacji.",
        ),
    ),
    good=(
        Example(
            text=_mail(_TEXT.format(phone="600 000 000", nip="NIP: 1234563218"), _HTML),
            name="mail.eml",
            why="The same facts, written in another way.",
        ),
    ),
    bad=(
        Example(
            text=_mail(_TEXT.format(phone="+48 600 000 999", nip="NIP 123-456-32-18"), _HTML),
            name="mail.eml",
            why="Two phone numbers for one person.",
            expected=Expected(3, 6, part="text/plain"),
        ),
        Example(
            text=_mail(_TEXT.format(phone=_SAME, nip=""), _HTML),
            name="mail.eml",
            why="The particulars of the company are in the HTML alone.",
            expected=Expected(1, 1, part="text/plain"),
        ),
    ),
    check=check,
    defers_to=("plain-text-without-notice-link",),
)
