"""The words of confidentiality disclaimers, in Polish, English and German, as patterns over folded text. Knows no
document."""

from __future__ import annotations

import re

_ABOUT_MAIL = (
    r"poufn\w+|adresat\w*|odbiorc\w*|omylk\w+|pomylk\w+|confidential|intended recipient|addressee|in error|by mistake"
    r"|vertraulich|adressat\w*|empfanger\w*|irrtum\w*|versehentlich"
)
_DUTY = (
    r"zobowiazan\w+|(?:ma|maja|ciazy|jest) (?:\w+ ){0,3}?obowiaz\w+|(?:za|wz)bronion\w+|zakazan\w+|zakazuje|zabrania"
    r"|niedozwolon\w+"
    r"|prohibited|forbidden|(?:are|is) (?:\w+ )?(?:obliged|obligated|required)|you must|unlawful"
    r"|untersagt|verboten|verpflichtet|nicht gestattet|unzulassig"
)
_DONE = (
    r"usun\w*|skasow\w*|zniszcz\w*|kopiow\w*|rozpowszechn\w*|ujawni\w*|wykorzyst\w*|powiadom\w*|zawiadom\w*"
    r"|rozprowadz\w*|uzyci\w*"
    r"|delet\w*|destroy\w*|copy\w*|copied|distribut\w*|disclos\w*|disseminat\w*|notify|review|use\b|action"
    r"|losch\w*|vernicht\w*|kopier\w*|vervielfaltig\w*|weitergabe|weiterleit\w*|verwend\w*|informier\w*"
    r"|benachrichtig\w*|nutzung"
)

# What each of the patterns on the mail begins with, in lower case as it is written.
_STEMS = (
    *("poufn", "adresat", "odbiorc", "omyłk", "omylk", "pomyłk", "pomylk", "confidential", "intended recipient"),
    *("addressee", "in error", "by mistake", "vertraulich", "adressat", "empfänger", "empfanger", "irrtum", "irrtüm"),
    "versehentlich",
)


def may_claim(lower: str) -> bool:
    """A quick look, before sentences are told apart, that misses nothing.

    Args:
        lower: a text in lower case.
    """
    return any(map(lower.__contains__, _STEMS))


def claims_duty(sentence: str, text: str) -> bool:
    """Whether a sentence tells who gets a mail by mistake what the law would have him do.

    Args:
        sentence: folded.
        text: folded, all that stands beside it.
    """
    return (
        re.search(_DUTY, sentence) is not None
        and re.search(_DONE, sentence) is not None
        and re.search(_ABOUT_MAIL, sentence if len(sentence) > len(text) else text) is not None
        and re.search(
            r"wiadomosc|e-?mail|mail\b|message|nachricht|korespondencj|zalacznik|attachment|informac|information", text
        )
        is not None
    )
