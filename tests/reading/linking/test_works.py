from dataclasses import replace
from datetime import date

from summit_kb.domain.document import Document, Identity, ProposedRelation, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.reading.linking.works import Works, stem

COMMITTEE = Identity("resolution", "43-NQ/TW", "Ban Chấp hành Trung ương", date(2023, 11, 24))


def test_renderings_are_one_work_and_the_other_number_another(library: dict[str, Document]) -> None:
    held, absent = Works(library).numbered("43 nq/tw")
    assert held.documents == ("bct", "bct-en")
    assert held.title == "Nghị quyết về Đà Nẵng"
    assert (absent.identity, absent.is_held) == (COMMITTEE, False)


def test_the_rendering_in_the_language_of_the_reader(library: dict[str, Document]) -> None:
    works = Works(library)
    held, absent = works.numbered("43-NQ/TW")
    assert works.rendering(held, "en") == "bct-en"
    assert works.rendering(held, "vi") == "bct"
    assert works.rendering(absent, "vi") is None


def test_an_absent_document_that_may_be_one_here_is_not_another(
    library: dict[str, Document],
) -> None:
    vague = Relation(RelationKind.CITES, "nq-43", Identity("resolution", "43-NQ/TW"))
    library["vague"] = replace(library["alone"], id="vague", relations=(vague,))
    assert len(Works(library).numbered("43-NQ/TW")) == 2


def test_who_speaks_of_an_absent_document(library: dict[str, Document]) -> None:
    read = ProposedRelation(RelationKind.CITES, COMMITTEE, "…", 1, 0.6)
    no = replace(read, rejected=True)
    library["read"] = replace(library["alone"], id="read", proposed_relations=(read,))
    library["no"] = replace(library["alone"], id="no", proposed_relations=(no,))
    works = Works(library)
    assert works.citing(COMMITTEE) == ("both", "read")
    assert works.citing(replace(COMMITTEE, date=date(2000, 1, 1))) == ()
    assert works.citing(Identity("law")) == ()


def test_laws_by_their_titles(library: dict[str, Document]) -> None:
    works = Works(library)
    assert [one.documents for one in works.titled("luật công nghệ thông tin")] == [("law",)]
    assert works.titled("Nghị quyết về Đà Nẵng") == []


def test_relations_of_an_original_are_those_of_its_translation(
    library: dict[str, Document],
) -> None:
    rendering = Relation(RelationKind.TRANSLATION_OF, "both")
    english = replace(library["alone"], id="both-en", relations=(rendering,))
    works = Works(library)
    assert works.related(english) == {"bct", "nghi-quyet-43-2023"}
    assert list(works.described(english)) == [COMMITTEE]


def test_what_numbers_have_in_common() -> None:
    assert stem("43-NQ/TW") == stem("43-NQ")
    assert stem("30/2020/NĐ-CP") == stem("30/2020/NĐ")
    assert stem("43-NQ/TW") != stem("43-QĐ/TW")
