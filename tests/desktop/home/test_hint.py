"""The library's name and examples one can press."""

from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.home.hint import SearchHint
from summit_kb.search.language import parse


def _words(hint):
    return [b.text() for b in hint.findChildren(QPushButton) if b.isVisibleTo(hint)]


def test_examples_are_searched_when_pressed(qtbot, desk, qapp):
    hint = SearchHint()
    qtbot.addWidget(hint)
    hint.show()
    hint.show_library("Smart city", 43, 2)
    qapp.processEvents()
    assert hint._size.text() == "43 documents · 2 could not be read"
    assert '"thành phố thông minh"' in _words(hint)
    with qtbot.waitSignal(hint.searched) as heard:
        hint.findChildren(QPushButton)[-1].click()
    assert heard.args == ["NQ 43"]


def test_examples_are_good_queries_in_both_languages(qtbot, desk):
    hint = SearchHint()
    qtbot.addWidget(hint)
    for language in ("en", "vi"):
        desk.translation.use(language)
        for text in hint.examples():
            assert parse(text)
    assert "năm:2014..2019" in hint.examples()


def test_an_empty_library_gives_no_examples(qtbot, desk, qapp):
    hint = SearchHint()
    qtbot.addWidget(hint)
    hint.show()
    hint.show_library("New", 0, 0)
    qapp.processEvents()
    assert _words(hint) == []
