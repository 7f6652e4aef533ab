"""People from CSV: what a file says is what comes out, and what is wrong is named by line and field."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest

from rodo_footer.delivery.directory import names, people
from rodo_footer.errors import InputError, UsageError
from rodo_footer.model.person import Person, RowFault

ENTRA = (
    "userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,"
    "streetAddress,state,country,officeLocation,city,postalCode,telephoneNumber,mobilePhone,alternateEmailAddress,"
    "ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,directorySynced,"
    "invitationState,identityIssuer,createdDateTime"
)


@pytest.fixture
def read(tmp_path: Path):
    """Reads `data` as a people file, whole."""

    def _read(data: bytes | str, *where: str) -> list[Person | RowFault]:
        path = tmp_path / "people.csv"
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        rows = list(people(str(path), where))
        return [row if isinstance(row, RowFault) else Person(row.values, row.line) for row in rows]

    return _read


def fault(rows: list[Person | RowFault]) -> RowFault:
    """The only fault among `rows`."""
    (found,) = [row for row in rows if isinstance(row, RowFault)]
    return found


def test_an_entra_export_is_read_as_it_is(read) -> None:
    """All columns of "Download users" come out under their snake_case names, empty ones not at all."""
    row = (
        "anna.nowak@example.com,Anna Nowak,Nowak,anna.nowak@example.com,Anna,8a1c,Member,Specjalistka,Sprzedaż,True,PL,"
        ",,Polska,Warszawa,Warszawa,00-001,+48 22 000 00 00,+48 600 000 000,,,,,Przykład sp. z o.o.,,False,,"
        "example.com,2024"
    )
    (person,) = read(f"\ufeff{ENTRA}\r\n{row}\r\n")
    assert person == Person(
        {
            "user_principal_name": "anna.nowak@example.com",
            "display_name": "Anna Nowak",
            "surname": "Nowak",
            "mail": "anna.nowak@example.com",
            "given_name": "Anna",
            "id": "8a1c",
            "user_type": "Member",
            "job_title": "Specjalistka",
            "department": "Sprzedaż",
            "account_enabled": "True",
            "usage_location": "PL",
            "country": "Polska",
            "office_location": "Warszawa",
            "city": "Warszawa",
            "postal_code": "00-001",
            "telephone_number": "+48 22 000 00 00",
            "mobile_phone": "+48 600 000 000",
            "company_name": "Przykład sp. z o.o.",
            "directory_synced": "False",
            "identity_issuer": "example.com",
            "created_date_time": "2024",
            "phone": "+48 22 000 00 00",
        },
        line=2,
    )


@pytest.mark.parametrize("header", ["jobTitle", "job_title", "Job Title", " JOB TITLE "])
def test_a_column_may_be_spelled_in_three_ways(read, header: str) -> None:
    """`jobTitle`, `job_title` and `Job Title` are the same column."""
    (person,) = read(f"mail,{header}\na@example.com,Kierownik\n")
    assert person.values["job_title"] == "Kierownik"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_dialects_of_excel_are_found_by_themselves(read, delimiter: str, encoding: str, end: str) -> None:
    """Delimiter, encoding and line ends need no option, also where a quoted column name holds another delimiter."""
    lines = [["mail", "Stanowisko; dział, piętro"], ["a@example.com", "Zażółć; gęślą, jaźń"]]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(lines)
    assert read(text.getvalue().encode(encoding)) == [
        Person({"mail": "a@example.com", "stanowisko_dzia_pi_tro": "Zażółć; gęślą, jaźń"}, line=2)
    ]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_both_byte_orders_are_read(read, codec: str) -> None:
    """UTF-16 with its mark is read in either byte order."""
    (person,) = read("\ufeffmail\tdisplayName\na@example.com\tŁucja\n".encode(codec))
    assert person.values["display_name"] == "Łucja"


def test_the_delimiter_may_be_told_as_excel_tells_it(read) -> None:
    """A first line `sep=;` is obeyed and counts as a line."""
    assert read("sep=;\nmail;title, long\na@example.com;x\n") == [
        Person({"mail": "a@example.com", "title_long": "x"}, line=3)
    ]


def test_windows_1250_is_read_only_where_utf_8_fails_and_said_so(tmp_path: Path) -> None:
    """The note names the file and the encoding; UTF-8 has no note."""
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    text = "mail;displayName\na@example.com;Święcicka-Żółć\n"
    old.write_bytes(text.encode("windows-1250"))
    new.write_bytes(text.encode())
    read_old, read_new = people(str(old)), people(str(new))
    assert read_old.note.startswith(f"{old} is not UTF-8; it was read as windows-1250.")
    assert read_new.note == ""
    assert list(read_old) == list(read_new)


def test_one_damaged_byte_does_not_turn_a_utf_8_file_into_noise(read) -> None:
    """Where most characters are sound UTF-8, the broken row is a fault and the others keep their letters."""
    rows = read("mail,displayName\na@example.com,Żaneta Łęcka\n".encode() + b"b@example.com,J\xf3zef\n")
    assert rows[0] == Person({"mail": "a@example.com", "display_name": "Żaneta Łęcka"}, line=2)
    assert (fault(rows).line, fault(rows).field) == (3, "displayName")
    assert "cannot be read" in fault(rows).message


def test_the_line_of_a_row_is_where_it_starts(read) -> None:
    """Quoted line breaks count, blank rows are passed over, and a break becomes a space."""
    rows = read(
        'mail,streetAddress\r\na@example.com,"ul. Wzorcowa 1\r\n00-001 Warszawa"\r\n\r\n , \r\nb@example.com,x\r\n'
    )
    assert rows == [
        Person({"mail": "a@example.com", "street_address": "ul. Wzorcowa 1 00-001 Warszawa"}, line=2),
        Person({"mail": "b@example.com", "street_address": "x"}, line=6),
    ]


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  Anna\u00a0 ", "Anna"),
        ("Zaz\u0307o\u0301łc\u0301", "Zażółć"),
        ("An\u200bna\ufeff", "Anna"),
        ("gpj.\u202eexe\u202c", "gpj.exe"),
        ("a\x1b[31mb\x07", "a[31mb"),
        ("a\tb", "a b"),
    ],
)
def test_values_are_normalised_and_lose_what_is_invisible(read, raw: str, clean: str) -> None:
    """NFC, no controls, no zero-width, no change of direction, no white space around."""
    (person,) = read(f"mail,displayName\na@example.com,{raw}\n")
    assert person.values["display_name"] == clean


@pytest.mark.parametrize(
    ("columns", "row", "phone"),
    [
        ("telephoneNumber,businessPhones", "+48 22 000 00 01,+48 22 000 00 02", "+48 22 000 00 01"),
        ("businessPhones", '"[""+48 22 000 00 02"", ""+48 22 000 00 03""]"', "+48 22 000 00 02"),
        ("businessPhones", "+48 22 000 00 02; +48 22 000 00 03", "+48 22 000 00 02"),
        ("businessPhones", "[]", None),
        ("mobilePhone", "+48 600 000 000", None),
        ("phone,telephoneNumber", "1,2", "1"),
    ],
)
def test_phone_is_the_first_business_number(read, columns: str, row: str, phone: str | None) -> None:
    """`telephoneNumber` first, then `businessPhones` as Graph or people write it; a mobile number is not one."""
    (person,) = read(f"mail,{columns}\na@example.com,{row}\n")
    assert person.values.get("phone") == phone


@pytest.mark.parametrize(
    ("row", "field", "message"),
    [
        ("a@example.com", "jobTitle", "is missing (fields in the row: 1, in the header: 3)"),
        ("a@example.com,x,y,z", "phone", "is not the last field (fields in the row: 4, in the header: 3)"),
        (",x,", "mail", "is empty, so the row has no mailbox"),
        ("anna,x,", "mail", "is not an e-mail address: anna"),
        ("a@b@example.com,x,", "mail", "is not an e-mail address"),
        ("a b@example.com,x,", "mail", "is not an e-mail address"),
        ("<a@example.com>,x,", "mail", "is not an e-mail address"),
        ("a@example,x,", "mail", "is not an e-mail address"),
        ('"""a""@example.com",x,', "mail", "is not an e-mail address"),
        ("a@example.com; b@example.com,x,", "mail", "is not an e-mail address"),
        (f"{'a' * 250}@example.com,x,", "mail", "is not an e-mail address"),
        ("FIRST@example.com,x,", "mail", "is the mailbox of line 2 again: FIRST@example.com"),
        ("a@example.com,\0,", "jobTitle", "has a NUL character"),
        (f"a@example.com,{'x' * 1001},", "jobTitle", "has 1,001 characters; at most 1,000 are allowed"),
        ("a@example.com,\ufffd,", "jobTitle", "has characters that cannot be read"),
        ('a@example.com,"x,', "jobTitle", "a quotation mark is opened and not closed"),
        ('a@example.com,"x" y,', "jobTitle", "text follows a closing quotation mark"),
        (f"a@example.com,{'x' * 200_000},", "mail", "the line has more than 100,000 characters"),
    ],
)
def test_a_row_at_fault_is_named_and_the_others_are_read(read, row: str, field: str, message: str) -> None:
    """Each fault names line and field as the header spells it, and takes no other row along."""
    rows = read(f"mail,jobTitle,phone\nfirst@example.com,,\n{row}\nlast@example.com,Kierownik,\n")
    assert [one.values["mail"] for one in rows if isinstance(one, Person)] == ["first@example.com", "last@example.com"]
    assert (fault(rows).line, fault(rows).field) == (3, field)
    assert fault(rows).message.startswith(message)


