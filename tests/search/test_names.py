"""Names by any of their words."""

from summit_kb.search.names import Name, Names, Suggestion, spelled

NAMES = Names(
    [
        Name(Suggestion("title", "Kế hoạch thành phố", "ke-hoach"), "vi"),
        Name(Suggestion("title", "City plan of thành phố", "plan"), "en"),
        Name(Suggestion("title", "Thành phố xanh", "xanh"), "vi"),
        Name(Suggestion("title", "Thành phố of green", "xanh"), "en"),
        Name(Suggestion("issuer", "Bộ Chính trị")),
    ]
)


def found(wanted, language="vi"):
    return [one.text for one in NAMES.with_words(wanted, language)]


def test_those_that_begin_so_come_first_then_the_readers_language_and_a_document_once():
    assert found(" thanh p") == ["Thành phố xanh", "Kế hoạch thành phố", "City plan of thành phố"]
    assert found(" thanh p", "en")[0] == "Thành phố of green"


def test_words_are_met_where_they_begin():
    assert found(" chinh") == ["Bộ Chính trị"]
    assert found(" hinh") == found(" xanh bo") == []


def test_names_of_none():
    assert list(Names([]).with_words(" a", "vi")) == []
    assert spelled("Bộ Chính trị!") == " bo chinh tri"
