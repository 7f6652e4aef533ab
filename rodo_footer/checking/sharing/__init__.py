"""Mails of one look have one verdict: what they have in common, and for which verdicts that holds."""
