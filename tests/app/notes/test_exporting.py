"""Notes as files."""

import csv
import io
from pathlib import Path

import pytest

from summit_kb.app.notes.exporting import FORMS, Exporting, NotesFileError, read_notes
from summit_kb.app.notes.notebook import Said
from summit_kb.app.notes.views import NoteView
from summit_kb.app.words import Words
from summit_kb.domain.note import NoteKind
from summit_kb.reading.anchoring.placing import Lost, Reason


@pytest.fixture
def exporting(workspace) -> Exporting:
    return Exporting(workspace.library, Words("vi"))


def test_markdown_quotes_with_reference_and_page(exporting, noted, notes) -> None:
    notes.change(noted.note.id, text="*Hỏi* lại")
    text = exporting.markdown(notes.all())
    assert "> 345 tỷ đồng từ ngân sách\n>\n> — “Báo cáo năm”" in text
    assert "\\*Hỏi\\* lại" in text
    assert "`#họp`" in text
    assert "# Ghi chú – Thử nghiệm" in text


def test_html_shows_what_was_written_and_runs_none_of_it(exporting, noted, notes) -> None:
    notes.change(noted.note.id, text="<script>alert(1)</script>")
    page = exporting.html(notes.all())
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert "<blockquote>" in page


def test_a_table_opens_safely_in_a_spreadsheet(exporting, noted, notes) -> None:
    notes.change(noted.note.id, text="=1+1")
    heading, row = csv.reader(
        io.StringIO(exporting.csv(notes.all()).decode("utf-8-sig")), delimiter=";"
    )
    told = dict(zip(heading, row, strict=True))
    assert told["Trích dẫn"] == "345 tỷ đồng từ ngân sách"
    assert (told["Ghi chú"], told["Màu"], told["Mất chỗ"]) == ("'=1+1", "xanh lá", "")


def test_lost_notes_say_so(exporting, noted) -> None:
    lost = NoteView(noted.note, None, Lost(Reason.NO_DOCUMENT))
    assert "tài liệu không có trong thư viện này" in exporting.markdown([lost])
    assert "Tài liệu không có trong thư viện này" in exporting.html([lost])


def test_json_is_taken_in_again(exporting, noted, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text(exporting.json([noted]), encoding="utf-8")
    assert read_notes(path, noted.note.library) == [noted.note]


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"what": "summit-kb-notes", "format": 2, "notes": []}',
     '{"what": "summit-kb-notes", "format": 1, "notes": [{}]}', "[" * 9999],
)  # fmt: skip
def test_other_files_are_refused_by_name(content: str, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NotesFileError):
        read_notes(path, "x")


def test_a_bookmark_goes_into_every_form(exporting, noted, notes) -> None:
    notes.add("bao-cao", noted.note.anchor.stretch, Said(NoteKind.BOOKMARK))
    for form in FORMS.values():
        assert len(form(exporting, notes.all())) > 100


def test_rich_text_has_quotation_colour_and_reference(exporting, noted, notes) -> None:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - the one test that reads it

    text = rtf_to_text(exporting.rtf(notes.all()).decode("ascii"))
    assert "345 tỷ đồng từ ngân sách" in text
    assert "Hỏi lại Sở Tài chính" in text
    assert "“Báo cáo năm”" in text
    assert "xanh lá" in text
