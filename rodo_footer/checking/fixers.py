"""What `check --fix` does for rules that share a remedy; a rule with a remedy of its own declares it itself.

Light: the fixing package is loaded when a fix is made, which is for findings only.
"""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Fixer, Flaw
from rodo_footer.model.finding import Fix


def _secure(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.notice import secure

    return secure(document, policy, flaw)


def _retarget(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.notice import retarget

    return retarget(document, policy, flaw)


def _insert(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    if document.kind in ("chat", "script"):
        return None  # what is said there has words of its own
    from rodo_footer.checking.fixing.notice import insert

    return insert(document, policy, flaw)


def _write_out(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.notice import write_out

    return write_out(document, policy, flaw)


def _unwrap(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.notice import unwrap

    return unwrap(document, policy, flaw)


def _untrack(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.notice import untrack

    return untrack(document, policy, flaw)


def _size(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.images import size

    return size(document, policy, flaw)


def _alternative(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.images import alternative

    return alternative(document, policy, flaw)


def _secure_image(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.images import secure_image

    return secure_image(document, policy, flaw)


def _take_out(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.images import take_out

    return take_out(document, policy, flaw)


def _unused_comment(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.removal import unused_comment

    return unused_comment(document, policy, flaw)


def _letters(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.removal import letters

    return letters(document, policy, flaw)


def _untick(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    from rodo_footer.checking.fixing.boxes import untick

    return untick(document, policy, flaw)


WRITE_HTTPS = Fixer(
    says="Where the configured address is https and the same page, the link gets it (safe; an address that is written "
    "out changes where it stands). Without a configured address, `--unsafe-fixes` writes https.",
    pl="Jeśli skonfigurowany adres to ta sama strona z https, link go dostaje (bezpieczne; adres wypisany w "
    "tekście zmienia się tam, gdzie stoi). Bez skonfigurowanego adresu https wpisuje dopiero `--unsafe-fixes`.",
    make=_secure,
)
RETARGET = Fixer(
    says="A path, or a link through a known rewriter, that means the configured page gets its address (safe). Any "
    "other target is replaced by the configured address with `--unsafe-fixes`; a link text that shows the old "
    "address changes with it. What a program fills in stays.",
    pl="Ścieżka albo link przez znany serwis przekierowujący, który oznacza skonfigurowaną stronę, dostaje jej "
    "adres (bezpieczne). Każdy inny cel zastępuje skonfigurowanym adresem `--unsafe-fixes`; tekst linku, który "
    "pokazuje stary adres, zmienia się razem z nim. To, co wypełnia program, zostaje.",
    make=_retarget,
)
UNWRAP = Fixer(
    says="The address that is behind the rewriter takes its place (safe where it certainly is the notice's).",
    pl="Adres kryjący się za przepisanym linkiem zajmuje jego miejsce (bezpieczne, jeśli to na pewno adres klauzuli).",
    make=_unwrap,
)
UNTRACK = Fixer(
    says="Parameters that count clicks are taken out of the address; the page is the same (safe). What only seems to "
    "be made for one recipient is taken out with `--unsafe-fixes`.",
    pl="Z adresu znikają parametry liczące kliknięcia; strona pozostaje ta sama (bezpieczne). To, co tylko wygląda na "
    "przygotowane dla jednego odbiorcy, usuwa `--unsafe-fixes`.",
    make=_untrack,
)
INSERT_CLAUSE = Fixer(
    says="With `--unsafe-fixes` the company's clause (from the config; else a short one with `--notice-url`) is "
    "inserted into the author's own part: behind the signature, in front of what is quoted, in the syntax of the "
    "template, never into a comment, a condition or a loop. What is there stays.",
    pl="Z `--unsafe-fixes` wstawiana jest klauzula firmy (z konfiguracji, a bez niej krótka z `--notice-url`) do "
    "własnej części autora: za podpisem, przed cytatem, w składni szablonu, nigdy do komentarza, warunku ani pętli. "
    "To, co jest, zostaje.",
    make=_insert,
)
WRITE_OUT = Fixer(
    says="The words and the address of the HTML version become a line of the text version (safe), in front of what is "
    "quoted.",
    pl="Słowa i adres z wersji HTML stają się wierszem wersji tekstowej (bezpieczne), przed cytatem.",
    make=_write_out,
)
SIZE_FROM_STYLE = Fixer(
    says="Where `style` gives the width in pixels, it is written as an attribute as well, and so is the height (safe).",
    pl="Jeśli `style` podaje szerokość w pikselach, jest ona dopisywana także jako atrybut, tak samo wysokość "
    "(bezpieczne).",
    make=_size,
)
ALT_FROM_LABEL = Fixer(
    says="What `title` or `aria-label` of the image or its link says becomes the alternative text (safe). For a linked "
    "image without either, `--unsafe-fixes` writes the host that the link leads to.",
    pl="To, co mówi `title` albo `aria-label` obrazu lub jego linku, staje się tekstem alternatywnym (bezpieczne). "
    "Obrazowi z linkiem bez nich `--unsafe-fixes` wpisuje nazwę strony, do której prowadzi link.",
    make=_alternative,
)
IMAGE_BY_HTTPS = Fixer(
    says="http becomes https where the host is that of the configured notice, which is known to serve it (safe); for "
    "other hosts with `--unsafe-fixes`. An image on a disk stays.",
    pl="http staje się https, jeśli to ta sama witryna co skonfigurowana klauzula, o której wiadomo, że tak odpowiada "
    "(bezpieczne); dla innych witryn z `--unsafe-fixes`. Obraz z dysku zostaje.",
    make=_secure_image,
)
TAKE_OUT = Fixer(
    says="With `--unsafe-fixes` the image is taken out.",
    pl="Z `--unsafe-fixes` obraz jest usuwany.",
    make=_take_out,
)
UNUSED_COMMENT = Fixer(
    says="The comment is taken out, or the name of the rule where it names several (safe).",
    pl="Komentarz jest usuwany, a jeśli wymienia kilka reguł, tylko nazwa tej reguły (bezpieczne).",
    make=_unused_comment,
)
MEANT_LETTERS = Fixer(
    says="With `--unsafe-fixes` words that can be put right get the letters that were meant. What is lost stays.",
    pl="Z `--unsafe-fixes` słowa, które da się odtworzyć, dostają właściwe litery. To, co utracone, zostaje.",
    make=_letters,
)
UNTICK = Fixer(
    says="With `--unsafe-fixes` the mark is taken out; in a template, where it may be the person's own, it stays.",
    pl="Z `--unsafe-fixes` znak zaznaczenia jest usuwany; w szablonie, gdzie może pochodzić od samej osoby, zostaje.",
    make=_untick,
)
