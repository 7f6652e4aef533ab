"""Reports a notice link whose page wants the reader to sign in first."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.law import DIRECT_LINK, TRANSPARENT
from rodo_footer.checking.online.samples import LINK, NOTICE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a page that is a sign-in; a notice with a sign-in form in its header is none."""
    from rodo_footer.checking.online.verdict import page_flaws

    return page_flaws(document, policy, "login")


RULE = Rule(
    name="notice-page-login-wall",
    summary="The page behind the notice link asks the reader to sign in (`--online`).",
    why="Who gets your mail has no account with you. A notice on an intranet, in SharePoint or behind a customer login "
    "is not easily accessible to the people it is for.",
    advice="Publish the notice where everybody can read it, and link to that address.",
    severity="error",
    sources=(TRANSPARENT, DIRECT_LINK),
    good=(
        Example(
            text=LINK,
            why="The notice, with a sign-in form above it.",
            pages=(replace(NOTICE, login="the page asks for a password"),),
        ),
    ),
    bad=(
        Example(
            text=LINK,
            why="Redirected to the sign-in of Microsoft 365.",
            pages=(
                replace(
                    NOTICE,
                    final="https://login.microsoftonline.com/common/oauth2/authorize",
                    moved_off="login.microsoftonline.com",
                    login="login.microsoftonline.com/common/oauth2/authorize is a sign-in",
                    elements=(),
                ),
            ),
            expected=Expected(2, 1),
        ),
        Example(
            text=LINK,
            why="The server wants a password.",
            pages=(replace(NOTICE, status=401, login="the server asks for a user name and password", elements=()),),
            expected=Expected(2, 1),
        ),
        Example(
            text=LINK,
            why="A page with a password field and too little of a notice: a human has to look.",
            pages=(replace(NOTICE, login="the page asks for a password", elements=("controller", "rights")),),
            expected=Expected(2, 1, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Strona, do której prowadzi link do informacji, wymaga logowania (`--online`).",
        why="Odbiorca wiadomości nie ma u Państwa konta. Informacja w intranecie, w SharePoincie albo za logowaniem "
        "klienta nie jest łatwo dostępna dla osób, dla których powstała.",
        advice="Opublikuj informację tam, gdzie każdy może ją przeczytać, i prowadź link pod ten adres.",
    ),
    online=True,
)
