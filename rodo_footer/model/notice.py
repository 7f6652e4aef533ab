"""Where the information notice lies, and which addresses count as a link to it."""

from __future__ import annotations

from msgspec import Struct, field


class Notice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`url` is one address or one a language; `accept` lists further ones that count, `*` at the end is a prefix."""

    url: str | dict[str, str]
    accept: list[str] = field(default_factory=list)
    spoken_url: str = ""

    def url_for(self, language: str) -> str:
        """The address for `language`, else the only or first one."""
        if isinstance(self.url, str):
            return self.url
        return self.url.get(language) or next(iter(self.url.values()))

    @property
    def accepted(self) -> tuple[str, ...]:
        """Every address or prefix that satisfies the duty, the notice's own first."""
        own = (self.url,) if isinstance(self.url, str) else tuple(self.url.values())
        return (*own, *self.accept)
