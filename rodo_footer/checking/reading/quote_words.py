"""Which lines say "what follows was written by somebody else": attributions, separators, fields of a mail's header.

The words of Outlook (classic, new, mobile), Gmail, Apple Mail, Thunderbird, Evolution, Yahoo, Proton, Tuta, Zoho,
Roundcube and the Polish and German webmails. Looks at lines alone; what a line does to a text is decided in `quotes.py`
and `quoted_html.py`.
"""

from __future__ import annotations

import re
from typing import Literal

from rodo_footer.checking.reading.vocabulary import fold

__all__ = ["Role", "begins_header_block", "field", "is_attribution", "is_sender", "is_separator", "may_start"]

Role = Literal["from", "date", "to", "subject", "more"]

# All patterns work on folded text: lower case, no diacritics, single spaces.
_VERB = (
    r"(?:pisze|nadeslala?|nadeslal ?\(a\)|geschreven|napisala?|napisal ?\(a\)|napisal/a|napisal\(-a\)"
    r"|wrote|writes|schrieb|schreibt|geschrieben|a ecrit"
    r"|escribio"
    r"|ha scritto|napsala?|napsal ?\(a\)|pise|escreveu|schreef|skrev|a scris|kirjoitti|rase"
    r"|napisao(?: je|/la|\(la\))?|rakstija|kirjutas|yazd[iı]|εγραψε|написа"
    r"|пише|пишет|написав|написала|написав ?\(ла\)|писав|писав\(ла\)|писал|писала|писал ?\(а\)|написал|написал ?\(а\))"
)
_END = rf"(?:\b{_VERB}|写道|寫道)[*_ ]{{0,3}}[:：][*_ ]{{0,3}}$"  # the colon of full width is meant
# The verb comes before the name: German, Dutch, Scandinavian, Hungarian.
_MIDDLE = r"\b(?:schrieb|schreef|skrev|ezt irta|kirjutas)\b(?: \(idopont:)?[^:]{0,20}(?:[^:]|\d:\d){0,160}[:：]$"
# The day and the hour come last: "X napisał(a) w dniu 12.11.2026 o 10:11:".
_LATE = (
    r"\b(?:napisala?|napisal ?\(a\)|napisal/a|napisal\(-a\)|wrote|a ecrit|escribio|ha scritto|napsal ?\(a\))"
    r",? (?:w dniu |dnia |on |le |el |il )?(?:\w{2,12}[.,]{0,2} )?"
    r"\d{1,4}[-./ ][^:]{1,40}(?<![\d.])\d{1,2}[:.]\d\d(?![.\d])[^:]{0,20}:$"
)
# "12 lis 2026, 10:11 od x@y.pl:", as Tuta writes it.
_BY = (
    r"^\W{0,3}[\w.,: -]{0,40}\d{1,2}[:.]\d\d[\w .,:+-]{0,30}? (?:by|od|von|par|de|da|от|від) [^@]{1,80}@[^\s:]{1,120}:$"
)
# "12.11.2026, 10:11, "X" <x@y.pl>:", as Yandex and some webmails write it.
_NO_VERB = (
    r"^\W{0,3}(?:\w{2,12}[.,]{0,2} )?\d[^<>]{0,80}\d{1,2}[:.]\d\d[^<>]{0,120}< ?[^<>\s@]{1,80}@[^<>\s]{1,120}> ?:$"
)
_FIXED = (
    r"^\W{0,3}(?:uzytkownik [^:]{1,120}\b(?:napisal\w?(?: ?\(a\))?|pisze)(?: w wiadomosci \S{1,200}?)? ?:"
    r"|wiadomosc (?:napisana|wyslana)\b.{0,300}\d.{0,200}:"
    r"|(?:quoting|zitat von|cytowanie) [^:@]{0,120}[^\s<>@:]@[^\s<>@:]{1,120}>? ?:)$"  # Horde
)
_START = (
    r"^\W{0,3}(?:w dniu|dnia|on|am|le|el|il(?: giorno)?|dne|op|den|em|na|uzytkownik|wiadomosc (?:napisana|wyslana)"
    r"|(?:pon|wt|sr|czw|pt|sob|niedz|nd|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jeu|jue|gio"
    r"|ven|vie|sab|sam|dim|dom|po|ut|st|ct|pa|ne|пн|вт|ср|чт|пт|сб|нд|вс)\w{0,9}[.,]*(?= )|\d{1,4}[-./ ]) ?.{0,60}?\d"
)
# `"Jan Żak" x@y.pl – 12 listopada 2026 10:11`, as Nextcloud writes it.
_SENDER = r"[^\s<>@]@[^\s<>@]+\.\w+>? ?[–-] ?[^@]{0,40}?\d{1,2}[:.h]\d\d.{0,6}$"
_ADDRESS = r"[^\s<>@]@[^\s<>@]+\.\w"
_TIME = r"\d{1,2} ?[:.h∶] ?\d\d|\d{1,2} ?(?:am|pm)\b"
_YEAR = r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"
_RULED = r"^\W{0,3}[-=_*#]{2,}\s*(?P<words>.{1,300}?)\s*[-=_*#]{2,}\W{0,3}$"
_ORIGINAL = frozenset(
    [
        "original message",
        "original appointment",
        "original email",
        "forwarded message",
        "forwarded mail",
        "wiadomosc oryginalna",
        "oryginalna wiadomosc",
        "tresc oryginalnej wiadomosci",
        "tresc oryginalna",
        "wiadomosc przekazana",
        "wiadomosc przekazana dalej",
        "przekazana wiadomosc",
        "tresc przekazanej wiadomosci",
        "tresc wiadomosci przekazanej",
        "wiadomosc przeslana dalej",
        "przeslana wiadomosc",
        "przeslana dalej wiadomosc",
        "tresc przeslanej wiadomosci",
        "ursprungliche nachricht",
        "originalnachricht",
        "original-nachricht",
        "original nachricht",
        "weitergeleitete nachricht",
        "message d'origine",
        "message d’origine",  # as French programs write it
        "message original",
        "message initial",
        "message transfere",
        "message reexpedie",
        "courriel original",
        "mensaje original",
        "mensaje reenviado",
        "messaggio originale",
        "messaggio inoltrato",
        "puvodni zprava",
        "puvodni e-mail",
        "preposlana zprava",
        "povodna sprava",
        "preposlana sprava",
        "mensagem original",
        "mensagem encaminhada",
        "oorspronkelijk bericht",
        "doorgestuurd bericht",
        "ursprungligt meddelande",
        "original meddelelse",
        "oprindelig meddelelse",
        "oprindelig besked",
        "opprinnelig melding",
        "reply message",
        "原始邮件",
        "原始郵件",
        "転送メッセージ",
        "元のメッセージ",
        "antwort nachricht",
        "eredeti uzenet",
        "оригінальне повідомлення",
        "початкове повідомлення",
        "переслане повідомлення",
        "перенаправлене повідомлення",
        "исходное сообщение",
        "пересылаемое сообщение",
        "пересланное сообщение",
    ]
)
_BEGIN = (
    r"^\W{0,3}(?:begin forwarded message|poczatek (?:przekazywanej|przekazanej|przesylanej dalej) wiadomosci"
    r"|wiadomosc przekazana dalej|anfang der weitergeleiteten (?:nachricht|e-mail)"
    r"|debut du message (?:transfere|reexpedie)"
    r"|inicio del mensaje reenviado|inizio (?:del )?messaggio inoltrato|zacatek preposlane zpravy"
    r"|початок пересланого повідомлення) ?:$"
)
_FIELD = r"^\W{0,4}(?P<name>[^\W\d_][\w'’-]{0,20}(?: \w{2,9})?)\W{0,3}?\s*[:：]\W?(?P<value>.*)$"
_HOUR = r"\W*\d{1,2}(?:[:.]\d\d|\s*(?:h|am|pm|uhr)?\b\s*$)"
# The fields of a mail's header as Outlook, Gmail and Apple Mail write them; `|` stands for a space.
_FIELDS: dict[Role, str] = {
    "from": "from od von nadawca de da van expediteur від от fran fra felado de|la nuo no saatja lahettaja gonderen "
    "kimden απο 发件人 寄件者 寄件人 差出人 送信者",
    "date": "sent date wyslano wyslane wyslana data data|wyslania gesendet datum envoye enviado enviado|el enviada "
    "enviada|em enviado|em fecha inviato odeslano odoslane poslano poslato datum|odeslani verzonden надіслано "
    "дата отправлено изпратено skickat sendt dato date|sent elkuldve trimis issiusta nosutits saadetud lahetetty "
    "gonderildi gonderme|tarihi tarih ημερομηνια σταλθηκε 发送时间 发件时间 日期 时间 寄件日期 傳送時間 送信日時 日付",
    "to": "to do adresat odbiorca an a para komu pro aan кому till til cimzett catre kam adressaat vastaanottaja "
    "kime alici za prima до προς 收件人 收件者 宛先",
    "subject": "subject temat betreff objet asunto oggetto predmet tema onderwerp тема assunto amne emne re targy "
    "subiect teema aihe konu zadeva naslov относно θεμα 主题 主旨 主題 件名",
    "more": "cc dw kopia bcc udw kopie priorytet importance waznosc reply-to 抄送 副本",
}
_ROLES: dict[str, Role] = {
    fold(word.replace("|", " ")): role for role, words in _FIELDS.items() for word in words.split()
}
_TIMES = frozenset(("from", "to"))
# Words for the date that a ticket or a waybill says as well; the others say that something was sent.
_ANY_DATE = frozenset(
    map(fold, ("date", "data", "datum", "fecha", "dato", "дата", "ημερομηνια", "日期", "时间", "日付"))
)
_BETWEEN = 2  # lines that a long field may take


