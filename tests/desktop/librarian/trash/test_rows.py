"""Removed documents as rows, readable or not."""

from summit_kb.app.trash import Trashed
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.trash.rows import WIDTHS, make_row


def test_cells(shelf, desk):
    shelf.desk.remove(["nghi-quyet"])
    row = make_row(shelf.trash()[0], Words("vi"), "vi")
    assert len(row.cells) == len(row.keys) == len(WIDTHS)
    assert row.cells[:3] == ("Nghị quyết về thành phố thông minh", "43-NQ/TW", "Nghị quyết")
    assert row.cells[5].endswith(("byte", "bytes", "kB", "KiB", "B"))
    assert not row.quiet


def test_one_that_cannot_be_read(desk):
    row = make_row(Trashed("x", "x", "", None, None, 0), Words("en"), "en")
    assert row.cells[:5] == ("x", "", "", "", "")
    assert row.quiet
