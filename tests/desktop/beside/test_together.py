from summit_kb.app.beside import How
from summit_kb.desktop.theme.appearance import Mode
from summit_kb.domain.locator import Locator


def _starts(page, side):
    return [reach[0] if reach else None for reach in page.together.reaches[side]]


def test_scrolling_one_side_scrolls_the_other_to_the_same_words(aligned):
    page = aligned({"left": "khac"})
    bars = [side.views.text.verticalScrollBar() for side in page.sides]
    for leader, value in ((0, 700), (1, 2100), (0, 333), (1, 0)):
        bars[leader].setValue(value)
        assert bars[1 - leader].value() == bars[leader].value() == value


def test_rows_are_level_again_after_the_window_and_the_letters_change(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.resize(800, 600)
    page.do("larger")
    qtbot.wait(100)
    left, right = _starts(page, 0), _starts(page, 1)
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if None not in (a, b)]
    assert all(abs(a - b) < 1 for a, b in pairs)
    assert page.sides[0].views.text.size_factor == page.sides[1].views.text.size_factor > 1


def test_other_documents_scroll_by_themselves_until_they_are_locked(qtbot, page):
    page.show_target({"left": "khac", "right": "thay-the"})
    page.put(1, Locator("khac"))
    sides = page.sides
    qtbot.waitUntil(lambda: all(side.heights.ready for side in sides))
    assert page.how is How.SAME
    bars = [side.views.text.verticalScrollBar() for side in sides]
    qtbot.waitUntil(lambda: all(bar.maximum() > 900 for bar in bars))
    bars[0].setValue(200)
    assert bars[1].value() == 0
    page.do("lock")
    bars[0].setValue(500)
    assert bars[1].value() == 300
    bars[1].setValue(400)
    assert bars[0].value() == 600


def test_rows_are_level_in_the_other_colours_too(qtbot, desk, aligned):
    page = aligned({"left": "nghi-quyet"})
    before = [side.views.text.built for side in page.sides]
    desk.appearance.apply(Mode.DARK)

    def is_set_anew():
        built = [side.views.text.built for side in page.sides]
        return all(a is not b for a, b in zip(before, built, strict=True))

    qtbot.waitUntil(is_set_anew)
    qtbot.wait(100)
    left, right = _starts(page, 0), _starts(page, 1)
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if None not in (a, b)]
    assert all(abs(a - b) < 1 for a, b in pairs)
