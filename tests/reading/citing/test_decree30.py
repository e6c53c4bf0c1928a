from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from summit_kb.domain.document import Document, Identity
from summit_kb.reading.citing.decree30 import first_mention, later_mention
from summit_kb.reading.citing.reference import Reference

Make = Callable[..., Reference]


def test_first_mention_in_full_later_by_type_and_number(resolution: Make) -> None:
    assert first_mention(resolution(), "vi") == (
        "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị"
        " về xây dựng và phát triển thành phố Đà Nẵng đến năm 2030"
    )
    assert later_mention(resolution(), "vi") == "Nghị quyết số 43-NQ/TW"


def test_in_english_the_subject_comes_from_the_english_title(resolution: Make) -> None:
    assert first_mention(resolution(), "en") == (
        "Resolution No. 43-NQ/TW of 24 January 2019 by Bộ Chính trị on building Đà Nẵng city"
    )
    assert later_mention(resolution(), "en") == "Resolution No. 43-NQ/TW"


def test_without_a_subject_the_title_says_it(resolution: Make) -> None:
    plain = resolution()
    bare = replace(plain, document=replace(plain.document, subject=None))
    assert first_mention(bare, "vi").endswith(
        " của Bộ Chính trị về xây dựng & phát triển thành phố Đà Nẵng"
    )
    untranslated = replace(bare, document=replace(bare.document, title_en=None))
    assert first_mention(untranslated, "en").endswith(" by Bộ Chính trị")


def test_a_page_is_said(resolution: Make) -> None:
    assert first_mention(resolution(page="3"), "vi").endswith("năm 2030, trang 3")
    assert later_mention(resolution(page="3"), "en").endswith(", p. 3")


def test_a_number_that_two_documents_bear_keeps_its_day(resolution: Make) -> None:
    shared = resolution(number_is_shared=True)
    assert later_mention(shared, "vi") == "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019"


def test_a_speech_by_its_speaker_and_event(speech: Reference) -> None:
    assert first_mention(speech, "vi") == (
        "Bài phát biểu của Huỳnh Đức Thơ, “Phát biểu khai mạc”, Phiên khai mạc,"
        " Hội nghị Thượng đỉnh 2019, Đà Nẵng, tháng 8 năm 2019"
    )
    assert later_mention(speech, "en") == "Speech by Huỳnh Đức Thơ, August 2019"


def document(kind: str, title: str, **more: object) -> Reference:
    identity = Identity(kind, None, "Sở Nội vụ", date(2020, 3, 5))
    made = Document("d", title, identity, "vi", "2026-01-01T00:00:00Z")
    return Reference(replace(made, **more))  # pyright: ignore[reportArgumentType] - fields by name


@pytest.mark.parametrize(
    ("reference", "first", "later"),
    [
        (
            document("law", "Luật Tổ chức chính quyền địa phương"),
            "Luật Tổ chức chính quyền địa phương",
            "Luật Tổ chức chính quyền địa phương",
        ),
        (document("law", "Cán bộ, công chức"), "Luật Cán bộ, công chức", "Luật Cán bộ, công chức"),
        (
            document("report", "Tình hình quý I"),
            "Báo cáo “Tình hình quý I” của Sở Nội vụ ngày 05 tháng 3 năm 2020",
            "Báo cáo “Tình hình quý I”",
        ),
        (
            document("report", "Báo cáo quý I"),
            "Báo cáo quý I của Sở Nội vụ ngày 05 tháng 3 năm 2020",
            "Báo cáo “Báo cáo quý I”",
        ),
        (
            document("other", "Sổ tay"),
            "“Sổ tay” của Sở Nội vụ ngày 05 tháng 3 năm 2020",
            "“Sổ tay” của Sở Nội vụ ngày 05 tháng 3 năm 2020",
        ),
    ],
)
def test_laws_go_by_name_and_what_has_no_number_by_title(
    reference: Reference, first: str, later: str
) -> None:
    assert first_mention(reference, "vi") == first
    assert later_mention(reference, "vi") == later
