import pytest


@pytest.mark.parametrize(
    "name", ["up", "down", "edit", "remove", "divider", "undo", "cite", "export"]
)
def test_every_button_has_words_and_asks_for_its_deed(page, qtbot, name):
    button = page.head.buttons[name]
    button.setEnabled(True)
    page.head.wanted.disconnect()
    assert button.accessibleName()
    with qtbot.waitSignal(page.head.wanted) as heard:
        button.click()
    assert heard.args == [name]


def test_it_says_what_the_collection_comes_to(page, kept):
    assert page.head.name.text() == kept.name
    assert page.head.subtitle.text() == "Phiên 1"
    assert "3" in page.head.totals.text()
    assert page.head.make.isEnabled()
    page.change(kept.without(range(1, 5)))
    assert not page.head.make.isEnabled()


def test_without_a_choice_nothing_is_moved(page):
    page.items.clearSelection()
    assert not page.head.buttons["up"].isEnabled()
    page.items.choose([1])
    assert page.head.buttons["up"].isEnabled()
    assert not page.head.buttons["undo"].isEnabled()
