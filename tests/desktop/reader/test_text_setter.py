import pytest

from summit_kb.desktop.reader.text_setter import TextSetter
from summit_kb.desktop.reader.text_view import TextView


@pytest.fixture
def view(show):
    return show(TextView(), 700, 400)


@pytest.fixture
def setter(view, bridge):
    return TextSetter(bridge, view)


def test_text_is_set_once_and_said_so(setter, view, bridge, long_text):
    said = []
    setter.done.connect(said.append)
    assert not setter.is_set
    setter.set(long_text)
    bridge.run()
    setter.set(long_text)
    bridge.run()
    assert said == [True, False]
    assert (setter.is_set, view.page_count) == (True, 6)


def test_another_document_does_not_get_the_text_of_the_last(setter, view, bridge, long_text):
    setter.set(long_text)
    setter.forget()
    bridge.run()
    assert not setter.is_set
    assert view.page_count == 0
    assert view.toPlainText() == ""
