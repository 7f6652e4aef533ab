"""The worksheet of the balancing test: the questions in one language, the facts that are known, the answers if any.

Its words and its order are content (`templates/balancing-test/`). It decides nothing, and gives no legal advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from rodo_footer.balancing import Vocabulary, is_answered, questions, vocabulary
from rodo_footer.model.activity import Activity, Inflected, Purpose
from rodo_footer.model.balancing_test import STEPS, BalancingTest
from rodo_footer.model.project import Project
from rodo_footer.rendering.environment import SafeEnvironment, template_errors
from rodo_footer.rendering.recorder import Recorder

Form = Literal["markdown", "html", "text"]
_TEMPLATES: dict[Form, str] = {"markdown": "worksheet.md.j2", "html": "worksheet.html.j2", "text": "worksheet.txt.j2"}


def worksheet(project: Project, activity: Activity, language: str, form: Form, answers: BalancingTest | None) -> str:
    """The finished document. Facts that are not said in `language` stand there in the one that they are said in."""
    words = vocabulary(language)
    name = f"balancing-test/{_TEMPLATES[form]}"
    # Markdown lets mark-up through, and an answer is no mark-up.
    mask = _without_tags if form == "markdown" else str
    context = {
        "language": language,
        "labels": words.labels,
        "activity": {"title": mask(_said(activity.title, language) or activity.id)},
        "public_body": project.controller.public_body,
        "facts": [
            {"label": label, "value": mask(value)} for label, value in _facts(project, activity, language) if value
        ],
        "steps": [_step(step, language, activity, answers, mask) for step in STEPS],
        "decision": [{"label": label, "value": mask(value)} for label, value in _decision(words, answers)],
        "conditions": [mask(one) for one in answers.decision.conditions] if answers else [],
    }
    with template_errors(name):
        environment = SafeEnvironment("html" if form == "html" else "text", (), Recorder().finalize)
        return environment.get_template(name).render(context).strip() + "\n"


def _step(step: str, language: str, activity: Activity, answers: BalancingTest | None, mask: Any) -> dict[str, Any]:
    words = vocabulary(language)
    given = answers.answers(step) if answers else {}
    asked = [(one, words.wording(one.id, activity.channels)) for one in questions() if one.step == step]
    return {
        "title": words.steps[step].title,
        "questions": [
            {
                "text": wording.text,
                "hint": wording.hint,
                "source": _cited(one.source, language),
                "answer": mask(given[one.id]).strip().split("\n") if is_answered(given.get(one.id, "")) else [],
            }
            for one, wording in asked
        ],
    }


def _facts(project: Project, activity: Activity, language: str) -> Iterator[tuple[str, str]]:
    """Label and value of each fact of the config that the assessment is about."""
    labels = vocabulary(language).labels
    controller = project.controller
    yield labels["controller"], ", ".join(filter(None, (controller.name, controller.address)))
    yield labels["activity"], activity.id
    for purpose in activity.purposes:
        if purpose.legal_basis == "6.1.f":
            yield labels["purpose"], _purpose(purpose, language)
            yield labels["interest"], _said(purpose.legitimate_interest, language)
    yield labels["data_subjects"], _listed(activity.data_subjects, language)
    yield labels["data_categories"], _listed(activity.data_categories, language)
    yield labels["source"], _said(activity.source.text, language) if activity.source else ""
    yield labels["recipients"], "; ".join(one.name or _said(one.category, language) for one in activity.recipients)
    yield labels["transfers"], "; ".join(_said(one.country, language) for one in activity.transfers)
    if activity.retention:
        kept = _said(activity.retention.period, language), _said(activity.retention.criteria, language)
        yield labels["retention"], "; ".join(filter(None, kept))
    yield labels["alternative"], _said(activity.alternative, language)
    yield labels["security_measures"], _listed(activity.security_measures, language)
    yield labels["notice"], project.notice.url_for(language)


def _decision(words: Vocabulary, answers: BalancingTest | None) -> Iterator[tuple[str, str]]:
    labels = words.labels
    decision = answers.decision if answers else None
    outcome = decision.outcome if decision else ""
    yield labels["outcome"], words.outcomes.get(outcome, outcome)
    yield labels["reviewer"], decision.reviewer if decision else ""
    yield labels["date"], decision.date.isoformat() if decision and decision.date else ""
    yield labels["next_review"], decision.next_review.isoformat() if decision and decision.next_review else ""


def _cited(source: str, language: str) -> str:
    """`GDPR art. 6(1)(f)` as lawyers of a language write it; what is no article stays as it is."""
    found = re.fullmatch(r"GDPR art\. (\d+)(?:\((\d)\))?(?:\(([a-z])\))?", source)
    if found is None or language == "en":
        return source
    article, paragraph, letter = found.groups()
    if language == "pl":
        return f"art. {article}{f' ust. {paragraph}' if paragraph else ''}{f' lit. {letter}' if letter else ''} RODO"
    return f"Art. {article}{f' Abs. {paragraph}' if paragraph else ''}{f' Buchst. {letter}' if letter else ''} DSGVO"


def _purpose(purpose: Purpose, language: str) -> str:
    texts = {code: text.nom if isinstance(text, Inflected) else text for code, text in purpose.text.items()}
    return _said(texts, language)


def _said(words: Mapping[str, str], language: str) -> str:
    """The text in a language, else in the first that there is."""
    return words.get(language) or next(iter(words.values()), "")


def _listed(texts: Iterable[Mapping[str, str]], language: str) -> str:
    return "; ".join(_said(one, language) for one in texts)


def _without_tags(text: str) -> str:
    return text.replace("<", "&lt;")
