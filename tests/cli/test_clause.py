"""`clause`: every channel by command, from the config and from flags, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from rodo_footer.checking.assessments import ANSWERED
from tests.cli.running import inside, run
from tests.contacts import CATALOGUE, CONTACTS
from tests.projects import COMPANY

FLAGS = ("--controller", "Jan Kowalski Super Sklep", "--notice-url", "https://example.com/rodo")


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A folder with the config of the company, and the balancing test that it names."""
    (tmp_path / "rodo-footer.toml").write_text(COMPANY + CONTACTS, encoding="utf-8")
    (tmp_path / "recording-balancing-test.toml").write_text(ANSWERED, encoding="utf-8")
    return tmp_path


def files(folder: Path) -> set[str]:
    """The files below a folder."""
    return {str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file()}


@pytest.mark.parametrize("channel", CATALOGUE.channels())
def test_every_channel_in_three_languages(work: Path, channel: str) -> None:
    """All formats of all languages at once; `check` has nothing to say about any of them."""
    known = CATALOGUE.channel(channel)
    options = [one for medium in known.media for one in ("--format", medium)]
    languages = [one for language in known.languages for one in ("--language", language)]
    ended = inside("clause", channel, *options, *languages, "--out", "out", cwd=work)
    assert ended.code == 0, ended.err
    assert len(files(work / "out")) == len(known.media) * 3
    for one in (work / "out").glob("*.de.html"):
        assert one.read_text("utf-8").startswith('<div lang="de">\n')
    checked = inside("check", "out", "--kind", known.kind, "--fail-on", "warning", cwd=work)
    assert checked.code == 0, checked.out


def test_one_clause_goes_to_standard_output(work: Path) -> None:
    """As a user starts it, in a process of its own; what is said about it goes to stderr."""
    ended = run("clause", "contact-form", "--register", "formal", cwd=work)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith('<div lang="pl">\n<p>Administratorem danych, które podają Państwo w formularzu, jest')


def test_a_footer_of_mail_has_the_particulars_above_its_clause(work: Path) -> None:
    """Company law wants them as text in the mail; where the config names no legal form there are none."""
    ended = inside("clause", "email-footer", "--format", "text", cwd=work)
    particulars, clause = ended.out.rstrip().split("\n\n")
    assert "NIP 123-456-32-18" in particulars
    assert clause.startswith("Administratorem danych osobowych zawartych w tej korespondencji")
    assert inside("clause", "email-footer", "--format", "text", *FLAGS, cwd=work).out.startswith("Administratorem")


def test_several_languages_go_into_one_file(work: Path) -> None:
    """The ending of the file says the format."""
    ended = inside("clause", "chat", "--language", "pl", "--language", "en", "--out", "chat.html", cwd=work)
    assert (ended.code, ended.out, ended.err) == (0, "", "Written to chat.html.\n")
    html = (work / "chat.html").read_text("utf-8")
    assert html.index('<div lang="pl">') < html.index("Przykład") < html.index('<div lang="en">')
    inside("clause", "contact-form", "--out", "form.txt", cwd=work)
    assert "<" not in (work / "form.txt").read_text("utf-8")


def test_the_recording_is_that_of_its_basis(work: Path) -> None:
    """The first of two activities is taken and named; the other by --activity."""
    ended = inside("clause", "recording", cwd=work)
    assert "prawnie uzasadnionego interesu" in ended.out
    assert ended.err == (
        "The facts are those of the activity 'recording'; --activity takes 'recording-on-consent' instead.\n"
    )
    ended = inside("clause", "recording", "--activity", "recording-on-consent", cwd=work)
    assert "Prosimy o zgodę" in ended.out
    assert "interesu" not in ended.out


