"""Lists of documents one can open."""

from summit_kb.desktop.home.shelves import DocumentShelf, PlaceShelf
from summit_kb.desktop.places import ReadPlace


def test_places_open_where_the_reader_left_off(qtbot, desk, qapp):
    shelf = PlaceShelf()
    qtbot.addWidget(shelf)
    places = [
        ReadPlace(f"d{n}", f"Document {n}", n or None, "2026-11-22T12:00:00Z") for n in range(6)
    ]
    shelf.show_places(places, "en")
    shelf.show()
    qapp.processEvents()
    rows = shelf.rows()
    assert [row.text() for row in rows] == [f"Document {n}" for n in range(4)]
    assert rows[0].detail == "22 November 2026"
    assert rows[2].detail == "Page 2 · 22 November 2026"
    with qtbot.waitSignal(shelf.opened) as heard:
        rows[2].click()
    assert str(heard.args[0]) == "d2#page=2"
    shelf.show_places([], "en")
    assert shelf.isHidden()


def test_newest_documents_say_what_they_are(qtbot, desk, fake, qapp):
    shelf = DocumentShelf()
    qtbot.addWidget(shelf)
    shelf.show_documents([fake.make_document(0)], "vi")
    shelf.show()
    qapp.processEvents()
    assert shelf.rows()[0].detail == "Nghị quyết · 0-NQ/TW · 24/01/2014"
    desk.translation.use("vi")
    qapp.processEvents()
    assert shelf._title.text() == "Tài liệu mới nhất"
