"""Sentences lifted out of documents for a question."""

import pytest


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


@pytest.fixture
def shelf_of_answers(new_shelf):
    shelf = new_shelf()
    shelf.put(
        "camera",
        "# 5. Câu hỏi thường gặp\n"
        "Thành phố đã lắp bao nhiêu camera? Nguồn không nêu con số. Số ấy sẽ được bổ sung.\n"
        "Hỏi: Dữ liệu an ninh có được mở cho công chúng không?\nĐáp: Hình ảnh thì không.",
        "# 6. Thí điểm nghĩa là gì trong quản lý công\n"
        "Thí điểm là làm ở phạm vi nhỏ, trong thời gian định trước.",
        "# 7. Số liệu\nKinh phí của chương trình camera\t345 tỷ đồng\thai năm",
        title="Camera an ninh",
    )
    shelf.put(
        "nghi-quyet-119",
        "Nghị quyết số 136/2024/QH15 ngày 26/06/2024 thay thế Nghị quyết số 119/2020/QH14 về thí"
        " điểm. Nghị quyết số 119/2020/QH14 về thí điểm không còn được áp dụng, nay đã thay thế.",
        title="Thí điểm chính quyền đô thị",
    )
    shelf.update()
    return shelf


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "Thành phố lắp bao nhiêu camera?",
            "Thành phố đã lắp bao nhiêu camera? Nguồn không nêu con số.",
        ),
        (
            "Dữ liệu an ninh có được mở cho công chúng không?",
            "Hỏi: Dữ liệu an ninh có được mở cho công chúng không? Đáp: Hình ảnh thì không.",
        ),
        ("Thí điểm là gì?", "Thí điểm là làm ở phạm vi nhỏ, trong thời gian định trước."),
        (
            "Thí điểm nghĩa là gì trong quản lý công?",
            "Thí điểm là làm ở phạm vi nhỏ, trong thời gian định trước.",
        ),
        (
            "Kinh phí chương trình camera là bao nhiêu?",
            "Kinh phí của chương trình camera 345 tỷ đồng hai năm",
        ),
        (
            "Nghị quyết nào thay thế Nghị quyết số 119/2020/QH14 về thí điểm?",
            "Nghị quyết số 136/2024/QH15 ngày 26/06/2024 thay thế Nghị quyết số 119/2020/QH14"
            " về thí điểm.",
        ),
    ],
)
def test_questions_of_the_text_meanings_rows_and_documents(shelf_of_answers, question, answer):
    assert lifted(shelf_of_answers, question)[0][0] == answer
