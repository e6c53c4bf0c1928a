"""Names of topics, and how they are compared."""

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.ingest.topics.names import NameKind, Names


def test_what_is_written_in_capitals_is_an_abbreviation_whatever_list_it_stands_in(
    thesaurus: Thesaurus,
) -> None:
    names = Names(thesaurus)
    [vnpt] = names.printed.at(["VNPT"], 0)
    assert (vnpt.topic, vnpt.kind) == ("partners", NameKind.ABBREVIATION)
    assert names.printed.at(["vnpt"], 0) == []


def test_the_longest_name_at_a_place_counts(thesaurus: Thesaurus) -> None:
    found = Names(thesaurus).exact.at(["dữ", "liệu", "mở", "và"], 0)
    assert [one.topic for one in found] == ["open-data"]


def test_a_name_of_two_topics_speaks_for_both() -> None:
    names = Names(Thesaurus([Topic("a", "Ngân sách", "Budget"), Topic("b", "Ngân sách", "Funds")]))
    assert [one.topic for one in names.exact.at(["ngân", "sách"], 0)] == ["a", "b"]


def test_single_syllables_and_abbreviations_are_not_compared_without_accents() -> None:
    names = Names(Thesaurus([Topic("roads", "Đường", "Roads", None, (), ("ĐA",))]))
    assert names.folded.at(["duong"], 0) == []
    assert names.printed.at(["DA"], 0) == []
