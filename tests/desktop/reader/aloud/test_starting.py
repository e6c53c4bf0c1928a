from summit_kb.desktop.reader.aloud.starting import starting_place
from summit_kb.reading.selection import Selection


def test_from_the_top_of_what_shows(read, pane):
    read(page=5)
    assert starting_place(pane.views, pane.open_document) == (5, 0)


def test_from_what_is_selected_on_a_page(read, pane, bridge):
    read(page=2)
    pages = pane.views.pages
    words = pages.file.texts.get(2)
    target = words.text.find("kết nối")
    word = words.words_in(target, target + 3).start
    pages.selecting.select_page(2, words)
    pages.selecting._set(Selection.of(2, range(word, word + 2)))
    page, offset = starting_place(pane.views, pane.open_document)
    assert page == 2
    assert pane.open_document.page_text(2)[offset:].startswith("kết nối")


def test_from_what_is_selected_in_the_text(read, pane, bridge):
    read()
    pane.do("text")
    bridge.run()
    text = pane.views.text
    cursor = text.textCursor()
    position = text.document().toPlainText().find("trong nước", text.built.text_starts[2])
    cursor.setPosition(position)
    cursor.setPosition(position + 10, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    page, offset = starting_place(pane.views, pane.open_document)
    assert page == 3
    assert pane.open_document.page_text(3)[offset:].startswith("trong nước")


def test_from_what_shows_of_the_text(read, pane, bridge):
    read()
    pane.do("text")
    bridge.run()
    pane.views.go_to(6)
    page, _offset = starting_place(pane.views, pane.open_document)
    assert page in (5, 6)
