"""Rich text that word processors read."""

from hypothesis import given
from hypothesis import strategies as st
from striprtf.striprtf import rtf_to_text

from summit_kb.app.notes import rich_text
from summit_kb.domain.note import NoteColour

_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")))


@given(_TEXTS)
def test_every_letter_is_read_back(text: str) -> None:
    made = rich_text.document([rich_text.paragraph(f"[{text}]")]).decode("ascii")
    read = rtf_to_text(made).encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    assert f"[{text}]" in read


def test_a_quotation_lies_on_its_colour() -> None:
    made = rich_text.quotation("Điều 5 {a}", NoteColour.GREEN)
    assert "\\cb3 " in made
    assert "\\'" not in made
    assert "\\{a\\}" in made
    assert "\\cb" not in rich_text.quotation("Trang", None)
    head = rich_text.document([]).decode("ascii")
    assert head.count(";") == 9  # a font, the empty colour, black, five grounds and grey
    assert "\\red220\\green241\\blue214;" in head


def test_lines_of_what_was_written_stay_lines() -> None:
    made = rich_text.document([rich_text.paragraph("một\nhai")]).decode("ascii")
    assert rtf_to_text(made).strip() == "một\nhai"
