"""Reports a form whose clause or link to the notice is read only after the button that sends it."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.forms import forms, stands_after_button
from rodo_footer.checking.contact.law import AT_COLLECTION, SAME_PAGE
from rodo_footer.checking.law import USUAL_PLACE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Text
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw at the clause."""
    del policy
    for form in forms(document):
        if stands_after_button(form) and form.clause is not None and form.part.outline is not None:
            clause = form.clause
            words = clause.text if isinstance(clause, Text) else form.part.outline.text_of(clause)
            yield Flaw(
                part=form.part,
                element=clause.parent if isinstance(clause, Text) else clause,
                message="what informs about the data stands after the button that sends them, where a screen reader "
                "and a small screen reach it too late; move it above the button, or beside it",
                evidence=short(words),
            )


_FIELD = '<form action="/kontakt">\n<label>E-mail <input type="email" name="email"></label>\n'

RULE = Rule(
    name="form-clause-after-button",
    summary="The clause of a form stands after the button that sends it.",
    why="The information is due when the data are given. What follows the button is read after it, by who listens to "
    "the page always, on a phone mostly: by then the data are sent.",
    advice="Move the clause, or the link to the notice, above the button; in one line with it is early enough.",
    pl=Words(
        summary="Klauzula formularza stoi za przyciskiem, który go wysyła.",
        why="Informacja należy się w chwili podawania danych. To, co następuje po przycisku, czyta się po nim: kto "
        "słucha strony, zawsze, na telefonie najczęściej. Wtedy dane są już wysłane.",
        advice="Przenieś klauzulę albo link do informacji nad przycisk; w jednym wierszu z nim też wystarczy.",
    ),
    severity="warning",
    sources=(AT_COLLECTION, SAME_PAGE, USUAL_PLACE),
    good=(
        Example(
            text=_FIELD + '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>\n'
            "<button>Wyślij</button>\n</form>\n",
            why="Above the button.",
            name="kontakt.html",
        ),
        Example(
            text=_FIELD
            + '<p><button>Absenden</button> <a href="https://example.com/rodo">Datenschutzhinweise</a></p>\n</form>\n',
            why="In one line with the button.",
            name="kontakt.html",
        ),
    ),
    bad=(
        Example(
            text=_FIELD
            + "<button>Wyślij</button>\n<p>Administratorem danych podanych w formularzu jest Przykład sp. z o.o.;\n"
            'posłużą do obsługi zapytania. <a href="https://example.com/rodo">Informacja o przetwarzaniu '
            "danych</a></p>\n</form>\n",
            why="Who the controller is comes too late.",
            name="kontakt.html",
            expected=Expected(4, 1),
        ),
        Example(
            text=_FIELD + '<input type="submit" value="Send">\n</form>\n<p>See our\n<a '
            'href="https://example.com/rodo">privacy notice</a>.</p>\n',
            why="Below the form.",
            name="contact.html",
            expected=Expected(6, 1),
        ),
    ),
    check=check,
)
