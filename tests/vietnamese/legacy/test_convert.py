"""Legacy text becomes the Unicode text it stood for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.legacy.convert import as_written, to_unicode
from summit_kb.vietnamese.legacy.tables import TABLES

NATION = "Cộng hòa Xã hội chủ nghĩa Việt Nam"
SENTENCE = "đường phố hoà bình, nghị quyết xây dựng thành phố thông minh đến năm 2030"


def written_in(text: str, encoding: str) -> str:
    inverse = {letter: source for source, letter in reversed(TABLES[encoding].items())}
    return "".join(inverse.get(letter, letter) for letter in text)


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "vps", "viqr"])
def test_a_sentence_comes_back(encoding: str) -> None:
    assert to_unicode(written_in(SENTENCE, encoding), encoding) == SENTENCE


@pytest.mark.parametrize(
    ("encoding", "source", "text"),
    [
        ("tcvn3", "Céng hßa X· héi chñ nghÜa ViÖt Nam", NATION),
        ("vni", "Coäng hoøa Xaõ hoäi chuû nghóa Vieät Nam", NATION),
        (
            "viqr",
            "Co^.ng ho`a Xa~ ho^.i chu? nghi~a Vie^.t Nam",
            "Cộng hòa Xã hội chủ nghĩa Việt Nam",
        ),
        ("viqr", "Ddu+o+`ng na`o?", "Đường nào?"),
    ],
)
def test_known_lines(encoding: str, source: str, text: str) -> None:
    assert to_unicode(source, encoding) == text


@given(st.text(alphabet=st.characters(max_codepoint=0x7F)))
def test_ascii_stays_as_it_is(text: str) -> None:
    assert all(to_unicode(text, encoding) == text for encoding in ("tcvn3", "vni", "vps"))


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "vps", "viqr"])
def test_text_as_it_was_written_is_read_again(encoding: str) -> None:
    text = "Căn cứ Nghị quyết số 43-NQ/TW, cả nước hưởng ứng xây dựng đô thị thông minh"
    written = as_written(text, encoding)
    assert written != text
    assert to_unicode(written, encoding) == text


def test_tcvn3_has_no_capitals_with_tones() -> None:
    assert as_written("NGHỊ QUYẾT", "tcvn3") == as_written("NGHị QUYếT", "tcvn3")
