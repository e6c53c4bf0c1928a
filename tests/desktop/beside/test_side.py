from PySide6.QtGui import QGuiApplication, QTextCursor

from summit_kb.app.notes.notebook import Said
from summit_kb.desktop.reader.views import TEXT
from summit_kb.domain.locator import Locator
from summit_kb.domain.note import NoteColour, NoteKind
from summit_kb.reading.linking.link import Target


def test_notes_and_links_are_where_one_reads(qtbot, workspace, aligned):
    said = Said(NoteKind.HIGHLIGHT, NoteColour.GREEN, "")
    workspace.notes.add_quote("nghi-quyet", "Tổng kinh phí", said)
    page = aligned({"left": "nghi-quyet"})
    side = page.sides[0]
    qtbot.waitUntil(lambda: len(side.notes.views) == 1)
    assert side.views.text.built.washes is side.notes.washes
    with qtbot.waitSignal(page.opened) as opened:
        side.links.followed.emit(Target(document="khac", page=1), False)
    assert opened.args[0] == Locator("khac", 1)
    with qtbot.waitSignal(page.topic_wanted) as topic:
        side.links.followed.emit(Target(topic="du-lieu"), False)
    assert topic.args == ["du-lieu"]


def test_what_is_selected_is_copied_with_its_reference(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    text = page.sides[1].views.text
    cursor = text.document().find("The funds are 2,200 billion VND")
    assert isinstance(cursor, QTextCursor)
    assert cursor.hasSelection()
    text.setTextCursor(cursor)
    QGuiApplication.clipboard().clear()
    text.quote()
    qtbot.waitUntil(lambda: "2,200" in QGuiApplication.clipboard().text())
    said = QGuiApplication.clipboard().text()
    assert said.startswith("“The funds are 2,200 billion VND”")
    assert "Resolution" in said


def test_a_file_without_pages_stays_text(aligned):
    page = aligned({"left": "nghi-quyet"})
    side = page.sides[0]
    page.do("text")
    assert side.views.shown == TEXT
    assert not side.head.text.isVisible()


def test_the_place_of_a_side_opens_in_the_reader(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    with qtbot.waitSignal(page.opened) as opened:
        page.sides[1].head.open.click()
    assert opened.args[0].document == "nghi-quyet-en"
