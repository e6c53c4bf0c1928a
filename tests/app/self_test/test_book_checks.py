from contextlib import nullcontext

import pytest

from summit_kb.app.self_test import book_checks
from summit_kb.app.self_test.trying import Check, WrongAnswerError, try_all
from summit_kb.app.words import Words


def test_a_book_that_lacks_a_document_fails(tmp_path, monkeypatch):
    class Bound:
        failed = ("nghi-quyet",)
        sheets = 1

    monkeypatch.setattr(book_checks.briefing, "bind", lambda *_: Bound())
    monkeypatch.setattr(book_checks, "starter", nullcontext)
    with pytest.raises(WrongAnswerError, match="nghi-quyet"):
        book_checks.book(tmp_path)


@pytest.mark.slow
def test_a_book_is_bound_and_a_document_cited():
    checks = [Check("book", book_checks.book), Check("citing", book_checks.cited)]
    assert [one.detail for one in try_all(checks, Words("en")) if not one.passed] == []
