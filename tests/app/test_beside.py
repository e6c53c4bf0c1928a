from __future__ import annotations

import pytest

from summit_kb.app.beside import How, NoCounterpartError, lexicon_of
from summit_kb.domain.document import Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.locator import Locator
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.library.errors import DocumentNotFoundError

VI = """Điều 1. Phạm vi
Nghị quyết 43-NQ/TW ngày 24/01/2019 nêu 53 dự án.
Đoạn này chỉ có ở bản tiếng Việt, nói về 7 lĩnh vực.
Điều 2. Kinh phí
Tổng kinh phí là 2.200 tỷ đồng."""
EN = """Article 1. Scope
Resolution 43-NQ/TW of 24 January 2019 names 53 projects.
Article 2. Funds
The funds are 2,200 billion VND."""


@pytest.fixture
def pair(workspace, add_record):
    add_record("van-ban", VI)
    add_record(
        "van-ban-en",
        EN,
        language="en",
        relations=(Relation(RelationKind.TRANSLATION_OF, "van-ban"),),
    )
    add_record("khac", "Chuyện khác.")
    add_record("thay-the", VI, relations=(Relation(RelationKind.REPLACES, "van-ban"),))
    workspace.library.reload()
    return workspace


def test_what_documents_are_to_each_other(pair):
    beside = pair.beside
    assert beside.how("van-ban", "van-ban-en") is How.TRANSLATION
    assert beside.how("van-ban-en", "van-ban") is How.TRANSLATION
    assert beside.how("van-ban", "thay-the") is How.VERSION
    assert beside.how("van-ban", "khac") is How.UNRELATED
    assert beside.how("van-ban", "van-ban") is How.SAME
    with pytest.raises(DocumentNotFoundError):
        beside.how("van-ban", "nowhere")


def test_what_else_translates_the_same_is_in_the_same_language(pair, add_record):
    add_record(
        "van-ban-en-2",
        EN,
        language="en",
        relations=(Relation(RelationKind.TRANSLATION_OF, "van-ban"),),
    )
    pair.library.reload()
    documents = pair.library.documents
    others = [one.id for one in pair.beside.translations_of(documents["van-ban"])]
    assert sorted(others) == ["van-ban-en", "van-ban-en-2"]
    assert [one.id for one in pair.beside.translations_of(documents["van-ban-en-2"])] == ["van-ban"]


def test_the_same_place_in_the_other_language(pair):
    found = pair.beside.counterpart(Locator("van-ban"), block=1)
    assert found.locator == Locator("van-ban-en")
    assert "24 January 2019" in found.units[0].text
    back = pair.beside.counterpart(Locator("van-ban-en"), block=3)
    assert back.units[0].text == "Tổng kinh phí là 2.200 tỷ đồng."


def test_a_place_the_translation_leaves_out_is_told(pair):
    found = pair.beside.counterpart(Locator("van-ban"), block=2)
    assert found.locator is None
    assert found.document.id == "van-ban-en"
    assert found.units == ()


def test_a_document_in_one_language_has_no_counterpart(pair):
    with pytest.raises(NoCounterpartError) as caught:
        pair.beside.counterpart(Locator("khac"))
    assert caught.value.facts["document"] == "khac"


def test_an_alignment_is_kept(pair):
    first = pair.beside.alignment("van-ban", "van-ban-en")
    assert pair.beside.alignment("van-ban", "van-ban-en") is first
    assert first.matched == 4
    assert first.lonely(0) == 1


def test_topics_and_types_are_in_the_lexicon():
    topic = Topic("t", "Chợ đêm", "Night market", synonyms=("phố đêm",))
    lexicon = lexicon_of(Thesaurus([topic]))
    assert lexicon.keys[("chợ", "đêm")] == lexicon.keys[("night", "market")]
    assert lexicon.keys[("nghị", "quyết")] == lexicon.keys[("resolution",)]
