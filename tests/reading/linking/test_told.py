from collections.abc import Callable
from datetime import date

import pytest

from summit_kb.domain.document import Identity
from summit_kb.domain.text import ExtractedText
from summit_kb.reading.linking.told import read_page, speaks_against, speaks_of

Text = Callable[..., ExtractedText]


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        (
            "theo Nghị quyết số 43-NQ/TW ngày 24/01/2019 của Bộ Chính trị",
            "Nghị quyết số 43-NQ/TW",
            "43-NQ/TW",
        ),
        (
            "Căn cứ Nghị định số20/2008/NĐ-CP ngày 14 tháng 02",
            "Nghị định số20/2008/NĐ-CP",
            "20/2008/NĐ-CP",
        ),
        ("tại Nghị quyết 43 ngày 24/1/2019", "Nghị quyết 43", "43-NQ"),
        ("gõ 43 nq/tw hoặc NQ 43", "43 nq/tw", "43-NQ/TW"),
        ("Luật Đấu thầu số 43/2013/QH13", "Luật Đấu thầu số 43/2013/QH13", "43/2013/QH13"),
    ],
)
def test_the_words_of_the_number_are_the_link(
    text: str, words: str, number: str, make_text: Text
) -> None:
    told = next(read_page(make_text(text).pages[0]))
    assert (text[told.start : told.end], told.identity.number) == (words, number)


def test_offsets_are_of_the_page(make_text: Text) -> None:
    page = make_text("Mở đầu.\nDòng\tsố 12/2020/NĐ-CP\tvà 13/2020/NĐ-CP").pages[0]
    assert [page.text[one.start : one.end] for one in read_page(page)] == [
        "12/2020/NĐ-CP",
        "13/2020/NĐ-CP",
    ]
    assert [one.block for one in read_page(page)] == [1, 1]


def test_years_are_no_number(make_text: Text) -> None:
    assert list(read_page(make_text("Đề án 2018-2025 và năm 2019/2020").pages[0])) == []


def test_a_sentence_tells_days_and_bodies(make_text: Text) -> None:
    said = "Số 43-NQ/TW của TP. Hà Nội, do Bộ Chính trị ban hành ngày 24/01/2019."
    text = f"Ngày 01/02/2003 có một việc. {said} Hết."
    sentence = next(read_page(make_text(text).pages[0])).sentence
    assert sentence.days == {date(2019, 1, 24)}
    bct = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))
    tw = Identity("resolution", "43-NQ/TW", "Ban Chấp hành Trung ương", date(2023, 11, 24))
    assert speaks_of(sentence, bct, {})
    assert not speaks_of(sentence, tw, {})
    assert speaks_against(sentence, tw)


def test_an_issuer_by_its_english_name(make_text: Text) -> None:
    page = make_text("The Politburo issued Resolution 43-NQ/TW.").pages[0]
    sentence = next(read_page(page)).sentence
    asked = Identity("resolution", "43-NQ/TW", "Bộ Chính trị")
    assert speaks_of(sentence, asked, {"bo chinh tri": "politburo"})
    assert not speaks_of(sentence, asked, {})


@pytest.mark.parametrize(
    "text", ["Có hai Nghị quyết số 43-NQ/TW", "Two resolutions numbered 43-NQ/TW"]
)
def test_a_sentence_may_speak_of_several(text: str, make_text: Text) -> None:
    assert next(read_page(make_text(text).pages[0])).sentence.names_several
