from PySide6.QtGui import QTextCursor

from summit_kb.domain.text import BlockKind
from summit_kb.reading.matching import Match

ROW = BlockKind.TABLE_ROW


def shown(built, page, piece):
    """What the document holds where the match of ``piece`` is said to lie."""
    start = built.texts[page - 1].index(piece)
    span = built.span(Match(page, start, start + len(piece)))
    cursor = QTextCursor(built.document)
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_matches_lie_where_the_words_are(built, text_of):
    made = built(text_of(["😀 một", "hai ba"], [(ROW, "Số:\tHà Nội", 0), "bốn"], ["năm ba"]))
    assert shown(made, 1, "một") == "một"
    assert shown(made, 1, "hai") == "hai"
    assert shown(made, 2, "Hà Nội") == "Hà Nội"
    assert shown(made, 2, "bốn") == "bốn"
    assert shown(made, 3, "ba") == "ba"


def test_a_match_over_two_paragraphs(built, text_of):
    made = built(text_of(["một hai", "ba bốn"]))
    assert shown(made, 1, "hai\nba") == "hai\u2029ba"


def test_the_number_of_a_page_is_not_its_text(built, text_of):
    made = built(text_of(["một"], ["Page hai"]))
    assert shown(made, 2, "Page") == "Page"
    span = made.span(Match(2, 0, 4))
    assert span[0] > made.page_starts[1]


def test_the_page_of_a_position(built, text_of):
    made = built(text_of(["một"], ["hai"], ["ba"]))
    assert [made.page_at(start) for start in made.page_starts] == [1, 2, 3]
    assert made.page_at(made.page_starts[2] - 1) == 2
    assert made.page_at(10_000) == 3


def test_a_match_of_space_alone_is_nowhere(built, text_of):
    made = built(text_of(["a  b"]))
    assert made.span(Match(1, 1, 3)) is None or made.span(Match(1, 1, 3))[0] <= 3
