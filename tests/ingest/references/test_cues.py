import pytest

from summit_kb.domain.kinds import RelationKind
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.references.cues import (
    CITED,
    Place,
    ends_others,
    names_parts,
    of_part,
    read_lead,
    read_list_head,
)

HERE = Place()
PREAMBLE = Place(in_preamble=True)
TITLE = Place(is_title=True)


def kind(before: str, after: str = "", place: Place = HERE) -> RelationKind:
    return read_lead(bare(before), bare(after), place).kind


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Điều 1. Sửa đổi, bổ sung một số điều của ", RelationKind.AMENDS),
        ("2. Sửa đổi khoản 4 Điều 2 ", RelationKind.AMENDS),
        ("Quyết định này sửa đổi ", RelationKind.AMENDS),
        (
            "Thông tư này có hiệu lực từ ngày 15 tháng 11 năm 2011 và thay thế ",
            RelationKind.REPLACES,
        ),
        ("Bãi bỏ ", RelationKind.REPEALS),
        ("b) Bãi bỏ toàn bộ ", RelationKind.REPEALS),
        ("Bãi bỏ Điều 5, khoản 2 Điều 6 ", RelationKind.AMENDS),
        ("Thay thế Phụ lục I ban hành kèm theo ", RelationKind.AMENDS),
        ("Thông tư này hướng dẫn thi hành một số điều của ", RelationKind.GUIDES),
        ("Nghị định này quy định chi tiết và hướng dẫn thi hành ", RelationKind.GUIDES),
        ("This Decree replaces ", RelationKind.REPLACES),
        ("This Decision amends and supplements a number of articles of ", RelationKind.AMENDS),
        ("To repeal ", RelationKind.CITES),
    ],
)
def test_where_the_document_itself_speaks(before: str, expected: RelationKind) -> None:
    assert kind(before) == expected


@pytest.mark.parametrize(
    "before",
    [
        "theo quy định tại khoản 2 Điều 5 ",
        "Luật Xây dựng năm 2014 được sửa đổi, bổ sung tại khoản 8 Điều 1 của ",
        "(sửa đổi, bổ sung bởi ",
        "Khoản 2 Điều này đã được thay thế ",
        "theo hướng dẫn tại ",
        "Hướng dẫn các đơn vị thực hiện ",
        "Việc điều chỉnh dự án đầu tư xây dựng thực hiện theo quy định tại ",
        "Bổ sung kinh phí theo quy định tại ",
        "Rà soát, sửa đổi ",
    ],
)
def test_where_it_only_refers(before: str) -> None:
    assert kind(before) == RelationKind.CITES


def test_a_question_says_nothing() -> None:
    assert kind("Nghị quyết này có thay thế ", " không?") == RelationKind.CITES
    assert kind("Quyết định này thay thế ", ".") == RelationKind.REPLACES


def test_the_end_of_another_sentence_is_not_that_of_the_document() -> None:
    told = " hết hiệu lực kể từ ngày ký."
    assert kind("", told) == RelationKind.REPEALS
    assert kind("Xem ", f". Quy định cũ{told}") == RelationKind.CITES


def test_parts_of_documents_in_a_list() -> None:
    whole = read_list_head(bare("Bãi bỏ các Nghị định sau đây:"))
    parts = read_list_head(bare("3. Bãi bỏ một số điều, khoản của các Nghị định sau đây:"))
    assert whole is not None
    assert parts is not None
    assert (whole.kind, parts.kind) == (RelationKind.REPEALS, RelationKind.AMENDS)
    assert of_part(whole).kind == RelationKind.AMENDS
    assert of_part(CITED) == CITED


@pytest.mark.parametrize(
    ("words", "are_parts"),
    [
        ("điều 12, phụ lục vi, phụ lục vii của", True),
        ("điểm b, điểm c khoản 3 điều 111", True),
        ("theo quy định tại điều 5", False),
        ("trường hợp khoản 2", False),
    ],
)
def test_words_that_name_parts_only(words: str, are_parts: bool) -> None:
    assert names_parts(bare(words)) == are_parts


def test_what_is_said_of_the_end_of_several() -> None:
    assert ends_others(bare(" hết hiệu lực thi hành"))
    assert not ends_others(bare(" cho đến khi hết hiệu lực"))
    assert not ends_others(bare(" hướng dẫn thi hành"))


def test_the_basis_stands_in_the_preamble_only() -> None:
    assert kind("Căn cứ ", place=PREAMBLE) == RelationKind.BASED_ON
    assert kind("Căn cứ khoản 3 Điều 52 ", place=PREAMBLE) == RelationKind.BASED_ON
    assert kind("Pursuant to ", place=PREAMBLE) == RelationKind.BASED_ON
    assert kind("Thực hiện ", place=PREAMBLE) == RelationKind.BASED_ON
    assert kind("Căn cứ khoản 1 Điều 22 ") == RelationKind.CITES
    amended = "Căn cứ Hiến pháp năm 1992 đã được sửa đổi, bổ sung theo "
    assert kind(amended, place=PREAMBLE) == RelationKind.CITES


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Sửa đổi, bổ sung một số điều của ", RelationKind.AMENDS),
        ("Về việc bãi bỏ ", RelationKind.REPEALS),
        ("Hướng dẫn thi hành một số điều của ", RelationKind.GUIDES),
        ("Quy định chi tiết một số điều và biện pháp thi hành ", RelationKind.GUIDES),
        ("Amending and supplementing a number of articles of ", RelationKind.AMENDS),
        ("Về việc triển khai ", RelationKind.CITES),
    ],
)
def test_titles(title: str, expected: RelationKind) -> None:
    assert kind(title, place=TITLE) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", " hết hiệu lực kể từ ngày Nghị định này có hiệu lực", RelationKind.REPEALS),
        ("", " bị bãi bỏ", RelationKind.REPEALS),
        ("Những quy định tại ", " trái với Thông tư này bị bãi bỏ", RelationKind.AMENDS),
        ("Hồ sơ nhận trước khi ", " hết hiệu lực", RelationKind.CITES),
        ("", " ceases to have effect", RelationKind.REPEALS),
    ],
)
def test_what_is_said_of_its_end(before: str, after: str, expected: RelationKind) -> None:
    assert kind(before, after) == expected


def test_a_plan_or_a_speech_changes_nothing() -> None:
    weak = Place(has_force=False)
    assert read_lead("sua doi, bo sung ", "", weak) == CITED
    assert kind("Sửa đổi, bổ sung ", place=Place(is_title=True, has_force=False)) == "amends"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3. Bãi bỏ các văn bản sau đây:", RelationKind.REPEALS),
        ("Các Nghị định sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực:", "repeals"),
        ("Thay thế các quyết định sau:", RelationKind.REPLACES),
        ("Các văn bản sau đây được lưu trữ:", None),
        ("Bãi bỏ các văn bản sau đây", None),
    ],
)
def test_heads_of_lists(text: str, expected: str | None) -> None:
    reading = read_list_head(bare(text))
    assert (reading.kind if reading else None) == expected
