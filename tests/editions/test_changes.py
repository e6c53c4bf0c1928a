from dataclasses import replace

from summit_kb.domain.kinds import Validity
from summit_kb.editions.catalogue import Entry, What


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
