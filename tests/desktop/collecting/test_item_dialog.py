import pytest

from summit_kb.desktop.collecting.item_dialog import ItemDialog
from summit_kb.domain.briefing import Divider, Extract, Quote
from summit_kb.domain.locator import Locator


@pytest.fixture
def ask(desk, qtbot):
    def build(item, pages=9):
        dialog = ItemDialog(desk, item, "Nghị quyết", pages)
        qtbot.addWidget(dialog)
        heard = []
        dialog.edited.connect(heard.append)
        return dialog, heard

    return build


def test_pages_heading_and_remark_of_a_document(ask):
    dialog, heard = ask(Extract("a", (2, 3)))
    assert dialog.pages.text() == "2-3"
    dialog.pages.setText("2-4, 7")
    dialog.heading.setText("  Căn  cứ ")
    dialog.remark.setPlainText("xem Điều 2\n")
    dialog.ok.click()
    assert heard == [Extract("a", (2, 3, 4, 7), "Căn cứ", "xem Điều 2")]


def test_pages_that_are_not_there_are_refused_where_they_are_typed(ask):
    dialog, heard = ask(Extract("a"))
    dialog.pages.setText("8-12")
    dialog.ok.click()
    assert heard == []
    assert "8-12" in dialog.fault.text()
    dialog.pages.setText("")
    dialog.ok.click()
    assert heard == [Extract("a")]


def test_a_text_without_pages_is_asked_for_none(ask):
    dialog, heard = ask(Extract("a"), None)
    assert dialog.pages is None
    dialog.heading.setText("Khác")
    dialog.ok.click()
    assert heard == [Extract("a", (), "Khác")]


def test_a_divider_needs_a_heading(ask):
    dialog, heard = ask(Divider(""), None)
    dialog.ok.click()
    assert heard == []
    dialog.heading.setText("Phần hai")
    dialog.ok.click()
    assert heard == [Divider("Phần hai")]


def test_a_quote_stays_as_it_stands_and_takes_a_remark(ask):
    quote = Quote(Locator("a", 2), "lời")
    dialog, heard = ask(quote)
    assert dialog.pages is dialog.heading is None
    dialog.remark.setPlainText("hỏi lại")
    dialog.ok.click()
    assert heard == [Quote(Locator("a", 2), "lời", "hỏi lại")]
