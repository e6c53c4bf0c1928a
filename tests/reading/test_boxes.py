import numpy as np

from summit_kb.reading.boxes import Box, around


def test_around_is_the_smallest_rectangle_that_holds_all():
    boxes = np.array([[10, 20, 30, 40], [5, 25, 12, 60]], np.float32)
    assert around(boxes) == Box(5, 20, 30, 60)


def test_width_and_height():
    box = Box(1, 2, 4, 8)
    assert (box.width, box.height) == (3, 6)
