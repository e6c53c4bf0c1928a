"""Words of buttons that give way to their drawings where a line is too narrow for all of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QPushButton, QWidget


def fit_words(line: QWidget, names: Mapping[QPushButton, str]) -> None:
    """Show the names of the buttons of ``line``; where they have no room, only the drawings.

    A button without a drawing keeps its name. Names are read aloud in any case.
    """
    drawn = {button: name for button, name in names.items() if not button.icon().isNull()}
    for button, name in names.items():
        # A little air between a drawing and its words.
        button.setText(f" {name}" if button in drawn else name)
        button.setAccessibleName(name)
    layout = line.layout()
    if layout is not None and layout.minimumSize().width() > line.width():
        for button in drawn:
            button.setText("")
