from summit_kb.app.exchange.columns import FIELDS, KEYS, cells_of, headings, key_of, signature
from summit_kb.app.field_values import EDITABLE
from summit_kb.domain.kinds import LANGUAGES


def test_every_field_that_can_be_edited_has_a_column() -> None:
    assert sorted(FIELDS) == sorted(EDITABLE)
    assert (KEYS[0], KEYS[-1]) == ("id", "signature")


def test_a_heading_means_one_column_in_either_language() -> None:
    for language in (None, *LANGUAGES):
        assert [key_of(name) for name in headings(KEYS, language)] == list(KEYS)
    assert key_of(" TITLE ") == "title"
    assert key_of("ghi chú của tôi") is None


def test_a_record_as_cells() -> None:
    values = {
        "title": "=A|B",
        "date": "2019-01-24",
        "topics": ["a", "b"],
        "relations": [{"kind": "cites", "target": "x", "title": "X"}],
        "files": [{"name": "a.pdf", "role": "original"}],
        "proposed.number": {"value": "1/2019", "confidence": 0.8, "where": "page 1"},
        "proposed_topics": [
            {"topic": "c", "confidence": 0.5, "where": "title"},
            {"topic": "d", "confidence": 0.5, "where": "title", "rejected": True},
        ],
        "proposed_relations": [
            {
                "kind": "cites",
                "type": "law",
                "number": "1/QH",
                "words": "…",
                "page": 3,
                "confidence": 1,
            }
        ],
    }
    cells = cells_of("ke-hoach", values, "0123456789abcdef0123")
    assert cells.row(["id", "title", "date", "topics", "relations", "files", "subject"]) == [
        "ke-hoach", "'=A|B", "2019-01-24", "a | b", "cites:x", "a.pdf", "",
    ]  # fmt: skip
    assert cells.row(["proposed.number", "proposed_topics", "proposed_relations"]) == [
        "1/2019 (80 %; page 1)", "c (50 %; title)", "cites: law 1/QH (100 %; p. 3)",
    ]  # fmt: skip
    assert cells.of("signature") == signature("0123456789abcdef0123") == "#0123456789abcdef"
