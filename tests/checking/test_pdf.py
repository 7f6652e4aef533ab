"""A notice that is a PDF: its text is judged, and files that cannot be read are said to be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rodo_footer.checking.notice_samples import NOTICE, without
from tests.cli.running import run


def pdf(text: str) -> bytes:
    """The smallest PDF that shows a text, a line each."""
    lines = [line.replace("(", "\\(").replace(")", "\\)") for line in text.split("\n")]
    shown = "".join(f"({line}) Tj T*\n" for line in lines)
    content = f"BT /F1 10 Tf 12 TL 40 800 Td\n{shown}ET".encode("latin-1")
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 840] /Contents 4 0 R /Resources << /Font << /F1 %s >> >> >>"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page % font,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 5\n0000000000 65535 f \n%strailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
    return made + end % (table, len(made))


def test_the_text_of_a_pdf_is_judged(tmp_path: Path) -> None:
    """As a notice, without being told; a sentence less is a finding."""
    (tmp_path / "good.pdf").write_bytes(pdf(NOTICE))
    (tmp_path / "bad.pdf").write_bytes(pdf(without("You may lodge")))
    ended = run("check", "good.pdf", cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "")
    ended = run("check", "bad.pdf", "--format", "json", cwd=tmp_path)
    assert ended.code == 1
    assert '"complaint": "missing"' in ended.out
    assert '"kind": "notice"' in ended.out


def test_a_folder_is_not_searched_for_pdf(tmp_path: Path) -> None:
    """Invoices and scans lie there."""
    (tmp_path / "invoice.pdf").write_bytes(pdf("Invoice 1"))
    assert run("check", ".", cwd=tmp_path).code == 3


@pytest.mark.parametrize("data", [b"%PDF-1.4\nnothing", pdf(NOTICE)[:300], b"%PDF-1.7" + bytes(range(256)) * 20])
def test_a_damaged_pdf_is_unreadable(tmp_path: Path, data: bytes) -> None:
    """Or has no text; never a traceback."""
    (tmp_path / "a.pdf").write_bytes(data)
    ended = run("check", "a.pdf", cwd=tmp_path)
    assert ended.code in (0, 4)
    assert "unreadable-input" in ended.out or "notice-not-text" in ended.out
    assert "Traceback" not in ended.out + ended.err


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    """As for any file that cannot be read: code 4."""
    (tmp_path / "a.pdf").write_bytes(pdf(NOTICE))
    program = (
        "import sys; sys.modules['pypdf'] = None\n"
        "from rodo_footer.checking.engine import check_documents, Policy\n"
        "from rodo_footer.checking.sources import Raw\n"
        "data = open('a.pdf', 'rb').read()\n"
        "print(check_documents([Raw(path='a.pdf', data=data, medium='pdf')], Policy()).findings[0].message)"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "pip install 'rodo-footer[pdf]'" in ended.stdout