def is_attribution(line: str, following: str = "") -> bool:
    """Whether a line (or a block of text folded to one) introduces what somebody else wrote.

    Args:
        line: "W dniu 12.11.2026 o 10:11, X pisze:".
        following: the next line with ink. Where it opens with a quotation mark, a line without an address is how an
            article quotes a person.
    """
    if not 6 <= len(line) < 600 or line.rstrip("*_ \t\u00a0\u200e\u200f\u202c\u2069")[-1:] not in ":-：":
        return False
    folded = fold(line)
    if ruled := re.match(_RULED, folded):
        folded = f"{ruled['words']}:"
        return _says(folded) and bool(re.search(_TIME, folded) or re.search(_ADDRESS, folded))
    if not folded.endswith((":", ":*", ":_", "：")) or not _says(folded):
        return False
    return bool(re.search(_ADDRESS, folded)) or (
        following.lstrip("\"'*_ ")[:1] not in tuple("„“”«»‚‘–—") and (not following.startswith(('"', "''")))
    )


def _says(folded: str) -> bool:
    if any(re.search(pattern, folded) for pattern in (_FIXED, _BY, _NO_VERB)):
        return True
    if not any(re.search(pattern, folded) for pattern in (_END, _MIDDLE, _LATE)):
        return False
    if re.search(_ADDRESS, folded):
        return True
    return any(char.isdigit() for char in folded) and bool(
        (re.search(_TIME, folded) and re.search(_YEAR, folded)) or re.search(_START, folded)
    )


