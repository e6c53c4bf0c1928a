from dataclasses import replace

from summit_kb.domain.document import Relation
from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.editions.blobs import place
from summit_kb.editions.catalogue import Entry, What
from summit_kb.editions.changes import by_topic


def test_the_first_edition_adds_everything(publisher) -> None:
    changes = publisher.repository.latest().changes
    assert [(entry.title, entry.what) for entry in changes] == [
        (f"Quyết định {number}", What.ADDED) for number in (1, 2, 3)
    ]


def test_added_amended_expired_and_removed_are_told_apart(publisher) -> None:
    first, second, third = sorted(publisher.library.documents)
    with publisher.library.writing() as writer:
        documents = publisher.library.documents
        writer.update(replace(documents[first], subject="Trích yếu"))
        writer.update(replace(documents[second], validity=Validity.EXPIRED))
        writer.remove(third)
    fourth = publisher.add(4)
    changes = publisher.publish().catalogue.changes
    assert {entry.document: entry.what for entry in changes} == {
        first: What.AMENDED,
        second: What.EXPIRED,
        third: What.REMOVED,
        fourth.id: What.ADDED,
    }
    assert Entry(third, "Quyết định 3", What.REMOVED) in changes
    assert publisher.publish().catalogue.changes == ()


def related(publisher, name: str, kind: RelationKind, target: str, **more: object) -> None:
    document = publisher.library.documents[name]
    relations = (*document.relations, Relation(kind, target))
    with publisher.library.writing() as writer:
        writer.update(replace(document, relations=relations, **more))


def told(publisher) -> dict[str, tuple[What, str | None, str | None]]:
    changes = publisher.publish().catalogue.changes
    return {entry.document: (entry.what, entry.by, entry.by_title) for entry in changes}


def test_a_document_is_amended_by_the_one_that_says_so(publisher) -> None:
    first, second, third = sorted(publisher.library.documents)
    fourth = publisher.add(4).id
    related(publisher, fourth, RelationKind.AMENDS, first)
    related(publisher, second, RelationKind.AMENDED_BY, fourth)
    assert told(publisher) == {
        first: (What.AMENDED, fourth, "Quyết định 4"),
        second: (What.AMENDED, fourth, "Quyết định 4"),
        fourth: (What.ADDED, None, None),
    }
    related(publisher, fourth, RelationKind.CITES, third)
    assert told(publisher) == {fourth: (What.AMENDED, None, None)}


def test_the_gravest_of_several_is_named_and_one_that_is_not_here_by_its_id(publisher) -> None:
    first, second, _third = sorted(publisher.library.documents)
    fourth, fifth = publisher.add(4).id, publisher.add(5).id
    related(publisher, fourth, RelationKind.AMENDS, first)
    related(publisher, fifth, RelationKind.REPLACES, first)
    related(publisher, first, RelationKind.CITED_BY, second, validity=Validity.EXPIRED)
    related(publisher, second, RelationKind.REPEALED_BY, "vang", validity=Validity.PARTLY_EXPIRED)
    found = told(publisher)
    assert found[first] == (What.EXPIRED, fifth, "Quyết định 5")
    assert found[second] == (What.EXPIRED, "vang", "vang")


def test_changes_are_told_by_topic_the_largest_first() -> None:
    entries = [
        Entry("a", "A", What.ADDED, ("it", "law")),
        Entry("b", "B", What.REMOVED, ("law",)),
        Entry("c", "C", What.ADDED),
    ]
    found = by_topic(entries)
    assert {name: [one.document for one in told] for name, told in found.items()} == {
        "law": ["a", "b"],
        "it": ["a"],
        "": ["c"],
    }
    assert list(found) == ["law", "it", ""]


def test_a_record_before_that_cannot_be_read_is_an_amendment(publisher) -> None:
    first = min(publisher.library.documents)
    stored = publisher.repository.latest().documents[first]["document.toml"]
    place(publisher.repository.blobs, stored.sha256).write_text("a = [[[", encoding="utf-8")
    related(publisher, first, RelationKind.CITES, "x", title="Tên\tmới\x1b[0m")
    [entry] = publisher.publish().catalogue.changes
    assert (entry.what, entry.title) == (What.AMENDED, "Tên mới [0m")
