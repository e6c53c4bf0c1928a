from io import BytesIO

import pypdf
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.briefing.pdf_file import PdfFile, stream, words


def written(title):
    made = BytesIO()
    file = PdfFile(made)
    tree = file.reserve()
    content = file.add(stream(b"0 0 1 1 re f"))
    assert file.add(stream(b"0 0 1 1 re f")) == content
    sheet = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 9 9]/Contents %d 0 R/Resources<<>>>>"
    page = file.add(sheet % (tree, content))
    file.put(tree, b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % page)
    root = file.add(b"<</Type/Catalog/Pages %d 0 R>>" % tree)
    file.finish(root, file.add(b"<</Title%b>>" % words(title)))
    return made.getvalue()


def test_what_is_the_same_is_written_once_and_read_back():
    reader = pypdf.PdfReader(BytesIO(written("Họp")), strict=True)
    assert len(reader.pages) == 1
    assert reader.pages[0].get_contents().get_data().strip() == b"0 0 1 1 re f"
    assert written("Họp").count(b"/FlateDecode") == 1


def test_the_same_objects_give_the_same_bytes_and_others_another_mark():
    assert written("a") == written("a")
    marks = {pypdf.PdfReader(BytesIO(written(title))).trailer["/ID"][0] for title in "ab"}
    assert len(marks) == 2


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_words_come_back(text):
    read = pypdf.PdfReader(BytesIO(written(text)), strict=True).trailer["/Info"].get("/Title", "")
    assert read == text
