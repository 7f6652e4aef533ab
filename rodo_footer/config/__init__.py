"""The only reader of `rodo-footer.toml`: finds it, checks it, and hands on a Project with absolute paths."""

from rodo_footer.config.load import NAME, check_project, find, load, locate, parse
from rodo_footer.config.numbers import verify_numbers
from rodo_footer.config.schema import json_schema

__all__ = ["NAME", "check_project", "find", "json_schema", "load", "locate", "parse", "verify_numbers"]
