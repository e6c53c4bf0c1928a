"""Notes as JSON and as lines."""

from summit_kb.app.notes.exporting import Exporting
from summit_kb.app.notes.views import NoteView
from summit_kb.cli.note_forms import lines_of, view_json
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.note import Anchor, Note, NoteColour, NoteKind, Stretch
from summit_kb.library.store import Library
from summit_kb.reading.anchoring.placing import Lost, Placed, Reason, Way

NOTE = Note(
    "01m", "x", "bao-cao", NoteKind.NOTE,
    Anchor("chữ\n" * 200, "", "", Stretch.on(2, 0, 3), "ii", "ab", "7"),
    "2026", "2026", NoteColour.BLUE, "hỏi", ("họp",),
)  # fmt: skip


def _lines(view: NoteView, tmp_path) -> list[str]:
    library = Library.create(tmp_path / "library", "Thử")
    return list(
        lines_of(view, Output(Voice(language="en")), Exporting(library, Output(Voice()).words))
    )


def test_a_long_quotation_is_cut_and_a_change_told(tmp_path) -> None:
    place = Placed(Stretch.on(3, 0, 3), Way.LIKENESS, 0.8)
    head, quote, text, tags, told = _lines(NoteView(NOTE, None, place), tmp_path)
    assert head.startswith("01m  note, blue")
    assert quote.endswith("…”")
    assert len(quote) < 220
    assert (text, tags) == ("    hỏi", "    #họp")
    assert "changed" in told


def test_places_as_json() -> None:
    found = view_json(NoteView(NOTE, None, Placed(Stretch.on(3, 0, 3), Way.QUOTATION, 0.9)))
    assert found["place"] == {"page": 3, "way": "quotation", "certainty": 0.9}
    assert (found["page"], found["label"], found["in"]) == (2, "ii", None)
    assert view_json(NoteView(NOTE, None, Lost(Reason.GONE)))["place"] == {"lost": "gone"}
    assert view_json(NoteView(NOTE, None, None))["place"] is None
