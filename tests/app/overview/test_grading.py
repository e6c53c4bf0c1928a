from summit_kb.app.overview.grading import grade_of
from summit_kb.app.overview.text_facts import Told


def _grade(text: str, kind: str = "summary", *, heading: bool = False) -> float:
    return grade_of(Told(1, text, heading), kind)


def test_what_says_what_is_meant_to_be_tells_most() -> None:
    telling = _grade("Thành phố phấn đấu hoàn thành đô thị thông minh vào năm 2030.")
    plain = _grade("Thành phố có một trung tâm điều hành từ cuối năm 2018 đến nay.")
    example = _grade("Ví dụ, một thành phố có ba mươi trạm đo nước ở các quận năm 2018.")
    assert telling > plain > example


def test_questions_headings_and_what_leans_on_another_sentence_tell_less() -> None:
    plain = _grade("Thành phố có một trung tâm điều hành từ cuối năm 2018 đến nay.")
    assert _grade("Thành phố có một trung tâm điều hành từ cuối năm 2018 không?") < plain / 2
    assert _grade("Trung tâm điều hành của thành phố từ cuối năm 2018", heading=True) < plain / 2
    assert _grade("Điều này có từ cuối năm 2018 khi thành phố mở trung tâm.") < plain


def test_a_resolution_weighs_more_than_a_summary() -> None:
    text = "Thành phố có một trung tâm điều hành từ cuối năm 2018 đến nay."
    assert _grade(text, "resolution") > _grade(text)
