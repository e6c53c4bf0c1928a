from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.reading.linking.articles import Articles, Place
from summit_kb.reading.linking.document_links import DocumentLinks, Facts, OtherArticles
from summit_kb.reading.linking.link import ArticleRef, Certainty, Link, LinkKind
from summit_kb.reading.linking.terms import Terms
from summit_kb.reading.linking.works import Works

Text = Callable[..., ExtractedText]

CIRCULAR = """Điều 1. Phạm vi
Thông tư này hướng dẫn khoản 2 Điều 3 Nghị quyết số 119/2020/QH14.
Điều 2. Đối tượng
1. Cơ quan quy định tại Điều 1 Thông tư này.
2. Theo khoản 1 Điều này và Điều 49 của Luật Xây dựng.
Điều 3. Sửa đổi Điều 1 của Luật Xây dựng
Sửa khoản 1 Điều 2 như sau.
Điều 9 không có."""


class Others(OtherArticles):
    def __init__(self, text: ExtractedText) -> None:
        self._articles = Articles(text)

    def find(self, _document_id: str, ref: ArticleRef) -> Place | None:
        return self._articles.find(ref)


def links(document: Document, text: ExtractedText, facts: Facts, **more: object) -> list[Link]:
    made = DocumentLinks(document, text, facts, **more)  # type: ignore[arg-type] - passed on
    return [link for page in made.pages for link in made.on(page)]


def test_articles_lead_to_their_headings_here_and_nowhere_else(
    library: dict[str, Document], facts: Facts, make_text: Text
) -> None:
    text = make_text(CIRCULAR)
    found = [one for one in links(library["alone"], text, facts) if one.kind is LinkKind.ARTICLE]
    told = {one.text: one.targets[0] for one in found}
    assert list(told) == ["khoản 2 Điều 3", "Điều 1", "khoản 1 Điều này"]
    assert told["khoản 2 Điều 3"].document == "qh"
    assert text.pages[0].text[told["Điều 1"].start or 0 :].startswith("Điều 1. Phạm vi")
    assert told["khoản 1 Điều này"].article == ArticleRef("2", "1")


def test_articles_of_another_document_lead_into_it(
    library: dict[str, Document], facts: Facts, make_text: Text
) -> None:
    other = make_text("Mở đầu", "Điều 3. Cơ chế\n1. Một.\n2. Hai.")
    found = links(library["alone"], make_text(CIRCULAR), facts, others=Others(other))
    target = found[0].targets[0]
    assert (target.document, target.page, target.article) == ("qh", 2, ArticleRef("3", "2"))
    assert found[0].certainty is Certainty.SURE


def test_an_article_of_an_absent_document_says_so(
    library: dict[str, Document], facts: Facts, make_text: Text
) -> None:
    text = make_text("theo khoản 1 và khoản 2 Điều 6 Nghị định số 30/2020/NĐ-CP.")
    found = links(library["alone"], text, facts)
    assert [(one.text, one.certainty) for one in found] == [
        ("khoản 1", Certainty.ABSENT),
        ("khoản 2 Điều 6", Certainty.ABSENT),
        ("Nghị định số 30/2020/NĐ-CP", Certainty.ABSENT),
    ]
    assert {one.number for one in found} == {"30/2020/NĐ-CP"}


def test_topics_once_a_page_and_never_inside_another_link(
    library: dict[str, Document], facts: Facts, make_text: Text
) -> None:
    summit = "Hội nghị Thượng đỉnh Thành phố thông minh 2019"
    page = f"{summit} bàn về thành phố thông minh, đô thị thông minh."
    found = links(library["alone"], make_text(page, page), facts)
    assert [(one.page, one.kind.value, one.text) for one in found] == [
        (1, "event", "Hội nghị Thượng đỉnh Thành phố thông minh 2019"),
        (1, "topic", "thành phố thông minh"),
        (2, "event", "Hội nghị Thượng đỉnh Thành phố thông minh 2019"),
        (2, "topic", "thành phố thông minh"),
    ]


def test_links_do_not_overlap_and_are_kept(
    library: dict[str, Document], facts: Facts, make_text: Text
) -> None:
    made = DocumentLinks(library["citing"], make_text(CIRCULAR), facts)
    found = made.on(1)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert made.on(1) is found
    assert made.on(7) == ()


@pytest.mark.parametrize("text", ["", "\t\t", "Điều", "khoản " * 300, "Điều 1, " * 2000])
def test_odd_texts(text: str, library: dict[str, Document], facts: Facts, make_text: Text) -> None:
    assert links(library["alone"], make_text(text), facts) == []


WORDS = st.sampled_from(
    [
        "Điều",
        "khoản",
        "điểm",
        "1",
        "2",
        "a",
        "đ",
        "này",
        "và",
        ",",
        ".",
        ";",
        "43-NQ/TW",
        "119/2020/QH14",
        "ngày",
        "24/01/2019",
        "Nghị quyết số\n",
        "của Bộ Chính trị",
        "\n",
        "\t",
        "Luật này",
        "dữ liệu",
        "Nghị định",
        "😀",
        "ệ",
    ]
)


@given(words=st.lists(WORDS, max_size=40))
def test_any_words_make_links_in_order_that_stand_where_they_say(words: list[str]) -> None:
    text = " ".join(words)
    pages = tuple(
        PageText(number, tuple(Block(BlockKind.PARAGRAPH, line) for line in text.split("\n")))
        for number in (1, 2)
    )
    document = Document("alone", "alone", Identity("report"), "vi", "")
    facts = Facts(Works({}), Terms(Thesaurus([Topic("d", "Dữ liệu", "Data")]), {}), {})
    found = DocumentLinks(document, ExtractedText("text", "1", pages, paged=True), facts).on(2)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(pages[1].text[one.start : one.end] == one.text != "" for one in found)


def test_a_long_list_of_numbers_is_read_in_one_pass(facts: Facts, make_text: Text) -> None:
    numbers = "; ".join(f"Nghị quyết số {number % 50}-NQ/TW" for number in range(3000))
    document = Document("alone", "alone", Identity("report"), "vi", "")
    assert len(links(document, make_text(numbers), facts)) > 2900


def test_standards_and_older_numbers_are_links(
    library: dict[str, Document], facts: Facts, make_text: Text
) -> None:
    text = make_text(
        "Theo QCVN 32:2026/BXD, Nghị định số 49/CP ngày 12/4/1996 và QĐ số 10/2007/QĐ_BKHCN."
    )
    found = links(library["alone"], text, facts)
    assert [(one.text, one.certainty) for one in found] == [
        ("QCVN 32:2026/BXD", Certainty.ABSENT),
        ("Nghị định số 49/CP", Certainty.ABSENT),
        ("10/2007/QĐ_BKHCN", Certainty.ABSENT),
    ]
    day = found[1].targets[0].identity
    assert day is not None
    assert day.date is not None
    assert found[2].number == "10/2007/QĐ-BKHCN"


def test_a_standard_that_is_held_is_sure(library: dict[str, Document], make_text: Text) -> None:
    identity = Identity("technical-regulation", "QCVN 32:2026/BXD", "Bộ Xây dựng", None)
    held = replace(library["alone"], id="qcvn", identity=identity, relations=())
    works = Works(library | {"qcvn": held})
    facts = Facts(works, Terms(Thesaurus([]), {}), {})
    [found] = links(library["alone"], make_text("theo QCVN 32 : 2026/BXD."), facts)
    assert (found.certainty, found.targets[0].document) == (Certainty.SURE, "qcvn")
