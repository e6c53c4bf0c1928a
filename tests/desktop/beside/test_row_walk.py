from PySide6.QtCore import QPoint


def test_pointing_at_a_paragraph_marks_both(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    top, bottom = page.together.reaches[1][4]
    qtbot.mouseMove(page.sides[1].views.text.viewport(), QPoint(100, round((top + bottom) / 2)))
    page.sides[1].pointed.emit((top + bottom) / 2)
    assert page.walk.current == 4
    for number, side in enumerate(page.sides):
        (lit,) = [one for one in side.glow.lit if one.is_current]
        reach = page.together.reaches[number][4]
        assert lit.top < reach[0] - side.heights.scrolled < lit.bottom
    assert [joint.is_current for joint in page.strip.joints].count(True) == 1


def test_an_empty_place_is_told_where_the_counterpart_would_stand(aligned):
    page = aligned({"left": "nghi-quyet"})
    for _time in range(3):
        page.do("next_row")
    (empty,) = page.sides[1].glow.lit
    (there,) = page.sides[0].glow.lit
    assert empty.told == "No counterpart here"
    assert (empty.top, empty.bottom) == (there.top, there.bottom)
