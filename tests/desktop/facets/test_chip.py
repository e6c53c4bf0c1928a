"""A chip is a button with a cross."""

from summit_kb.desktop.facets.chip import Chip


def test_a_chip_is_pressed_away(qtbot):
    chip = Chip("Type: Law")
    qtbot.addWidget(chip)
    assert not chip.icon().isNull()
    with qtbot.waitSignal(chip.clicked):
        chip.click()
