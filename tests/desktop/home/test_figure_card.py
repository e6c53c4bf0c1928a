"""A figure with its sentence."""

from PySide6.QtCore import Qt

from summit_kb.app.overview.quote import Quote
from summit_kb.desktop.home.figure_card import FigureCard
from summit_kb.desktop.home.glance import FigureLine

QUOTE = Quote(
    "d", "Phát biểu", "Address", "speech", "vi", 2, "Đề án nêu 53 chương trình, dự án.", "53"
)
FIGURE = FigureLine("n53:programme", "53", "chương trình, dự án", QUOTE, 7)


def _card(qtbot, figure=FIGURE):
    card = FigureCard(figure, "en")
    qtbot.addWidget(card)
    card.resize(260, card.sizeHint().height())
    card.show()
    return card


def test_everything_is_in_its_name(qtbot, desk):
    card = _card(qtbot)
    assert card.accessibleName() == (
        "53 chương trình, dự án. “Đề án nêu 53 chương trình, dự án.” Address · page 2"
    )
    assert "Quoted in 7 works" in card.accessibleDescription()


def test_enter_and_click_press_it_and_a_asks_for_all(qtbot, desk):
    card = _card(qtbot)
    card.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(card.clicked):
            qtbot.keyClick(card, key)
    with qtbot.waitSignal(card.all_wanted) as heard:
        qtbot.keyClick(card, Qt.Key.Key_A)
    assert heard.args == ["n53:programme"]


def test_it_follows_language_and_focus(qtbot, desk, qapp):
    card = _card(qtbot)
    plain = card.grab().toImage()
    card.setFocus()
    qapp.processEvents()
    assert card.grab().toImage() != plain
    desk.translation.use("vi")
    qapp.processEvents()
    assert "trang 2" in card.accessibleName()