def test_an_unclosed_quote_does_not_swallow_the_file(read) -> None:
    """However long the file goes on, only the row with the damage is lost."""
    rows = read('mail,x\na@example.com,"open\n' + "".join(f"p{number}@example.com,x\n" for number in range(1_000)))
    assert fault(rows).line == 2
    assert len(rows) == 1_001


def test_the_user_principal_name_is_the_mailbox_before_mail(read) -> None:
    """Two people may share a mail address, not a user principal name."""
    rows = read("userPrincipalName,mail\na@example.com,biuro@example.com\nb@example.com,biuro@example.com\n")
    assert [row.mailbox for row in rows if isinstance(row, Person)] == ["a@example.com", "b@example.com"]


def test_an_external_guest_has_an_address(read) -> None:
    """The user principal name of a guest, an apostrophe and an international domain are ordinary."""
    rows = read("mail\nanna_gmail.com#EXT#@example.onmicrosoft.com\no'brien@example.com\na@żółw.example.com\n")
    assert all(isinstance(row, Person) for row in rows)


@pytest.mark.parametrize(
    ("data", "message", "hint"),
    [
        (b"", "the file is empty", "The first line names the columns"),
        (b"\xef\xbb\xbf\r\n\r\n", "the file is empty", "The first line names the columns"),
        (b"PK\x03\x04\x14\0", "this is an Excel workbook", "Save it as CSV UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0", "neither a column userPrincipalName nor mail", ""),
        (b"\x7fELF\x02\x01\x01\0\0", "this is a binary file", "Save it as CSV UTF-8"),
        ("mail,x\na@example.com,y\n".encode("utf-16-le"), "this is a binary file", "Save it as CSV UTF-8"),
        (
            b"e-mail;jobTitle\n",
            "the header has: e-mail, jobTitle",
            "Is 'e-mail' the mailbox? Then call the column mail.",
        ),
        (b"UPN,jobTitle\n", "the header has: UPN", "Then call the column userPrincipalName."),
        (b"userPrincipleName\n", "the header has: userPrincipleName", "Then call the column userPrincipalName."),
        (b"a@example.com,Anna\n", "the first line is a row, not a header", "The first line names the columns"),
        (
            b"mail,jobTitle,Job Title\n",
            "column 3 'Job Title' names the same field as column 2 'jobTitle'",
            "Remove one",
        ),
        (b'mail,"job\n', "line 1: a quotation mark is opened and not closed", ""),
        (b"mail" * 50_000, "line 1 is far too long for a header", ""),
        (b"mail,a\x01b\n", "the header has characters that cannot be read", "Save the file as CSV UTF-8"),
    ],
)
def test_a_file_that_is_no_people_file_is_refused_at_once(read, data: bytes, message: str, hint: str) -> None:
    """The message says what was found, the hint what to do."""
    with pytest.raises(InputError) as caught:
        read(data)
    assert message in caught.value.message
    assert hint in caught.value.hint


