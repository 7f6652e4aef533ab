"""Reports each element of which a notice says something, and too little: an empty phrase, or another name."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.completeness import Found
from rodo_footer.checking.completeness.wording import WORDS
from rodo_footer.checking.law import TRANSPARENT
from rodo_footer.checking.notice_law import ART_13_1, ART_13_2, NO_PHRASES
from rodo_footer.checking.notice_samples import NOTICE, without
from rodo_footer.checking.notices import brand_in, flaw_at, notice_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short
from rodo_footer.model.elements import ELEMENTS
from rodo_footer.model.project import Project

_WHEREVER_SAID = ("recipients", "transfers", "source", "dpo", "legal_basis")


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw an element that applies, or that the notice brings up itself; always for a human."""
    notice = notice_of(document, policy)
    if notice is None or not notice.is_notice:
        return
    for name, found in notice.elements.items():
        if found.state != "weak" or (name not in notice.wanted and name not in _WHEREVER_SAID):
            continue
        if name == "controller_identity" and brand_in(notice, policy):
            continue  # notice-controller-brand-only says it
        yield flaw_at(notice, found, _message(name, found, policy.project), "needs-review")


def _message(name: str, found: Found, project: Project | None) -> str:
    about = f"{WORDS[name].tells}, {ELEMENTS[name]}"
    if name == "controller_identity" and project is not None:
        return f"nowhere does the notice say that the controller is {short(project.controller.name)} ({about}); name it"
    return f'"{short(found.evidence)}" says too little ({about}): {WORDS[name].weak}'


RULE = Rule(
    name="notice-element-weak",
    summary="The information notice only touches an element.",
    why="Phrases such as `as long as necessary`, `trusted partners` or `by using this site you agree` stand where a "
    "period, a recipient or a legal basis should. The reader learns nothing from them, and the information is neither "
    "transparent nor complete. Where the config knows the controller and the data protection officer, another name or "
    "mailbox is reported as well.",
    advice="Say the fact itself: a period or what it depends on, what kind of recipient, which letter of art. 6.",
    severity="warning",
    sources=(TRANSPARENT, ART_13_1, ART_13_2, NO_PHRASES),
    good=(
        Example(text=NOTICE, why="A period, a recipient, a basis.", name="notice.txt", kind="notice"),
        Example(
            text=without("We delete", "We keep the data until claims are barred by limitation."),
            why="What the period depends on.",
            name="notice.txt",
            kind="notice",
        ),
    ),
    bad=(
        Example(
            text=without("We delete", "We keep the data as long as necessary."),
            why="Neither a period nor criteria.",
            name="notice.txt",
            kind="notice",
            expected=Expected(13, 18, "needs-review", part="text/plain"),
        ),
        Example(
            text=without("The recipient", "We share the data with our trusted partners."),
            why="Nobody knows who they are.",
            name="notice.txt",
            kind="notice",
            expected=Expected(10, 4, "needs-review", part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Informacja o przetwarzaniu tylko wspomina o jakimś elemencie.",
        why="Zwroty takie jak `tak długo, jak to konieczne`, `zaufani partnerzy` czy `korzystając ze strony, zgadzasz "
        "się` stoją tam, gdzie powinien być okres, odbiorca albo podstawa prawna. Czytelnik niczego się z nich nie "
        "dowiaduje, a informacja nie jest ani przejrzysta, ani pełna. Gdy konfiguracja zna administratora i "
        "inspektora, zgłaszana jest też inna nazwa lub skrzynka.",
        advice="Podaj sam fakt: okres albo kryterium, rodzaj odbiorcy, literę art. 6.",
    ),
)
