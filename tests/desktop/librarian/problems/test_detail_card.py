"""One problem in full, and the button that begins its mending."""

from summit_kb.app.reports import Problem, Severity
from summit_kb.desktop.librarian.problems.detail_card import DetailCard


def test_words_and_buttons(shelf, desk, qtbot):
    card = DetailCard(desk, shelf.library)
    qtbot.addWidget(card)
    card.show_problem(None, 0)
    assert card.isHidden()
    undated = Problem("de-an", "undated", Severity.WARNING, {"document": "de-an"})
    card.show_problem(undated, 1)
    assert card.sentence.text() == "“Đề án chia sẻ dữ liệu” has no date."
    assert card.remedy.text()
    assert card.jump.text() == "Mend the field"
    assert not card.again.isHidden()
    card.show_problem(Problem(None, "index-damage", Severity.ERROR, {"detail": "x"}), 1)
    assert card.again.isHidden()
    with qtbot.waitSignal(card.jump_wanted):
        card.jump.click()