def test_a_missing_file_and_a_folder_are_input_errors(tmp_path: Path) -> None:
    """Neither is a traceback, whatever the path is."""
    for source, message in [
        (tmp_path / "people.csv", "there is no such people file"),
        (tmp_path, "this is a folder"),
        (f"{tmp_path}/a\0b", "cannot be read"),
    ]:
        with pytest.raises(InputError, match=message):
            people(str(source))


STAFF = (
    "mail,department,jobTitle\na@example.com,Sprzedaż,Kierownik\nb@example.com,sprzedaz\u0307,\nc@example.com,Kadry,\n"
)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ((), "abc"),
        (("department=Sprzedaż",), "ab"),
        (("department = SPRZEDAŻ",), "ab"),
        (("Department!=sprzedaż",), "c"),
        (("department=sprzedaż", "job_title=kierownik"), "a"),
        (("jobTitle=",), "bc"),
        (("mail=A@EXAMPLE.COM",), "a"),
        (("department=Zarząd",), ""),
    ],
)
def test_where_lets_through_whom_every_condition_fits(read, where: tuple[str, ...], expected: str) -> None:
    """Fields in any spelling, values without regard to case and composition, several conditions at once."""
    assert "".join(person.values["mail"][0] for person in read(STAFF, *where)) == expected


