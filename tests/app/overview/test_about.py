import pytest

from summit_kb.app.overview.about import Abouts, NothingAboutError, naming


@pytest.fixture
def abouts(starter, overview) -> Abouts:
    return Abouts(starter, overview, "vi")


def test_a_speaker_with_the_speech_and_what_is_said_of_them(abouts) -> None:
    about = abouts.page("person", "Huỳnh Đức Thơ")
    [spoken, event] = about.groups
    assert (spoken.role, spoken.documents[0].id) == ("speaker", "phat-bieu-khai-mac-2019")
    assert event.about == ("event", "smart-city-summit-2019")
    assert about.years == {2019: 2}
    assert about.quotes
    assert all("Huỳnh Đức Thơ" in one.text or "HUỲNH" in one.text for one in about.quotes)
    assert about.quotes[0].language == "vi"


def test_a_body_is_found_in_both_languages(abouts) -> None:
    about = abouts.page("organisation", "Politburo")
    assert about.id == "Bộ Chính trị"
    assert {one.language for one in about.quotes} == {"vi", "en"}
    assert about.documents == 2


def test_an_event_with_its_sessions(abouts) -> None:
    about = abouts.page("event", "smart-city-summit-2019")
    assert about.people == ("Huỳnh Đức Thơ",)
    assert [one.role for one in about.groups] == ["session"] * 6 + ["document", "speaker"]
    assert about.quotes


def test_a_figure_with_every_sentence(abouts) -> None:
    about = abouts.page("figure", "n53:programme")
    assert about.title[1] == "53 key programmes and projects"
    assert len({one.document for one in about.quotes}) >= 10
    assert all("53" in one.text for one in about.quotes)


def test_a_year_with_documents_events_and_sentences(abouts) -> None:
    about = abouts.page("year", "2019")
    assert about.groups[0].role == "document"
    assert ("event", "asocio-award-2019") in [one.about for one in about.groups]
    assert abouts.page("year", "2045").groups == ()


@pytest.mark.parametrize(
    ("kind", "name"),
    [("person", "Không Ai"), ("event", "x"), ("figure", "n1"), ("year", "1066"), ("year", "x"),
     ("city", "x")],
)  # fmt: skip
def test_nothing_of_that_name(abouts, kind: str, name: str) -> None:
    with pytest.raises(NothingAboutError) as told:
        abouts.page(kind, name)
    assert told.value.facts == {"kind": kind, "name": name}


def test_documents_that_name_somebody_are_told_by_the_index(starter, overview) -> None:
    [body] = [one for one in overview.names if one.name == "Bộ Chính trị"]
    assert "nghi-quyet-43-nq-tw-2019-01-24-en" in naming(starter, body)
