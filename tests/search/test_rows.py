"""Rows of a document."""

from datetime import date

import pytest

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.event import Event, Session
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.search.engine import schema
from summit_kb.search.engine.writing import check_row
from summit_kb.search.rows import Shelf, own_keys, rows_of

SHELF = Shelf(
    Thesaurus([Topic("a", "Giao thông", "Traffic", "b"), Topic("b", "Ứng dụng", "Applications")]),
    {},
)


def document(**values):
    known = {
        "id": "x",
        "title": "Giám sát",
        "identity": Identity("paper"),
        "language": "vi",
        "added": "2026-01-15T08:30:00Z",
    }
    return Document(**(known | values))


def text(content):
    page = PageText(1, (Block(BlockKind.PARAGRAPH, content),))
    return ExtractedText("text", "test", (page,), paged=True)


def test_a_document_has_a_front_and_its_passages():
    front, body = rows_of(document(), text("Căn cứ 43-NQ/TW"), SHELF)
    assert (front.ordinal, front.page) == (0, None)
    assert (body.ordinal, body.page, body.text) == (1, 1, "Căn cứ 43-NQ/TW")
    assert front.tokens[schema.TITLE_FOLDED] == ["giam", "sat"]
    assert body.tokens[schema.EXACT] == ["căn", "cứ", "43", "nq", "tw"]
    assert body.keywords[schema.CITES] == ["43nqtw", "43nq"]


def test_what_is_known_is_found_in_the_front():
    made = document(
        topics=("a",), speaker="Trần Văn An", identity=Identity("paper", date=date(2019, 1, 24))
    )
    (front,) = rows_of(made, None, SHELF)
    assert front.keywords[schema.TOPIC] == ["a", "b"]
    assert front.numbers == {schema.YEAR: 2019, schema.DATE: 20190124}
    assert {"tran", "giao", "traffic", "24"} <= set(front.tokens[schema.FOLDED])


@pytest.mark.parametrize(
    ("identity", "keys"),
    [
        (Identity("resolution", "43-NQ/TW"), {"43nqtw", "43nq", "43"}),
        (
            Identity("resolution", "119/2020/QH14", date=date(2020, 6, 19)),
            {"1192020qh14", "119nq", "1192020nq", "1192020", "119"},
        ),
        (Identity("rules", "102-QĐ/TW"), {"102qdtw", "102qd", "102qyd", "102"}),
        (Identity("official-letter", "125/TTDV-ĐT"), {"125ttdvdt", "125cv", "125"}),
        (Identity("paper"), set()),
    ],
)
def test_keys_of_a_documents_own_number(identity, keys):
    assert set(own_keys(identity)) == keys


def test_what_no_file_can_hold_is_replaced():
    for row in rows_of(document(title="a\ud800b"), text("c\udfffd"), SHELF):
        check_row(row)


@pytest.mark.parametrize(
    ("session", "own", "year"),
    [(None, None, 2018), ("later", None, 2019), ("undated", None, 2018), ("later", 2021, 2021)],
)
def test_the_year_of_an_undated_document_is_that_of_its_session_or_event(session, own, year):
    sessions = (Session("later", "Sau", "Later", "2019-10"), Session("undated", "Khác", "Other"))
    shelf = Shelf(
        SHELF.thesaurus, {"e": Event("e", "Hội nghị", "Summit", "2018", None, None, sessions)}
    )
    identity = Identity("paper", date=date(own, 5, 2) if own else None)
    (front,) = rows_of(document(event="e", session=session, identity=identity), None, shelf)
    assert front.numbers[schema.YEAR] == year
    assert (schema.DATE in front.numbers) == bool(own)
    assert (front.stored["document"]["date"] is None) == (own is None)


def test_an_event_without_a_year_gives_none():
    shelf = Shelf(SHELF.thesaurus, {"e": Event("e", "Hội nghị", "Summit")})
    (front,) = rows_of(document(event="e"), None, shelf)
    assert schema.YEAR not in front.numbers


def test_a_passage_that_goes_on_is_found_by_the_heading_above():
    clause = Block(BlockKind.PARAGRAPH, "Cơ quan nhà nước công khai thông tin. " * 12)
    heading = Block(BlockKind.HEADING, "Điều 5. Nguyên tắc giám định", 1)
    page = PageText(1, (heading, clause, clause))
    _, first, second = rows_of(document(), ExtractedText("text", "t", (page,), paged=True), SHELF)
    for row in (first, second):
        assert row.tokens[schema.FOLDED].count("nguyen") == 1
        assert row.tokens[schema.EXACT].count("giám") == 1
        assert row.stored["heading"] == "Điều 5. Nguyên tắc giám định"
    assert "Nguyên tắc" not in second.text
    assert second.tokens[schema.EXACT][-6:] == ["điều", "5", "nguyên", "tắc", "giám", "định"]


def test_an_endless_heading_stays_where_it_stands():
    heading = Block(BlockKind.HEADING, "Rất dài " * 30, 1)
    clause = Block(BlockKind.PARAGRAPH, "Cơ quan nhà nước công khai thông tin. " * 12)
    page = PageText(1, (heading, clause, clause))
    *_, last = rows_of(document(), ExtractedText("text", "t", (page,), paged=True), SHELF)
    assert "rat" not in last.tokens[schema.FOLDED]
