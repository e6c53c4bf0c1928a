import pytest

from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import NoTextError
from summit_kb.ingest.extractors.csv_table import CsvExtractor, separator


@pytest.fixture
def read(write, limits):
    def run(content):
        path = write("file.csv", content)
        assert detect(path) == "csv"
        return CsvExtractor().extract(path, limits)

    return run


def test_quotes_line_ends_and_empty_cells(read, told):
    text = read('TT,"Tên, họ",Số\r\n1,"hai\ndòng",\r\n,,\r\n2,,"2.200"\r\n')
    assert told(text) == [
        [
            ("table-row", "TT\tTên, họ\tSố"),
            ("table-row", "1\thai dòng"),
            ("table-row", "2\t\t2.200"),
        ]
    ]
    assert (text.paged, text.metadata) == (False, {"encoding": "utf-8"})


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_that_parts_cells(sign):
    lines = [f"a, b{sign}c;d{sign}e" if sign not in ",;" else f"a{sign}b{sign}c x"] * 5
    assert separator("\n".join(lines)) == sign


def test_text_in_tcvn3(read, told, written_in):
    rows = "\n".join(f"{n};Hội nghị thành phố Đà Nẵng" for n in range(3))
    text = read(written_in(rows, "tcvn3").encode("cp1252"))
    assert told(text)[0][0] == ("table-row", "0\tHội nghị thành phố Đà Nẵng")
    assert text.warnings == ("legacy-tcvn3",)


def test_one_column_and_nothing(read, told):
    assert told(read("một\nhai")) == [[("table-row", "một"), ("table-row", "hai")]]
    with pytest.raises(NoTextError):
        read(",,\n,,")
