import pypdf
import pytest

from summit_kb.app import briefing
from summit_kb.app.collection_view import viewed
from summit_kb.desktop.collecting.book_dialog import BookOrder
from summit_kb.domain.briefing import Form
from summit_kb.foundation.errors import CancelledError, StorageError


@pytest.fixture
def order(tmp_path):
    return BookOrder("Họp", "Phiên 1", "vi", Form(paper="letter"), tmp_path / "họp.pdf")


def test_a_book_is_made_without_the_documents_that_are_gone(page, order, qtbot):
    with qtbot.waitSignal(page.making.made, timeout=30_000) as heard:
        page.making.start(page.view, order)
        assert page.making.is_running
    [bound] = heard.args
    assert len(pypdf.PdfReader(order.target).pages) == bound.sheets
    assert "khong-con" in page.making.bar.warnings.toPlainText()
    assert not page.making.is_running


def test_a_failure_is_told_and_a_cancel_is_not(page, order, qtbot, monkeypatch):
    def fail(*_more, **_options):
        raise StorageError(path="x", detail="đầy")

    monkeypatch.setattr(briefing, "bind", fail)
    with qtbot.waitSignal(page.making.failed):
        page.making.start(page.view, order)
    assert page.making.bar.isHidden()

    def wait(*_more, cancel, **_options):
        while not cancel.requested:
            cancel._event.wait(1)
        raise CancelledError

    monkeypatch.setattr(briefing, "bind", wait)
    heard = []
    page.making.failed.connect(heard.append)
    page.making.start(page.view, order)
    page.making.bar.cancel_button.click()
    qtbot.waitUntil(lambda: not page.making.is_running)
    assert heard == []


def test_what_was_chosen_is_given_to_be_kept(page, starter, kept, tmp_path, monkeypatch, qtbot):
    started, given = [], []
    monkeypatch.setattr(page.making, "start", lambda *order: started.append(order))
    dialog = page.making.ask(viewed(kept, starter.library, "vi"), given.append)
    dialog.office.setText("Sở Tư pháp")
    dialog.subtitle.setText("Phiên 2")
    dialog.target.setText(str(tmp_path / "x.pdf"))
    dialog.ok.click()
    assert given[0].form.office == "Sở Tư pháp"
    assert given[0].subtitle == "Phiên 2"
    assert started[0][1].target == tmp_path / "x.pdf"
