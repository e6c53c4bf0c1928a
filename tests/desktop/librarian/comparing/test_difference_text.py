import pytest
from PySide6.QtGui import QFont, QPalette, QTextCursor

from summit_kb.desktop.librarian.comparing.difference_rows import shown_rows
from summit_kb.desktop.librarian.comparing.difference_text import MORE, DifferenceWords, build
from summit_kb.desktop.theme.schemes import marks

WORDS = DifferenceWords(
    lambda hunk: f"khác {hunk}", lambda page: f"tr. {page}", lambda rows: f"{rows} giống", "thêm"
)
BEFORE = ["Đầu đề", "Kinh phí là 21 tỷ đồng từ ngân sách.", "Điều cũ bị bỏ."]
AFTER = ["Đầu đề", "Kinh phí là 35 tỷ đồng từ ngân sách.", "Một khoản hoàn toàn mới, khác xa."]


@pytest.fixture
def made(qapp, compared):
    def make(*, side_by_side=True, has_more=False, font=None):
        found = compared(BEFORE, AFTER).difference
        shown = shown_rows(found, everything=True)
        return build(
            found,
            shown,
            WORDS,
            font or QFont(),
            QPalette(),
            side_by_side=side_by_side,
            has_more=has_more,
        )

    return make


def formats(document, text):
    """The character formats of the first place that says ``text``."""
    cursor = document.find(text)
    assert not cursor.isNull()
    return cursor.charFormat()


@pytest.mark.parametrize("side_by_side", [True, False])
def test_colour_sign_and_line_tell_what_changed(made, side_by_side: bool) -> None:
    document = made(side_by_side=side_by_side).document
    colours = marks(QPalette())
    gone, came = formats(document, "21"), formats(document, "35")
    assert gone.fontStrikeOut()
    assert gone.background().color() == colours.removed_words
    assert came.fontUnderline()
    assert came.background().color() == colours.added_words
    plain = document.toPlainText()
    assert "− Kinh phí là 21" in plain
    assert "+ Kinh phí là 35" in plain
    assert "− Điều cũ" in plain
    assert "+ Một khoản" in plain
    assert not formats(document, "Điều cũ").fontStrikeOut()


@pytest.mark.parametrize("points", [10, 26])
def test_words_stand_below_each_other_whatever_their_sign(made, points: int) -> None:
    document = made(side_by_side=False, font=QFont("", points)).document
    document.setTextWidth(600)
    assert document.size().height() > 0  # it is laid out only when it is asked for its size
    begins = {_x_of(document, one) for one in ("Đầu đề", "Kinh phí là 21", "Kinh phí là 35")}
    assert len(begins) == 1


def _x_of(document, text):
    cursor = document.find(text)
    block = cursor.block()
    layout = block.layout()
    line = layout.lineForTextPosition(cursor.selectionStart() - block.position())
    return round(line.cursorToX(cursor.selectionStart() - block.position())[0], 1)


def test_rows_that_are_the_same_are_told_once_below_one_another(made) -> None:
    assert made().document.toPlainText().count("Đầu đề") == 2
    assert made(side_by_side=False).document.toPlainText().count("Đầu đề") == 1


def test_where_differences_begin_and_pages(made) -> None:
    text = made()
    cursor = QTextCursor(text.document)
    cursor.setPosition(text.starts[0])
    assert cursor.block().text() == "khác 0"
    assert text.document.toPlainText().count("tr. 1") == 2


def test_more_to_come_is_a_link(made) -> None:
    assert formats(made(has_more=True).document, "thêm").anchorHref() == MORE
    assert made().document.find("thêm").isNull()
