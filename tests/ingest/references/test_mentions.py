from datetime import date

import pytest

from summit_kb.domain.document import Identity
from summit_kb.ingest.references.mentions import find_mentions, spaced


def only(text: str) -> tuple[str, Identity, str | None]:
    text = spaced(text)
    [found] = find_mentions(text)
    return text[found.start : found.end], found.identity, found.title


@pytest.mark.parametrize(
    ("text", "words", "identity"),
    [
        (
            "theo Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị về Đà Nẵng",
            "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị",
            Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
        ),
        (
            "Căn cứ Nghị định số20/2008/NĐ-CP ngày 14 tháng 02 năm 2008;",
            "Nghị định số 20/2008/NĐ-CP ngày 14 tháng 02 năm 2008",
            Identity("decree", "20/2008/NĐ-CP", "Chính phủ", date(2008, 2, 14)),
        ),
        (
            "Thông tư liên tịch số 05/2008/TTLT-BKHCN-BNV ngày 18/6/2008 của Bộ Khoa học và Công "
            "nghệ và Bộ Nội vụ hướng dẫn chức năng",
            "Thông tư liên tịch số 05/2008/TTLT-BKHCN-BNV ngày 18/6/2008 của Bộ Khoa học và Công "
            "nghệ và Bộ Nội vụ",
            Identity(
                "joint-circular",
                "05/2008/TTLT-BKHCN-BNV",
                "Bộ Khoa học và Công nghệ và Bộ Nội vụ",
                date(2008, 6, 18),
            ),
        ),
        (
            "tại văn bản số 2851/BCA-H43 ngày 22/11/2016 của Bộ trưởng Bộ Công an hướng dẫn",
            "văn bản số 2851/BCA-H43 ngày 22/11/2016 của Bộ trưởng Bộ Công an",
            Identity("official-letter", "2851/BCA-H43", "Bộ Công an", date(2016, 11, 22)),
        ),
        (
            "Thông tư số 34/2016/TT-BTC ngày 26/02/2016 của Bộ Tài chính công bố danh mục",
            "Thông tư số 34/2016/TT-BTC ngày 26/02/2016 của Bộ Tài chính",
            Identity("circular", "34/2016/TT-BTC", "Bộ Tài chính", date(2016, 2, 26)),
        ),
        (
            "Quyết định số 12/QĐ-UBND của Ủy ban nhân dân thành phố Đà Nẵng về việc",
            "Quyết định số 12/QĐ-UBND của Ủy ban nhân dân thành phố Đà Nẵng",
            Identity("decision", "12/QĐ-UBND", "Ủy ban nhân dân thành phố Đà Nẵng"),
        ),
        (
            "NGHỊ ĐỊNH SỐ 150/2005/NĐ-CP NGÀY 12-12-2005 CỦA CHÍNH PHỦ",
            "NGHỊ ĐỊNH SỐ 150/2005/NĐ-CP NGÀY 12-12-2005 CỦA CHÍNH PHỦ",
            Identity("decree", "150/2005/NĐ-CP", "Chính phủ", date(2005, 12, 12)),
        ),
        (
            "pursuant to Decree No. 30/2020/ND-CP dated 5 March 2020, as amended",
            "Decree No. 30/2020/ND-CP dated 5 March 2020",
            Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5)),
        ),
    ],
)
def test_a_number_with_what_is_said_of_it(text: str, words: str, identity: Identity) -> None:
    assert only(text) == (words, identity, None)


def test_a_law_by_name_and_number() -> None:
    _, identity, title = only("Luật Tiêu chuẩn và Quy chuẩn kỹ thuật số 70/2025/QH15")
    assert identity == Identity("law", "70/2025/QH15", "Quốc hội")
    assert title == "Luật Tiêu chuẩn và Quy chuẩn kỹ thuật"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;", "Luật Xây dựng"),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 18 tháng 6 năm 2014",
            "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng",
        ),
    ],
)
def test_a_law_by_name_and_date(text: str, title: str) -> None:
    _, identity, told = only(text)
    assert (identity, told) == (Identity("law", None, None, date(2014, 6, 18)), title)


@pytest.mark.parametrize(
    "text",
    [
        "Luật này được Quốc hội thông qua ngày 19 tháng 11 năm 2015",
        "Luật này có hiệu lực từ ngày 01 tháng 7 năm 2016",
        "hành vi quy định tại Nghị định số 150",
        "pháp luật về đầu tư công ngày 01 tháng 7 năm 2016",
        "ngày 24/01/2019, lúc 8/10 đại biểu",
    ],
)
def test_what_names_no_document(text: str) -> None:
    assert find_mentions(spaced(text)) == []


def test_several_in_one_sentence() -> None:
    text = "Kế hoạch thực hiện Kết luận số 80-KL/TW của Ban Bí thư về Chỉ thị số 32-CT/TW"
    found = [(one.identity.number, one.identity.issuer) for one in find_mentions(text)]
    assert found == [("80-KL/TW", "Ban Bí thư"), ("32-CT/TW", None)]


def test_a_bare_number_is_known_as_such() -> None:
    [bare] = find_mentions("Số: 12/QĐ-UBND")
    [named] = find_mentions("Quyết định 12/QĐ-UBND")
    assert (bare.is_named, named.is_named) == (False, True)


def test_the_day_may_stand_behind_the_issuer() -> None:
    _, identity, _ = only(
        "Thông tư số 01/TT-BNV của Bộ Nội vụ (nay là Bộ Công an) ngày 20-01-1997 hướng dẫn"
    )
    assert identity == Identity("circular", "01/TT-BNV", "Bộ Nội vụ", date(1997, 1, 20))


def test_a_law_that_amends_another_is_named_whole() -> None:
    words, identity, title = only(
        "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14 ngày 28/6/2020"
    )
    assert words.startswith("Luật sửa đổi")
    assert identity.number == "62/2020/QH14"
    assert title == "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng"
