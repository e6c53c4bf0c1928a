from io import BytesIO

import pypdf
import pytest

from summit_kb.reading.briefing.catalogue import catalogue, information
from summit_kb.reading.briefing.pdf_file import PdfFile
from summit_kb.reading.briefing.plan import Book, Cover
from summit_kb.reading.briefing.sheet_file import SheetFile


@pytest.fixture
def read():
    def build(front):
        cover = Cover("Họp <5> & thành phố", "Phiên 1", ())
        book = Book(cover, (), (), "", "vi", {}, "2026-11-23", "Sở Tư pháp")
        made = BytesIO()
        file = PdfFile(made)
        sheets = SheetFile(file, 3)
        outline = file.add(b"<</Type/Outlines>>")
        for _ in range(3):
            sheets.add((10, 10), b"[]", b"<<>>")
        sheets.finish(catalogue(book, file, outline, front), information(book))
        return pypdf.PdfReader(made, strict=True)

    return build


def test_programs_are_told_title_author_language_and_day(read):
    reader = read(1)
    about, xmp = reader.metadata, reader.xmp_metadata
    assert (about.title, about.subject) == ("Họp <5> & thành phố", "Phiên 1")
    assert (about.author, about.creator) == ("Sở Tư pháp", "Summit KB")
    assert about.creation_date.date().isoformat() == "2026-11-23"
    assert xmp.dc_title == {"x-default": "Họp <5> & thành phố"}
    assert xmp.dc_language == ["vi"]
    assert reader.root_object["/Lang"] == "vi"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


@pytest.mark.parametrize(("front", "labels"), [(2, ["i", "ii", "1"]), (0, ["1", "2", "3"])])
def test_labels_begin_anew_behind_the_front(read, front, labels):
    assert read(front).page_labels == labels
