import pytest

from summit_kb.app.self_test import starter_checks
from summit_kb.app.self_test.trying import WrongAnswerError


def test_a_page_is_drawn_with_its_words(tmp_path):
    assert "×" in starter_checks.pages(tmp_path)


def test_a_page_with_other_words_fails(tmp_path, monkeypatch):
    monkeypatch.setattr(starter_checks, "WORDS", "Cần Thơ")
    with pytest.raises(WrongAnswerError, match=r"mau\.pdf"):
        starter_checks.pages(tmp_path)
