"""The example company is what its README says: config and people can be used, and every file has its one fault."""

from __future__ import annotations

import email
import email.policy
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rodo_footer.config.load import load
from rodo_footer.delivery.directory import people
from rodo_footer.model.person import Person

EXAMPLES = Path(__file__).parent.parent / "examples"
CLEAN = "clean"
EXPECTED = {
    "templates/invoice-reminder.html": "notice-link-missing",
    "templates/out-of-office.html": "notice-link-hidden",
    "templates/support-reply.html": "notice-link-only-in-quote",
    "templates/job-application-reply.html": "notice-link-placeholder",
    "templates/order-confirmation.html": "notice-link-not-https",
    "templates/price-offer.htm": "notice-link-wrong-target",
    "templates/newsletter.eml": "plain-text-without-notice-link",
    "templates/shipping-notice.html": CLEAN,
    "templates/complaint-reply.txt": CLEAN,
    "mails/meeting.eml": CLEAN,
    "mails/reply.eml": "notice-link-only-in-quote",
}


@pytest.fixture(scope="module")
def report() -> dict:
    """What `rodo-footer check` says of the two folders, from inside the example company."""
    done = subprocess.run(
        [sys.executable, "-m", "rodo_footer", "check", "templates", "mails", "--format", "json"],
        cwd=EXAMPLES,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr.decode()
    return json.loads(done.stdout)


def name(path: str) -> str:
    """The path as the table has it, on every system."""
    return Path(path).as_posix()


@pytest.mark.parametrize("file", EXPECTED)
def test_each_file_has_its_fault_and_no_other(report: dict, file: str) -> None:
    """One violation of one rule in the faulty files, nothing at all in the clean ones."""
    found = {(one["rule"], one["outcome"]) for one in report["findings"] if name(one["path"]) == file}
    assert found == (set() if EXPECTED[file] == CLEAN else {(EXPECTED[file], "violation")})


def test_the_table_is_complete(report: dict) -> None:
    """Every file is checked and stands in the table, and every rule of the first seven occurs."""
    files = {path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.glob("*/*") if path.is_file()}
    assert files == set(EXPECTED) == {name(one["path"]) for one in report["documents"]}
    assert len(set(EXPECTED.values()) - {CLEAN}) == 7


def test_the_readme_names_each_fault() -> None:
    """The table of the README says the same as the one here."""
    lines = (EXAMPLES / "README.md").read_text(encoding="utf-8").splitlines()
    for file, fault in EXPECTED.items():
        (line,) = [line for line in lines if f"`{file}`" in line]
        assert fault in line


def test_the_config_is_complete_in_three_languages() -> None:
    """It loads, and the activity has all that the four variants need in Polish, English and German."""
    project = load(EXAMPLES / "rodo-footer.toml")
    activity = project.activity_for("email-footer")
    assert activity is not None
    assert activity.retention is not None
    texts = [purpose.text for purpose in activity.purposes]
    texts += [recipient.category for recipient in activity.recipients]
    texts += [activity.retention.period, activity.retention.criteria, activity.provision.consequence]
    texts += [purpose.legitimate_interest for purpose in activity.purposes if purpose.legal_basis == "6.1.f"]
    assert all(set(text) == {"pl", "en", "de"} for text in texts)


def test_all_25_people_can_be_used() -> None:
    """No row is at fault, there are gaps, and exactly one row is hostile."""
    rows = [row for row in people(str(EXAMPLES / "people.csv")) if isinstance(row, Person)]
    assert len(rows) == len({row.mailbox for row in rows}) == 25
    assert {"job_title", "phone", "mobile_phone", "department"} <= {
        name for row in rows for name in rows[0].values if name not in row.values
    }
    assert [row.mailbox for row in rows if "<script>" in row.name] == ["ewa.syn@example.com"]


def texts_of(path: Path) -> str:
    """Everything that can be read in an example file; the bodies of a mail are decoded."""
    if path.suffix != ".eml":
        return path.read_text(encoding="utf-8")
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    return "\n".join([str(mail["From"]), str(mail["To"]), *(part.get_content() for part in mail.iter_parts())])


@pytest.mark.parametrize("file", ["rodo-footer.toml", "people.csv", *EXPECTED])
def test_nobody_and_nothing_in_the_examples_is_real(file: str) -> None:
    """All hosts are reserved (RFC 2606; .internal: ICANN, 2024-07-29), all phone numbers have a part of noughts."""
    text = texts_of(EXAMPLES / file)
    hosts = set(re.findall(r"(?:https?://|@)((?:[\w-]+\.)+[a-z]{2,})\b", text)) - {"www.w3.org"}
    assert all(re.fullmatch(r"(?:[\w-]+\.)*(?:example\.(?:com|org)|internal)", host) for host in hosts), hosts
    assert all("000" in number.replace(" ", "") for number in re.findall(r"\+\d[\d ]+", text))
