"""The record of processing activities (GDPR art. 30(1)(a)-(g)), one activity a row, as CSV for Excel or as HTML."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from rodo_footer.model.activity import Activity
from rodo_footer.model.project import Project
from rodo_footer.rendering.activities import activity_facts
from rodo_footer.rendering.environment import SafeEnvironment
from rodo_footer.rendering.notice.facts import listed, nominative, title_of
from rodo_footer.rendering.shapes import render_jinja
from rodo_footer.rendering.values import Fact, facts

COLUMNS = (
    "activity",
    "controller",
    "joint_controllers",
    "representative",
    "dpo",
    "purposes",
    "legal_basis",
    "data_subjects",
    "data_categories",
    "recipients",
    "transfers",
    "retention",
    "security_measures",
)
"""What art. 30(1) asks for, in its order, and beside it the activity and the legal basis."""

# Source: OWASP, CSV Injection (2026-11): a cell that begins so is run by Excel and LibreOffice; the last four are wide.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


def rows(words: Any, project: Project, activities: Sequence[Activity], language: str) -> list[dict[str, str]]:
    """The cells of each activity by the name of their column."""
    return [{**_common(project), **_own(words, one, language)} for one in activities]


def as_csv(words: Any, made: Sequence[dict[str, str]]) -> str:
    """Semicolons and a BOM: so Excel opens it by a double click in Polish and German, and reads it as UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([cell(str(words.record_column(name))) for name in COLUMNS])
    writer.writerows([cell(row[name]) for name in COLUMNS] for row in made)
    return _BOM + out.getvalue()


def as_html(
    environment: SafeEnvironment, words: Any, controller: str, made: Sequence[dict[str, str]], language: str
) -> str:
    """A page with a table for each activity, which also prints."""
    page = environment.get_template("notice/record.html.j2")
    columns = [(name, words.record_column(name)) for name in COLUMNS if name != "activity"]
    shown = {"words": words, "language": language, "controller": Fact(controller), "columns": columns}
    return render_jinja(page, {**shown, "rows": [facts(one) for one in made]}).strip("\n") + "\n"


def cell(text: str) -> str:
    """Text that a spreadsheet shows and does not run."""
    inert = "".join(char for char in text if char >= " " or char == "\n")
    return f"'{inert}" if inert.lstrip().startswith(_FORMULA) else inert


def _common(project: Project) -> dict[str, str]:
    controller, dpo = project.controller, project.dpo
    contact = (controller.name, controller.address, controller.email, controller.phone)
    representative = controller.representative
    return {
        "controller": _joined(contact),
        "joint_controllers": "\n".join(_joined((one.name, one.contact)) for one in controller.joint_controllers),
        "representative": _joined((representative.name, representative.contact)) if representative else "",
        "dpo": _joined((dpo.name, dpo.contact)) if dpo else "",
    }


def _own(words: Any, activity: Activity, language: str) -> dict[str, str]:
    said = activity_facts(activity, language)
    held = (said["retention"]["period"], said["retention"]["criteria"])
    return {
        "activity": title_of(activity, language),
        "purposes": "\n".join(nominative(one.text[language]) for one in activity.purposes),
        "legal_basis": "\n".join(_basis(words, one) for one in said["purposes"]),
        "data_subjects": listed(activity.data_subjects, language),
        "data_categories": listed(activity.data_categories, language),
        "recipients": ", ".join(said["recipients"]),
        "transfers": "\n".join(str(words.transfer(facts(one))) for one in said["transfers"]),
        "retention": "; ".join(one for one in held if one),
        "security_measures": listed(activity.security_measures, language),
    }


def _basis(words: Any, purpose: Mapping[str, str]) -> str:
    return str(words.legal_basis(purpose["legal_basis"], purpose["legal_provision"], purpose["special_category"]))


def _joined(parts: Sequence[str]) -> str:
    return ", ".join(one for one in parts if one)
