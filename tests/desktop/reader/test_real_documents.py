"""The reader on the program's own rooms: a PDF and a Word file of the starter library."""

import shutil

import pytest
from PySide6.QtWidgets import QLabel

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.reader.pane import ReaderPane
from summit_kb.desktop.reader.views import TEXT
from summit_kb.foundation.paths import starter_library

PDF, DOCX = "nghi-quyet-43-nq-tw-2019-01-24", "so-lieu-kinh-phi"


@pytest.fixture
def workspace(tmp_path):
    root = tmp_path / "library"
    for name in ("library.toml", "topics.toml", "events.toml"):
        root.mkdir(exist_ok=True)
        shutil.copy(starter_library() / name, root / name)
    for document in (PDF, DOCX):
        shutil.copytree(starter_library() / "documents" / document, root / "documents" / document)
    workspace = Workspace.open(root, refresh=False)
    yield workspace
    workspace.close()


@pytest.fixture
def bridge(qapp):
    bridge = Bridge()
    yield bridge
    bridge.close()


@pytest.fixture
def pane(show, workspace, bridge):
    return show(ReaderPane(workspace, bridge), 1200, 700)


def test_a_query_without_accents_lands_on_its_words_on_the_drawn_page(pane, qtbot):
    pane.open(PDF, None, "do thi thong minh")
    view = pane.views.pages
    qtbot.waitUntil(lambda: pane.match_bar.count.text().startswith("1 of"), timeout=30_000)
    match = pane.finding.search.current
    qtbot.waitUntil(lambda: view.file.texts.get(match.page) is not None, timeout=30_000)
    qtbot.waitUntil(lambda: view.drawing(match.page) in view.file.pictures.cache, timeout=30_000)
    words = view.file.texts.get(match.page)
    _others, current = view._marks.on(match.page, words)
    under = [words.word(words.at(box.left + 1, (box.top + box.bottom) / 2)) for box in current]
    assert under[0].casefold().startswith("đô")
    box = current[0]

    def place():
        return view.pages.to_rect(match.page, box).translated(view.origin().toPointF())

    qtbot.waitUntil(lambda: view.viewport().rect().contains(place().toAlignedRect()))
    rect = place()
    image = view.viewport().grab().toImage()
    marked = {
        image.pixelColor(x, y).name()
        for x in range(round(rect.left()), round(rect.right()))
        for y in range(round(rect.top()), round(rect.bottom()))
    }
    # The colour of the current match, and the ink of its letters.
    assert "#ffb454" in marked
    assert any(int(name[1:3], 16) < 90 for name in marked)


def test_the_outline_and_the_relations_are_there(pane, qtbot):
    pane.open(PDF)
    outline = pane.panels.side.outline
    qtbot.waitUntil(lambda: outline.count > 4, timeout=30_000)
    details = pane.panels.details.widget()
    said = " ".join(label.text() for label in details.findChildren(QLabel))
    assert "đại đoàn kết" in said
    assert "not in this library" in said


def test_a_word_file_is_read_as_text_with_its_tables(pane, qtbot):
    pane.open(DOCX, None, "345 tỷ")
    qtbot.waitUntil(lambda: pane.match_bar.count.text().startswith("1 of"), timeout=30_000)
    assert pane.views.shown == TEXT
    text = pane.views.text
    qtbot.waitUntil(lambda: text.page_count == 1, timeout=30_000)
    cursor = text.textCursor()
    assert cursor.currentTable() is not None
    assert text.viewport().rect().contains(text.cursorRect(cursor))
