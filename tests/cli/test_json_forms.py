from datetime import date
from pathlib import Path

import pytest

from summit_kb.app.qualities import Judged
from summit_kb.app.reports import (
    Added,
    AddReport,
    Duplicate,
    Failed,
    Problem,
    RelationView,
    Severity,
)
from summit_kb.app.searched import EditionName, Searched
from summit_kb.app.words import Words
from summit_kb.cli import json_forms
from summit_kb.domain.document import Document, Identity
from summit_kb.domain.finding import FacetValue, Findings, Hit
from summit_kb.domain.kinds import RelationKind
from summit_kb.foundation.errors import StorageError
from summit_kb.ingest.errors import EmptyFileError
from summit_kb.search.language import parse
from summit_kb.search.language.errors import QueryError

DOCUMENT = Document(
    "a", "A", Identity("speech", date=date(2019, 1, 24)), "vi", "2026-01-01T00:00:00Z"
)


def test_a_document() -> None:
    relation = RelationView(RelationKind.CITES, "b", "B", known=False, identity=None)
    shown = json_forms.document(DOCUMENT, [relation])
    assert shown["date"] == "2019-01-24"
    assert shown["validity"] == "unknown"
    assert shown["number"] is None
    assert shown["relations"] == [{"kind": "cites", "target": "b", "known": False, "title": "B"}]


def test_the_quality_of_a_text_is_told_in_per_cent() -> None:
    assert json_forms.document(DOCUMENT, [])["quality"] is None
    told = json_forms.document(DOCUMENT, [], Judged(0.456, ("broken-spacing",)))
    assert told["quality"] == {"score": 46, "reasons": ["broken-spacing"]}


def test_a_problem_tells_its_facts() -> None:
    facts = {"document": "a", "score": 40, "pages": ["2", "3"], "path": Path("/x")}
    problem = Problem("a", "pages-without-text", Severity.WARNING, facts)
    told = json_forms.problem(problem, Words("en"))
    assert told["facts"] == {"score": 40, "pages": ["2", "3"]}


def test_findings() -> None:
    hit = Hit("a", "A", "speech", None, None, None, (), "vi", 2, "\x02x\x03", 1.5, "a.pdf")
    facets = {"topic": (FacetValue("t", "T", 1),)}
    shown = json_forms.findings(Findings("q", "u", 1, True, 1.23456, (hit,), facets, ("s",)))
    assert shown["took_ms"] == 1.235
    assert shown["facets"] == {"topic": [{"id": "t", "label": "T", "count": 1}]}
    assert shown["suggestions"] == ["s"]


def test_a_report_of_an_add() -> None:
    report = AddReport(
        (Added(Path("a"), DOCUMENT, None, ("reflowed",)),),
        (Duplicate(Path("b"), "a"),),
        (Failed(Path("c"), EmptyFileError(path="c")),),
        index_error=StorageError(path="x", detail="y"),
    )
    shown = json_forms.add_report(report, Words("en"))
    assert shown["added"] == [
        {
            "path": "a",
            "document": "a",
            "pages": None,
            "warnings": ["reflowed"],
            "similar": [],
            "version": None,
        }
    ]
    assert shown["duplicates"] == [{"path": "b", "of": "a"}]
    [failed] = shown["failed"]
    assert failed["code"] == "empty-file"
    assert shown["index_error"]["code"] == "storage"


def test_an_error_with_a_place_tells_it_to_programs() -> None:
    with pytest.raises(QueryError) as raised:
        parse("năm:x")
    shown = json_forms.error(raised.value, Words("vi"))["error"]
    assert isinstance(shown, dict)
    assert (shown["position"], shown["length"]) == (4, 1)


def test_what_was_looked_through() -> None:
    looked = Searched("Thành phố", None, 43, EditionName(3, "2026-11-20T08:00:00Z"), 2, 1)
    told = json_forms.searched(looked)["searched"]
    assert isinstance(told, dict)
    assert told["edition"] == {"number": 3, "published": "2026-11-20T08:00:00Z"}
    assert (told["documents"], told["waiting"], told["unread"]) == (43, 2, 1)
    assert json_forms.searched(None) == {}
