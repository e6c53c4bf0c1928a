import unicodedata
from pathlib import Path

import pytest

from summit_kb.app.exchange import sheet_text
from summit_kb.app.exchange.errors import SheetSyntaxError
from summit_kb.foundation.errors import StorageError

ROWS = [["id", "title"], ["a", "Thành phố; “thông minh”"], ["b", 'Nói "ừ"\nrồi']]
NAMES = {"id", "title"}


def _read(path: Path, data: bytes) -> sheet_text.SheetText:
    path.write_bytes(data)
    return sheet_text.read(path, NAMES.__contains__)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_what_is_written_is_read(tmp_path: Path, delimiter: str) -> None:
    data = sheet_text.written(ROWS, delimiter)
    assert data.startswith(b"\xef\xbb\xbf")
    sheet = _read(tmp_path / "a.csv", data)
    assert (sheet.delimiter, sheet.encoding) == (delimiter, "utf-8-sig")
    assert [list(sheet.heading), *(list(row.cells) for row in sheet.rows)] == ROWS
    assert [row.number for row in sheet.rows] == [2, 3]


def test_unicode_text_of_excel(tmp_path: Path) -> None:
    text = sheet_text.written(ROWS, "\t").decode("utf-8-sig")
    sheet = _read(tmp_path / "a.txt", text.encode("utf-16"))
    assert (sheet.delimiter, sheet.encoding) == ("\t", "utf-16")
    assert sheet.rows[0].cells == ("a", "Thành phố; “thông minh”")


def _cp1258(text: str) -> bytes:
    """As Windows writes it: letters without a place of their own as letter and tone."""
    made = bytearray()
    for letter in text:
        try:
            made += letter.encode("cp1258")
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", letter)
            made += unicodedata.normalize("NFC", parts[:-1]).encode("cp1258")
            made += parts[-1].encode("cp1258")
    return bytes(made)


def test_code_page_of_vietnamese_windows(tmp_path: Path) -> None:
    sheet = _read(tmp_path / "a.csv", _cp1258("id;title\r\na;Nghị quyết về Đà Nẵng\r\n"))
    assert sheet.encoding == "cp1258"
    assert sheet.rows[0].cells == ("a", "Nghị quyết về Đà Nẵng")


def test_code_page_with_letters_lost(tmp_path: Path) -> None:
    sheet = _read(tmp_path / "a.csv", b"id;title\r\na;Ngh? quy?t v? x\xe2y d?ng \xd0\xe0 N?ng\r\n")
    assert sheet.rows[0].cells[1] == "Ngh? quy?t v? xây d?ng Đà N?ng"


def test_western_code_page(tmp_path: Path) -> None:
    sheet = _read(tmp_path / "a.csv", "id;title\na;Thì là Ò cà\n".encode("cp1252"))
    assert (sheet.encoding, sheet.rows[0].cells[1]) == ("cp1252", "Thì là Ò cà")


def test_hint_blank_rows_and_half_composed_headings(tmp_path: Path) -> None:
    data = b'sep=,\r\nid,title\r\n,\r\na,"x,y"\r\n'
    sheet = _read(tmp_path / "a.csv", data)
    assert sheet.heading == ("id", "title")
    assert [(row.number, row.cells) for row in sheet.rows] == [(4, ("a", "x,y"))]
    heading = unicodedata.normalize("NFD", "id;Nhan đề\n")
    assert _read(tmp_path / "b.csv", heading.encode()).heading == ("id", "Nhan đề")


@pytest.mark.parametrize(
    "data", [b"", b" \n", b"PK\x03\x04\0\0\0\x08", b'id;title\na;"' + b"x" * 2_000_000]
)
def test_no_table(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(SheetSyntaxError):
        _read(tmp_path / "a.csv", data)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        sheet_text.read(tmp_path / "a.csv", NAMES.__contains__)
