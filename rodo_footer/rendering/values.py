"""What templates see: facts of the project as constants, a person as untrusted values, a missing value as an error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

import msgspec
from jinja2.runtime import Undefined

from rodo_footer.errors import PersonError
from rodo_footer.model.person import Person

KNOWN_FIELDS = frozenset(
    [
        "user_principal_name",
        "display_name",
        "given_name",
        "surname",
        "mail",
        "job_title",
        "department",
        "company_name",
        "office_location",
        "phone",
        "mobile_phone",
        "business_phones",
        "telephone_number",
        "fax_number",
        "street_address",
        "postal_code",
        "city",
        "state",
        "country",
        "employee_id",
        "preferred_language",
    ]
)
"""Fields that a directory may have (Graph's user resource in snake_case); an empty one is no typing error."""


class Fact(str):
    """A value from the config: the same for everybody, so it may stay in a shape (rendering/shapes.py)."""

    __slots__ = ()


class Facts:
    """A table of the config as templates see it: an attribute for each key."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self.__dict__.update(values)


def facts(value: object) -> object:
    """The same data with every string marked as a Fact, in tables and lists that templates can read."""
    if isinstance(value, str):
        return value if hasattr(value, "__html__") else Fact(value)
    if isinstance(value, Mapping):
        return Facts({name: facts(item) for name, item in value.items()})
    if isinstance(value, (list, tuple)):
        return [facts(item) for item in value]
    if isinstance(value, msgspec.Struct):
        return Facts({name: facts(getattr(value, name)) for name in value.__struct_fields__})
    return value


class Missing(Undefined):
    """A known field that this person has no value for: false in a test, an error where it would be printed."""

    __slots__ = ("field", "person")

    def __init__(self, field: str, person: Person) -> None:
        super().__init__(name=field)
        self.field = field
        self.person = person

    def fail(self) -> NoReturn:
        """Say who lacks what."""
        raise PersonError(
            f"{self.person.name}: '{self.field}' is empty, and the template needs it",
            self.field,
            f"Fill it in, or make it optional in the template: {{% if person.{self.field} %}}",
        )

    def __str__(self) -> str:
        self.fail()

    def __html__(self) -> str:
        self.fail()


class PersonView:
    """`person` in a template. Names that neither the directory nor Graph knows are undefined: a typing error."""

    __slots__ = ("_person", "_values")

    def __init__(self, person: Person) -> None:
        self._person = person
        self._values = person.values

    def __getattr__(self, name: str) -> object:
        try:
            return self._values[name]
        except KeyError:
            if name in KNOWN_FIELDS or name in self._person.columns:
                return Missing(name, self._person)
            raise AttributeError(name) from None

    def __getitem__(self, name: str) -> object:
        try:
            return getattr(self, name)
        except AttributeError:
            raise KeyError(name) from None
