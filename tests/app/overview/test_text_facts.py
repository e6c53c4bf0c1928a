import json

from summit_kb.app.overview.text_facts import TextFacts, facts_of
from summit_kb.domain.text import BlockKind

_TABLE = BlockKind.TABLE_ROW


def test_figures_and_years_point_at_their_sentence(make_text) -> None:
    facts = facts_of(
        make_text("Mở đầu. Đến năm 2030 có 53 chương trình, dự án trọng điểm. Hết."), "vi"
    )
    [told] = facts.told
    assert told.text == "Đến năm 2030 có 53 chương trình, dự án trọng điểm."
    assert [(one.key, one.noun, one.told) for one in facts.figures] == [
        ("n53", "chương trình, dự án trọng điểm", 0)
    ]
    assert [(one.year, one.look, one.heads) for one in facts.years] == [(2030, "target", True)]


def test_what_is_listed_below_a_year_belongs_to_it(make_text) -> None:
    text = make_text(
        "2014",
        "- Giải thưởng WeGO.",
        "Đoạn khác không có gì.",
        "- Không thuộc năm nào.",
        kinds=[
            BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM,
        ],
    )  # fmt: skip
    facts = facts_of(text, "vi")
    assert [(one.year, facts.told[one.told].text) for one in facts.years] == [
        (2014, "- Giải thưởng WeGO.")
    ]


def test_a_row_is_one_sentence_and_a_heading_has_no_figures(make_text) -> None:
    facts = facts_of(make_text("Kinh phí\t345 tỷ đồng\tHai năm", kind=_TABLE), "vi")
    assert facts.told[0].text == "Kinh phí\t345 tỷ đồng\tHai năm"
    heading = facts_of(make_text("Sáu đối tác năm 2019", kind=BlockKind.HEADING), "vi")
    assert not heading.figures
    assert heading.told[0].is_heading


def test_a_running_head_is_read_once(make_text) -> None:
    facts = facts_of(make_text("Báo cáo năm 2019.", "Báo cáo năm 2019."), "vi")
    assert len(facts.told) == 1


def test_there_and_back_as_json(make_text) -> None:
    facts = facts_of(make_text("Đến năm 2030 có 53 chương trình."), "vi")
    assert facts.figures
    assert TextFacts.from_json(json.loads(json.dumps(facts.to_json()))) == facts
