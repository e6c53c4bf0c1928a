from summit_kb.vietnamese.sentences import sentence_spans, sentences


def test_ends_and_lines() -> None:
    text = "Câu một. Câu hai! Câu ba?\nDòng bốn"
    assert list(sentences(text)) == ["Câu một.", "Câu hai!", "Câu ba?", "Dòng bốn"]


def test_short_forms_and_numbers_of_lists_end_nothing() -> None:
    assert list(sentences("UBND TP. Đà Nẵng họp.")) == ["UBND TP. Đà Nẵng họp."]
    assert list(sentences("1. Mở đầu và kết thúc.")) == ["1. Mở đầu và kết thúc."]
    assert list(sentences("  \n ")) == []


def test_spans_are_where_the_sentences_stand() -> None:
    text = "  Ở TP. Đà Nẵng có 53 dự án. Mục tiêu\nlà năm 2030.\nTiêu đề\n1. Mở đầu"
    found = [text[start:end] for start, end in sentence_spans(text)]
    assert found == [
        "Ở TP. Đà Nẵng có 53 dự án.",
        "Mục tiêu\nlà năm 2030.",
        "Tiêu đề",
        "1. Mở đầu",
    ]
