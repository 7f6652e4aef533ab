"""Where the information notice lies, and which addresses count as a link to it."""

from __future__ import annotations

from datetime import date

from msgspec import Struct, field


class NoticeChange(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a version of the notice changed."""

    version: str
    effective_from: date
    text: dict[str, str]


class Notice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`url` is one address or one a language; `accept` lists further ones that count, `*` at the end is a prefix.

    `spoken_url` is how the address is said on the telephone, one text a language, or one for the main language (the
    first of `[signature] languages`); where there is none, it follows from the address. `version` and `effective_from`
    stand in the document that `notice` writes, with what `changes` say of each version.
    """

    url: str | dict[str, str]
    accept: list[str] = field(default_factory=list)
    spoken_url: str | dict[str, str] = ""
    version: str = ""
    effective_from: date | None = None
    changes: list[NoticeChange] = field(default_factory=list)

    def url_for(self, language: str) -> str:
        """The address for `language`, else the only or first one."""
        if isinstance(self.url, str):
            return self.url
        return self.url.get(language) or next(iter(self.url.values()))

    def spoken_for(self, language: str, main: str) -> str:
        """How the address is said in `language`, empty where the config does not say; `main` is the main language."""
        if isinstance(self.spoken_url, str):
            return self.spoken_url if language == main else ""
        return self.spoken_url.get(language, "")

    @property
    def accepted(self) -> tuple[str, ...]:
        """Every address or prefix that satisfies the duty, the notice's own first."""
        own = (self.url,) if isinstance(self.url, str) else tuple(self.url.values())
        return (*own, *self.accept)
