from datetime import UTC, datetime
from pathlib import Path

from summit_kb.app.updating.age import age_of
from summit_kb.app.updating.preview import Preview
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.app.updating.touching import Touched
from summit_kb.cli.output import Output, Voice
from summit_kb.cli.update_forms import preview_json, preview_lines, source_json, source_line
from summit_kb.editions.catalogue import Catalogue, Entry, What


def preview() -> Preview:
    published = datetime(2026, 3, 12, 8, tzinfo=UTC)
    entries = (Entry("a", "Nghị quyết", What.AMENDED, ("du-lieu",)), Entry("b", "Cũ", What.REMOVED))
    edition = Catalogue(5, "2026-03-12T08:00:00Z", "Văn phòng", "Thư viện", {}, entries, 4)
    return Preview(
        edition,
        4,
        entries,
        copied_files=3,
        copied=3_100_000,
        needed=60_000_000,
        free=9_000_000_000,
        age=age_of(edition, None, published),
        touched=Touched(2, 1, 0, ("Hội nghị",)),
    )


def test_what_taking_costs_and_touches_is_told() -> None:
    lines = "\n".join(preview_lines(preview(), Output(Voice(language="en"))))
    assert "1 amended · 1 removed" in lines
    assert "3.1 MB to copy" in lines
    assert "2 notes on amended documents" in lines
    told = preview_json(preview())
    assert told["topics"] == {"": 1, "du-lieu": 1}
    assert told["touched"] == {
        "notes_amended": 2,
        "notes_removed": 1,
        "marks": 0,
        "collections": ["Hội nghị"],
    }


def test_a_source_is_told_with_who_named_it() -> None:
    source = Source(Path("/kho"), Kind.POLICY)
    assert source_json(source) == {"path": "/kho", "kind": "policy", "locked": True}
    assert source_line(source, Output(Voice())) == "/kho (bộ phận CNTT đặt)"
