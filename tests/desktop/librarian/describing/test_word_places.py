"""Words that were read, found again on their page."""

from summit_kb.desktop.librarian.describing.word_places import Place, place_of, spans
from summit_kb.domain.document import Identity, Proposal, ProposedRelation
from summit_kb.domain.kinds import RelationKind

PAGE = "UBND\tCỘNG HÒA\nSố:  9/QĐ-UBND\tĐà Nẵng, ngày 5\ntháng 3 năm 2020\nVề việc (giao) nhiệm vụ"


def _words(page, words):
    return [page[start:end] for start, end in spans(page, words)]


def test_words_in_a_row_whatever_white_space_is_between():
    assert _words(PAGE, "Số: 9/QĐ-UBND") == ["Số:  9/QĐ-UBND"]
    assert _words(PAGE, "ngày 5 tháng 3") == ["ngày 5\ntháng 3"]
    assert _words(PAGE, "việc (giao) …") == ["việc (giao)"]
    assert _words(PAGE, "cộng hòa") == ["CỘNG HÒA"]


def test_lines_that_stand_apart_are_found_one_by_one():
    assert _words(PAGE, "UBND\nVề việc") == ["UBND", "Về việc"]


def test_what_is_not_there_is_nowhere():
    assert spans(PAGE, "Huế") == []
    assert spans(PAGE, " … ") == []


def test_a_place_is_known_by_page_and_words_or_by_older_records():
    assert place_of(Proposal("x", 0.9, "page 2: y", 3, "z")) == Place(3, "z")
    assert place_of(Proposal("x", 0.9, "page 2: y: z")) == Place(2, "y: z")
    assert place_of(Proposal("x", 0.9, "file-name")) is None
    assert place_of(None) is None
    relation = ProposedRelation(RelationKind.CITES, Identity("law"), "theo Luật", 4, 0.9)
    assert place_of(relation) == Place(4, "theo Luật")
