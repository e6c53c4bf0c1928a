from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QTreeView

from summit_kb.desktop.reader.views import TEXT
from summit_kb.reading.outline import Heading


def test_the_side_panel_follows_what_is_read(read, qtbot):
    pane = read()
    pane.views.go_to(8)
    qtbot.waitUntil(lambda: pane.panels.side.outline.currentIndex().data() == "Mục 8")
    pane.panels.side.show_part("pages")
    assert pane.panels.side.pages.currentIndex().row() == 7


def test_in_text_it_follows_too(read, bridge, qtbot):
    pane = read()
    pane.do("text")
    bridge.run()
    pane.views.text.go_to(5)
    qtbot.waitUntil(lambda: pane.panels.side.outline.currentIndex().data() == "Mục 5")
    assert pane.views.shown == TEXT


def test_choosing_beside_the_document_goes_there(read, bridge):
    pane = read(query="ASEAN")
    side = pane.panels.side
    side.pages.chosen.emit(9)
    assert pane.views.page == 9
    side.heading_chosen.emit(side.outline.headings[3])
    assert pane.views.page == 4
    side.match_chosen.emit(pane.finding.search.book.on(6)[0])
    assert pane.views.page == 6
    assert pane.match_bar.count.text() == "6 of 12"


def test_escape_in_the_bar_goes_back_to_reading(read):
    pane = read(query="ASEAN")
    assert not pane.match_bar.isHidden()
    pane.match_bar.field.setFocus()
    QTest.keyClick(pane.match_bar.field, Qt.Key.Key_Escape)
    assert pane.match_bar.isHidden()
    assert pane.focusWidget() is pane.views.pages


def test_everything_one_can_press_or_type_in_has_a_name(read):
    pane = read()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTreeView, QListView)
    for kind in kinds:
        for widget in pane.findChildren(kind):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(pane):
                named = widget.accessibleName() or getattr(widget, "text", str)()
                inner = isinstance(widget.parent(), QComboBox)
                assert named or inner, widget


def test_it_follows_again_once_the_words_of_a_page_are_known(read, qtbot):
    """Before, the last heading of the page stood marked though one was at its top."""
    pane = read()
    outline = pane.panels.side.outline
    outline.show_headings([Heading("Trang 1", 1, 1)])
    outline.follow(None)
    pane.views.pages.file.texts.arrived.emit(1)
    qtbot.waitUntil(lambda: outline.currentIndex().data() == "Trang 1")
