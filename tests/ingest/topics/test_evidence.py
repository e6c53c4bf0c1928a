"""From names met to proposals."""

from collections.abc import Callable

from summit_kb.domain.document import Document, ProposedTopic
from summit_kb.domain.text import ExtractedText
from summit_kb.domain.topic import Thesaurus
from summit_kb.ingest.topics.evidence import MOST_TOPICS, proposals, surest
from summit_kb.ingest.topics.learned import Score
from summit_kb.ingest.topics.names import Names
from summit_kb.ingest.topics.sightings import find_names

MakeDocument = Callable[..., Document]
MakeText = Callable[..., ExtractedText]


def test_title_and_many_mentions_make_it_sure_and_say_so(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    about = document("Kế hoạch dữ liệu mở")
    body = text("Dữ liệu mở là gì", "Cổng dữ liệu mở", "dữ liệu mở", "Nói về hòa bình")
    found = proposals(find_names(about, body, Names(thesaurus)))
    assert [one.topic for one in found] == ["open-data"]
    assert found[0].where == "title: Dữ liệu mở; body ×3: Dữ liệu mở, cổng dữ liệu mở"
    assert 0.4 < found[0].confidence < 1


def test_more_evidence_never_makes_a_topic_less_sure(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    names = Names(thesaurus)

    def sure(title: str, times: int) -> float:
        met = find_names(document(title), text(*["dữ liệu mở"] * times), names)
        return max((one.confidence for one in proposals(met, least=0)), default=0.0)

    assert sure("x", 1) < sure("x", 3) < sure("Dữ liệu mở", 3) < sure("Dữ liệu mở", 9)


def test_one_passing_mention_is_not_proposed(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    body = text(*["dữ liệu mở"] * 8, "và hòa bình")
    found = proposals(find_names(document("x"), body, Names(thesaurus)))
    assert "peace" not in {one.topic for one in found}


def test_in_a_long_text_the_same_count_says_less(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    met = find_names(document("x"), text(*["dữ liệu mở"] * 6), Names(thesaurus))

    def sure(syllables: int) -> float:
        return max(one.confidence for one in proposals(met, syllables=syllables, least=0))

    assert sure(10) == sure(2_000) > sure(6_000) > sure(60_000)


def test_what_was_learned_adds_to_names_and_speaks_alone_when_it_is_strong(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    met = find_names(document("x"), text(*["dữ liệu mở"] * 4), Names(thesaurus))
    strong, weak = Score(0.9, ("bản đồ", "tọa độ")), Score(0.0, ())

    def sure(**learned: Score) -> dict[str, float]:
        found = proposals(met, {name.replace("_", "-"): one for name, one in learned.items()})
        return {one.topic: one.confidence for one in found}

    plain = sure()["open-data"]
    assert sure(open_data=strong)["open-data"] > plain
    assert sure(open_data=weak).get("open-data", 0.0) < plain
    assert "peace" in sure(peace=strong)
    assert "peace" not in sure(peace=weak)
    [peace] = [one for one in proposals(met, {"peace": strong}) if one.topic == "peace"]
    assert peace.where == "learned: bản đồ, tọa độ"


def test_a_librarian_is_not_shown_too_many() -> None:
    many = [ProposedTopic(f"t{n}", 0.5 + n / 100, "rule: x") for n in range(20)]
    kept = surest(many)
    assert len(kept) == MOST_TOPICS
    assert kept[0].topic == "t19"
