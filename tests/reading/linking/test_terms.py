from summit_kb.domain.event import Event
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.reading.linking.link import Certainty, LinkKind
from summit_kb.reading.linking.terms import Terms

THESAURUS = Thesaurus(
    [
        Topic("data", "Dữ liệu", "Data"),
        Topic("open-data", "Dữ liệu mở", "Open data", abbreviations=("DLM",)),
        Topic("health", "Y tế", "Health", synonyms=("WeGO",)),
    ]
)


def seen(text: str, *events: Event) -> list[tuple[str, str]]:
    terms = Terms(THESAURUS, {one.id: one for one in events})
    return [(text[one.start : one.end], one.terms[0].id) for one in terms.find(text)]


def test_whole_words_the_longest_name_first() -> None:
    assert seen("Dữ liệu mở và dữ liệu khác, DỮ LIỆU MỞ") == [
        ("Dữ liệu mở", "open-data"),
        ("dữ liệu", "data"),
        ("DỮ LIỆU MỞ", "open-data"),
    ]
    assert seen("cơ sở dữ liệu, metadata, y té") == [("dữ liệu", "data")]


def test_a_name_does_not_go_beyond_a_sentence() -> None:
    assert seen("kho dữ liệu. Mở cửa") == [("dữ liệu", "data")]
    assert seen("dữ liệu\nmở") == [("dữ liệu", "data")]


def test_abbreviations_count_as_they_are_printed() -> None:
    assert seen("DLM, dlm, WeGO, wego") == [("DLM", "open-data"), ("WeGO", "health")]


def test_events_also_without_their_year_when_there_is_one_of_that_name() -> None:
    first = Event("2019", "Hội nghị Thành phố thông minh 2019", "Smart City Summit 2019")
    second = Event("2020", "Hội nghị Thành phố thông minh 2020", "Smart City Summit 2020")
    text = "At the Smart City Summit 2019 and at the Smart City Summit"
    assert seen(text, first) == [("Smart City Summit 2019", "2019"), ("Smart City Summit", "2019")]
    assert seen(text, first, second) == [("Smart City Summit 2019", "2019")]
    found = list(Terms(Thesaurus(), {"2019": first}).find(text))
    assert [one.terms[0].kind for one in found] == [LinkKind.EVENT] * 2
    assert [one.terms[0].certainty for one in found] == [Certainty.SURE, Certainty.LIKELY]
