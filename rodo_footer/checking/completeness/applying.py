"""Which elements a notice must have, as far as its own words say: a basis that it names brings others with it.

Where a company's facts are known, they decide instead (`model/elements.py`). Judges no element.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rodo_footer.checking.completeness.folding import Folded
from rodo_footer.checking.completeness.judging import Found
from rodo_footer.model.elements import ALWAYS, ELEMENTS

# "6(1)(f)", "6 ust. 1 lit. f", "6 Abs. 1 S. 1 lit. f", in lists of letters too.
_LETTER = (
    r"\b{article} ?(?:\({number}\)|ust\.? ?{number}|abs\.? ?{number})[^.;\n]{{0,6}}?(?:s\. ?1 )?(?:lit\.? ?|pkt ?|\()?"
    r"(?:[a-f][,) ]+(?:and |i |und |or |lub |oder )?)?\(?{letter}\b"
)
_CONSENT = re.compile(
    r"(?:based on|on the basis of|rel(?:y|ies) on) (?:\w+ ){0,2}consent|basis[^.;\n]{0,60}\bconsent"
    r"|na podstawie (?:\w+ ){0,2}zgody|podstaw\w+ (?:\w+ ){0,6}zgod[aey]\b"
    r"|(?:aufgrund|auf ?grundlage|auf basis) (?:\w+ )?einwilligung|rechtsgrundlage[^.;\n]{0,60}einwilligung"
)
_DIRECTLY = re.compile(r"direct(?:ly)? from you|bezposrednio od|(?:direkt|unmittelbar) (?:bei|von) (?:ihnen|dir|der)")
_INTEREST = re.compile(
    r"legitimate (?:business )?interest|uzasadnion\w+ (?:\w+ )?interes|berechtigt\w+ (?:\w+ )?interesse"
)


def applying(text: str, found: Mapping[str, Found]) -> dict[str, bool]:
    """The elements that apply by the words of a notice, in the order of the articles; and whether that is certain.

    Args:
        text: of the notice.
        found: the verdict on it.
    """
    folded = Folded(text).text
    consent, contract, interest = (_names(folded, letter) for letter in "abf")
    wanted = dict.fromkeys(ALWAYS, True) | {"recipients": False, "provision": False}
    if interest or _INTEREST.search(folded):
        wanted |= {"legitimate_interests": interest, "right_object": interest}
    if consent or _CONSENT.search(folded):
        wanted["right_withdraw_consent"] = consent
    if consent or contract:
        wanted["right_portability"] = False
    if found["source"].state == "present" and not _DIRECTLY.search(folded):
        del wanted["provision"]  # data from others: art. 14 asks for no such words
    return {name: wanted[name] for name in ELEMENTS if name in wanted}


def _names(folded: str, letter: str) -> bool:
    wanted = [(6, 1, letter)] + ([(9, 2, "a")] if letter == "a" else [])
    return any(
        re.search(_LETTER.format(article=article, number=number, letter=one), folded) for article, number, one in wanted
    )
