import numpy as np

from summit_kb.reading.lines import line_boxes, line_numbers, line_starts


def boxes(*rows):
    return np.array(rows, np.float32).reshape(-1, 4)


def test_a_lower_word_starts_a_line():
    made = boxes((0, 0, 20, 10), (25, 0, 40, 10), (0, 14, 20, 24))
    assert line_numbers(made).tolist() == [0, 0, 1]


def test_a_superscript_stays_on_its_line():
    made = boxes((0, 0, 20, 12), (21, -3, 25, 4), (30, 0, 50, 12))
    assert line_numbers(made).tolist() == [0, 0, 0]


def test_the_next_column_at_the_same_height_going_back_starts_a_line():
    made = boxes((300, 0, 340, 10), (0, 1, 40, 11))
    assert line_numbers(made).tolist() == [0, 1]


def test_starts_and_rectangles_of_lines():
    made = boxes((0, 0, 20, 10), (25, -2, 40, 9), (5, 14, 20, 24))
    starts = line_starts(line_numbers(made))
    assert starts.tolist() == [0, 2, 3]
    assert line_boxes(made, starts).tolist() == [[0, -2, 40, 10], [5, 14, 20, 24]]


def test_a_page_without_words_has_no_lines():
    starts = line_starts(line_numbers(boxes()))
    assert starts.tolist() == [0]
    assert line_boxes(boxes(), starts).shape == (0, 4)
