"""The link and the page that the examples of the rules on pages are made of."""

from __future__ import annotations

from rodo_footer.checking.online.facts import NoticePage

LINK = '<p>Pozdrawiamy i zapraszamy do kontaktu</p>\n<a href="https://example.com/rodo">RODO</a>\n'
NOTICE = NoticePage(
    address="https://example.com/rodo",
    final="https://example.com/rodo",
    elements=("controller", "purposes", "legal basis", "retention", "rights", "complaint"),
    languages=("pl",),
)