@pytest.mark.parametrize(
    ("where", "message", "hint"),
    [
        ("departmen=x", "the people have no field 'departmen'", "The nearest is 'department'."),
        ("department", "is not a condition", "Write it like"),
        ("=x", "is not a condition", "Write it like"),
        ("!=x", "is not a condition", "Write it like"),
    ],
)
def test_a_condition_that_cannot_be_is_a_usage_error(read, where: str, message: str, hint: str) -> None:
    """An unknown field is answered with the nearest one."""
    with pytest.raises(UsageError) as caught:
        read(STAFF, where)
    assert message in caught.value.message
    assert hint in caught.value.hint


def test_a_fault_in_a_row_that_is_not_wanted_is_no_fault(read) -> None:
    """Who rolls out to one department need not mend the rows of another."""
    assert read("mail,department\nbroken,Kadry\na@example.com,Sprzedaż\n", "department=sprzedaż") == [
        Person({"mail": "a@example.com", "department": "Sprzedaż"}, line=3)
    ]


def test_stdin_is_read_through_a_pipe() -> None:
    """`-` is standard input, in any of the encodings, and the process leaves nothing open."""
    code = (
        "from rodo_footer.delivery.directory import people\n"
        "print([person.values['display_name'] for person in people('-')])"
    )
    for encoding in ("utf-8", "utf-16", "windows-1250"):
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-W", "error", "-c", code],
            input="mail;displayName\na@example.com;Łucja Święcicka\n".encode(encoding),
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode().strip() == "['Łucja Święcicka']"
        assert done.stderr == b""


def test_a_reader_that_is_dropped_lets_go_of_its_file(tmp_path: Path) -> None:
    """Windows cannot remove an open file, and an unclosed one is a warning, which is an error here."""
    path = tmp_path / "people.csv"
    path.write_text("mail\na@example.com\nb@example.com\n", encoding="utf-8")
    reader = people(str(path))
    next(reader)
    del reader
    path.unlink()


def test_directories_are_found_by_name(tmp_path: Path) -> None:
    """`csv` is there without a list that names it, and the shared package is no directory."""
    assert "csv" in names()
    assert "reading" not in names()


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    """300,000 people take no more memory than 3,000, give or take what the caches hold."""
    code = (
        "import resource, sys\n"
        "from rodo_footer.delivery.directory import people\n"
        "peaks = [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss for path in sys.argv[1:]"
        " if sum(1 for _ in people(path)) ]\n"
        "print(*peaks)"
    )
    pytest.importorskip("resource", reason="POSIX tells the peak of a process, Windows has no such call in the library")
    paths = []
    for rows in (3_000, 300_000):
        paths.append(tmp_path / f"{rows}.csv")
        with paths[-1].open("w", encoding="utf-8", newline="\n") as file:
            file.write("mail,displayName\n")
            file.writelines(f"osoba{number}@example.com,Żółć {number}\n" for number in range(rows))
    done = subprocess.run([sys.executable, "-c", code, *map(str, paths)], capture_output=True, check=True, text=True)
    few, many = map(int, done.stdout.split())
    assert many < few * 1.15


def test_columns_without_a_name_are_passed_over(read) -> None:
    """An index column and the trailing delimiters of Excel neither shift nor spoil the rest."""
    rows = read("#;mail;;jobTitle;;\n1;a@example.com;x;Kierownik;;\n2;b@example.com;;Ż\u200b;;;;\n")
    assert rows == [
        Person({"mail": "a@example.com", "job_title": "Kierownik"}, line=2),
        Person({"mail": "b@example.com", "job_title": "Ż"}, line=3),
    ]
