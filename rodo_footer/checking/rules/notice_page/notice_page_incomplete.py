"""Reports a notice behind a link that lacks elements of GDPR art. 13 or 14."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.notice_law import ART_13_1, ART_13_2, ART_14
from rodo_footer.checking.online.samples import LINK, NOTICE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.elements import ELEMENTS


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a page; for a human where only the notice's own words say that the elements apply."""
    from rodo_footer.checking.online.verdict import incomplete

    return incomplete(document, policy)


_ALL = replace(
    NOTICE, states=dict.fromkeys(ELEMENTS, "present"), owed={"retention": True, "complaint": True, "provision": False}
)

RULE = Rule(
    name="notice-page-incomplete",
    summary="The notice behind the link does not say all that it must (`--online`).",
    why="The link is right, and the notice it leads to lacks elements of GDPR art. 13 or 14. It is judged as "
    "`check --kind notice` judges a file: by the config's activities where they are known, else by what always "
    "applies and what the notice brings up itself.",
    advice="Add what is missing. To see each element with its evidence, save the page and run `rodo-footer "
    "check --kind notice` on it.",
    severity="error",
    sources=(ART_13_1, ART_13_2, ART_14),
    good=(Example(text=LINK, why="Every element that applies.", pages=(_ALL,)),),
    bad=(
        Example(
            text=LINK,
            why="Nothing on how long the data are kept.",
            pages=(replace(_ALL, states=_ALL.states | {"retention": "missing"}),),
            expected=Expected(2, 1),
        ),
        Example(
            text=LINK,
            why="Whether data must be given: a human has to say whether art. 13 applies.",
            pages=(replace(_ALL, states=_ALL.states | {"provision": "missing"}),),
            expected=Expected(2, 1, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Informacja, do której prowadzi link, nie mówi wszystkiego, co musi (`--online`).",
        why="Link jest dobry, ale informacji brakuje elementów z art. 13 lub 14 RODO. Jest oceniana tak jak plik przez "
        "`check --kind notice`: według czynności z konfiguracji, a bez nich według tego, co zawsze wymagane i co "
        "informacja sama wywołuje.",
        advice="Dodaj brakujące elementy. Aby zobaczyć każdy z nich, zapisz stronę i uruchom na niej `rodo-footer "
        "check --kind notice`.",
    ),
    online=True,
)
