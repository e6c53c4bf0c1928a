import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.briefing.letters import as_markup, legible
from summit_kb.reading.briefing.setting import paragraph, set_type
from summit_kb.reading.briefing.typefaces import letters_known


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("● Mục một", "• Mục một"),
        ("☐ có ☑ không", "[ ] có [x] không"),
        ("A → B", "A -> B"),
        ("② hai", "(2) hai"),
        ("so\u0302\u0301 ho\u00adc", "số hoc"),
        ("một\x07\thai\nba", "một\thai\nba"),
        ("Đắk Lắk “≥ 5 %” – 30 ₫", "Đắk Lắk “≥ 5 %” – 30 ₫"),
    ],
)
def test_signs_without_a_picture_are_said_otherwise(text, shown):
    assert legible(text, letters_known()) == shown


def test_signs_of_sums_are_set_and_found(tmp_path):
    assert as_markup("<b> ≥", letters_known()) == '&lt;b&gt; <font name="Vera">≥</font>'
    set_type(tmp_path / "t.pdf", [paragraph("tỷ lệ ≥ 80 % → đạt", "body")])
    shown = pypdf.PdfReader(tmp_path / "t.pdf").pages[0].extract_text()
    assert " ".join(shown.split()) == "tỷ lệ ≥ 80 % -> đạt"


@given(
    st.text(
        alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặ ABĐ0123456789.,;:–“”%/()", max_size=60
    )
)
def test_vietnamese_is_never_touched(text):
    assert legible(text, letters_known()) == text
