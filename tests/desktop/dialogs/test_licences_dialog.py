import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.dialogs.about_dialog import AboutDialog
from summit_kb.desktop.dialogs.licences_dialog import LicencesDialog


def test_all_texts_can_be_read_and_copied_but_not_changed(qtbot, desk):
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "You may replace them" in text
    assert dialog.text.isReadOnly()
    size = QApplication.font().pointSizeF()
    assert dialog.text.font().pointSizeF() == pytest.approx(0.86 * size)
    assert dialog.text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_they_are_a_press_away_from_about(qtbot, desk):
    about = AboutDialog()
    qtbot.addWidget(about)
    about.show()
    qtbot.mouseClick(about.licences, Qt.MouseButton.LeftButton)
    [shown] = about.findChildren(LicencesDialog)
    assert shown.isVisible()
    shown.close()
