import pytest

from summit_kb.ingest.extractors.doc_records import DocRecords
from summit_kb.ingest.extractors.doc_text import DocText, Mark
from summit_kb.ingest.legacy_runs import Run
from summit_kb.ingest.paragraph_flow import Paragraph


@pytest.fixture
def text(word):
    def make(*paragraphs, most=1000, **options):
        streams = word.WordFile(list(paragraphs), **options).streams()
        return DocText(DocRecords(streams["WordDocument"], streams["1Table"]), most)

    return make


def test_runs_with_fonts_and_marks_with_places(text, word):
    made = text(word.Paragraph([("một ", ".VnTime"), ("hai\x13x", "")]), wide=True)
    assert list(made.tokens()) == [
        Run("một ", ".VnTime"),
        Run("hai", ""),
        Mark("\x13", word.TEXT_AT + 14),
        Run("x", ""),
        Mark("\r", word.TEXT_AT + 18),
    ]


def test_marks_know_their_paragraphs(text, word):
    made = text(
        word.Paragraph([("a", "")], style=2),
        word.Paragraph([("b", "")], in_table=True, ends_row=True, end="\x07"),
        wide=False,
    )
    marks = [token for token in made.tokens() if isinstance(token, Mark)]
    assert made.paragraph_at(marks[0].place) == Paragraph(level=2)
    assert made.paragraph_at(marks[1].place) == Paragraph(in_table=True)
    assert [made.ends_row_at(mark.place) for mark in marks] == [False, True]
    assert made.paragraph_at(1) == Paragraph()


def test_no_more_characters_than_asked_for(text, word):
    made = text(word.Paragraph([("một hai ba", "")]), most=3)
    assert list(made.tokens()) == [Run("một", "")]
