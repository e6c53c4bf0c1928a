from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.reader.utf16 import Utf16Text


def test_common_letters_count_once():
    text = Utf16Text("Đà Nẵng")
    assert (text.to_qt(4), text.from_qt(4)) == (4, 4)


def test_rare_letters_count_twice():
    text = Utf16Text("a😀b")
    assert [text.to_qt(offset) for offset in range(4)] == [0, 1, 3, 4]
    assert [text.from_qt(position) for position in (0, 1, 3, 4)] == [0, 1, 2, 3]


@given(st.text(), st.data())
def test_the_way_there_and_back(text, data):
    offset = data.draw(st.integers(0, len(text)))
    both = Utf16Text(text)
    assert both.from_qt(both.to_qt(offset)) == offset
    assert both.to_qt(offset) == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
