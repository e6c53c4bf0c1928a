from summit_kb.domain.change import ChangeSet, DocumentChange, FieldChange, FileChange, Moved

SET = ChangeSet(
    "3f9a2c1e",
    "2026-01-15T08:30:00Z",
    "lan@thu-vien",
    "topics",
    (
        FileChange("topics.toml", 1, "a\n", 1, "b\n"),
        FieldChange("x", "topics", ["a"], ["b"]),
        FieldChange("y", "topics", ["a"], None),
        FieldChange("x", "title", "A", "B"),
        DocumentChange("z", Moved.REMOVED),
    ),
)


def test_the_documents_it_touches_each_once() -> None:
    assert SET.documents == ("x", "y", "z")


def test_what_it_does_to_one_document() -> None:
    assert [type(change).__name__ for change in SET.of_document("x").changes] == ["FieldChange"] * 2
    assert SET.of_document("z").changes == (DocumentChange("z", Moved.REMOVED),)
    assert SET.of_document("nobody").changes == ()
