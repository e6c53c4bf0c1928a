from summit_kb.desktop.reader.modes.text_block import text_block
from summit_kb.domain.text import WordBox
from summit_kb.reading.page_words import PageWords


def lines(count, left=90.0, right=500.0):
    boxes = []
    for number in range(count):
        top = 80.0 + 20 * number
        boxes += [
            WordBox("Nghị", left, top, left + 30, top + 12),
            WordBox("quyết", right - 30, top, right, top + 12),
        ]
    return boxes


def test_the_edges_of_the_words():
    assert text_block(PageWords(lines(30))) == (90.0, 500.0)


def test_a_stamp_in_the_margin_does_not_widen_the_block():
    boxes = [*lines(60), WordBox("7", 570.0, 810.0, 576.0, 820.0)]
    left, right = text_block(PageWords(boxes))
    assert (left, right) == (90.0, 500.0)


def test_too_few_words_tell_nothing():
    assert text_block(PageWords(lines(2))) is None
