import pytest

from summit_kb.app.quotes import QuoteNotThereError, words_there
from summit_kb.domain.locator import Locator


@pytest.fixture
def place(workspace, write_file):
    file = write_file("a.txt", "Nghị quyết nêu rõ: xây dựng\nđô thị thông minh.\n\nĐoạn hai.")
    [added] = workspace.add([file]).added
    return Locator(added.document.id, 1)


@pytest.mark.parametrize(
    "text", ["xây dựng đô thị thông minh", "XÂY  dựng\nđô thị", "thông minh.\nĐoạn hai"]
)
def test_the_words_come_back_as_they_stand(workspace, place, text):
    found = words_there(workspace, place, text)
    assert found.casefold() == " ".join(text.split()).casefold()
    assert found[0] in "xt"


@pytest.mark.parametrize("text", ["", "  ", "xây dựng thành phố", "xay dung do thi"])
def test_words_that_do_not_stand_there_are_no_quote(workspace, place, text):
    with pytest.raises(QuoteNotThereError):
        words_there(workspace, place, text)
