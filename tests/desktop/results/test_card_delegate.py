"""Cards are painted with their matches, in both schemes."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from summit_kb.desktop.results.card_delegate import BETWEEN, CardDelegate
from summit_kb.desktop.results.hit_model import HitModel
from summit_kb.desktop.theme import schemes
from summit_kb.domain.finding import Request


@pytest.fixture
def model(workspace, qapp):
    model = HitModel(lambda: "vi", str)
    model.show(workspace.search(Request("thông minh", limit=5)).hits)
    return model


def _paint(qapp, model, palette, *, focused=False, width=700):
    before = qapp.palette()
    qapp.setPalette(palette)
    try:
        delegate, option = CardDelegate(), QStyleOptionViewItem()
        option.font = qapp.font()
        option.rect = QRect(0, 0, width, 300)
        if focused:
            option.state |= QStyle.StateFlag.State_HasFocus
        index = model.index(0, 0)
        size = delegate.sizeHint(option, index)
        image = QImage(width, size.height(), QImage.Format.Format_RGB32)
        image.fill(palette.color(QPalette.ColorRole.Window))
        painter = QPainter(image)
        delegate.paint(painter, option, index)
        painter.end()
        return size, image
    finally:
        qapp.setPalette(before)


def _colours(image):
    step = range(image.width())
    return {image.pixelColor(x, y).name() for x in step for y in range(image.height())}


@pytest.mark.parametrize("dark", [False, True])
def test_ground_text_and_matches_have_the_colours_of_the_scheme(qapp, model, dark):
    palette = schemes.palette(dark=dark)
    _size, image = _paint(qapp, model, palette)
    colours = _colours(image)
    assert palette.color(QPalette.ColorRole.Base).name() in colours
    assert palette.color(QPalette.ColorRole.Midlight).name() in colours
    assert schemes.marks(palette).match.name() in colours


def test_the_focus_is_seen(qapp, model):
    palette = schemes.palette(dark=False)
    _size, plain = _paint(qapp, model, palette)
    _size, focused = _paint(qapp, model, palette, focused=True)
    accent = palette.color(QPalette.ColorRole.Accent).name()
    edge = {focused.pixelColor(x, y).name() for x in range(4) for y in range(30, 60)}
    assert accent in edge
    assert plain != focused


def test_narrow_cards_are_higher(qapp, model):
    palette = schemes.palette(dark=False)
    wide, _image = _paint(qapp, model, palette, width=1_000)
    narrow, _image = _paint(qapp, model, palette, width=300)
    assert narrow.height() > wide.height() > BETWEEN


def test_forgetting_measures_anew(qapp, model):
    delegate, option = CardDelegate(), QStyleOptionViewItem()
    option.font = qapp.font()
    option.rect = QRect(0, 0, 700, 300)
    first = delegate.sizeHint(option, model.index(0, 0))
    larger = qapp.font()
    larger.setPointSizeF(larger.pointSizeF() * 2)
    option.font = larger
    assert delegate.sizeHint(option, model.index(0, 0)) == first
    delegate.forget()
    assert delegate.sizeHint(option, model.index(0, 0)).height() > first.height()
