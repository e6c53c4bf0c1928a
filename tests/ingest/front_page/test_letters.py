from hypothesis import given
from hypothesis import strategies as st

from summit_kb.ingest.front_page.letters import bare, capitalised, squeezed


def test_marks_go_and_positions_stay():
    assert bare("Đà Nẵng, ĐỘC LẬP") == "da nang, doc lap"
    assert squeezed("N G H Ị  Q U Y Ế T :") == "nghiquyet"


@given(st.text())
def test_bare_text_is_as_long_as_the_text(text):
    assert len(bare(text)) == len(text)


def test_the_first_letter_is_made_a_capital_wherever_it_stands():
    assert capitalised("“đô thị”") == "“Đô thị”"
    assert capitalised("2030") == "2030"