def may_start(line: str) -> bool:
    """Whether an attribution that a mail program broke over several lines may start here."""
    return 6 <= len(line) < 400 and re.search(_START, fold(line)) is not None


def is_sender(line: str) -> bool:
    """Whether a line says who wrote and when, and nothing more: it introduces a quotation where a wrapper says that
    there is one."""
    return 6 <= len(line) < 400 and re.search(_SENDER, fold(line)) is not None


def is_separator(line: str) -> bool:
    """Whether a line such as `-----Original Message-----` cuts off all that follows."""
    if not 10 <= len(line) < 200:
        return False
    folded = fold(line)
    if ruled := re.match(_RULED, folded):
        return ruled["words"].strip(" .:") in _ORIGINAL
    return folded.endswith(":") and re.match(_BEGIN, folded) is not None


def field(line: str) -> tuple[Role, bool] | None:
    """The field of a mail's header that a line holds, and whether it speaks for a mail by itself (an address, a copy,
    a word for sending); None for any other line. "Od: 10:00" says when something begins."""
    if ":" not in line[:40] and "：" not in line[:40]:
        return None
    found = re.match(_FIELD, line[:400])
    role = _ROLES.get(fold(found["name"])) if found else None
    if found is None or role is None or (role in _TIMES and re.match(_HOUR, found["value"])):
        return None
    speaks = role == "more" or (role in _TIMES and "@" in found["value"])
    return role, speaks or (role == "date" and fold(found["name"]) not in _ANY_DATE)


def begins_header_block(fields: list[tuple[Role, bool] | None]) -> bool:
    """Whether the header of a quoted mail begins in the first of some lines, each given as its `field`.

    That is: who wrote it, with when, and on what or to whom, close together; or, without a date, addresses, to whom
    and on what. Where another field stands first, all four. Without what it is about one of them has to speak for a
    mail: "Od: Warszawa, Do: Kraków, Data: 12.11.2026" is a ticket.
    """
    if not fields or fields[0] is None:
        return False
    roles: set[Role] = set()
    speaks = False
    gap = 0
    for one in fields:
        gap = 0 if one else gap + 1
        if gap > _BETWEEN:
            break
        if one:
            roles.add(one[0])
            speaks = speaks or one[1]
    if "from" not in roles:
        return False
    if fields[0][0] != "from":
        return {"date", "to", "subject"} <= roles or (speaks and len(roles - {"more"}) > 2)
    if "date" in roles:
        return "subject" in roles or ("to" in roles and speaks)
    return speaks and {"to", "subject"} <= roles
