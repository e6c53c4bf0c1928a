"""Sentences lifted out of documents for a question."""

import pytest

from summit_kb.search.lifting import is_question


@pytest.fixture
def shelf_of_facts(new_shelf):
    shelf = new_shelf()
    shelf.put(
        "de-an",
        "# Kinh phí thực hiện đề án\n"
        "Đề án thành phố thông minh có 53 chương trình, dự án trọng điểm. Tổng kinh phí thực hiện"
        " đề án là 2.200 tỷ đồng. UBND TP. Đà Nẵng giao Sở Thông tin chủ trì đề án.",
        "Các bước tiếp theo được báo cáo hằng năm.",
        title="Đề án thành phố thông minh",
    )
    shelf.put(
        "nghi-quyet",
        "Nghị quyết được Bộ Chính trị ban hành ngày 24/01/2019. Nghị quyết nói về Đà Nẵng.",
        title="Về Đà Nẵng",
    )
    shelf.update()
    return shelf


def lifted(shelf, text, **values):
    return [(one.text, one.document, one.page) for one in shelf.find(text, **values).answers]


def test_the_sentence_with_the_amount_answers_how_much(shelf_of_facts):
    ((text, document, page), *_) = lifted(shelf_of_facts, "Kinh phí thực hiện đề án là bao nhiêu?")
    assert text == "Tổng kinh phí thực hiện đề án là 2.200 tỷ đồng."
    assert (document, page) == ("de-an", 1)


def test_the_sentence_with_the_date_answers_when(shelf_of_facts):
    ((text, *_), *_) = lifted(shelf_of_facts, "nghi quyet bo chinh tri ban hanh khi nao")
    assert text == "Nghị quyết được Bộ Chính trị ban hành ngày 24/01/2019."


def test_a_short_form_ends_no_sentence(shelf_of_facts):
    ((text, *_), *_) = lifted(shelf_of_facts, "UBND TP Đà Nẵng giao Sở nào chủ trì đề án?")
    assert text == "UBND TP. Đà Nẵng giao Sở Thông tin chủ trì đề án."


@pytest.mark.parametrize(
    "text", ["kinh phí đề án", "Kinh phí xây bến cảng quốc tế mới là bao nhiêu?", "Đề án?"]
)
def test_nothing_is_lifted_for_what_is_not_asked_or_not_answered(shelf_of_facts, text):
    assert lifted(shelf_of_facts, text) == []


def test_nothing_is_lifted_while_typing_or_further_down(shelf_of_facts):
    asked = "Kinh phí thực hiện đề án là bao nhiêu?"
    assert lifted(shelf_of_facts, asked, as_you_type=True) == []
    assert lifted(shelf_of_facts, asked, offset=1) == []


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
