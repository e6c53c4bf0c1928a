"""What stands beside the index."""

from summit_kb.domain.event import Event
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.search.index_records import (
    IndexRecords,
    State,
    shelf_mark,
    vocabulary_mark,
)


def test_records_come_back_as_they_were_saved(tmp_path):
    topics = Thesaurus(
        [Topic("a", "Một", "One", None, ("x",), ("Y",)), Topic("b", "Hai", "Two", "a")]
    )
    records = IndexRecords("g-1/2", "mark", {"d": State("s", "m", True)}, topics, {"e": ("v", "n")})
    records.save(tmp_path)
    loaded = IndexRecords.load(tmp_path)
    assert (loaded.generation, loaded.vocabulary) == ("g-1/2", "mark")
    assert loaded.states == records.states
    assert list(loaded.thesaurus) == list(topics)
    assert loaded.event_label("e", "en") == "n"
    assert loaded.event_label("e", "vi") == "v"
    assert loaded.event_label("unknown", "vi") == "unknown"


def test_records_that_cannot_be_read_are_none(tmp_path):
    assert IndexRecords.load(tmp_path).generation == ""
    (tmp_path / "records.json").write_text('{"generation": 1', encoding="utf-8")
    assert IndexRecords.load(tmp_path).states == {}


def test_marks_change_with_the_topics_a_document_has(shelf):
    document = shelf.library.get("giao-thong")
    other = shelf.library.get("nghi-quyet-43")
    marks = [shelf_mark(shelf.library, d) for d in (document, other)]
    whole = vocabulary_mark(shelf.library)
    topics = [Topic("ung-dung", "Khác", "Other"), *list(shelf.library.thesaurus)[1:]]
    shelf.library.thesaurus = Thesaurus(topics)
    assert vocabulary_mark(shelf.library) != whole
    assert shelf_mark(shelf.library, other) == marks[1]
    shelf.library.thesaurus = Thesaurus([*topics[:1], Topic("giao-thong", "Khác", "Other")])
    assert shelf_mark(shelf.library, document) != marks[0]


def test_events_have_names_in_both_languages(shelf):
    shelf.library.events["x"] = Event("x", "Một", "One")
    records = IndexRecords.of("g", {}, shelf.library)
    assert records.event_label("x", "en") == "One"
