from datetime import date

import pytest

from summit_kb.domain.document import Identity
from summit_kb.reading.linking.other_forms import (
    evened,
    find_other_forms,
    is_standard,
    linked_form,
)


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        ("theo QCVN 32:2026/BXD và", "QCVN 32:2026/BXD", "QCVN 32:2026/BXD"),
        ("QCVN 09-1 : 2012/BTNMT.", "QCVN 09-1 : 2012/BTNMT", "QCVN 09-1:2012/BTNMT"),
        ("TCVN 1234:2020 quy định", "TCVN 1234:2020", "TCVN 1234:2020"),
        ("TCVN ISO 9001:2015,", "TCVN ISO 9001:2015", "TCVN ISO 9001:2015"),
        ("TCVN 5574-2018", "TCVN 5574-2018", "TCVN 5574:2018"),
    ],
)
def test_standards(text: str, words: str, number: str) -> None:
    [found] = find_other_forms(text)
    assert text[found.start : found.number_end] == words
    assert found.identity.number == number
    assert is_standard(number)


def test_numbers_of_older_days() -> None:
    text = "Nghị định số 49/CP ngày 12 tháng 4 năm 1996 của Chính phủ, Quyết định 178-TTg"
    decree, decision = find_other_forms(text)
    assert text[decree.start : decree.number_end] == "Nghị định số 49/CP"
    assert decree.identity == Identity("decree", "49/CP", "Chính phủ", date(1996, 4, 12))
    assert decision.identity == Identity("decision", "178/TTg", "Thủ tướng Chính phủ", None)


@pytest.mark.parametrize(
    "text",
    [
        "49/CP",
        "tỷ lệ 49/CP",
        "Nghị định số 49/CPX",
        "Nghị định số 30/2020/NĐ-CP",
        "TCVN 1234",
        "TCVN3 và VNI",
        "QCVN 32:26",
        "XTCVN 1234:2020",
    ],
)
def test_what_is_none(text: str) -> None:
    assert list(find_other_forms(text)) == []


def test_a_slip_is_evened_letter_for_letter() -> None:
    text = "Quyết định số 10/2007/QĐ_BKHCN của a_b"
    assert evened(text) == "Quyết định số 10/2007/QĐ-BKHCN của a_b"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("49-CP", "49/CP"),
        ("049/CP", "49/CP"),
        ("QCVN 32 : 2026/BXD", "QCVN 32:2026/BXD"),
        ("TCVN 5574-2018", "TCVN 5574:2018"),
        ("10/2007/QĐ_BKHCN", "10/2007/QĐ-BKHCN"),
        ("43 - NQ/TW", "43-NQ/TW"),
    ],
)
def test_two_ways_to_write_one_number(one: str, other: str) -> None:
    assert linked_form(one) == linked_form(other)


def test_different_numbers_stay_different() -> None:
    forms = [linked_form(one) for one in ("TCVN 1:2020", "TCVN 1:2021", "QCVN 1:2020", "49/TTg")]
    assert len(set(forms)) == 4
    assert not is_standard("43-NQ/TW")
