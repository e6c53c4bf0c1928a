from summit_kb.app.assignments import Assignment
from summit_kb.app.exchange.sheet_reading import read_plan
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.exchanging.plan_rows import LineKind, lines_of


def _lines(shelf, path, **options):
    return lines_of(read_plan(shelf.library, path, **options), shelf.library, Words("en"))


def test_changes_in_words(shelf, table):
    path = table({("de-an", "type"): "project", ("de-an", "topics"): "data | open-data"})
    assert [(line.kind, line.row, line.cells) for line in _lines(shelf, path)] == [
        (LineKind.CHANGE, 4, ("Đề án chia sẻ dữ liệu", "Type", "Scheme", "Project")),
        (LineKind.CHANGE, 4, ("Đề án chia sẻ dữ liệu", "Topics", "Open data", "Data, Open data")),
    ]


def test_a_confirmed_proposal(shelf, table):
    [line] = _lines(shelf, table({("bao-cao", "proposed.date"): ""}))
    assert line.cells[1:] == ("Not confirmed: date", "2021-05-02", "–")


def test_rows_left_out_and_taken(shelf, table):
    path = table({("de-an", "place"): "Huế", ("bao-cao", "place"): "Huế"})
    shelf.desk.edit(["de-an"], [Assignment("signer", ("Lan",))])
    lines = _lines(shelf, path)
    assert [(line.document, line.kind.value) for line in lines] == [
        ("bao-cao", "change"), ("de-an", "left-out"), ("de-an", "left-out"),
    ]  # fmt: skip
    taken = _lines(shelf, path, takes_conflicts=True)
    assert {line.kind for line in taken} == {LineKind.CHANGE}


def test_faults_stand_alone(shelf, table):
    path = table({("de-an", "type"): "x", ("bao-cao", "place"): "Huế"})
    path.write_text(path.read_text(encoding="utf-8") + "khong-co;x\n", encoding="utf-8")
    lines = _lines(shelf, path)
    assert [(line.kind, line.row, line.document) for line in lines] == [
        (LineKind.FAULT, 4, "de-an"),
        (LineKind.FAULT, 6, "khong-co"),
    ]
    assert lines[0].cells[:3] == ("Đề án chia sẻ dữ liệu", "Type", "x")
    assert lines[0].cells[3].startswith("The value is not allowed. It may be: resolution, ")
    assert lines[1].cells == (
        *("khong-co", "", ""),
        "The signature at its end is missing or damaged: the file may have been cut off.",
    )


def test_what_a_cell_takes_is_told_with_what_it_means(shelf, table):
    plan = read_plan(shelf.library, table({("de-an", "type"): "nghị quyt"}))
    [line] = lines_of(plan, shelf.library, Words("vi"))
    assert "Có thể ghi: resolution (Nghị quyết), decision (Quyết định)" in line.cells[3]
