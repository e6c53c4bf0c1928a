import pytest
from reportlab.pdfbase import pdfmetrics

from summit_kb.reading.briefing.typefaces import BOLD, ITALIC, REGULAR, register, styles

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyzAĂÂĐÊÔƠƯ" + "".join(
    "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
)


@pytest.mark.parametrize("name", [REGULAR, BOLD, ITALIC])
def test_every_vietnamese_letter_is_in_every_face(name):
    register()
    face = pdfmetrics.getFont(name).face
    assert [
        letter for letter in LETTERS + LETTERS.upper() if ord(letter) not in face.charToGlyph
    ] == []


def test_styles_are_named_after_themselves():
    assert all(name == style.name for name, style in styles().items())
    assert {"body", "heading1", "heading6", "cell"} <= set(styles())
