"""Which sentence a key selects."""

from summit_kb.desktop.reader.notes.sentence_choosing import _span, _words_of
from summit_kb.domain.text import WordBox
from summit_kb.reading.matching import Match
from summit_kb.reading.page_words import PageWords

TEXT = "Điều 1. Phạm vi\nMột câu. Câu thứ hai ở đây. Câu cuối."


def _words(text: str, shown: Match | None = None, at: int = 0, *, more: bool = True) -> str:
    start, end = _span(text, at, shown, more=more) or (0, 0)
    return text[start:end]


def test_the_sentence_of_a_place_then_one_more_then_one_less() -> None:
    at = TEXT.index("thứ hai")
    assert _words(TEXT, at=at) == "Câu thứ hai ở đây."
    start = TEXT.index("Câu thứ")
    shown = Match(1, start, start + len("Câu thứ hai ở đây."))
    both = _words(TEXT, shown)
    assert both == "Câu thứ hai ở đây. Câu cuối."
    all_of_it = Match(1, start, start + len(both))
    assert _words(TEXT, all_of_it) == both  # there is no more
    assert _words(TEXT, all_of_it, more=False) == "Câu thứ hai ở đây."
    assert _words(TEXT, shown, more=False) == "Câu thứ hai ở đây."


def test_a_text_without_words_has_none() -> None:
    assert _span(" \n ", 0, None, more=True) is None


def test_words_of_a_drawn_page_are_found_whatever_its_lines() -> None:
    boxes = [WordBox(word, 10 * n, 0, 10 * n + 9, 10) for n, word in enumerate(TEXT.split())]
    words = PageWords(boxes)
    start = TEXT.index("Câu thứ")
    chosen = _words_of(TEXT, (start, start + len("Câu thứ hai ở đây.")))(words)
    assert [boxes[at].text for at in chosen] == ["Câu", "thứ", "hai", "ở", "đây."]
    assert _words_of("khác hẳn", (0, 8))(words) == range(0)
