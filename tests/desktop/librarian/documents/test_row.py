"""A document's cells, and what they are sorted by."""

from dataclasses import replace

from summit_kb.app.assignments import Assignment
from summit_kb.desktop.librarian.documents.row import COLUMNS, RowMaker, RowShelf, waiting
from summit_kb.domain.document import Identity, ProposedTopic


def _cell(row, column):
    return row.cells[COLUMNS.index(column)]


def test_cells_are_in_the_persons_words(rows, context):
    row = next(row for row in rows if row.id == "nghi-quyet")
    shown = dict(zip(COLUMNS, row.cells, strict=True))
    assert shown["type"] == "Resolution"
    assert shown["date"] == "24 Jan 2019"
    assert "24 january 2019" in row.folded
    assert shown["topics"] == "Data"
    assert shown["event"] == "Summit 2019"
    assert shown["validity"] == "In force"
    assert (shown["added_by"], shown["state"], shown["quality"]) == ("lan", "", "")
    maker = RowMaker(context.workspace.library, type(context.desk.words)("vi"), "vi")
    vietnamese = maker.row(row.document, 0.913)
    assert _cell(vietnamese, "date") == "24/01/2019"
    assert _cell(vietnamese, "topics") == "Dữ liệu"
    assert _cell(vietnamese, "quality") == "91 %"


def test_what_waits_is_counted(rows):
    row = next(row for row in rows if row.id == "bao-cao")
    assert (row.waiting, _cell(row, "state")) == (2, "2")
    proposals = (ProposedTopic("data", 0.9, "title"), ProposedTopic("traffic", 0.9, "", True))
    assert waiting(replace(row.document, proposed_topics=proposals)) == 3


def test_dates_sort_by_day_and_not_by_what_is_shown(rows):
    column = COLUMNS.index("date")
    ordered = sorted((row for row in rows if row.cells[column]), key=lambda row: row.keys[column])
    assert [row.id for row in ordered] == ["de-an", "nghi-quyet", "bao-cao"]


def test_unknown_topics_and_events_show_their_ids(rows, context):
    odd = replace(rows[0].document, topics=("gone",), event="none", identity=Identity("other"))
    row = RowMaker(context.workspace.library, context.desk.words, "en").row(odd, None)
    assert (_cell(row, "topics"), _cell(row, "event")) == ("gone", "none")


def test_only_rows_of_changed_documents_are_made_anew(context):
    shelf, words = RowShelf(), context.desk.words
    before = {row.id: row for row in shelf.rows(context.workspace, words, "en")}
    context.workspace.desk.edit(["de-an"], [Assignment("place", ("Huế",))])
    after = {row.id: row for row in shelf.rows(context.workspace, words, "en")}
    assert [name for name in after if after[name] is not before[name]] == ["de-an"]
    other = {row.id: row for row in shelf.rows(context.workspace, words, "vi")}
    assert all(other[name] is not after[name] for name in after)
