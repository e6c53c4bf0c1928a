"""Labels follow the application's text size."""

import pytest
from PySide6.QtGui import QFont

from summit_kb.desktop.widgets.text import TextLabel, heading, muted, scaled_font, unparted


@pytest.fixture
def font(qapp):
    before = qapp.font()
    yield before
    qapp.setFont(before)


def test_a_label_follows_the_text_size(qapp, qtbot, font):
    label = TextLabel("x", scale=1.5, weight=QFont.Weight.DemiBold)
    qtbot.addWidget(label)
    assert label.font().pointSizeF() == pytest.approx(font.pointSizeF() * 1.5)
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    qapp.processEvents()
    assert label.font().pointSizeF() == pytest.approx(font.pointSizeF() * 3)
    assert label.font().weight() == QFont.Weight.DemiBold


def test_text_is_never_read_as_markup(qtbot):
    label = TextLabel("<b>x</b>")
    qtbot.addWidget(label)
    plain = TextLabel("x")
    qtbot.addWidget(plain)
    assert label.sizeHint().width() > plain.sizeHint().width() * 2


def test_headings_and_quiet_text(qtbot, qapp):
    head, quiet = heading(2.0), muted("x")
    qtbot.addWidget(head)
    qtbot.addWidget(quiet)
    assert head.font().weight() == QFont.Weight.DemiBold
    assert head.font().pointSizeF() == pytest.approx(scaled_font(2.0).pointSizeF())
    assert quiet.property("kind") == "muted"


def test_no_word_stands_alone_in_the_last_line():
    assert unparted("tệp gốc vẫn ở nguyên chỗ cũ.") == "tệp gốc vẫn ở nguyên\u00a0chỗ\u00a0cũ."
    assert unparted("chỗ cũ") == "chỗ\u00a0cũ"
    assert unparted("") == ""
