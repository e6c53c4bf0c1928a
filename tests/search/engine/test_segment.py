import pytest

from summit_kb.search.engine.segment import ColumnSegment, FileFacts


def test_json_and_back():
    segment = ColumnSegment("MAIN", passages=5, deleted=[3, 1], file=FileFacts(100, "ab"))
    again = ColumnSegment.from_json("MAIN", segment.to_json())
    assert again == segment
    assert again.file == FileFacts(100, "ab")
    assert (again.doc_count_all(), again.doc_count(), again.deleted_count()) == (5, 3, 2)
    assert list(again.deleted_docs()) == [1, 3]
    assert again.live().tolist() == [True, False, True, False, True]
    assert again.file_name == f"MAIN_{segment.segid}.arrays"


def test_deleting_and_taking_it_back():
    segment = ColumnSegment("MAIN", passages=2)
    segment.delete_document(1)
    assert segment.is_deleted(1)
    segment.delete_document(1, delete=False)
    assert not segment.has_deletions()


@pytest.mark.parametrize(
    "change", [{"deleted": [5]}, {"deleted": [-1]}, {"id": "../x"}, {"passages": "many"}]
)
def test_contradictions_are_refused(change):
    content = ColumnSegment("MAIN", passages=5).to_json()
    with pytest.raises(ValueError, match=r"contradicts|invalid literal"):
        ColumnSegment.from_json("MAIN", {**content, **change})
