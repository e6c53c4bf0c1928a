"""Problems told by titles."""

import re
import tomllib

import pytest

from summit_kb.app.reports import Problem, Severity
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.problems.sentences import short_sentence, titled_sentence
from summit_kb.foundation.paths import resources_dir

COPY = Problem("de-an", "same-text", Severity.WARNING, {"document": "de-an", "other": "bao-cao"})
UNREAD = Problem("a", "toml-syntax", Severity.ERROR, {"path": "a", "line": 1, "detail": "?"})


def test_documents_are_named_by_their_titles(shelf):
    said = titled_sentence(COPY, shelf.library, Words("vi"))
    assert said == "Tài liệu “Đề án chia sẻ dữ liệu” trùng nội dung với “Báo cáo giao thông”."
    said = titled_sentence(COPY, shelf.library, Words("en"))
    assert said == "“Đề án chia sẻ dữ liệu” has the same text as “Báo cáo giao thông”."


def test_beside_its_title_a_document_is_this_one(shelf):
    said = short_sentence(COPY, shelf.library, Words("vi"))
    assert said == "Tài liệu này trùng nội dung với “Báo cáo giao thông”."
    said = short_sentence(COPY, shelf.library, Words("en"))
    assert said == "This document has the same text as “Báo cáo giao thông”."


def test_what_is_no_document_of_the_library_keeps_its_words(shelf):
    words = Words("en")
    whole = words.problem(UNREAD.code, UNREAD.facts).sentence
    assert short_sentence(UNREAD, shelf.library, words) == whole
    gone = Problem("x", "undated", Severity.WARNING, {"document": "x"})
    assert short_sentence(gone, shelf.library, words) == "x has no date."


@pytest.mark.parametrize(("language", "fits"), [("vi", r"tài liệu {document}"), ("en", "")])
def test_every_sentence_takes_the_short_words(language, fits):
    """In Vietnamese a noun stands before “này”; in English none before “this document”."""
    text = (resources_dir() / "words" / f"{language}.toml").read_text(encoding="utf-8")
    for problem in tomllib.loads(text)["problems"].values():
        sentence = problem["sentence"].lower()
        if "{document}" in sentence:
            assert fits in sentence
            assert not re.search(r"\bthe document {document}", sentence)
