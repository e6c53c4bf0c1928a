import pytest

from summit_kb.app.overview.mentions import NameFinder
from summit_kb.domain.text import BlockKind


@pytest.mark.parametrize(
    ("form", "text", "found"),
    [
        ("Ủy ban nhân dân", "do ủy ban nhân dân ký", "ủy ban nhân dân"),
        ("Ủy ban nhân dân", "ỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN"),
        ("the Politburo", "The Politburo issued", ""),
        ("VNPT", "với VNPT và FPT", "VNPT"),
        ("VNPT", "VNPTS vnpt", ""),
        ("Chính phủ", "Văn phòng chính  phủ", "chính  phủ"),
    ],
)
def test_forms(form: str, text: str, found: str) -> None:
    assert NameFinder([form]).find(text) == found


def test_sentences_once_each_and_no_foot_of_a_page(make_document, make_text) -> None:
    text = make_text("VNPT ký. FPT ký.", "VNPT ký.", "VNPT\t1 / 2", "Bảng\tVNPT\tsáu")
    quotes = list(NameFinder(["VNPT"]).quotes(make_document("a"), text))
    assert [one.text for one in quotes] == ["VNPT ký.", "Bảng\tVNPT\tsáu"]
    heading = make_text("VNPT ký", kind=BlockKind.HEADING)
    assert len(list(NameFinder(["VNPT"]).quotes(make_document("a"), heading))) == 1


def test_no_forms_find_nothing() -> None:
    assert NameFinder([]).find("gì cũng được") == ""
