import pytest

from summit_kb.ingest.containers import ole_format, zip_format
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@pytest.mark.parametrize(
    ("members", "format_id"),
    [
        ({"[Content_Types].xml": "", "word/document.xml": ""}, "docx"),
        ({"[Content_Types].xml": "", "xl/workbook.xml": ""}, "xlsx"),
        ({"[Content_Types].xml": "", "ppt/presentation.xml": ""}, "pptx"),
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""}, "odt"),
        ({"mimetype": "application/epub+zip\n"}, "epub"),
        ({"word/readme.txt": ""}, "zip"),
        ({"a.txt": "x"}, "zip"),
    ],
)
def test_the_members_of_a_zip_tell_what_it_is(make_zip, members, format_id):
    assert zip_format(make_zip("file.bin", members)) == format_id


def test_a_cut_zip_is_damaged_and_named_by_its_ending(make_zip, tmp_path):
    whole = make_zip("whole.docx", {"word/document.xml": "x" * 500}).read_bytes()
    cut = tmp_path / "cut.docx"
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedFileError) as caught:
        zip_format(cut)
    assert caught.value.facts["format"] == "Word (DOCX)"


@pytest.mark.parametrize(
    ("stream", "format_id"),
    [
        ("WordDocument", "doc"),
        ("Workbook", "xls"),
        ("Book\0\0", "xls"),
        ("PowerPoint Document", "ppt"),
        ("__substg1.0_0037001F", "msg"),
        ("Something", "ole"),
    ],
)
def test_the_streams_of_an_ole_file_tell_what_it_is(write, stream, format_id):
    assert ole_format(write("file.bin", OLE + stream.encode("utf-16-le"))) == format_id


def test_a_locked_office_file_says_that_it_needs_a_password(write):
    path = write("file.docx", OLE + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(EncryptedFileError):
        ole_format(path)
