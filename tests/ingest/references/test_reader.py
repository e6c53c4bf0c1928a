from collections.abc import Callable
from datetime import date

import pytest

from summit_kb.domain.document import Document, Identity, ProposedRelation
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.ingest.references.reader import read_relations

Read = Callable[..., list[ProposedRelation]]
OWN = Identity("decision", "93/2007/QĐ-TTg", "Thủ tướng Chính phủ", date(2007, 6, 22))


@pytest.fixture
def read() -> Read:
    def run(*pages: list[str], title: str = "Quyết định", own: Identity = OWN, **more: object):
        blocks = [tuple(Block(BlockKind.PARAGRAPH, line) for line in page) for page in pages]
        made = tuple(PageText(number, page) for number, page in enumerate(blocks, start=1))
        text = ExtractedText("text", "1", made, paged=True)
        document = Document("x", title, own, "vi", "2026-01-01T00:00:00Z", **more)  # type: ignore[arg-type] - mixed
        return list(read_relations(text, document))

    return run


def told(found: list[ProposedRelation]) -> list[tuple[str, str | None, int]]:
    return [(one.kind.value, one.identity.number or one.title, one.page) for one in found]


def test_a_decision_as_it_is_printed(read: Read) -> None:
    found = read(
        [
            "THỦ TƯỚNG CHÍNH PHỦ",
            "Số: 93/2007/QĐ-TTg",
            "QUYẾT ĐỊNH",
            "Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;",
            "Căn cứ Quyết định số 94/2006/QĐ-TTg ngày 27 tháng 4 năm 2006 của Thủ tướng Chính phủ "
            "ban hành Kế hoạch thực hiện Nghị quyết số 17-NQ/TW;",
            "QUYẾT ĐỊNH:",
            "Điều 1. Ban hành Quy chế theo Nghị định số 114/2003/NĐ-CP.",
        ],
        [
            "Điều 2. Quyết định này thay thế Quyết định số 181/2003/QĐ-TTg ngày 04/9/2003.",
            "Căn cứ Nghị định số 114/2003/NĐ-CP ngày 10/10/2003, Chủ tịch quy định.",
        ],
    )
    assert told(found) == [
        ("based-on", "Luật Tổ chức Chính phủ", 1),
        ("based-on", "94/2006/QĐ-TTg", 1),
        ("cites", "17-NQ/TW", 1),
        ("cites", "114/2003/NĐ-CP", 1),
        ("replaces", "181/2003/QĐ-TTg", 2),
    ]
    assert found[1].identity.issuer == "Thủ tướng Chính phủ"
    assert found[1].words.startswith("Căn cứ Quyết định số 94/2006/QĐ-TTg ngày 27 tháng 4")
    # The day is told further down, where the same number is cited again.
    assert found[3].identity.date == date(2003, 10, 10)


def test_the_title_tells_what_it_guides(read: Read) -> None:
    found = read(
        ["Căn cứ Luật Thanh tra ngày 15 tháng 11 năm 2010;"],
        title="Nghị định quy định chi tiết",
        subject="Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thanh tra",
        own=Identity("decree", "86/2011/NĐ-CP"),
    )
    assert told(found) == [("guides", "Luật Thanh tra", 1), ("based-on", "Luật Thanh tra", 1)]


def test_lists_of_repealed_documents(read: Read) -> None:
    found = read(
        [
            "Điều 3. Bãi bỏ các văn bản sau đây:",
            "a) Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ về dự án;",
            "b) Nghị định số 53/2017/NĐ-CP ngày 08 tháng 5 năm 2017 của Chính phủ.",
            "Điều 4. Thực hiện theo Nghị định số 35/2023/NĐ-CP.",
            "Nghị định số 36/2023/NĐ-CP được áp dụng.",
        ]
    )
    assert told(found) == [
        ("repeals", "15/2021/NĐ-CP", 1),
        ("repeals", "53/2017/NĐ-CP", 1),
        ("cites", "35/2023/NĐ-CP", 1),
        ("cites", "36/2023/NĐ-CP", 1),
    ]


def test_several_replaced_in_one_sentence(read: Read) -> None:
    found = read(
        [
            "Nghị định này thay thế Nghị định số 41/2005/NĐ-CP ngày 25/3/2005 của Chính phủ về "
            "thanh tra; Nghị định số 61/1998/NĐ-CP ngày 15/8/1998 về kiểm tra."
        ]
    )
    assert told(found) == [("replaces", "41/2005/NĐ-CP", 1), ("replaces", "61/1998/NĐ-CP", 1)]


def test_a_consolidated_text(read: Read) -> None:
    found = read(
        [
            "Nghị định số 15/2013/NĐ-CP ngày 06 tháng 02 năm 2013 của Chính phủ về quản lý chất "
            "lượng, được sửa đổi, bổ sung bởi:",
            "Nghị định số 59/2020/NĐ-CP ngày 18 tháng 6 năm 2020 của Chính phủ.",
            "Căn cứ Luật Xây dựng ngày 26 tháng 11 năm 2003;",
        ],
        own=Identity("consolidated-text", "01/VBHN-BXD"),
    )
    assert told(found) == [
        ("consolidates", "15/2013/NĐ-CP", 1),
        ("consolidates", "59/2020/NĐ-CP", 1),
        ("based-on", "Luật Xây dựng", 1),
    ]


