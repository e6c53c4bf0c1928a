from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from summit_kb.app.beside import How
from summit_kb.desktop.beside.chooser import DocumentChooser
from summit_kb.domain.locator import Locator


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


def test_a_word_of_one_language_brings_up_its_paragraph_in_the_other(qtbot, aligned):
    page = aligned({"left": "khac"})
    page.finding.look_for("accounted")
    qtbot.waitUntil(lambda: page.walk.current is not None, timeout=8000)
    rows = page.together.rows
    assert "Tổng kinh phí" in rows.text(0, page.walk.current)
    assert "accounted" in rows.text(1, page.walk.current)
    assert any(one.is_current for one in page.sides[0].glow.lit)
    # Only the English has the word: the Vietnamese beside it is lit all the same.
    assert page.finding.rows_with(0) == set()
    assert len(page.finding.rows_with(1)) == 12
    first = page.walk.current
    page.do("next_match")
    assert page.walk.current > first
    page.do("previous_match")
    assert page.walk.current == first


def test_matches_of_both_sides_are_walked_through_in_the_order_of_the_rows(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.finding.look_for("Viettel")
    qtbot.waitUntil(lambda: len(page.finding.found) == 2, timeout=8000)
    qtbot.waitUntil(lambda: page.finding.current is not None, timeout=8000)
    assert [(one.row, one.side) for one in page.finding.found] == [(5, 0), (5, 1)]
    assert page.matches.count.text() == "1 of 2"
    page.do("next_match")
    assert page.finding.current.side == 1
    page.finding.clear()
    assert page.matches.count.text() == ""


def test_scrolling_one_side_scrolls_the_other_to_the_same_words(aligned):
    page = aligned({"left": "khac"})
    bars = [side.views.text.verticalScrollBar() for side in page.sides]
    for leader, value in ((0, 700), (1, 2100), (0, 333), (1, 0)):
        bars[leader].setValue(value)
        assert bars[1 - leader].value() == bars[leader].value() == value


def test_rows_are_level_again_after_the_window_and_the_letters_change(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.resize(800, 600)
    page.do("larger")
    qtbot.wait(100)
    left, right = _starts(page, 0), _starts(page, 1)
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if None not in (a, b)]
    assert all(abs(a - b) < 1 for a, b in pairs)
    assert page.sides[0].views.text.size_factor == page.sides[1].views.text.size_factor > 1


def test_rows_are_walked_with_the_keyboard_and_the_other_side_is_a_key_away(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.sides[0].setFocus()
    qtbot.waitUntil(page.sides[0].views.reading.hasFocus)
    QTest.keyClick(page.sides[0].views.reading, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.walk.current == 0
    for _time in range(2):
        page.do("next_row")
    assert page.walk.words() == "Paragraph 3 of 8 · no counterpart on the other side"
    QTest.keyClick(page.sides[0].views.reading, Qt.Key.Key_F6)
    assert page.sides[1].views.reading.hasFocus()
    page.do("previous_row")
    assert page.walk.current == 1


def test_pointing_at_a_paragraph_marks_both(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    top, bottom = page.together.reaches[1][4]
    qtbot.mouseMove(page.sides[1].views.text.viewport(), QPoint(100, round((top + bottom) / 2)))
    page.sides[1].pointed.emit((top + bottom) / 2)
    assert page.walk.current == 4
    for number, side in enumerate(page.sides):
        (lit,) = [one for one in side.glow.lit if one.is_current]
        reach = page.together.reaches[number][4]
        assert lit.top < reach[0] - side.heights.scrolled < lit.bottom
    assert [joint.is_current for joint in page.strip.joints].count(True) == 1


def test_both_paragraphs_are_copied_each_with_its_reference(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.do("copy_both")
    assert "Alt+Down" in page.foot.text()
    for _time in range(5):
        page.do("next_row")
    page.do("copy_both")
    qtbot.waitUntil(lambda: "copied" in page.foot.text(), timeout=8000)
    said = QGuiApplication.clipboard().text().splitlines()
    assert said[0].startswith("“Tổng kinh phí là 2.200 tỷ đồng.” (Nghị quyết")
    assert said[1].startswith("“The funds are 2,200 billion VND")
    assert "Resolution" in said[1]


def test_sides_are_swapped_and_another_document_is_chosen(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.swap()
    assert [side.place.document for side in page.sides] == ["nghi-quyet-en", "nghi-quyet"]
    qtbot.waitUntil(lambda: page.together.is_level, timeout=8000)
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
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.difference, timeout=8000)
    assert page.how is How.VERSION
    assert page.difference.count == 1
    assert "3.300" in page.difference.page.toPlainText()
    page.bar.ways.button("read").click()
    assert page.stack.currentWidget() is page.reading
    qtbot.waitUntil(lambda: page.together.is_level, timeout=8000)


def test_other_documents_scroll_by_themselves_until_they_are_locked(qtbot, page):
    page.show_target({"left": "khac", "right": "thay-the"})
    page.put(1, Locator("khac"))
    sides = page.sides
    qtbot.waitUntil(lambda: all(side.heights.ready for side in sides), timeout=8000)
    assert page.how is How.SAME
    bars = [side.views.text.verticalScrollBar() for side in sides]
    qtbot.waitUntil(lambda: all(bar.maximum() > 900 for bar in bars), timeout=8000)
    bars[0].setValue(200)
    assert bars[1].value() == 0
    page.do("lock")
    bars[0].setValue(500)
    assert bars[1].value() == 300
    bars[1].setValue(400)
    assert bars[0].value() == 600


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


def test_every_control_has_a_name(page):
    for button in (page.bar.lock, page.bar.copy, page.bar.swap):
        assert button.accessibleName()
    for side in page.sides:
        for button in (side.head.text, side.head.open, side.head.choose):
            assert button.accessibleName()
    assert page.matches.field.accessibleName() == "Find on both sides"


def test_an_older_version_is_held_against_the_newest(qtbot, page, workspace, tmp_path):
    workspace.desk.make_version("thay-the", "nghi-quyet")
    workspace.library.reload()
    page.show_target({"left": "nghi-quyet", "right": "nghi-quyet", "version": 1})
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.difference, timeout=8000)
    assert "2.200" in page.difference.page.toPlainText()
    assert "3.300" in page.difference.page.toPlainText()
    assert not page.bar.ways.isVisible()


def test_words_side_by_side_are_looked_for_as_they_stand_first(qtbot, aligned):
    page = aligned({"left": "nghi-quyet", "query": "the funds"})
    qtbot.waitUntil(lambda: page.finding.current is not None, timeout=8000)
    assert [(one.row, one.side) for one in page.finding.found] == [(4, 1)]
    page.finding.look_for("funds signed")
    qtbot.waitUntil(lambda: any(one.row == 5 for one in page.finding.found), timeout=8000)


def test_an_empty_place_is_told_where_the_counterpart_would_stand(aligned):
    page = aligned({"left": "nghi-quyet"})
    for _time in range(3):
        page.do("next_row")
    (empty,) = page.sides[1].glow.lit
    (there,) = page.sides[0].glow.lit
    assert empty.told == "No counterpart here"
    assert (empty.top, empty.bottom) == (there.top, there.bottom)
