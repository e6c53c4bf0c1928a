"""Change sets as rows."""

from datetime import UTC, datetime, timedelta

import pytest

from summit_kb.app.desk import Past
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.past.past_rows import (
    CHANGE_WIDTHS,
    SET_WIDTHS,
    change_rows,
    document_of,
    is_since,
    set_row,
)
from summit_kb.desktop.librarian.past.value_words import ValueWords
from summit_kb.domain.change import (
    ChangeSet,
    DocumentChange,
    FieldChange,
    FileChange,
    Moved,
)

CHANGES = (
    FieldChange("de-an", "signer", None, "Lê A"),
    FieldChange("bao-cao", "date", "2021-05-02", "2021-05-03"),
    DocumentChange("gone", Moved.REMOVED),
    FileChange("topics.toml", 3, "", 3, 'vi = "Mở"\nen = "Open"\n'),
)
SET = ChangeSet("abc", "2026-11-22T08:00:00Z", "lan@may-1", "edit", CHANGES)


@pytest.fixture
def names(shelf, desk):
    return ValueWords(shelf.library, Words("en"), "en")


def test_a_set_says_what_it_touched(names):
    row = set_row(Past(SET, is_undone=True), names, Words("en"), "en")
    assert len(row.cells) == len(SET_WIDTHS) == len(row.keys)
    assert row.cells[1:3] == ("lan", Words("en").label("actions", "edit"))
    assert row.cells[3] == (
        "Đề án chia sẻ dữ liệu, Báo cáo giao thông, topics.toml, and 1 more · Signer, Date"
    )
    assert (row.cells[4], row.quiet) == ("undone", True)


def test_changes_tell_before_and_after(names):
    rows = change_rows(SET, names, Words("en"))
    assert all(len(row.cells) == len(CHANGE_WIDTHS) for row in rows)
    assert rows[0].cells == ("Đề án chia sẻ dữ liệu", "Signer", "–", "Lê A")
    assert rows[1].cells[2:] == ("2 May 2021", "3 May 2021")
    assert rows[2].cells[0] == "gone"
    assert rows[2].cells[3] == Words("en").label("moved", "removed")
    assert rows[3].cells == ("topics.toml", "line 3", "–", 'vi = "Mở" ⏎ en = "Open"')
    assert [document_of(SET, number) for number in range(4)] == ["de-an", "bao-cao", "gone", ""]


def test_times():
    now = datetime.now(UTC)

    def past(days):
        at = (now - timedelta(days=days)).isoformat(timespec="seconds")
        return Past(ChangeSet("x", at, "lan", "edit"))

    assert is_since(past(400), None)
    assert is_since(past(0), 1)
    assert not is_since(past(1), 1)
    assert is_since(past(6), 7)
    assert not is_since(past(7), 7)
    assert not is_since(Past(ChangeSet("x", "spoilt", "lan", "edit")), 1)
