"""Whether anything in an HTML document hints at a quotation: substrings only, so that a document without any pays next
to nothing.

Every wrapper of `quoted_html.py` and every word of `quote_words.py` holds one of these; neither module is loaded
without.
"""

from __future__ import annotations

import re

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
_WORDS = (
    *(
        "wrote",
        "writes",
        "napisa",
        "pisze",
        "schrieb",
        "schreibt",
        "écrit",
        "escribi",
        "scritto",
        "scrive",
        "naps",
        "píše",
    ),
    *("napísa", "escreveu", "schreef", "skrev", "scris", "írta", "kirjoitti", "rašė", "пише", "писа"),
    *(
        "original",
        "oryginaln",
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
)
_BY = r"\d\d,? (?:by|od|von|par|de|da|от|від) \S{0,80}@"
_SUBJECTS = (
    *("subject", "temat", "betreff", "objet", "asunto", "oggetto", "předmět", "predmet", "onderwerp", "тема"),
    *("assunto", "ämne", "emne"),
)
_DATES = (
    *(
        "sent",
        "date",
        "wysłano",
        "wysłane",
        "wysłana",
        "data",
        "data wysłania",
        "gesendet",
        "datum",
        "envoyé",
        "enviado",
        "enviado el",
        "fecha",
        "inviato",
    ),
    *("odesláno", "odoslané", "posláno", "verzonden", "надіслано", "дата", "отправлено", "skickat", "sendt"),
)


def in_markup(lower: str) -> bool:
    """Whether the source, in lower case, may hold a wrapper of a mail program."""
    return any(hint in lower for hint in _MARKUP)


def in_words(text: str) -> bool:
    """Whether the text of a document, in lower case, may hold marks, an attribution, a separator or a header block."""
    if text.count(">") > 1 or any(word in text for word in _WORDS):
        return True
    if "@" in text and re.search(_BY, text):
        return True
    return ":" in text and (
        any(word in text for word in _SUBJECTS) or any(f"{word}:" in text or f"{word} :" in text for word in _DATES)
    )
