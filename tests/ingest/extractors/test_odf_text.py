from summit_kb.ingest.extractors.odf_package import TABLE, TEXT
from summit_kb.ingest.extractors.odf_text import cell_texts, cells, paragraph_text, repeats, rows
from summit_kb.ingest.extractors.xml_parts import parse

SPACES = f'xmlns:t="{TEXT[1:-1]}" xmlns:b="{TABLE[1:-1]}"'


def element(xml):
    return parse(xml.replace(">", f" {SPACES}>", 1).encode())


def test_spaces_tabs_breaks_and_what_is_unseen():
    text = '<t:p>a<t:s t:c="3"/>b<t:tab/>c<t:note><t:p>x</t:p></t:note>d<t:soft-page-break/>e</t:p>'
    assert paragraph_text(element(text)) == "a   b\tcd\fe"


def test_rows_through_groups_and_cells_without_covered_ones():
    table = element(
        "<b:table><b:table-row-group><b:table-rows><b:table-row><b:table-cell><t:p>1</t:p><t:p>2"
        "</t:p></b:table-cell><b:covered-table-cell/></b:table-row></b:table-rows>"
        "</b:table-row-group></b:table>"
    )
    [row] = rows(table)
    assert [cell_texts(cell) for cell in cells(row)] == [["1", "2"]]


def test_repeats_are_numbers_and_bounded():
    row = element('<b:table-row b:r="7" b:x="no" b:m="99999999"/>'.replace("/>", "></b:table-row>"))
    assert [repeats(row, f"{TABLE}{name}") for name in ("r", "x", "m", "none")] == [7, 1, 1000, 1]
