"""What must hold for any people file, and for any bytes that are not one."""

from __future__ import annotations

import csv
import io
import tempfile
import unicodedata
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from rodo_footer.delivery.directory import people
from rodo_footer.delivery.directory.reading.values import are_plain, clean, fault_of, is_address
from rodo_footer.delivery.directory.reading.where import fold
from rodo_footer.errors import InputError
from rodo_footer.model.person import Person, RowFault

COLUMNS = ("userPrincipalName", "displayName", "jobTitle", "department", "telephoneNumber")
NAMES = ("user_principal_name", "display_name", "job_title", "department", "telephone_number")
POLISH = "aąbcćdeęłńoóśzźż AŁŻ'-.,;:\t\"\n\r()<>{}&=#!|\\"


def readable(encoding: str) -> st.SearchStrategy[str]:
    """Text that `encoding` can hold and that no rule of people files refuses."""
    codec = "utf-8" if encoding.startswith("utf") else encoding
    letters = st.characters(codec=codec, exclude_characters="\0\ufffd", exclude_categories=["Cs"])
    return st.text(st.one_of(st.sampled_from(POLISH), letters), max_size=40)


@st.composite
def files(draw: st.DrawFn) -> tuple[bytes, list[dict[str, str]]]:
    """The bytes of a people file in some dialect, and the values that must come out of it."""
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "windows-1250"]))
    quoting = draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    text = io.StringIO()
    writer = csv.writer(text, delimiter=draw(st.sampled_from(",;\t")), lineterminator=end, quoting=quoting)
    writer.writerow(COLUMNS)
    rows = draw(st.lists(st.lists(readable(encoding), min_size=4, max_size=4), max_size=8))
    if encoding == "windows-1250":
        rows.append(["ó " * 100, "", "", ""])  # a few letters of windows-1250 can happen to be UTF-8, a whole file not
    expected = []
    for number, row in enumerate(rows):
        # csv.writer may leave a lone carriage return without quotes; then it is an end of line, and rightly so.
        values = [f"p{number}@example.com", *(value.replace("\r", "\r\n") for value in row)]
        writer.writerow(values)
        kept = {name: cleaned for name, value in zip(NAMES, values, strict=True) if (cleaned := clean(value))}
        if "telephone_number" in kept:
            kept["phone"] = kept["telephone_number"]
        expected.append(kept)
    return text.getvalue().encode(encoding), expected


def read(data: bytes) -> list[Person | RowFault]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "people.csv")
        path.write_bytes(data)
        rows = list(people(str(path)))
        return [row if isinstance(row, RowFault) else Person(row.values, row.line) for row in rows]


@given(files())
@settings(max_examples=150, deadline=None)
def test_what_was_written_is_what_is_read(case: tuple[bytes, list[dict[str, str]]]) -> None:
    """Every dialect and encoding gives back the same people, values cleaned, none lost, none at fault."""
    data, expected = case
    assert [row.values if isinstance(row, Person) else row for row in read(data)] == expected


@given(st.one_of(st.binary(max_size=300), st.text(alphabet='mail,;"\n\r\t@.ax\0', max_size=200).map(str.encode)))
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_people_faults_or_one_clear_error(data: bytes) -> None:
    """Whatever the file is, nothing else comes out, lines go upwards, and no message is empty."""
    for start in (b"", b"mail,x\n"):
        try:
            rows = read(start + data)
        except InputError:
            continue
        assert [row.line for row in rows] == sorted({row.line for row in rows})
        assert all(row.message if isinstance(row, RowFault) else row.mailbox for row in rows)


@given(st.lists(st.text(alphabet='ab,"\n ', max_size=30), max_size=12))
@settings(max_examples=150, deadline=None)
def test_damage_never_reaches_a_sound_row(rows: list[str]) -> None:
    """Whatever quotes stand before it, a row without quotes is read, with its line."""
    before = "".join(f"{row}\n" for row in ["mail,x", *rows])
    assert read(f"{before}z@example.com,end\n".encode())[-1] == Person(
        {"mail": "z@example.com", "x": "end"}, line=before.count("\n") + 1
    )


@given(st.text())
@settings(max_examples=200)
def test_cleaning_twice_changes_nothing(raw: str) -> None:
    """A clean value is in NFC, on one line, trimmed, printable, and a fixed point."""
    once = clean(raw)
    assert clean(once) == once == once.strip() == unicodedata.normalize("NFC", once)
    assert not any(unicodedata.category(char) == "Cc" for char in once)


@given(st.emails())
@settings(max_examples=200)
def test_an_address_stays_inside_a_line_and_an_attribute(address: str) -> None:
    """Nothing that passes can end an attribute, a header line or an address."""
    for text in (address, address.replace("@", "@@"), f"{address},{address}", f'"{address}"', f"{address}\n"):
        assert is_address(text) is False or not set(text) & set(' <>"\n,;:\\()[]')


@given(st.text(max_size=50))
def test_folding_does_not_depend_on_case_or_composition(text: str) -> None:
    """Upper case, and letters taken apart, fold to the same."""
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=20))
def test_a_fault_is_a_reason_that_can_be_read(raw: str) -> None:
    """A value is at fault for its NUL, its length or what could not be decoded, and for nothing else."""
    assert bool(fault_of(raw)) == ("\0" in raw or "\ufffd" in raw)
    assert fault_of(raw * 60) or len(raw * 60) <= 1_000


@given(st.lists(st.text(max_size=20), max_size=4))
@settings(max_examples=300)
def test_the_short_way_and_the_long_way_agree(values: list[str]) -> None:
    """What passes as plain without a closer look has no fault and changes only by trimming."""
    if are_plain("".join(values)):
        assert [clean(value) for value in values] == [value.strip() for value in values]
        assert not any(map(fault_of, values))
