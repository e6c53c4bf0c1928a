def test_a_word_of_one_language_brings_up_its_paragraph_in_the_other(qtbot, aligned):
    page = aligned({"left": "khac"})
    page.finding.look_for("accounted")
    qtbot.waitUntil(lambda: page.walk.current is not None)
    rows = page.together.rows
    assert "Tổng kinh phí" in rows.text(0, page.walk.current)
    assert "accounted" in rows.text(1, page.walk.current)
    assert any(one.is_current for one in page.sides[0].glow.lit)
    # Only the English has the word: the Vietnamese beside it is lit all the same.
    assert page.finding.rows_with(0) == set()
    assert len(page.finding.rows_with(1)) == 12
    first = page.walk.current
    page.do("next_match")
    assert page.walk.current > first
    page.do("previous_match")
    assert page.walk.current == first


def test_matches_of_both_sides_are_walked_through_in_the_order_of_the_rows(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.finding.look_for("Viettel")
    qtbot.waitUntil(lambda: len(page.finding.found) == 2)
    qtbot.waitUntil(lambda: page.finding.current is not None)
    assert [(one.row, one.side) for one in page.finding.found] == [(5, 0), (5, 1)]
    assert page.matches.count.text() == "1 of 2"
    page.do("next_match")
    assert page.finding.current.side == 1
    page.finding.clear()
    assert page.matches.count.text() == ""


def test_words_side_by_side_are_looked_for_as_they_stand_first(qtbot, aligned):
    page = aligned({"left": "nghi-quyet", "query": "the funds"})
    qtbot.waitUntil(lambda: page.finding.current is not None)
    assert [(one.row, one.side) for one in page.finding.found] == [(4, 1)]
    page.finding.look_for("funds signed")
    qtbot.waitUntil(lambda: any(one.row == 5 for one in page.finding.found))


def test_the_match_gone_to_stays_when_rows_are_known_later(qtbot, aligned):
    page = aligned({"left": "nghi-quyet", "query": "the funds"})
    qtbot.waitUntil(lambda: page.finding.current is not None)
    at, rows = page.finding.current, page.finding._rows
    page.finding.use(None)
    assert page.finding.current.match == at.match
    page.finding.use(rows)
    assert page.finding.current == at
