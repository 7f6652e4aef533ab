"""The completeness of a notice: which elements of GDPR art. 13 and 14 its text has. Knows no rule and no policy."""

from __future__ import annotations

from rodo_footer.checking.completeness.judging import Found, State, evidence_in, judge, known_languages
from rodo_footer.checking.completeness.values import KnownValues

__all__ = ["Found", "KnownValues", "State", "evidence_in", "judge", "known_languages"]
