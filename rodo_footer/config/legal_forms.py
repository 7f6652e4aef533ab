"""Whether the legal form is one of the country's legal pack: of one that nobody knows, no particular is checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rodo_footer.config.validate import Fault
from rodo_footer.model.project import Project


def form_faults(project: Project) -> Iterator[Fault]:
    """A legal form that no pack has, or that needs another country; what a form wants printed, rendering says."""
    from rodo_footer.packs import countries, pack

    country, form = project.controller.country, project.controller.legal_form
    if not form:
        return
    known = countries()
    if country not in known:
        what = f"no legal pack '{country}'" if country else "missing, and legal_form needs it"
        yield Fault(("controller", "country"), what, _nearest(country, known))
    elif form not in pack(country).forms:
        what = f"no legal form '{form}' in the pack '{country}'"
        yield Fault(("controller", "legal_form"), what, _nearest(form, pack(country).forms))


def _nearest(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    there = tuple(known)
    near = get_close_matches(name.lower(), there, 1, 0.5)
    meant = f"Did you mean '{near[0]}'? " if near else ""
    return f"{meant}There is: {', '.join(there)}."
