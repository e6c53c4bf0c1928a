"""What of a library a department sees."""

import json
from pathlib import Path

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.library.catalogue import Catalogue, Entry
from summit_kb.library.showing import shown_documents, shown_topics

TREE = Thesaurus(
    [
        Topic("a", "A", "A"),
        Topic("a1", "A1", "A1", "a"),
        Topic("a11", "A11", "A11", "a1"),
        Topic("b", "B", "B"),
    ]
)


def shelf(**topics: str) -> Catalogue:
    entries = {name: Entry(0, 0, name, record) for name, record in topics.items()}
    return Catalogue(Path("documents"), entries)


def test_a_topic_is_shown_with_what_is_below_it():
    assert [(one.id, one.broader) for one in shown_topics(TREE, ["a1"])] == [
        ("a1", None),
        ("a11", "a1"),
    ]
    assert len(shown_topics(TREE, ["a", "b"])) == 4
    assert len(shown_topics(TREE, ["c"])) == 0


def test_documents_are_told_by_their_records_without_reading_them():
    found = shelf(
        one='{"topics": ["a11"]}',
        two='{"topics": ["b", "a"]}',
        three='{"topics": ["b"]}',
        none="{}",
        spoilt="{",
        odd='{"topics": "a"}',
    )
    assert sorted(shown_documents(found, TREE, ["a"]).entries) == ["one", "two"]
    assert sorted(shown_documents(found, TREE, ["a1"]).entries) == ["one"]
    assert len(found.entries) == 6


def test_a_document_is_of_the_topics_that_are_shown_alone():
    found = shelf(one='{"title": "Đề án", "topics": ["b", "a11"]}', two='{"topics": ["a"]}')
    shown = shown_documents(found, TREE, ["a"])
    assert json.loads(shown.entries["one"].record) == {"title": "Đề án", "topics": ["a11"]}
    assert shown.entries["two"] is found.entries["two"]
    assert "b" in found.entries["one"].record


def test_without_a_thesaurus_the_topics_themselves_count():
    found = shelf(one='{"topics": ["a11"]}', two='{"topics": ["a"]}')
    assert list(shown_documents(found, Thesaurus(), ["a"])) == ["two"]
