"""What a question wants of a sentence."""

import pytest

from summit_kb.search.asking import Wanted, is_question, only_asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Ai ký?", True),
        ("có bao nhiêu dự án", True),
        ("when was it signed", True),
        ("đề án", False),
    ],
)
def test_questions(text, asks):
    assert is_question(text) is asks


@pytest.mark.parametrize(
    ("question", "meets", "fails"),
    [
        ("Kinh phí là bao nhiêu?", "Kinh phí là 345 tỷ đồng.", "Kinh phí rất lớn."),
        ("Đề án được duyệt năm nào?", "Đề án được duyệt năm 2018.", "Đề án được duyệt."),
        ("Which decision approved it?", "Decision 12/QĐ-UBND approved it.", "It was approved."),
        (
            "Nghị quyết 43-NQ/TW ban hành ngày nào?",
            "Nghị quyết 43-NQ/TW ban hành ngày 24/01/2019.",
            "Nghị quyết 33-NQ/TW ban hành ngày 16/10/2003.",
        ),
        ("WeGO là gì?", "WeGO (tổ chức thành phố) là một mạng lưới.", "WeGO họp ở Đà Nẵng."),
        ("What is open data?", "Open data is data for all.", "The city opens its open data."),
    ],
)
def test_a_sentence_with_what_is_wanted_gains(question, meets, fails):
    wanted = Wanted.by(question)
    assert wanted.is_met_by(meets) > 0
    assert wanted.is_met_by(fails) <= 0


def test_what_wants_nothing_special_takes_any_sentence():
    assert Wanted.by("Ai ký nghị quyết?").is_met_by("Ông A ký nghị quyết.") == 0


@pytest.mark.parametrize(
    ("word", "text", "only"),
    [
        ("does", "What does it say?", True),
        ("What", "What does it say?", True),
        ("city", "What is the city?", False),
        ("is", "là gì is", False),
        ("do", "do ai ký", False),
    ],
)
def test_words_of_an_english_question_that_only_ask(word, text, only):
    assert only_asks(word, text) is only
