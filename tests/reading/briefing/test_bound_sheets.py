from io import BytesIO

import pypdf
import pytest

from summit_kb.reading.briefing.bound_sheets import BoundSheets, sizes_of, stamp_forms
from summit_kb.reading.briefing.front_sheets import set_divider
from summit_kb.reading.briefing.pdf_file import PdfFile
from summit_kb.reading.briefing.sheet_file import SheetFile
from summit_kb.reading.briefing.stamps import Stamp, write_stamps


@pytest.fixture
def two_sheets(tmp_path):
    for name in ("một", "hai"):
        set_divider(name, [], tmp_path / f"{name}.pdf")
    stamps = [Stamp(595.28, 841.89, "", f"chân {n}", str(n)) for n in (1, 2)]
    write_stamps(stamps, tmp_path / "stamps.pdf")
    made = BytesIO()
    file = PdfFile(made)
    sheets = SheetFile(file, 2)
    bound = BoundSheets(sheets, {0: [((10, 20, 30, 40), sheets.numbers[1])]})
    forms = stamp_forms(file, tmp_path / "stamps.pdf")
    next(forms)
    bound.add(tmp_path / "một.pdf", iter([None]))
    bound.add(tmp_path / "hai.pdf", forms)
    sheets.finish()
    return pypdf.PdfReader(made, strict=True)


def test_a_stamp_lies_over_its_sheet_and_not_over_others(two_sheets):
    assert [page.extract_text().split() for page in two_sheets.pages] == [
        ["một"],
        ["hai", "chân", "2", "2"],
    ]


def test_a_link_leads_to_the_sheet(two_sheets):
    [link] = two_sheets.pages[0]["/Annots"]
    assert link.get_object()["/Dest"][0].get_object() == two_sheets.pages[1]
    assert "/Annots" not in two_sheets.pages[1]


def test_sizes_are_told_without_taking_anything_over(tmp_path):
    set_divider("x", [], tmp_path / "x.pdf")
    assert sizes_of(tmp_path / "x.pdf") == [(pytest.approx(595.28), pytest.approx(841.89))]
