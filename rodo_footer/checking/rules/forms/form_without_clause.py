"""Reports a form that asks for data of a person and informs nobody at the place where the data are given."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.forms import Form, forms
from rodo_footer.checking.contact.law import AT_COLLECTION, SAME_PAGE
from rodo_footer.checking.law import DIRECT_LINK
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import element_evidence, wanted


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each such form; where the page links to the notice elsewhere, a human has to look."""
    has_link = any(
        link.reads and link.place == "own" and not link.hidden for part in document.parts for link in part.links
    )
    for form in forms(document):
        if form.clause is None:
            certain = form.is_sure and not has_link and form.asks != ("message",)
            yield Flaw(
                part=form.part,
                element=form.element,
                outcome="violation" if certain else "needs-review",
                message=_message(form, policy, has_link=has_link),
                evidence=element_evidence(form.element, "action", "id", "name"),
            )


def _message(form: Form, policy: Policy, *, has_link: bool) -> str:
    asks = ", ".join(form.asks)
    todo = f"say above the button who the controller is and what for, with a link to {wanted(policy)}"
    if not form.is_sure:
        return (
            f"the form asks for {asks}, and neither a clause nor a link to the notice stands at it in this template; "
            f"check what the program writes, and {todo}"
        )
    if has_link:
        return (
            f"the form asks for {asks}, and the link to the notice stands far from it; check that nobody can miss it, "
            f"or {todo}"
        )
    return f"the form asks for {asks}, and neither a clause nor a link to the notice stands at it; {todo}"


_CLAUSE = (
    "<p>Administratorem danych podanych w formularzu jest Przykład sp. z o.o.; posłużą do obsługi zapytania.\n<a "
    'href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>\n'
)

RULE = Rule(
    name="form-without-clause",
    summary="A form asks for personal data and says nothing about what happens to them.",
    why="Who fills in a form gives you personal data at that moment, and at that moment must be able to know who gets "
    "them and what for. A search, a login, a form to leave a list or a field for an amount asks for nothing new. "
    "Where the page links to the notice only far from the form, such as in its footer, a human has to look: the "
    "information is on the same page, but may not be seen.",
    advice="Put a short clause above the button: who the controller is, what the data are for, which rights there "
    "are, and a link to the notice. `rodo-footer clause contact-form` writes one.",
    pl=Words(
        summary="Formularz zbiera dane osobowe i nie mówi, co się z nimi stanie.",
        why="Kto wypełnia formularz, podaje dane w tej chwili i w tej chwili powinien móc się dowiedzieć, kto je "
        "dostaje i po co. Wyszukiwarka, logowanie, wypisanie z listy ani pole na kwotę nie zbierają niczego "
        "nowego. Gdy strona ma link do informacji tylko daleko od formularza, na przykład w stopce, musi spojrzeć "
        "człowiek: informacja jest na tej samej stronie, ale może zostać niezauważona.",
        advice="Umieść nad przyciskiem krótką klauzulę: kto jest administratorem, po co są dane, jakie są prawa, i "
        "link do informacji. Napisze ją `rodo-footer clause contact-form`.",
    ),
    severity="error",
    sources=(AT_COLLECTION, SAME_PAGE, DIRECT_LINK),
    good=(
        Example(
            text='<form action="/kontakt" method="post">\n<label>E-mail <input type="email" name="email"></label>\n'
            '<textarea name="wiadomosc"></textarea>\n' + _CLAUSE + "<button>Wyślij</button>\n</form>\n",
            why="The clause stands above the button.",
            name="kontakt.html",
        ),
        Example(
            text='<form>\n<input name="your-name" placeholder="Your name">\n<label><input type="checkbox" '
            'name="read"> I have read the <a href="https://example.com/rodo">privacy notice</a></label>\n'
            "<button>Send</button>\n</form>\n",
            why="A link at a box informs as well.",
            name="contact.html",
        ),
        Example(
            text='<form role="search"><input name="q" placeholder="Suchen nach Name"></form>\n<form action="/login">\n'
            '<input type="email" name="email"><input type="password" '
            'name="password"><button>Anmelden</button></form>\n<p><a '
            'href="https://example.com/rodo">Datenschutz</a></p>\n',
            why="A search and a login.",
            name="index.html",
        ),
    ),
    bad=(
        Example(
            text='<h1>Kontakt</h1>\n<form action="/kontakt" method="post">\n<label>Imię <input name="imie"></label>\n'
            '<label>E-mail <input type="email" name="email"></label>\n<textarea name="tresc"></textarea>\n'
            "<button>Wyślij</button>\n</form>\n",
            why="Name, e-mail and a message, and not a word.",
            name="kontakt.html",
            expected=Expected(2, 1),
        ),
        Example(
            text='<main>\n<form action="/newsletter">\n<input type="email" name="email"><button>Subscribe</button>\n'
            '</form>\n</main>\n<footer><a href="https://example.com/rodo">Privacy policy</a></footer>\n',
            why="The page links to the notice, though not at the form.",
            name="news.html",
            expected=Expected(2, 1, "needs-review"),
        ),
        Example(
            text='<form action="/anfrage">\n<label>Telefon <input name="phone"></label>\n<button>Rückruf '
            "anfordern</button>\n</form>\n",
            why="A phone number alone is personal data as well.",
            name="rueckruf.html",
            expected=Expected(1, 1),
        ),
    ),
    check=check,
)
