from summit_kb.app.overview.quote import quote_of
from summit_kb.app.overview.subjects import Subjects
from summit_kb.domain.topic import Thesaurus, Topic

_TOPICS = Thesaurus(
    [Topic("giao-thong", "Giao thông", "Traffic"), Topic("chung", "Chính sách", "Policy")]
)


def test_the_topic_a_sentence_names_counts_more_than_those_of_its_document(make_document) -> None:
    document = make_document("a", topics=("chung",))
    subjects = Subjects({"a": document}, _TOPICS, {})
    named = quote_of(document, 1, "Hệ thống giao thông có 30 camera.", "30")
    assert subjects.of([named]) == "giao-thong"
    plain = quote_of(document, 1, "Thành phố có 30 camera.", "30")
    assert subjects.of([plain]) == "chung"


def test_nothing_tells(make_document) -> None:
    document = make_document("a", topics=("mat",))
    subjects = Subjects({"a": document}, _TOPICS, {})
    assert subjects.of([quote_of(document, 1, "Có 30 camera.", "30")]) is None
