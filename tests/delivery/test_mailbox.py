"""Folder names made of mailbox names: safe everywhere, and never the same for two mailboxes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.model.mailbox import mailbox_key, safe_name


@pytest.mark.parametrize(
    ("mailbox", "name"),
    [
        ("Anna.Nowak@Example.com", "anna.nowak@example.com"),
        ("../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd"),
        ("..", "%2E%2E"),
        ("a\\b", "a%5Cb"),
        ("con.pl", "%63on.pl"),
        ("con@example.com", "con@example.com"),
        ("ewa.", "ewa%2E"),
        ("100%", "100%25"),
        ("zażółć@example.pl", "zażółć@example.pl"),
        ("a\x00b\x1b", "a%00b%1B"),
        ("", "%"),
    ],
)
def test_known_names(mailbox: str, name: str) -> None:
    """Ordinary addresses stay readable, the rest is escaped."""
    assert safe_name(mailbox) == name


@given(st.text(max_size=400))
def test_a_name_stays_inside_its_folder_on_every_system(mailbox: str) -> None:
    """No separator, no dot name, no trailing dot or space, no control character, short enough."""
    name = safe_name(mailbox)
    assert name
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name not in {".", ".."}
    assert name[0] not in ". "
    assert name[-1] not in ". "
    assert len(name.encode("utf-8")) <= 200


@given(st.text(max_size=60), st.text(max_size=60))
def test_two_mailboxes_never_share_a_name(one: str, other: str) -> None:
    """Names are equal exactly when the keys are."""
    assert (safe_name(one) == safe_name(other)) == (mailbox_key(one) == mailbox_key(other))
