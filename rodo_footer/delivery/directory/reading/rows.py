"""Records to people: what must hold for a row before it is used, and the one field that is computed. Knows no file."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.delivery.directory.reading.header import Header
from rodo_footer.delivery.directory.reading.mailboxes import Mailboxes
from rodo_footer.delivery.directory.reading.records import Damage, Lines, records
from rodo_footer.delivery.directory.reading.values import are_plain, clean, fault_of, first_phone, is_address
from rodo_footer.delivery.directory.reading.where import Condition
from rodo_footer.model.person import Person, RowFault

_ADDRESSES = ("user_principal_name", "mail")


class Rows:
    """Turns records under one header into people; remembers which mailboxes it has seen."""

    def __init__(self, header: Header, where: tuple[Condition, ...], mailboxes: Mailboxes) -> None:
        self._header = header
        self._where = where
        self._mailboxes = mailboxes
        self._names = [""] * header.width
        for column in header.columns:
            self._names[column.place] = column.name
        self._columns = frozenset(column.name for column in header.columns)
        self._spelling = {column.name: column.header for column in header.columns}

    def of(self, lines: Lines) -> Iterator[Person | RowFault]:
        """The people in `lines`, which stand after the header; one fault at most for a row, its first."""
        for record in records(lines, self._header.delimiter):
            if isinstance(record, Damage):
                yield RowFault(record.line, self._header.spelling(record.column), record.message)
                continue
            line, fields = record
            if not "".join(fields).strip():
                continue
            row = self._width_fault(line, fields) or self._row(line, fields)
            if row is not None:
                yield row

    def _width_fault(self, line: int, fields: list[str]) -> RowFault | None:
        width = self._header.width
        counts = f"fields in the row: {len(fields)}, in the header: {width}"
        if len(fields) < width:
            return RowFault(line, self._header.spelling(len(fields)), f"is missing ({counts})")
        if len(fields) > width and "".join(fields[width:]).strip():
            advice = f"put a value that contains '{self._header.delimiter}' in quotation marks"
            return RowFault(line, self._header.spelling(width - 1), f"is not the last field ({counts}); {advice}")
        return None

    def _row(self, line: int, fields: list[str]) -> Person | RowFault | None:
        """The person, or what is wrong with the row; None where `where` does not want it, whatever is wrong with it."""
        values, fault = self._values(line, fields)
        fault = self._add_phone(values, line) or fault
        if not all(condition.holds(values) for condition in self._where):
            return None
        return fault or self._mailbox_fault(values, line) or Person(values, line, self._columns)

    def _values(self, line: int, fields: list[str]) -> tuple[dict[str, str], RowFault | None]:
        if are_plain("".join(fields)):
            pairs = zip(self._names, fields, strict=False)  # a row may have more fields than the header, if empty
            return {name: text for name, raw in pairs if raw and name and (text := raw.strip())}, None
        values: dict[str, str] = {}
        fault: RowFault | None = None
        for place, spelling, name in self._header.columns:
            raw = fields[place]
            if text := clean(raw):
                values[name] = text
            if fault is None and (wrong := fault_of(raw)):
                fault = RowFault(line, spelling, wrong)
        return values, fault

    def _add_phone(self, values: dict[str, str], line: int) -> RowFault | None:
        """`phone`, unless the file has a column of that name."""
        if "phone" in values:
            return None
        try:
            phone = values.get("telephone_number") or first_phone(values.get("business_phones", ""))
        except ValueError:
            return RowFault(line, self._spelling["business_phones"], 'is no list of numbers like ["+48 22 000 00 00"]')
        if phone:
            values["phone"] = phone
        return None

    def _mailbox_fault(self, values: dict[str, str], line: int) -> RowFault | None:
        given = [name for name in _ADDRESSES if name in values]
        if not given:
            missing = next(self._spelling[name] for name in _ADDRESSES if name in self._spelling)
            return RowFault(line, missing, "is empty, so the row has no mailbox")
        for name in given:
            if not is_address(values[name]):
                return RowFault(line, self._spelling[name], f"is not an e-mail address: {values[name][:80]}")
        mailbox = values[given[0]]
        if earlier := self._mailboxes.earlier(mailbox, line):
            return RowFault(line, self._spelling[given[0]], f"is the mailbox of line {earlier} again: {mailbox}")
        return None
