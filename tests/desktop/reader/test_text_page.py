import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QTextDocument, QWheelEvent

from summit_kb.desktop.reader.text_page import TextPage, line_start


@pytest.fixture
def page(show, built, long_text):
    page = show(TextPage(), 1200, 500)
    page.kept = built(long_text)
    page.set_document(page.kept.document)
    return page


def test_a_wide_window_leaves_a_column_of_seventy_letters_in_the_middle(page):
    letter = QFontMetricsF(page.reading_font()).averageCharWidth()
    assert 68 <= page.viewport().width() / letter <= 72
    left = page.viewport().mapTo(page, QPoint(0, 0)).x()
    right = page.width() - left - page.viewport().width()
    assert abs(right - left) <= page.verticalScrollBar().sizeHint().width() + 2


def test_a_narrow_window_is_used_whole_and_nothing_lies_beside_it(page):
    page.resize(420, 500)
    assert page.viewport().width() > 420 - 2 * 28 - 30
    assert page.document().size().width() <= page.viewport().width() + 1


def test_larger_letters_keep_the_line_at_the_top(page, qtbot):
    page.show_position(page.kept.page_starts[3])
    before = page.top_position()
    with qtbot.waitSignal(page.size_changed):
        page.step_size(larger=True)
    assert page.size_factor == pytest.approx(1.1)
    assert page.document().defaultFont().pointSizeF() == pytest.approx(
        page.reading_font().pointSizeF()
    )
    assert abs(page.top_position() - before) < 100


def test_letters_have_a_largest_and_a_smallest_size(page):
    page.set_size_factor(99)
    assert page.size_factor == 3.0
    page.set_size_factor(0.01)
    assert page.size_factor == 0.6


def test_showing_a_position_puts_it_where_it_is_wanted(page):
    at = page.kept.page_starts[4]
    page.show_position(at)
    assert page.top_position() == pytest.approx(at, abs=2)
    page.show_position(at, share=0.5)
    assert page.top_position() < at < page.bottom_position()


def test_a_narrower_window_keeps_the_line_at_the_top(page):
    page.show_position(page.kept.page_starts[4])
    page.resize(500, 500)
    assert abs(page.top_position() - page.kept.page_starts[4]) < 120


@pytest.mark.parametrize("url", ["https://example.org/x.png", "file:///etc/hostname", "x.css"])
def test_nothing_is_ever_fetched(page, url):
    for kind in QTextDocument.ResourceType:
        assert page.loadResource(kind.value, QUrl(url)) is None


def test_the_wheel_works_beside_the_column_too(page):
    beside = QPointF(5, 200)
    event = QWheelEvent(
        beside,
        page.mapToGlobal(beside),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(page, event)
    assert page.verticalScrollBar().value() > 0


def test_it_can_be_read_by_keyboard_and_not_changed(page):
    flags = page.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not flags & Qt.TextInteractionFlag.TextEditable
    assert page.tabChangesFocus()


@pytest.mark.parametrize("step", [7, 13])
def test_every_height_of_the_text_has_its_line(page, step):
    document = page.document()
    height, last = round(document.size().height()), -1
    for y in range(0, height, step):
        position = line_start(document, y)
        assert position >= last
        last = position
    assert document.findBlock(last).blockNumber() == document.blockCount() - 1
    assert line_start(document, 0) == 0
