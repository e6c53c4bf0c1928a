from io import BytesIO

import pypdf

from summit_kb.reading.briefing.pdf_file import PdfFile, stream
from summit_kb.reading.briefing.sheet_file import SheetFile


def test_sheets_come_in_their_order_with_what_they_are_given():
    made = BytesIO()
    file = PdfFile(made)
    sheets = SheetFile(file, 2)
    content = b"%d 0 R" % file.add(stream(b"q Q"))
    sheets.add((100, 200), content, b"<<>>")
    sheets.add((200, 100), content, b"<<>>", b"/Rotate 0")
    sheets.finish(b"/Lang(vi)", b"/Creator(x)")
    reader = pypdf.PdfReader(made, strict=True)
    assert [float(page.mediabox.width) for page in reader.pages] == [100, 200]
    assert [page.indirect_reference.idnum for page in reader.pages] == list(sheets.numbers)
    assert reader.root_object["/Lang"] == "vi"
    assert reader.metadata.creator == "x"
