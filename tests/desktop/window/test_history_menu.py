"""The places behind the buttons."""

from PySide6.QtCore import QPoint

from summit_kb.domain.locator import Locator


def _menu(window, name):
    menu = window.bar.button(name).menu()
    menu.fill()
    return menu


def test_behind_and_ahead(window):
    for number in (3, 4, 5):
        window.navigator.open(Locator(f"tai-lieu-00{number}", number))
    window.navigator.back()
    behind = [action.text() for action in _menu(window, "back").actions()]
    assert ["số 3" in behind[0], behind[1]] == [True, "Start page"]
    assert behind[0].endswith("— page 3")
    ahead = _menu(window, "forward").actions()
    assert "số 5" in ahead[0].text()
    ahead[0].trigger()
    assert window.tabs.current_document.document == "tai-lieu-005"


def test_all_of_them_are_in_the_palette(window):
    window.navigator.open(Locator("tai-lieu-003"))
    assert _menu(window, "back").actions()[-1] is window.commands["places"]


def test_nowhere_yet(window):
    (only,) = _menu(window, "back").actions()
    assert not only.isEnabled()


def test_the_right_button_shows_it(window, qtbot):
    window.navigator.open(Locator("tai-lieu-003"))
    menu = window.bar.button("back").menu()
    window.bar.button("back").customContextMenuRequested.emit(QPoint(2, 2))
    assert menu.isVisible()
    menu.hide()
