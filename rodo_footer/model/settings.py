"""What the config file says about signatures, checks and roll-outs."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

SeverityName = Literal["error", "warning", "info"]
FailOn = Literal["error", "warning", "never"]
InlineIgnores = Literal["files", "everywhere", "never"]
Register = Literal["neutral", "formal", "informal"]


Wave = Annotated[
    str, Meta(pattern=r"^\d+(\.\d+)?%?$", description="a number of mailboxes such as 5, or a share such as 10%")
]


class Logo(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An image by https with its size in pixels and its alternative text."""

    url: str
    width: Annotated[int, Meta(ge=1)]
    height: Annotated[int, Meta(ge=1)]
    alt: str


class SignatureSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which design (a name or a path), languages, wording and looks."""

    template: str = "classic"
    languages: list[str] = field(default_factory=lambda: ["pl"])
    variant: Literal["link", "short", "full", "policy"] = "short"
    register: Register = "neutral"
    logo: Logo | None = None
    color: Annotated[str, Meta(pattern="^#[0-9a-fA-F]{6}$", description="a colour such as #2176ae")] = "#2176ae"


class OnlineSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How far `check --online` goes: hosts (`name` or `name:port`) that may lie in a private network or on another port
    than 80 and 443, a file with further certificate authorities, and a proxy, which then resolves names itself."""

    allow_hosts: list[str] = field(default_factory=list)
    ca_bundle: str = ""
    proxy: str = ""


class Override(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What holds for some paths only: patterns as in .gitignore, relative to `folder`, which is relative to the config.
    `notice` replaces the addresses that count, `select` the rules that run; `ignore` and `severity` are added."""

    paths: Annotated[list[str], Meta(min_length=1)]
    folder: str = ""
    notice: list[str] = field(default_factory=list)
    select: list[str] = field(default_factory=list)
    ignore: list[str] = field(default_factory=list)
    severity: dict[str, SeverityName] = field(default_factory=dict)


class CheckSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which rules run, at which severity, and from which on the exit code is 1.

    `inline_ignores`: where comments that ignore a rule are obeyed; `files` are all but mails. `baseline` is the file of
    findings that are accepted. `destinations`: the places that limit the size of a signature, such as gmail-signature.
    """

    fail_on: FailOn = "error"
    select: list[str] = field(default_factory=list)
    ignore: list[str] = field(default_factory=list)
    severity: dict[str, SeverityName] = field(default_factory=dict)
    online: OnlineSettings = OnlineSettings()
    inline_ignores: InlineIgnores = "files"
    baseline: str = ""
    override: list[Override] = field(default_factory=list)
    destinations: list[str] = field(default_factory=list)


class GraphSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How to reach Microsoft Graph; a secret itself is never in the file."""

    tenant: str
    client_id: str
    certificate: str = ""
    certificate_password_env: str = ""
    secret_env: str = ""
    cloud: Literal["global", "us-gov", "dod", "china"] = "global"
    endpoint: str = ""
    authority: str = ""
    ca_bundle: str = ""
    roaming_signatures_postponed: bool = False


class FilesSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Target `files`: the folder that holds a folder per mailbox, and the name that Outlook shows for the signature."""

    folder: str = "signatures"
    name: str = "rodo-footer"


class HaltOn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The stop rule: share of failed mailboxes, and failures in a row."""

    failures: Annotated[str, Meta(pattern=r"^\d+(\.\d+)?%$", description="a share such as 2%")] = "2%"
    in_a_row: Annotated[int, Meta(ge=1)] = 5


class RolloutSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Target, ledger, waves (numbers of mailboxes or shares of all, cumulative) and the stop rule."""

    target: str = "files"
    ledger: str = ".rodo-footer/ledger.db"
    waves: list[Wave] = field(default_factory=lambda: ["5", "1%", "10%", "50%", "100%"])
    halt_on: HaltOn = HaltOn()
    concurrency: Annotated[int, Meta(ge=1, le=64)] = 4
