from summit_kb.ingest.extractors.pdf_rows import rows_of, same_size, zones_of


def test_wide_gaps_part_cells_and_labels_stay_with_their_text(laid_out):
    rows = rows_of(laid_out("Tổng kinh phí | 2.200 tỷ", "1.1 | Phạm vi").lines)
    assert [row.cells for row in rows] == [("Tổng kinh phí", "2.200 tỷ"), ("1.1 Phạm vi",)]
    assert rows[0].last_cell > rows[0].left
    assert rows[1].last_cell == rows[1].left


def test_pieces_on_one_baseline_are_one_row(laid_out):
    page = laid_out(("Luật số 95/2025/QH15", 70.0, 100.0), (", Luật Xây dựng", 190.0, 100.0))
    [row] = rows_of(page.lines)
    assert row.text == "Luật số 95/2025/QH15 , Luật Xây dựng"


def test_a_line_that_runs_into_the_next_block_is_cut(laid_out):
    page = laid_out(("người biên soạn.", 86.0, 200.0), ("1. Bối cảnh", 76.0, 240.0, 18.0))
    run_on = (page.lines[0] + page.lines[1],)
    assert [row.text for row in rows_of(run_on)] == ["người biên soạn.", "1. Bối cảnh"]


def test_words_set_upright_stay_one_row(laid_out):
    page = laid_out(("Bản", 20.0, 300.0, 60.0), ("sao", 20.0, 370.0, 60.0))
    upright = (page.lines[0] + page.lines[1],)
    assert [row.text for row in rows_of(upright)] == ["Bản sao"]


def test_a_step_up_begins_a_column(laid_out):
    rows = rows_of(
        laid_out(
            ("trái một", 70.0, 100.0),
            ("trái hai", 70.0, 116.0),
            ("phải một", 320.0, 100.0),
            ("phải hai", 320.0, 116.0),
        ).lines
    )
    left, right = zones_of(rows)
    assert [row.text for row in left.rows] == ["trái một", "trái hai"]
    assert (left.leading, right.leading) == (16.0, 16.0)
    assert left.right < right.left


def test_the_margin_near_a_row_is_that_of_the_text_around_it(laid_out):
    rows = rows_of(
        laid_out(("Tiêu đề lớn", 70.0, 100.0, 24.0), "một hai ba", "bốn", "tên | số").lines
    )
    [zone] = zones_of(rows)
    assert zone.right_near(2) == rows[1].right
    assert zone.right_near(0) == rows[0].right
    assert not same_size(rows[0], rows[1])
