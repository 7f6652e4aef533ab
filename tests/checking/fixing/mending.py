"""How the tests of the fixes ask: bytes in, bytes and findings out."""

from __future__ import annotations

from rodo_footer.checking.fixing.repair import Repaired, repair
from rodo_footer.checking.policy import ClauseText, Policy
from rodo_footer.checking.sources import Raw, medium_of
from tests.checking.judging import NOTICE

CLAUSE = ClauseText(
    language="pl",
    address=NOTICE[0],
    html=f'Administratorem danych jest Łąka sp. z o.o. <a href="{NOTICE[0]}">Informacja o przetwarzaniu danych</a>',
    text=f"Administratorem danych jest Łąka sp. z o.o. Informacja o przetwarzaniu danych: {NOTICE[0]}",
)


def mended(
    data: str | bytes, name: str = "a.html", *, unsafe: bool = False, accepted: tuple[str, ...] = NOTICE
) -> Repaired:
    """One file after its fixes."""
    raw = data.encode() if isinstance(data, str) else data
    policy = Policy(accepted=accepted, clauses=(CLAUSE,) if accepted else ())
    return repair(Raw(path=name, data=raw, medium=medium_of(name, raw[:4096])), policy, unsafe=unsafe)


def text_of(
    data: str | bytes, name: str = "a.html", *, unsafe: bool = False, accepted: tuple[str, ...] = NOTICE
) -> str:
    """The file as UTF-8 text after its fixes."""
    return mended(data, name, unsafe=unsafe, accepted=accepted).raw.data.decode()
