"""Hosts whose pages are nobody's information notice but their own: where the law stands, the authorities, and platforms
whose policy stands in other people's footers ("protected by reCAPTCHA"). Names as of 2026-11; data only."""

from __future__ import annotations

from functools import lru_cache

_LAW = (
    "eur-lex.europa.eu",
    "edpb.europa.eu",
    "edps.europa.eu",
    "sejm.gov.pl",
    "dziennikustaw.gov.pl",
    "gdpr-info.eu",
    "gdpr.eu",
    "gdpr-text.com",
    "dsgvo-gesetz.de",
    "dejure.org",
    "gesetze-im-internet.de",
    "lexlege.pl",
    "legislation.gov.uk",
    "ris.bka.gv.at",
    "wikipedia.org",
    "odoo.com",
)
_AUTHORITIES = (
    "uodo.gov.pl",
    "giodo.gov.pl",
    "bfdi.bund.de",
    "datenschutzkonferenz-online.de",
    "lda.bayern.de",
    "datenschutz-bayern.de",
    "baden-wuerttemberg.datenschutz.de",
    "datenschutz-berlin.de",
    "lda.brandenburg.de",
    "datenschutz.bremen.de",
    "datenschutz-hamburg.de",
    "datenschutz.hessen.de",
    "datenschutz-mv.de",
    "lfd.niedersachsen.de",
    "ldi.nrw.de",
    "datenschutz.rlp.de",
    "datenschutz.saarland.de",
    "datenschutz.sachsen.de",
    "datenschutzzentrum.de",
    "tlfdi.de",
    "dsb.gv.at",
    "edoeb.admin.ch",
    "ico.org.uk",
    "dataprotection.ie",
    "cnil.fr",
    "aepd.es",
    "garanteprivacy.it",
    "autoriteitpersoonsgegevens.nl",
    "uoou.cz",
    "uoou.gov.cz",
    "dataprotection.gov.sk",
    "naih.hu",
    "datepersonale.md",
)
# Host and beginning of the path.
_PLATFORMS = (
    ("policies.google.com", "/"),
    ("google.com", "/policies"),
    ("google.com", "/intl"),
    ("facebook.com", "/privacy"),
    ("facebook.com", "/policy"),
    ("facebook.com", "/policies"),
    ("facebook.com", "/about/privacy"),
    ("privacycenter.instagram.com", "/"),
    ("linkedin.com", "/legal"),
    ("twitter.com", "/privacy"),
    ("twitter.com", "/en/privacy"),
    ("x.com", "/privacy"),
    ("x.com", "/en/privacy"),
    ("tiktok.com", "/legal"),
    ("mailchimp.com", "/legal"),
    ("intuit.com", "/privacy"),
    ("legal.hubspot.com", "/"),
    ("privacy.microsoft.com", "/"),
    ("hcaptcha.com", "/privacy"),
    ("cloudflare.com", "/privacypolicy"),
    ("docusign.com", "/privacy"),
    ("calendly.com", "/privacy"),
    ("zoom.us", "/privacy"),
    ("explore.zoom.us", "/"),
)


@lru_cache(maxsize=1024)  # the links of one document lead to a few hosts
def is_law_host(host: str) -> bool:
    """Whether the host publishes the law or belongs to an authority, rather than to a controller who informs."""
    return _ends(host, _LAW) or _ends(host, _AUTHORITIES)


def platform_of(host: str, path: str) -> str:
    """The host of the platform whose own policy an address leads to, empty where it leads to none."""
    path = path.lower() or "/"
    return next((one for one, start in _PLATFORMS if path.startswith(start) and _ends(host, (one,))), "")


def _ends(host: str, names: tuple[str, ...]) -> bool:
    return host.endswith(names) and f".{host}".endswith(tuple(f".{one}" for one in names))
