"""The completeness of a notice: which elements of GDPR art. 13 and 14 its text has. Knows no rule and no policy."""

from __future__ import annotations

from rodo_footer.checking.completeness.judging import Found, KnownValues, State, judge, known_languages

__all__ = ["Found", "KnownValues", "State", "judge", "known_languages"]
