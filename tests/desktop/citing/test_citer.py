from dataclasses import replace

import pytest

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.desktop.citing.citer import Cite, Citer
from summit_kb.library.errors import DocumentNotFoundError

FULL = "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị về"
VI = CitingChoice(language="vi")


def test_first_in_full_then_short_then_anew(citer, place):
    assert FULL in citer.pasted([place], VI).text
    citer.remember([place], VI)
    assert citer.pasted([place], VI).text == (
        "“Năm 2030 là mốc của mục tiêu” (Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019, trang 1)"
    )
    citer.start_anew("")
    assert FULL in citer.pasted([place], VI).text


def test_without_a_name_mentions_end_with_the_sitting(citer, place, starter):
    citer.remember([place], VI)
    assert citer.memory.manuscript("").mentioned == ()
    assert Citer(starter).mentioned("") == ()
    assert Citer.of(starter) is citer


def test_with_a_name_they_are_kept(citer, place, starter):
    named = replace(VI, manuscript="Tờ trình")
    citer.remember([place, place], named)
    assert [one.document for one in Citer(starter).mentioned("Tờ trình")] == [place.document]
    assert citer.mentioned("") == ()
    citer.start_anew("Tờ trình")
    assert citer.mentioned("Tờ trình") == ()


def test_places_without_words_are_references(citer, place):
    text = citer.pasted([replace(place, words=""), Cite("phat-bieu-khai-mac-2019")], VI).text
    first, second = text.split("\n")
    assert first.startswith(FULL)
    assert first.endswith(", trang 1")
    assert second.startswith("Bài phát biểu")


def test_the_language_is_that_of_the_choice_or_of_the_window(citer, place):
    english = citer.pasted([place], replace(VI, language="en")).text
    assert english.endswith("p. 1)")
    assert citer.language(CitingChoice()) == "vi"


def test_a_style_whose_file_is_gone_gives_way(citer, tmp_path):
    citer.memory.choose(CitingChoice(str(tmp_path / "gone.csl"), "en", "x"))
    assert citer.choice() == CitingChoice("decree30", "en", "x")


def test_a_document_that_is_gone_is_named(citer):
    with pytest.raises(DocumentNotFoundError):
        citer.pasted([Cite("khong-co")], VI)
    citer.remember([Cite("khong-co")], VI)
    assert citer.mentioned("") == ()
