"""The picture before the text of a field."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from summit_kb.desktop.widgets.field_sign import FieldSign


@pytest.fixture
def field(qtbot):
    made = QLineEdit()
    qtbot.addWidget(made)
    FieldSign("search", made)
    made.resize(300, 40)
    made.show()
    return made


def test_it_stands_in_the_middle_before_the_text(field):
    (sign,) = field.findChildren(FieldSign)
    assert abs(sign.geometry().center().y() - field.rect().center().y()) <= 1
    assert field.textMargins().left() == sign.geometry().right() + 1
    field.resize(300, 80)
    assert abs(sign.geometry().center().y() - field.rect().center().y()) <= 1


def test_it_grows_with_the_text(field, qapp):
    (sign,) = field.findChildren(FieldSign)
    usual = sign.height()
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    QApplication.setFont(larger)
    try:
        qapp.processEvents()
        field.resize(300, 90)
        assert sign.height() > 1.6 * usual
        assert field.textMargins().left() > 1.6 * usual
    finally:
        QApplication.setFont(font)
        qapp.processEvents()
