import pytest

from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.table_rows import add_row, is_layout


@pytest.fixture
def rows(limits, told):
    def run(*cells):
        assembly = TextAssembly(limits)
        add_row(assembly, cells)
        return told(assembly.finish("text", "test", paged=False))[0]

    return run


def test_a_row_of_cells_is_a_row(rows):
    assert rows(["TT"], ["Nội dung ", " hai  dòng"], ["", " "], ["2.200"]) == [
        ("table-row", "TT\tNội dung hai dòng\t2.200")
    ]


def test_the_head_of_a_letter_is_read_column_by_column(rows):
    assert rows(["BỘ NỘI VỤ", "Số: 01/2011/TT-BNV"], ["CỘNG HÒA\nĐộc lập"]) == [
        ("paragraph", "BỘ NỘI VỤ"),
        ("paragraph", "Số: 01/2011/TT-BNV"),
        ("paragraph", "CỘNG HÒA"),
        ("paragraph", "Độc lập"),
    ]


def test_a_row_with_one_filled_cell_is_text_with_its_kind(rows):
    assert rows([], ["Điều 1. Phạm vi điều chỉnh"], []) == [
        ("heading", "Điều 1. Phạm vi điều chỉnh", 5)
    ]


def test_an_empty_row_is_nothing(rows):
    assert rows([], [""]) == []


def test_three_columns_are_a_table_even_with_several_lines():
    assert is_layout([["a", "b"], ["c"]])
    assert not is_layout([["a", "b"], ["c"], ["d"]])
