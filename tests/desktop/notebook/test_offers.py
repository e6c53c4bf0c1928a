"""Places offered for a lost note."""

from dataclasses import replace

from PySide6.QtCore import Qt

from summit_kb.app.notes.refinding import Offer
from summit_kb.desktop.notebook.offers import Offers
from summit_kb.domain.note import Stretch


def test_places_are_told_with_how_like_they_are(desk, workspace, qtbot) -> None:
    box = Offers()
    qtbot.addWidget(box)
    box.ask("Where?", may_leave=True)
    assert box._none.text() == "Looking for places…"
    assert box.take.isHidden()
    document = workspace.library.get("bao-cao")
    offer = Offer(document, Stretch.on(1, 0, 3), "", 0.834, "trước ", "chữ này", " sau")
    box.show_offers([offer])
    assert box.list.item(0).text() == "83 % alike · Báo cáo năm\n…trước [chữ này] sau…"
    ahead = replace(offer, before="“", after="?\nSau")
    assert box._item(ahead).text().endswith("\n…“[chữ này]? Sau…")
    with qtbot.waitSignal(box.taken) as taken:
        qtbot.keyClick(box.list, Qt.Key.Key_Return)
    assert taken.args == [offer]
    with qtbot.waitSignal(box.shown):
        box.see.click()
    box.show_offers([])
    assert "Nothing there" in box._none.text()
    assert box.current is None


def test_only_words_are_looked_for(desk, qtbot) -> None:
    box = Offers()
    qtbot.addWidget(box)
    with qtbot.assertNotEmitted(box.looked_for):
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    box.field.setText("ngân sách")
    with qtbot.waitSignal(box.looked_for) as looked:
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert looked.args == ["ngân sách"]
