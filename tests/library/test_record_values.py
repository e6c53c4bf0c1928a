from dataclasses import replace
from datetime import date

import pytest

from summit_kb.domain.change import FieldChange
from summit_kb.domain.document import DocumentFile, Identity, Proposal, Relation
from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.foundation.errors import SummitError
from summit_kb.library.record_values import differences, document_of, values_of


@pytest.fixture
def full(make_document):
    return make_document(
        id="a",
        identity=Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
        topics=("x", "y"),
        validity=Validity.IN_FORCE,
        relations=(Relation(RelationKind.CITES, "b", Identity("law", "1", None, None), "Luật"),),
        files=(DocumentFile("a.txt", "original", "0" * 64, 1, 2),),
        proposed={"title": Proposal("T", 0.5, "page 1"), "date": Proposal("2019", 0.9, "page 1")},
    )


def test_values_lead_back_to_the_document(full) -> None:
    values = values_of(full)
    assert document_of("a", values) == full
    assert values["date"] == "2019-01-24"
    assert values["proposed.title"] == {"value": "T", "confidence": 0.5, "where": "page 1"}
    assert document_of("a", values | {"subject": None}) == full


def test_only_what_changed_is_told(full) -> None:
    after = replace(
        full, topics=("x",), validity=Validity.UNKNOWN, proposed={"date": full.proposed["date"]}
    )
    assert differences(full, after) == [
        FieldChange("a", "topics", ["x", "y"], ["x"]),
        FieldChange("a", "validity", "in-force", None),
        FieldChange("a", "proposed.title", values_of(full)["proposed.title"], None),
    ]
    assert differences(full, full) == []


def test_values_that_make_no_document_are_refused(full) -> None:
    with pytest.raises(SummitError):
        document_of("a", values_of(full) | {"type": "nonsense"})
    with pytest.raises(SummitError):
        document_of("a", values_of(full) | {"title": None})
