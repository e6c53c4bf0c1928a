"""A table of the shelf, changed in a spreadsheet."""

import csv
import io

import pytest

from summit_kb.app.exchange.sheet_export import export_sheet


@pytest.fixture
def table(shelf, tmp_path):
    """Writes the table with cells changed: ``{(id, column): text}``."""

    def make(changes):
        path = tmp_path / "bang-ke.csv"
        export_sheet(shelf.library, path)
        text = path.read_text(encoding="utf-8-sig")
        rows = list(csv.reader(io.StringIO(text), delimiter=";"))
        for row in rows[1:]:
            for (document, column), new in changes.items():
                if row[0] == document:
                    row[rows[0].index(column)] = new
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        return path

    return make
