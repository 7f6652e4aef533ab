"""rodo-footer writes, checks and rolls out the e-mail footers that link to a GDPR art. 13 information notice."""

__version__ = "0.1.0"
