import pytest

from summit_kb.desktop.reader.aloud.script import language_of, sentences_of
from summit_kb.domain.text import Block, BlockKind


def blocks(*texts, kind=BlockKind.PARAGRAPH):
    return [Block(kind, text) for text in texts]


def test_every_sentence_stands_where_it_says():
    made = blocks("Câu một. Câu hai!", "TP. Đà Nẵng lớn. Hết.")
    text = "\n".join(block.text for block in made)
    found = sentences_of(3, made, "vi")
    assert [one.text for one in found] == ["Câu một.", "Câu hai!", "TP. Đà Nẵng lớn.", "Hết."]
    for one in found:
        assert one.place.page == 3
        assert text[one.place.start : one.place.end] == one.text


def test_each_paragraph_has_its_language():
    found = sentences_of(
        1, blocks("Thành phố thông minh.", "Smart cities need open data.", "2030"), "vi"
    )
    assert [one.language for one in found] == ["vi", "en", "vi"]


@pytest.mark.parametrize(
    ("text", "usual", "language"),
    [
        ("Đà Nẵng", "en", "vi"),
        ("The city of Đà Nẵng builds smart infrastructure for all people", "vi", "en"),
        ("Open data", "vi", "vi"),
        ("Open data", "en", "en"),
        ("2030", "", "vi"),
    ],
)
def test_languages(text, usual, language):
    assert language_of(text, usual) == language


def test_a_row_of_a_table_is_read_cell_by_cell():
    (row,) = sentences_of(1, blocks("Năm\t2030. Sau đó", kind=BlockKind.TABLE_ROW), "vi")
    assert row.said({}) == "Năm, hai nghìn không trăm ba mươi. Sau đó"


def test_lines_without_words_are_passed_over():
    assert sentences_of(1, blocks("- - -", "***"), "vi") == []


def test_a_long_sentence_is_read_in_parts():
    long = "; ".join(f"mục tiêu thứ {number} của thành phố" for number in range(40)) + "."
    found = sentences_of(1, blocks(long), "vi")
    assert len(found) > 2
    assert all(len(one.text) < 420 for one in found)
    assert all(long[one.place.start : one.place.end] == one.text for one in found)


def test_english_is_given_as_it_stands():
    (one,) = sentences_of(1, blocks("It costs 2.5 million dollars in total."), "en")
    assert one.said({}) == "It costs 2.5 million dollars in total."