def test_english(read: Read) -> None:
    found = read(
        [
            "Pursuant to Resolution No. 43-NQ/TW dated January 24, 2019;",
            "Article 1. This Decision replaces Decision No. 181/2003/QD-TTg of 4 September 2003.",
        ]
    )
    assert told(found) == [("based-on", "43-NQ/TW", 1), ("replaces", "181/2003/QĐ-TTg", 1)]


def test_its_own_number_is_no_relation(read: Read) -> None:
    assert read(["Quyết định số 93/2007/QĐ-TTg ngày 22 tháng 6 năm 2007"]) == []
    other_day = read(["Quyết định số 93/2007/QĐ-TTg ngày 23 tháng 6 năm 2007"])
    assert told(other_day) == [("cites", "93/2007/QĐ-TTg", 1)]


def test_two_documents_with_one_number_stay_two(read: Read) -> None:
    found = read(
        [
            "Nghị quyết số 43-NQ/TW ngày 24/01/2019 của Bộ Chính trị và Nghị quyết số 43-NQ/TW "
            "ngày 24/11/2023 của Ban Chấp hành Trung ương. Theo Nghị quyết số 43-NQ/TW."
        ]
    )
    assert [one.identity.date for one in found] == [date(2019, 1, 24), date(2023, 11, 24), None]


def test_long_clauses_are_cut_around_the_document(read: Read) -> None:
    [found] = read([f"{'rất dài ' * 80} Nghị định số 30/2020/NĐ-CP {'và nữa ' * 80}"])
    assert len(found.words) < 260
    assert "Nghị định số 30/2020/NĐ-CP" in found.words


def test_a_text_without_documents(read: Read) -> None:
    assert read(["Xin chào các đại biểu. Số: 12/QĐ-UBND"], []) == []


def test_cells_of_a_table_are_read_one_by_one(read: Read) -> None:
    text = ExtractedText(
        "docx",
        "1",
        (PageText(1, (Block(BlockKind.TABLE_ROW, "Căn cứ\tNghị định số 30/2020/NĐ-CP"),)),),
        paged=False,
    )
    document = Document("x", "T", OWN, "vi", "2026-01-01T00:00:00Z")
    [found] = read_relations(text, document)
    assert (found.kind, found.words) == ("cites", "Nghị định số 30/2020/NĐ-CP")


def test_parts_that_are_repealed_amend_the_whole(read: Read) -> None:
    found = read(
        [
            "Điều 9. Hiệu lực",
            "3. Bãi bỏ một số điều, khoản của các Nghị định sau đây:",
            "a) Điều 12, Phụ lục VI của Nghị định số 35/2023/NĐ-CP ngày 20 tháng 6 năm 2023;",
            "b) Điểm b khoản 3 Điều 111 Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024.",
            "4. Các Bộ trưởng thực hiện Nghị định số 36/2023/NĐ-CP.",
        ]
    )
    assert told(found) == [
        ("amends", "35/2023/NĐ-CP", 1),
        ("amends", "102/2024/NĐ-CP", 1),
        ("cites", "36/2023/NĐ-CP", 1),
    ]


def test_several_that_end_in_one_sentence(read: Read) -> None:
    found = read(
        [
            "Thông tư số 527/2007/TT-BNV ngày 22/3/2007 hướng dẫn việc kê khai và Thông tư số "
            "556/2007/TT-TTCP ngày 26/3/2007 hướng dẫn việc xác minh theo Nghị định số "
            "37/2007/NĐ-CP hết hiệu lực thi hành kể từ khi Thông tư này có hiệu lực."
        ],
        own=Identity("circular", "2442/2007/TT-TTCP"),
    )
    assert told(found) == [
        ("repeals", "527/2007/TT-BNV", 1),
        ("repeals", "556/2007/TT-TTCP", 1),
        ("cites", "37/2007/NĐ-CP", 1),
    ]
    assert found[1].confidence < found[0].confidence


def test_laws_and_constitutions_named_by_their_year(read: Read) -> None:
    found = read(
        [
            "Căn cứ vào Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992 đã được sửa;",
            "Căn cứ Luật phòng, chống tham nhũng năm 2005;",
            "Căn cứ Pháp lệnh Xử lý vi phạm hành chính năm 2002 (sửa đổi năm 2008);",
            "Căn cứ Luật này và các quy định khác;",
        ]
    )
    assert [(one.kind.value, one.identity.type, one.title) for one in found] == [
        ("based-on", "constitution",
         "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992"),
        ("based-on", "law", "Luật phòng, chống tham nhũng năm 2005"),
        ("based-on", "ordinance", "Pháp lệnh Xử lý vi phạm hành chính năm 2002"),
    ]  # fmt: skip
    assert all(one.identity.date is None for one in found)


def test_of_a_hundred_thousand_numbers_only_some_are_relations(read: Read) -> None:
    line = " ".join(f"Nghị định số {n}/2019/NĐ-CP ngày 1/2/2019;" for n in range(1, 10_000))
    found = read([line] * 10)
    assert len(found) == 200
    assert told(found)[:2] == [("cites", "1/2019/NĐ-CP", 1), ("cites", "2/2019/NĐ-CP", 1)]
