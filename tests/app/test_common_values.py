"""What documents have in common, and where they differ."""

from datetime import date

from summit_kb.app.common_values import Common, common_values, known_texts
from summit_kb.domain.document import Document, Identity, Proposal
from summit_kb.domain.kinds import Validity


def _document(name: str, **values: object) -> Document:
    known: dict[str, object] = {
        "identity": Identity("report", None, "UBND", date(2021, 5, 2)),
        "language": "vi",
        "added": "2026-01-15T08:30:00Z",
        "title": name,
    }
    return Document(id=name, **(known | values))  # type: ignore[arg-type] - mixed on purpose


def test_common_and_different_values() -> None:
    found = common_values(
        [
            _document("a", topics=("x", "y"), signer="Lê A", recipients=("- VP;", "- Lưu")),
            _document(
                "b",
                topics=("x",),
                validity=Validity.IN_FORCE,
                recipients=("- VP;", "- Lưu"),
                proposed={"title": Proposal("b", 0.5, "page 1")},
            ),
        ],
        ("title", "type", "date", "signer", "number", "validity", "recipients"),
    )
    assert found.fields == {
        "title": Common(differs=True),
        "type": Common(("report",)),
        "date": Common(("2021-05-02",)),
        "signer": Common(differs=True),
        "number": Common(),
        "validity": Common(differs=True),
        "recipients": Common(("- VP;", "- Lưu")),
    }
    assert (found.documents, found.topics, found.waiting) == (2, {"x": 2, "y": 1}, 1)


def test_nothing_chosen_and_a_validity_nobody_wrote() -> None:
    assert common_values([], ("title",)).fields == {"title": Common()}
    assert common_values([_document("a")], ("validity",)).fields == {
        "validity": Common(("unknown",))
    }


def test_texts_in_use_the_most_frequent_first() -> None:
    documents = [
        _document("a", signer="Lê A"),
        _document("b", signer="Trần B"),
        _document("c", signer="Trần B"),
    ]
    assert known_texts(documents)["signer"] == ["Trần B", "Lê A"]
    assert known_texts(documents)["issuer"] == ["UBND"]
    assert known_texts(documents)["rights"] == []
