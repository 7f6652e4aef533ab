"""What an activity must say besides its purposes: source, recipients, transfers, retention, duty to provide, automated
decisions (GDPR art. 13(1)(e) to (2)(f), art. 14)."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.config.validate import Fault
from rodo_footer.model.activity import Activity, Transfer
from rodo_footer.toml_lines import Key

_ADEQUATE = ("adequacy", "dpf")
_RETAIN = 'Add e.g. retention = { period = { en = "12 months" } }, or criteria where there is no fixed period.'


def disclosure_faults(activity: Activity, base: Key) -> Iterator[Fault]:
    """What is missing from what an activity discloses, and what contradicts itself."""
    yield from _origin_faults(activity, base)
    article = activity.article("13(1)(e)", "14(1)(e)")
    for number, recipient in enumerate(activity.recipients):
        if not recipient.name.strip() and not recipient.category:
            what = f"neither name nor category ({article})"
            yield Fault((*base, "recipients", number), what, 'Add e.g. category = { en = "our e-mail provider" }.')
    for number, transfer in enumerate(activity.transfers):
        yield from _transfer_faults(activity, transfer, (*base, "transfers", number))
    retention, article = activity.retention, activity.article("13(2)(a)", "14(2)(a)")
    if retention is None:
        yield Fault((*base, "retention"), f"missing ({article})", _RETAIN)
    elif not (retention.period or retention.criteria):
        yield Fault((*base, "retention"), f"neither period nor criteria ({article})", _RETAIN)
    yield from _provision_faults(activity, base)
    if activity.automated_decisions and not activity.automated_processing:
        what = "a decision is automated, and automated_processing is false (GDPR art. 13(2)(f), 22)"
        yield Fault((*base, "automated_decisions"), what, "One of the two is wrong.")


def _origin_faults(activity: Activity, base: Key) -> Iterator[Fault]:
    if activity.collected_from == "data_subject":
        if activity.source is not None:
            what = "a source is said, and the data are collected from the person (GDPR art. 13, 14(2)(f))"
            yield Fault((*base, "source"), what, 'Write collected_from = "other", or take the source out.')
        return
    if activity.source is None:
        what = "missing; who did not give the data must be told where they come from (GDPR art. 14(2)(f))"
        yield Fault((*base, "source"), what, 'Add e.g. source = { text = { en = "your website" } }.')
    elif not activity.source.text:
        yield Fault((*base, "source", "text"), "no text (GDPR art. 14(2)(f))", 'Add e.g. en = "your website".')
    if not activity.data_categories:
        what = "missing; who did not give the data must be told which they are (GDPR art. 14(1)(d))"
        yield Fault((*base, "data_categories"), what, 'Add e.g. data_categories = [{ en = "name, phone number" }].')


def _transfer_faults(activity: Activity, transfer: Transfer, key: Key) -> Iterator[Fault]:
    article = activity.article("13(1)(f)", "14(1)(f)")
    if not transfer.country:
        yield Fault((*key, "country"), f"no country ({article})", 'Add e.g. country = { en = "United States" }.')
    if not transfer.safeguard and transfer.mechanism is None:
        what = f"neither safeguard nor mechanism ({article}, chapter V)"
        yield Fault(key, what, 'Add e.g. mechanism = "scc" and safeguard = { en = "standard contractual clauses" }.')
    # An adequacy decision is public, and the derogations of art. 49(1)(a) to (g) have nothing to give a copy of.
    elif transfer.mechanism not in (*_ADEQUATE, "derogation") and not transfer.copy_at.strip():
        what = f"missing; where is a copy of the safeguards to be had ({article})"
        hint = 'Add an address, or mechanism = "adequacy" where the country has an adequacy decision.'
        yield Fault((*key, "copy_at"), what, hint)


def _provision_faults(activity: Activity, base: Key) -> Iterator[Fault]:
    provision = activity.provision
    if activity.collected_from == "data_subject" and provision.kind != "voluntary" and not provision.consequence:
        what = (
            f"missing; the data are {provision.kind.replace('_', ' ')}: what follows without them (GDPR art. 13(2)(e))"
        )
        hint = 'Add e.g. consequence = { en = "we cannot enter into the contract" }.'
        yield Fault((*base, "provision", "consequence"), what, hint)
