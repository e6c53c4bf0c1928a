from collections.abc import Callable

import pytest

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.text import ExtractedText
from summit_kb.reading.linking.document_links import Facts
from summit_kb.reading.linking.meaning import OWN, Meaning, Meanings, agree
from summit_kb.reading.linking.told import read_page

Text = Callable[..., ExtractedText]
BOTH = ("bct", "")


@pytest.fixture
def read(library: dict[str, Document], facts: Facts, make_text: Text) -> Callable[..., list[str]]:
    """What each number of a text means, in the document ``of``: certainty and ids."""

    def say(meaning: Meaning | None) -> str:
        if meaning is None or meaning == OWN:
            return "own" if meaning else "nothing"
        ids = (
            one.documents[0] if one.documents else str(one.identity.date) for one in meaning.works
        )
        return f"{meaning.certainty} {'|'.join(ids)}"

    def of(text: str, document: str = "alone") -> list[str]:
        told = [one for page in make_text(text).pages for one in read_page(page)]
        meanings = Meanings(library[document], told, facts.works, facts.bodies)
        return [say(meanings.of(one)) for one in told]

    return of


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Nghị quyết số 43-NQ/TW ngày 24/01/2019 của Bộ Chính trị", "sure bct"),
        ("Nghị quyết số 43-NQ/TW của Bộ Chính trị", "sure bct"),
        ("Nghị quyết số 43-NQ/TW của Bộ Chính trị đặt ra mục tiêu", "sure bct"),
        ("Nghị quyết số 43-NQ/TW ngày 24/11/2023", "absent 2023-11-24"),
        ("Nghị quyết số 43-NQ/TW ngày 01/02/2003", "absent 2003-02-01"),
        ("Nghị quyết số 43-NQ/TW", "ambiguous bct|2023-11-24"),
        ("24/01/2019\tBan hành Nghị quyết số 43-NQ/TW", "context bct"),
        ("số 43-NQ/TW khác, do Ban Chấp hành Trung ương ban hành", "context-absent"),
        ("The Politburo issued Resolution No. 43-NQ/TW", "context bct"),
        ("Có hai Nghị quyết số 43-NQ/TW của Đảng", "ambiguous bct|2023-11-24"),
        ("Nghị quyết 43 ngày 24/1/2019 của Bộ Chính trị", "sure bct"),
        ("Nghị quyết số 119/2020/QH14", "sure qh"),
        ("Nghị định số 30/2020/NĐ-CP", "absent None"),
        ("Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006", "sure law"),
        ("Luật Xây dựng ngày 18 tháng 6 năm 2014", "nothing"),
    ],
)
def test_what_a_number_means(text: str, means: str, read: Callable[..., list[str]]) -> None:
    expected = "absent 2023-11-24" if means == "context-absent" else means
    assert read(text) == [expected]


def test_relations_tell_which_is_meant_when_they_name_one(read: Callable[..., list[str]]) -> None:
    assert read("Nghị quyết số 43-NQ/TW", "citing") == ["context bct"]
    assert read("Nghị quyết số 43-NQ/TW", "both") == ["ambiguous bct|2023-11-24"]


def test_the_first_mention_tells_the_later_ones(read: Callable[..., list[str]]) -> None:
    text = "Nghị quyết số 43-NQ/TW ngày 24/01/2019 của Bộ Chính trị.\nTheo Nghị quyết số 43-NQ/TW."
    assert read(text) == ["sure bct", "context bct"]
    both = f"{text}\nNghị quyết số 43-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương."
    assert read(both)[1] == "ambiguous bct|2023-11-24"


def test_a_sentence_that_speaks_of_both_leaves_it_open(read: Callable[..., list[str]]) -> None:
    first = "số 43-NQ/TW là của Bộ Chính trị ngày 24/01/2019"
    text = f"{first} và của Ban Chấp hành Trung ương ngày 24/11/2023"
    assert read(text) == ["ambiguous bct|2023-11-24"]


def test_the_own_number_is_no_link_but_the_other_of_that_number_is(
    read: Callable[..., list[str]],
) -> None:
    assert read("Nghị quyết số 43-NQ/TW", "bct") == ["own"]
    assert read("Nghị quyết số 43-NQ/TW ngày 24/01/2019", "bct-en") == ["own"]
    assert read("Nghị quyết số 43-NQ/TW ngày 24/11/2023", "bct") == ["absent 2023-11-24"]


def test_a_number_without_its_body_is_what_the_text_writes_in_full(
    read: Callable[..., list[str]],
) -> None:
    text = "Nghị định số 150/2005/NĐ-CP.\nĐiều 7 Nghị định số 150 quy định"
    assert read(text) == ["absent None", "absent None"]
    assert read("Nghị định số 150 quy định") == ["nothing"]


def test_an_issuer_that_was_read_too_far() -> None:
    held = Identity("resolution", "43-NQ/TW", "Bộ Chính trị")
    assert agree(Identity("resolution", "43-NQ/TW", "Bộ Chính trị vừa giao mục tiêu"), held)
    assert not agree(Identity("resolution", "43-NQ/TW", "Bộ Công an"), held)
