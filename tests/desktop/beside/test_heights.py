def test_rows_of_a_text_stand_where_their_blocks_do(aligned):
    page = aligned({"left": "nghi-quyet"})
    heights = page.sides[0].heights
    reaches = heights.reaches(page.together.rows.rows, 0)
    assert all(one[0] < one[1] for one in reaches if one)
    middle = sum(reaches[4]) / 2
    assert heights.place_at(middle - heights.scrolled) == page.together.rows.rows[4].left[0]


def test_scrolling_to_a_height_puts_it_at_the_top(aligned):
    page = aligned({"left": "khac"})
    heights = page.sides[1].heights
    heights.scroll_to(640)
    assert heights.scrolled == 640
    assert heights.ready


def test_rows_of_drawn_pages_stand_on_their_words(qtbot, starter_page):
    page = starter_page("nghi-quyet-43-nq-tw-2019-01-24")
    page.sides[1].show_text(text=False)
    heights = page.sides[1].heights
    rows = page.together.rows.rows

    def is_read():
        opened = page.sides[1].document
        return opened.file is not None and opened.file.texts.get(1) is not None

    qtbot.waitUntil(lambda: heights.ready and is_read(), timeout=15_000)
    reaches = [one for one in heights.reaches(rows, 1) if one is not None]
    tops = [one[0] for one in reaches]
    assert tops == sorted(tops)
    number = 5
    place = rows[number].right[0]
    reach = heights.reaches(rows, 1)[number]
    assert heights.place_at(sum(reach) / 2 - heights.scrolled) == place
    # Scrolling the text brings the same row of the page to where the eye is.
    page.together.lay_out()
    page.together.show_row(20, 0)
    eye = 0.3 * page.sides[1].views.reading.viewport().height()
    reach = page.together.reaches[1][20]
    assert abs(reach[0] - heights.scrolled - eye) < 30
