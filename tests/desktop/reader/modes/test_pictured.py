import numpy as np

from summit_kb.desktop.reader.modes.pictured import pictured

PAPER = 255


def blank():
    return np.full((800, 640), PAPER, np.uint8)


def test_a_page_of_words_has_no_picture():
    page = blank()
    page[100:700:12, 60:580] = 20
    page[101:700:12, 60:580:3] = 90
    assert pictured(page, PAPER) is None


def test_a_photograph_is_found_whole():
    page = blank()
    noise = np.random.default_rng(1)
    page[160:480, 80:560] = noise.integers(20, 200, (320, 480))
    # A sky without texture inside of it belongs to it.
    page[200:300, 200:400] = 120
    found = pictured(page, PAPER)
    assert found is not None
    assert found[160:480, 80:560].mean() > 0.95
    assert found[:140].sum() == 0
    assert found[500:].sum() == 0


def test_a_bar_of_one_shade_is_no_picture():
    page = blank()
    page[100:200, 40:600] = 210
    assert pictured(page, PAPER) is None


def test_a_stamp_of_a_few_letters_is_too_small():
    page = blank()
    page[300:316, 300:332] = np.random.default_rng(2).integers(0, 200, (16, 32))
    assert pictured(page, PAPER) is None
