from summit_kb.vietnamese.figure_nouns import (
    counted_nouns,
    money_nouns,
    passing_words,
    syllables,
    telling_words,
)


def test_the_longest_noun_is_found_in_both_languages() -> None:
    table = counted_nouns()
    assert table.at(syllables("chương trình, dự án"), 0) == ("programme", 2)
    assert table.at(syllables("key programmes"), 1) == ("programme", 1)
    assert table.at(syllables("hộ gia đình nghèo"), 0) == ("household", 3)
    assert table.at(syllables("điều này"), 0) is None


def test_every_noun_of_a_phrase_in_order() -> None:
    found = list(money_nouns().anywhere(syllables("bố trí từ ngân sách, tổng kinh phí")))
    assert [(name, start) for name, start, _end in found] == [("budget", 0), ("funds", 5)]


def test_words_that_tell_and_those_that_only_explain() -> None:
    assert "mục tiêu" in telling_words()
    assert "for example" in passing_words()
    assert not set(telling_words()) & set(passing_words())
