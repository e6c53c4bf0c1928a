from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from summit_kb.app.beside import How
from summit_kb.desktop.beside.chooser import DocumentChooser
from summit_kb.foundation.errors import StorageError


def _text(widget):
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _starts(page, side):
    return [reach[0] if reach else None for reach in page.together.reaches[side]]


def test_a_document_is_shown_beside_its_translation_row_by_row(aligned):
    page = aligned({"left": "nghi-quyet"})
    assert page.how is How.TRANSLATION
    assert [side.place.document for side in page.sides] == ["nghi-quyet", "nghi-quyet-en"]
    left, right = _starts(page, 0), _starts(page, 1)
    matched = [(a, b) for a, b in zip(left, right, strict=True) if None not in (a, b)]
    assert len(matched) == 7
    assert all(abs(a - b) < 1 for a, b in matched)
    assert right[2] is None
    assert page.foot.text() == "7 pairs of paragraphs · 1 only on the left"


def test_sides_are_swapped_and_another_document_is_chosen(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.swap()
    assert [side.place.document for side in page.sides] == ["nghi-quyet-en", "nghi-quyet"]
    qtbot.waitUntil(lambda: page.together.is_level)
    chooser = page.choose(1)
    chooser.field.setText("tai lieu khac")
    chooser.list.setCurrentRow(0)
    with qtbot.waitSignal(page.moved) as moved:
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert moved.args[0]["right"] == "khac"
    assert page.how is How.UNRELATED
    assert not page.together.is_level


def test_two_versions_show_their_differences_and_can_be_read(qtbot, page):
    page.show_target({"left": "nghi-quyet", "right": "thay-the"})
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.difference)
    assert page.how is How.VERSION
    assert page.difference.count == 1
    assert "3.300" in page.difference.page.toPlainText()
    page.bar.ways.button("read").click()
    assert page.stack.currentWidget() is page.reading
    qtbot.waitUntil(lambda: page.together.is_level)


def test_a_document_without_a_translation_asks_for_another(qtbot, page):
    page.show_target({"left": "thay-the"})
    (chooser,) = page.findChildren(DocumentChooser)
    assert chooser.isVisible()
    assert chooser.list.item(0).text().startswith("Nghị quyết\n")
    assert "Choose a second document" in page.foot.text()
    chooser.reject()


def test_the_target_is_told_and_taken_up_again(aligned):
    page = aligned({"left": "nghi-quyet", "query": "kinh"})
    assert page.target.json() == {"left": "nghi-quyet", "right": "nghi-quyet-en", "query": "kinh"}
    assert page.title() == "Nghị quyết"
    page.restore({"size": 1.2, "other": None})
    assert page.state() == {"size": 1.2}


def test_a_document_that_is_gone_is_said(page):
    failures = []
    page.failed.connect(failures.append)
    page.show_target({"left": "nowhere", "right": "khac"})
    assert [error.code for error in failures] == ["document-not-found"]


def test_every_control_has_a_name(aligned):
    page = aligned({"left": "nghi-quyet"})
    controls = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and not one.focusProxy()
    ]
    assert len(controls) > 10
    # A button is called by its text.
    unnamed = [one for one in controls if not (one.accessibleName() or _text(one))]
    assert unnamed == []
    assert page.matches.field.accessibleName() == "Find on both sides"
    texts = [side.views.text.accessibleDescription() for side in page.sides]
    assert texts == ["Nghị quyết", "Resolution"]


def test_an_older_version_is_held_against_the_newest(qtbot, page, workspace, tmp_path):
    workspace.desk.make_version("thay-the", "nghi-quyet")
    workspace.library.reload()
    page.show_target({"left": "nghi-quyet", "right": "nghi-quyet", "version": 1})
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.difference)
    assert "2.200" in page.difference.page.toPlainText()
    assert "3.300" in page.difference.page.toPlainText()
    assert not page.bar.ways.isVisible()


def test_a_text_that_cannot_be_read_is_told_below_both(qtbot, page, workspace, monkeypatch):
    def refuse(_left, _right):
        raise StorageError(path="/x", detail="spoilt")

    monkeypatch.setattr(workspace.beside, "alignment", refuse)
    page.show_target({"left": "nghi-quyet"})
    qtbot.waitUntil(lambda: "/x" in page.foot.text())
    assert not page.together.is_level
    page.do("next_row")
    assert page.walk.current is None
