from summit_kb.vietnamese.sentences import sentences


def test_ends_and_lines() -> None:
    text = "Câu một. Câu hai! Câu ba?\nDòng bốn"
    assert list(sentences(text)) == ["Câu một.", "Câu hai!", "Câu ba?", "Dòng bốn"]


def test_short_forms_and_numbers_of_lists_end_nothing() -> None:
    assert list(sentences("UBND TP. Đà Nẵng họp.")) == ["UBND TP. Đà Nẵng họp."]
    assert list(sentences("1. Mở đầu và kết thúc.")) == ["1. Mở đầu và kết thúc."]
    assert list(sentences("  \n ")) == []