@pytest.mark.parametrize("channel", ["email-footer", "contact-form", "chat", "phone-inbound", "website-footer"])
def test_simple_clauses_need_no_config(tmp_path: Path, channel: str) -> None:
    """Controller and address are enough where the purpose is the usual one."""
    ended = inside("clause", channel, *FLAGS, "--language", "pl", cwd=tmp_path)
    assert ended.code == 0, ended.err
    assert "Jan Kowalski Super Sklep" in ended.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("chatt",), "there is no channel 'chatt'\n  Did you mean 'chat'?"),
        (("chat", "--variant", "full"), "channel 'chat' has no variant 'full'\n  There is: short, transcript."),
        (("chat", "--format", "speech"), "is read, not spoken\n  Take --format text or html."),
        (("chat", "--language", "fr"), "there are no words in 'fr'\n"),
        (("chat", "--activity", "orders"), "the activity 'orders' has no channel 'chat'"),
        (("chat", "--format", "html", "--format", "text"), "several formats need --out DIR"),
        (
            ("recording", "--variant", "consent"),
            "says that it rests on consent, art. 6(1)(a), but 'recording' rests on",
        ),
        (("phone-outbound", *FLAGS), "no activity has the channel 'phone-outbound'"),
        (("recording", *FLAGS), "no activity has the channel 'recording'"),
        (("phone-inbound", *FLAGS[:3], "https://example.com/?page=3"), "nobody can follow"),
        (("chat", "--controller", "X"), "--controller needs --notice-url"),
    ],
)
def test_what_cannot_be_is_refused(work: Path, arguments: tuple[str, ...], message: str) -> None:
    """One message that says what would do, nothing on stdout, exit code 2."""
    ended = inside("clause", *arguments, cwd=work)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err


def test_a_missing_fact_is_named_with_its_line(work: Path) -> None:
    """Key and line of the config file, as an editor opens them."""
    config = work / "rodo-footer.toml"
    text = config.read_text("utf-8").replace('retention = { period = { pl = "3 miesiące", en = "3 months", de', "x = {")
    lines = [one for one in text.split("\n") if not one.startswith("x = {")]
    config.write_text("\n".join(lines), encoding="utf-8")
    line = next(place for place, one in enumerate(lines, 1) if one == 'id = "recording"') - 1
    ended = inside("clause", "recording", cwd=work)
    assert ended.code == 2
    assert f"rodo-footer.toml:{line}: activity[4].retention: missing (GDPR art. 13(2)(a))" in ended.err


def test_a_long_first_layer_and_a_register_that_is_not_there_are_said(work: Path) -> None:
    """The clause is written all the same."""
    config = work / "rodo-footer.toml"
    config.write_text(config.read_text("utf-8").replace('"handling orders"', f'"{"handling orders " * 20}"'), "utf-8")
    ended = inside("clause", "phone-inbound", "--language", "en", "--register", "informal", cwd=work)
    assert ended.code == 0
    assert "warning: en: the first layer takes about 35 s to say, longer than 20 s." in ended.err
    assert "warning: en: there is no informal wording, so it is neutral." in ended.err
    assert inside("clause", "phone-inbound", "--language", "en", "-q", cwd=work).err == ""


def test_a_call_to_people_who_gave_their_number(work: Path) -> None:
    """The source follows from collected_from; whoever forgot to write it is told what the script says."""
    config = work / "rodo-footer.toml"
    text = config.read_text("utf-8").replace('collected_from = "other"\n', "").replace("[activity.source]", "[ignored]")
    start, end = text.index("[ignored]"), text.index("[[activity.purposes]]", text.index("[ignored]"))
    config.write_text(text[:start] + text[end:], encoding="utf-8")
    ended = inside("clause", "phone-outbound", cwd=work)
    assert ended.code == 0
    assert "Numer otrzymaliśmy z wcześniejszego kontaktu z nami." in ended.out
    assert "The script says that people gave their number themselves, as 'offers' does." in ended.err


def test_where_it_cannot_be_written(work: Path) -> None:
    """A file in the way of a folder, a folder that is not there."""
    (work / "taken").write_text("x", encoding="utf-8")
    ended = inside("clause", "chat", "--out", "taken", cwd=work)
    assert (ended.code, "is a file, not a folder" in ended.err) == (4, True)
    ended = inside("clause", "chat", "--out", "nowhere/chat.txt", cwd=work)
    assert ended.code == 4
    assert files(work) == {"rodo-footer.toml", "recording-balancing-test.toml", "taken"}


def test_the_facts_are_never_overwritten(work: Path) -> None:
    """A slip of `--out` costs neither the config nor the answers that it names."""
    answers = work / "recording-balancing-test.toml"
    answers.write_text("[balancing_test]\n", encoding="utf-8")
    before = {one: one.read_bytes() for one in work.iterdir()}
    for target in before:
        for command in (("clause", "chat"), ("notice", "--language", "pl"), ("balancing-test", "--format", "html")):
            ended = inside(*command, "--out", target.name, cwd=work)
            assert ended.code == 2, (command, target)
            assert target.name in ended.err
    assert {one: one.read_bytes() for one in work.iterdir()} == before
