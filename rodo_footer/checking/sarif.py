"""The objects of SARIF 2.1.0 (OASIS, 2020-03-27) that this tool says, and no others. Values only."""

from __future__ import annotations

from msgspec import Struct, field


class Camel(Struct, frozen=True, kw_only=True, rename="camel", omit_defaults=True):
    """An object of the standard: camel case, absent where nothing is said."""


class Message(Camel, frozen=True):
    """Text, and the same as Markdown where it is."""

    text: str
    markdown: str = ""


class Artifact(Camel, frozen=True):
    """A file: relative to the folder in which the check ran, or a whole file address."""

    uri: str
    uri_base_id: str = ""


class Region(Camel, frozen=True):
    """A place in a file: line and column (1-based), or characters from its beginning."""

    start_line: int = 0
    start_column: int = 0
    char_offset: int = -1
    char_length: int = -1


class Physical(Camel, frozen=True):
    """A file and the place in it."""

    artifact_location: Artifact
    region: Region


class Logical(Camel, frozen=True):
    """A place that is no line of a file: a part of a mail."""

    fully_qualified_name: str


class Location(Camel, frozen=True):
    """Where a result is."""

    physical_location: Physical
    logical_locations: tuple[Logical, ...] = ()


class Replacement(Camel, frozen=True):
    """Characters that go, and what takes their place."""

    deleted_region: Region
    inserted_content: Message


class Change(Camel, frozen=True):
    """All replacements in one file."""

    artifact_location: Artifact
    replacements: tuple[Replacement, ...]


class SarifFix(Camel, frozen=True):
    """How a result is mended."""

    description: Message
    artifact_changes: tuple[Change, ...]


class Suppression(Camel, frozen=True):
    """Why a result does not count: `inSource` is a comment, `external` the baseline."""

    kind: str
    justification: str = ""


class Result(Camel, frozen=True):
    """One finding."""

    rule_id: str
    rule_index: int
    level: str
    message: Message
    locations: tuple[Location, ...]
    partial_fingerprints: dict[str, str]
    fixes: tuple[SarifFix, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    properties: dict[str, str] = {}


class Configuration(Camel, frozen=True):
    """The level of a rule where nobody set another."""

    level: str


class Descriptor(Camel, frozen=True):
    """A rule, with its page."""

    id: str
    short_description: Message
    full_description: Message
    help: Message
    help_uri: str
    default_configuration: Configuration


class Driver(Camel, frozen=True):
    """This tool."""

    name: str
    version: str
    information_uri: str
    rules: tuple[Descriptor, ...]


class Tool(Camel, frozen=True):
    """What made the log."""

    driver: Driver


class Notification(Camel, frozen=True):
    """What the reader of the log must know about the log."""

    level: str
    message: Message


class Invocation(Camel, frozen=True):
    """One run of the tool."""

    execution_successful: bool
    tool_execution_notifications: tuple[Notification, ...] = ()


class Automation(Camel, frozen=True):
    """The category under which code scanning keeps the results."""

    id: str


class Described(Camel, frozen=True):
    """What `%SRCROOT%` is."""

    description: Message


class SarifRun(Camel, frozen=True):
    """One run with its results."""

    tool: Tool
    results: tuple[Result, ...]
    column_kind: str
    automation_details: Automation
    invocations: tuple[Invocation, ...]
    original_uri_base_ids: dict[str, Described]


class Log(Struct, frozen=True, kw_only=True):
    """The file."""

    schema: str = field(name="$schema")
    version: str
    runs: tuple[SarifRun, ...]
