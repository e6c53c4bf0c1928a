import struct

import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, NoTextError
from summit_kb.ingest.extractors.xls import XlsExtractor

_GLOBALS, _SHEET = 5, 16
_PLAIN, _DATE = 0, 1


def record(code, data=b""):
    return struct.pack("<HH", code, len(data)) + data


def begin(kind):
    return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0))


def text(value):
    return struct.pack("<HB", len(value), 1) + value.encode("utf-16-le")


def cell(row, column, value, form=_PLAIN):
    place = struct.pack("<HHH", row, column, form)
    if isinstance(value, str):
        return record(0x0204, place + text(value))
    if isinstance(value, bool):
        return record(0x0205, place + struct.pack("<BB", value, 0))
    if value is None:
        return record(0x0205, place + struct.pack("<BB", 0x2A, 1))
    return record(0x0203, place + struct.pack("<d", value))


@pytest.fixture
def make_xls(make_ole):
    def make(*sheets, before=b""):
        bodies = [begin(_SHEET) + b"".join(cells) + record(0x000A) for _name, *cells in sheets]
        forms = b"".join(record(0x00E0, struct.pack("<HHH14x", 0, form, 1)) for form in (0, 14))
        head = begin(_GLOBALS) + before + forms
        size = len(head) + 4 + sum(12 + 2 * len(name) for name, *_cells in sheets)
        bounds, at = b"", size
        for (name, *_cells), body in zip(sheets, bodies, strict=True):
            raw = struct.pack("<IBBBB", at, 0, 0, len(name), 1) + name.encode("utf-16-le")
            bounds += record(0x0085, raw)
            at += len(body)
        data = head + bounds + record(0x000A) + b"".join(bodies)
        return make_ole("file.xls", {"Workbook": data.ljust(5000, b"\0")})

    return make


@pytest.fixture
def read(limits):
    return lambda path: XlsExtractor().extract(path, limits)


def test_sheets_are_pages_and_values_are_shown(make_xls, read, told):
    path = make_xls(
        ("Kinh phí", cell(0, 0, "TT"), cell(0, 2, "Đà Nẵng"), cell(2, 0, 2200.0),
         cell(2, 1, 43489.0, _DATE), cell(2, 2, True), cell(2, 3, None), cell(2, 4, 1e9, _DATE)),
        ("Hai", cell(0, 0, "x")),
    )  # fmt: skip
    assert detect(path) == "xls"
    found = read(path)
    assert told(found) == [
        [("table-row", "TT\t\tĐà Nẵng"), ("table-row", "2200\t24/01/2019\tTRUE\t#N/A\t1000000000")],
        [("table-row", "x")],
    ]
    assert found.outline == (OutlineEntry("Kinh phí", 1), OutlineEntry("Hai", 2))


def test_a_sheet_in_tcvn3(make_xls, read, told, written_in):
    words = ["Hội nghị", "thành phố thông minh", "Đà Nẵng"]
    cells = [cell(row, 0, written_in(word, "tcvn3")) for row, word in enumerate(words)]
    found = read(make_xls(("A", *cells)))
    assert told(found) == [[("table-row", word) for word in words]]
    assert found.warnings == ("legacy-tcvn3",)


def test_passwords_damage_and_nothing_are_named(make_xls, make_ole, read):
    with pytest.raises(EncryptedFileError):
        read(make_xls(("A", cell(0, 0, "x")), before=record(0x002F, bytes(6))))
    with pytest.raises(NoTextError):
        read(make_xls(("A",)))
    with pytest.raises(DamagedFileError):
        read(make_ole("cut.xls", {"Workbook": b"\x09\x08" + bytes(5000)}))


def test_sectors_in_a_ring_are_read_once(make_xls, write, limits, told):
    whole = make_xls(("Bảng", cell(0, 0, "Đà Nẵng " * 400))).read_bytes()
    sectors = next(
        count
        for count in range(2, 200)
        if struct.pack(f"<{count}I", *range(1, count), 0xFFFFFFFE) in whole
    )
    chain = struct.pack(f"<{sectors - 1}I", *range(1, sectors))
    ring = whole.replace(chain + struct.pack("<I", 0xFFFFFFFE), chain + struct.pack("<I", 0))
    assert ring != whole
    text = XlsExtractor().extract(write("vòng.xls", ring), limits)
    assert "Đà Nẵng" in text.pages[0].text
