import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from summit_kb.desktop.reader.text_tables import insert_quote, insert_table

ROWS = [["Chỉ tiêu", "Giá trị"], ["Dự án", "53"], ["Kinh phí", "2.200 tỷ đồng"]]


@pytest.fixture
def document(qapp):
    return QTextDocument()


def table_of(document):
    return next(f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable))


def test_cells_and_where_rows_begin(document, styles):
    begins = insert_table(QTextCursor(document), styles, ROWS, letterhead=False)
    table = table_of(document)
    assert (table.rows(), table.columns()) == (3, 2)
    assert table.cellAt(2, 1).firstCursorPosition().block().text() == "2.200 tỷ đồng"
    assert [document.findBlock(at).text() for at in begins] == ["Chỉ tiêu", "Dự án", "Kinh phí"]


def test_a_first_row_of_names_is_a_header(document, styles):
    insert_table(QTextCursor(document), styles, ROWS, letterhead=False)
    header = table_of(document).cellAt(0, 1)
    assert header.format().background().color() == styles.shade
    header_letters = header.lastCursorPosition().charFormat()
    assert header_letters.fontWeight() > 400
    assert table_of(document).cellAt(1, 0).lastCursorPosition().charFormat().fontWeight() <= 400


def test_a_first_row_of_numbers_is_not(document, styles):
    insert_table(QTextCursor(document), styles, ROWS[1:], letterhead=False)
    assert table_of(document).cellAt(0, 0).format().background().style() is Qt.BrushStyle.NoBrush


def test_a_letterhead_is_centred_without_lines(document, styles):
    insert_table(QTextCursor(document), styles, ROWS[:2], letterhead=True)
    block = table_of(document).cellAt(0, 0).firstCursorPosition().blockFormat()
    assert block.alignment() & Qt.AlignmentFlag.AlignHCenter
    assert table_of(document).format().border() == 0


def test_a_row_alone_is_no_table_to_look_at(document, styles):
    insert_table(QTextCursor(document), styles, ROWS[:1], letterhead=False)
    assert table_of(document).format().border() == 0


def test_rows_of_different_lengths(document, styles):
    insert_table(QTextCursor(document), styles, [["a"], ["b", "c", "d"]], letterhead=False)
    assert table_of(document).columns() == 3


def test_lines_of_a_quotation_share_their_ground(document, styles):
    cursor = QTextCursor(document)
    begins = insert_quote(cursor, styles, ["Bản tóm tắt", "do Summit KB biên soạn"])
    assert len(document.rootFrame().childFrames()) == 1
    assert [document.findBlock(at).text() for at in begins] == [
        "Bản tóm tắt",
        "do Summit KB biên soạn",
    ]
    assert cursor.currentTable() is None
