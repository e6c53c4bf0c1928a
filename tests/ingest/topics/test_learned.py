"""What described documents teach."""

from collections.abc import Callable

from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.topics.learned import FEWEST_DOCUMENTS, LearnedTopics, Words, learn, words_of

MakeDocument = Callable[..., Document]
MakeText = Callable[..., ExtractedText]


def sample(*pairs: str, topics: tuple[str, ...] = ()) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return pairs, topics


def words(*pairs: str) -> Words:
    made = Words()
    for pair in pairs:
        made.counts[pair] += 1
        made.printed[pair] = pair.upper()
    return made


TAUGHT = learn(
    [
        sample("ngan sach", "thanh pho", topics=("finance",)),
        sample("ngan sach", "nguon von", "thanh pho", topics=("finance",)),
        sample("ngan sach", "nguon von", topics=("finance",)),
        *[sample("thanh pho", "nut giao", topics=("traffic",)) for _ in range(3)],
        *[sample("thanh pho", "cay xanh") for _ in range(5)],
    ]
)


def test_pairs_are_folded_weighted_and_kept_as_printed(
    document: MakeDocument, text: MakeText
) -> None:
    found = words_of(document("Ngân sách 2019"), text("Về ngân sách"))
    assert dict(found.counts) == {"ngan sach": 4, "ve ngan": 1}
    assert found.printed["ngan sach"] == "Ngân sách"
    assert not any("2019" in pair for pair in found.counts)


def test_words_of_a_topic_speak_for_it_and_words_of_all_do_not() -> None:
    scores = TAUGHT.scores(words("ngan sach", "thanh pho"))
    assert scores["finance"].value > 0
    assert scores["finance"].words == ("NGAN SACH",)
    assert scores["traffic"].value == 0
    assert "thanh pho" not in TAUGHT.weights["finance"]


def test_what_stands_in_more_of_its_documents_says_more() -> None:
    assert TAUGHT.weights["finance"]["ngan sach"] > TAUGHT.weights["finance"]["nguon von"]


def test_a_few_documents_teach_nothing() -> None:
    few = [sample("a b", topics=("t",)) for _ in range(FEWEST_DOCUMENTS - 1)]
    assert learn(few) == LearnedTopics()


def test_a_topic_of_one_document_and_one_of_all_are_not_learned() -> None:
    many = [sample("a b", topics=("all",)) for _ in range(FEWEST_DOCUMENTS)]
    many[0] = sample("a b", topics=("all", "once"))
    assert learn(many).weights == {}
