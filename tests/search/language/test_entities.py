"""Document numbers among the words of a query."""

from summit_kb.search.language.entities import chunk_node, with_numbers, words_of
from summit_kb.search.language.lexer import Kind, Lexeme
from summit_kb.search.language.nodes import Number, Phrase, Word

TEXT = "theo 43-NQ/TW và nghị quyết 119/2020 nhé"


def test_words_around_a_number_stay_words():
    words = words_of(TEXT, Lexeme(Kind.WORDS, 0, len(TEXT)))
    found = with_numbers(TEXT, words)
    shape = [node.canonical if isinstance(node, Number) else type(node).__name__ for node in found]
    assert shape == ["Word", "43-NQ/TW", "Word", "119/2020/NQ", "Word"]
    assert [node for node in found if isinstance(node, Word)] == [words[0], words[4], words[-1]]


def test_a_chunk_is_a_number_a_word_or_a_phrase():
    assert isinstance(chunk_node("43/nq-tw", Lexeme(Kind.WORDS, 0, 8)), Number)
    assert isinstance(chunk_node("smart-city", Lexeme(Kind.WORDS, 0, 10)), Phrase)
    assert isinstance(chunk_node("city,", Lexeme(Kind.WORDS, 0, 5)), Word)
