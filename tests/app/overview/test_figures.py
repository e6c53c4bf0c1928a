import csv
from pathlib import Path

import pytest

from summit_kb.app.overview.figures import figures_of
from summit_kb.app.overview.subjects import Subjects
from summit_kb.domain.document import Relation
from summit_kb.domain.kinds import RelationKind

_HAND = Path(__file__).parents[3] / "benchmarks" / "figures_starter.tsv"
_WANTED = {
    "VND2200000000000": ("2.200 tỷ đồng", "2,200 billion VND", "funds of the scheme"),
    "VND345000000000": ("345 tỷ đồng", "345 billion VND", "city budget intended for 2019 and 2020"),
    "VND600000000000": (
        "khoảng 600 tỷ đồng", "about 600 billion VND", "from cooperation with businesses"
    ),
    "n53:programme": ("53", "53", "key programmes and projects"),
    "n11:in-a-row": ("11", "11", "years in a row"),
    "n6:partner": ("6", "6", "partners"),
    "y2030": ("2030", "2030", ""),
    "y2045": ("2045", "2045", ""),
}  # fmt: skip


@pytest.mark.parametrize("figure_id", _WANTED)
def test_the_figures_of_the_summit_are_found(overview, figure_id: str) -> None:
    figure = overview.figure(figure_id)
    assert (figure.value("vi"), figure.value("en"), figure.noun("en")) == _WANTED[figure_id]
    assert {one.language for one in (figure.best("vi").quote, figure.best("en").quote)} == {
        "vi", "en",
    }  # fmt: skip


def test_what_is_shown_is_what_was_judged_by_hand(overview) -> None:
    with _HAND.open(encoding="utf-8", newline="") as file:
        judged = {row["id"]: row for row in csv.DictReader(file, delimiter="\t")}
    shown = [one.id for one in overview.figures]
    right = [one for one in shown if judged.get(one, {}).get("value") == "right"]
    assert len(right) / len(shown) >= 0.9
    assert len(right) >= 11


def test_every_sentence_is_where_its_locator_says(starter, overview) -> None:
    for figure in overview.figures:
        for one in figure.mentions:
            document = starter.library.get(one.quote.document)
            pages = starter.pages_of_text(document, one.quote.locator.page)
            assert any(one.quote.text in page.text for page in pages), one.quote


def test_the_query_of_a_sentence_leads_into_it_and_hardly_elsewhere(starter, overview) -> None:
    astray = 0
    quotes = [one.quote for figure in overview.figures for one in figure.mentions]
    for quote in quotes:
        document = starter.library.get(quote.document)
        text = "\n".join(one.text for one in starter.pages_of_text(document, quote.page))
        spans = starter.match_finder(quote.query).spans(text)
        begin = text.index(quote.text)
        inside = [span for span in spans if begin <= span[0] < begin + len(quote.text)]
        assert inside, (quote.query, quote.text)
        astray += len(inside) < len(spans)
    assert astray <= len(quotes) * 0.05


def _figures(material):
    subjects = Subjects(material.documents, material.thesaurus, material.events)
    return figures_of(material, subjects)


_VI = "Đề án nêu 53 chương trình, dự án trọng điểm."


def test_one_figure_of_an_original_and_its_translation(make_material, make_document) -> None:
    english = make_document(
        "en", language="en", relations=(Relation(RelationKind.TRANSLATION_OF, "vi"),)
    )
    material = make_material(
        [(make_document("vi"), [_VI]), (english, ["The scheme lists 53 key programmes."])]
    )
    [figure] = _figures(material)
    assert figure.works == 1
    assert figure.noun("vi") == "chương trình, dự án trọng điểm"
    assert figure.noun("en") == "key programmes"


def test_the_same_number_of_other_things_is_another_figure(make_material, make_document) -> None:
    material = make_material(
        [(make_document("a"), [_VI]), (make_document("b"), ["Thành phố có 53 bệnh viện công."])]
    )
    assert {one.id for one in _figures(material)} == {"n53:programme", "n53:institution"}


def test_equal_money_in_documents_that_have_nothing_in_common_is_two(
    make_material, make_document
) -> None:
    material = make_material(
        [
            (make_document("a"), ["Tổng kinh phí cấp nước là 100 tỷ đồng."]),
            (make_document("b"), ["Doanh thu du lịch đạt 100 tỷ đồng."]),
        ]
    )
    found = _figures(material)
    assert {one.id for one in found} == {"VND100000000000", "VND100000000000.2"}
    assert {one.noun("vi") for one in found} == {"tổng kinh phí cấp nước", "doanh thu du lịch"}


def test_the_sentence_that_tells_most_shows_a_figure(make_material, make_document) -> None:
    material = make_material(
        [(make_document("a"), ["53 chương trình, dự án trọng điểm gồm những gì?", _VI])]
    )
    [figure] = _figures(material)
    assert figure.best("vi").quote.text == _VI
