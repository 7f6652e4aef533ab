"""Whether anything in an HTML document hints at a quotation: substrings only, so that a document without any pays next
to nothing.

Every wrapper of `quoted_html.py` and every word of `quote_words.py` holds one of these; neither module is loaded
without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARKUP = (
    *("quote", "rplyfwdmsg", "appendonsend", "reference-message", "moz-", "replytable", "reply-intro", "replybody"),
    *(
        "forwardbody",
        "replysection",
        "replymail",
        "zmail_extra",
        "olk_src",
        "elided",
        "gmail_attr",
        "clean_bq",
        "nh_extra",
    ),
)
# Of the verbs and nouns, in the text: lower case, diacritics as they stand.
WORDS = (
    *(
        "wrote",
        "writes",
        "napisa",
        "nadesła",
        "geschreven",
        "pisze",
        "schrieb",
        "schreibt",
        "écrit",
        "escribi",
        "scritto",
        "scrive",
        "quoting",
        "zitat von",
        "cytowanie",
        "naps",
        "píše",
    ),
    *("napísa", "escreveu", "schreef", "skrev", "scris", "írta", "kirjoitti", "rašė", "пише", "писа"),
    *(
        "original",
        "oryginaln",
        "oprindelig",
        "opprinnelig",
        "reply message",
        "antwort",
        "forwarded",
        "przekaz",
        "przesłan",
        "przesyłan",
        "ursprüng",
        "weitergeleitet",
        "origine",
    ),
    *("initial", "transf", "réexp", "reenviado", "inoltrato", "původn", "přeposlan", "pôvodn", "preposlan"),
    *("encaminhada", "oorspronkelijk", "doorgestuurd", "ursprung", "eredeti", "оригінальн", "початков"),
    *("пересла", "перенаправ", "исходн", "пересыл", ">:", "> :"),
    *("έγραψ", "rakst", "kirjutas", "yazd", "道", "人", "者"),
)
_BY = r"\d\d,?(?: [+-]\d{4})? (?:by|od|von|par|de|da|от|від) [^@\n]{0,80}@"
SUBJECTS = (
    *("subject", "temat", "betreff", "objet", "asunto", "oggetto", "předmět", "predmet", "onderwerp", "тема"),
    *("assunto", "ämne", "emne"),
)
# The words before a colon that make a header block: its dates, and the subjects that other words hold too; `|` stands
# for a space.
LABELS = (
    "sent date wysłano wysłane wysłana data data|wysłania gesendet datum envoyé enviado enviado|el enviada "
    "enviada|em enviado|em fecha inviato odesláno odoslané posláno poslano poslato datum|odeslání verzonden надіслано "
    "дата отправлено изпратено skickat sendt dato elküldve trimis išsiųsta nosūtīts saadetud lähetetty gönderildi "
    "tarihi tarih ημερομηνία στάλθηκε tárgy subiect teema tēma aihe konu zadeva naslov относно θέμα"
)
_RULES = ("--", "==", "__", "**", "##", "：", "∶")
_BEFORE, _AFTER, _MANY = 600, 20, 100


def _by_end(labels: list[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for label in labels:
        found[label[-2:]] = (*found.get(label[-2:], ()), label)
    return found


_LABELS_BY_END = _by_end([label.replace("|", " ") for label in LABELS.split()])


def in_markup(names: Iterable[str]) -> bool:
    """Whether one of the classes, ids, names and tags of a document may be a wrapper of a mail program."""
    joined = " ".join(names).lower()
    return any(map(joined.__contains__, _MARKUP))


def in_words(text: str) -> bool:
    """Whether the text of a document, in lower case, may hold marks, an attribution, a separator or a header block."""
    if text.count(">") > 1:
        return True
    text = _near_signs(text)
    if any(map(text.__contains__, WORDS)) or ("@" in text and re.search(_BY, text)):
        return True
    return any(map(text.__contains__, SUBJECTS)) or any(map(_ends_in_label, text.split(":")))


def _ends_in_label(piece: str) -> bool:
    """Whether the words before a colon are a label. They may be glued to what stands in the element before them."""
    tail = piece[-24:].rstrip(" *_\u00a0\u202f")
    labels = _LABELS_BY_END.get(tail[-2:])
    return labels is not None and tail.endswith(labels)


def _near_signs(text: str) -> str:
    """What stands near the signs without which nothing introduces a quotation: a colon, or a rule of two signs."""
    if any(map(text.__contains__, _RULES)) or text.count(":") > _MANY:
        return text
    found: list[str] = []
    at, end = text.find(":"), 0
    while at >= 0:
        found.append(text[max(end, at - _BEFORE) : at + _AFTER])
        end = at + _AFTER
        at = text.find(":", at + 1)
    return "".join(found)
