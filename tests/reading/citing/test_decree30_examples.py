"""The form of Decree 30/2020/NĐ-CP, annex I, on real numbers, bodies and days."""

from datetime import date

import pytest

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.reading.citing.decree30 import first_mention, later_mention
from summit_kb.reading.citing.reference import Reference

# Type, number, issuer, day, subject; the first and the later mention.
EXAMPLES = [
    (
        ("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
        "Xây dựng và phát triển thành phố Đà Nẵng đến năm 2030, tầm nhìn đến năm 2045",
        "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị về xây dựng và phát"
        " triển thành phố Đà Nẵng đến năm 2030, tầm nhìn đến năm 2045",
        "Nghị quyết số 43-NQ/TW",
    ),
    (
        ("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5)),
        "Về công tác văn thư",
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        "Nghị định số 30/2020/NĐ-CP",
    ),
    (
        ("resolution", "136/2024/QH15", "Quốc hội", date(2024, 6, 26)),
        "Tổ chức chính quyền đô thị tại thành phố Đà Nẵng",
        "Nghị quyết số 136/2024/QH15 ngày 26 tháng 6 năm 2024 của Quốc hội về tổ chức chính quyền"
        " đô thị tại thành phố Đà Nẵng",
        "Nghị quyết số 136/2024/QH15",
    ),
    (
        ("resolution", "57/NQ-HĐND", "Hội đồng nhân dân thành phố Đà Nẵng", date(2024, 7, 30)),
        None,
        "Nghị quyết số 57/NQ-HĐND ngày 30 tháng 7 năm 2024 của Hội đồng nhân dân thành phố Đà Nẵng",
        "Nghị quyết số 57/NQ-HĐND",
    ),
    (
        ("directive", "44-CT/TU", "Thành ủy Đà Nẵng", date(2024, 7, 22)),
        None,
        "Chỉ thị số 44-CT/TU ngày 22 tháng 7 năm 2024 của Thành ủy Đà Nẵng",
        "Chỉ thị số 44-CT/TU",
    ),
    (
        ("guidance", "36-HD/VPTW", "Văn phòng Trung ương Đảng", date(2018, 4, 3)),
        "Thể thức và kỹ thuật trình bày văn bản của Đảng",
        "Hướng dẫn số 36-HD/VPTW ngày 03 tháng 4 năm 2018 của Văn phòng Trung ương Đảng về thể"
        " thức và kỹ thuật trình bày văn bản của Đảng",
        "Hướng dẫn số 36-HD/VPTW",
    ),
    (
        ("decision", "1797/QĐ-UBND", "Ủy ban nhân dân thành phố Đà Nẵng", date(2020, 2, 9)),
        "V/v phê duyệt Đề án đô thị thông minh",
        "Quyết định số 1797/QĐ-UBND ngày 09 tháng 02 năm 2020 của Ủy ban nhân dân thành phố Đà"
        " Nẵng về việc phê duyệt Đề án đô thị thông minh",
        "Quyết định số 1797/QĐ-UBND",
    ),
    (
        ("official-letter", "125/TTDV-ĐT", "Trung tâm Dịch vụ đô thị", date(2021, 12, 31)),
        "V/v báo cáo quý IV",
        "Công văn số 125/TTDV-ĐT ngày 31 tháng 12 năm 2021 của Trung tâm Dịch vụ đô thị về việc"
        " báo cáo quý IV",
        "Công văn số 125/TTDV-ĐT",
    ),
]


def reference(identity: tuple[object, ...], subject: str | None, **more: object) -> Reference:
    made = Identity(*identity)  # type: ignore[arg-type] - as listed
    document = Document("d", "Văn bản", made, "vi", "2026-01-01T00:00:00Z", subject=subject)
    return Reference(document, **more)  # type: ignore[arg-type] - fields by name


@pytest.mark.parametrize(("identity", "subject", "first", "later"), EXAMPLES)
def test_in_full_at_first_then_type_and_number(
    identity: tuple[object, ...], subject: str | None, first: str, later: str
) -> None:
    plain = reference(identity, subject)
    assert first_mention(plain, "vi") == first
    assert later_mention(plain, "vi") == later
    paged = reference(identity, subject, page="3")
    assert first_mention(paged, "vi") == f"{first}, trang 3"
    assert later_mention(paged, "vi") == f"{later}, trang 3"


def test_the_two_resolutions_of_one_number_stay_apart() -> None:
    politburo = ("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))
    committee = ("resolution", "43-NQ/TW", "Ban Chấp hành Trung ương", date(2023, 11, 24))
    said = {
        later_mention(reference(one, None, number_is_shared=True), "vi")
        for one in (politburo, committee)
    }
    assert said == {
        "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019",
        "Nghị quyết số 43-NQ/TW ngày 24 tháng 11 năm 2023",
    }


@pytest.mark.parametrize("kind", ["law", "ordinance"])
def test_laws_and_ordinances_go_by_type_and_name(kind: str) -> None:
    identity = Identity(kind, "119/2020/QH14", "Quốc hội", date(2020, 6, 19))
    name = DOCUMENT_TYPES[kind].vi
    document = Document("d", f"{name} Xây dựng", identity, "vi", "2026-01-01T00:00:00Z")
    said = f"{name} Xây dựng"
    assert first_mention(Reference(document), "vi") == said
    assert later_mention(Reference(document), "vi") == said


@pytest.mark.parametrize(
    "name",
    [
        *("Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông cáo", "Thông báo"),
        *("Hướng dẫn", "Chương trình", "Kế hoạch", "Phương án", "Đề án", "Dự án", "Báo cáo"),
        *("Biên bản", "Tờ trình", "Hợp đồng", "Công văn", "Công điện", "Bản ghi nhớ"),
        *("Bản thỏa thuận", "Giấy ủy quyền", "Giấy mời", "Giấy giới thiệu", "Giấy nghỉ phép"),
        *("Phiếu gửi", "Phiếu chuyển", "Phiếu báo", "Thư công"),
    ],
)
def test_every_type_of_the_decree_is_said_by_its_name(name: str) -> None:
    [kind] = [one for one in DOCUMENT_TYPES.values() if one.vi.casefold() == name.casefold()]
    made = reference((kind.id, "05/SNV", "Sở Nội vụ", date(2022, 1, 1)), "Công tác cán bộ")
    assert first_mention(made, "vi") == (
        f"{kind.vi} số 05/SNV ngày 01 tháng 01 năm 2022 của Sở Nội vụ về công tác cán bộ"
    )
    assert later_mention(made, "vi") == f"{kind.vi} số 05/SNV"
