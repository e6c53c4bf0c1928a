import pytest
from PySide6.QtGui import QColor

from summit_kb.desktop.reader.bitmap_cache import Drawing


@pytest.fixture
def pictures(open_file, pages):
    return open_file(pages).pictures


def drawing(page, scale=0.5, rotation=0):
    return Drawing(page, scale, rotation)


def test_what_is_wished_for_arrives_and_is_kept(pictures, pages, bridge):
    arrived = []
    pictures.arrived.connect(arrived.append)
    pictures.wish("page", [drawing(4), drawing(5)])
    bridge.run()
    assert arrived == [4, 5]
    picture = pictures.cache.get(drawing(4))
    assert (picture.width(), picture.height()) == (298, 421)
    pictures.wish("page", [drawing(4)])
    bridge.run()
    assert len(pages.rendered) == 2


def test_pixels_are_those_of_the_page(pictures, bridge):
    pictures.wish("page", [drawing(1, 1.0)])
    bridge.run()
    image = pictures.cache.get(drawing(1, 1.0)).toImage()
    assert image.pixelColor(65, 86) == QColor("black")
    assert image.pixelColor(10, 10) == QColor("white")


def test_a_turned_picture_is_turned(pictures, bridge):
    pictures.wish("page", [drawing(1, 1.0, 90)])
    bridge.run()
    image = pictures.cache.get(drawing(1, 1.0, 90)).toImage()
    assert (image.width(), image.height()) == (842, 595)
    assert image.pixelColor(842 - 1 - 86, 65) == QColor("black")


def test_the_page_in_front_goes_before_small_pictures(pictures, pages, bridge):
    pictures.wish("thumbnail", [drawing(page, 0.1) for page in range(1, 6)])
    pictures.wish("page", [drawing(9)])
    bridge.run()
    assert [page for page, _scale in pages.rendered][:3] == [1, 9, 2]


def test_pages_scrolled_past_are_not_drawn(pictures, pages, bridge):
    pictures.wish("page", [drawing(page) for page in range(1, 9)])
    pictures.wish("page", [drawing(12)])
    bridge.run()
    assert [page for page, _scale in pages.rendered] == [1, 2, 12]


def test_a_broken_page_is_named_once_and_the_others_go_on(pictures, pages, bridge):
    failed = []
    pictures.failed.connect(failed.append)
    pages.broken = {2}
    pictures.wish("page", [drawing(1), drawing(2), drawing(3)])
    bridge.run()
    pictures.wish("page", [drawing(2)])
    bridge.run()
    assert failed == [2]
    assert pictures.errors[2].facts["page"] == 2
    assert drawing(3) in pictures.cache


def test_after_a_retry_the_page_is_drawn(pictures, pages, bridge):
    pages.broken = {2}
    pictures.wish("page", [drawing(2)])
    bridge.run()
    pages.broken = set()
    pictures.retry()
    pictures.wish("page", [drawing(2)])
    bridge.run()
    assert drawing(2) in pictures.cache


def test_nothing_is_drawn_after_closing(pictures, pages, bridge):
    pictures.wish("page", [drawing(1)])
    pictures.close()
    pictures.wish("page", [drawing(2)])
    bridge.run()
    assert pages.rendered == []


def test_it_is_told_when_all_is_drawn(pictures, bridge):
    rested = []
    pictures.rested.connect(lambda: rested.append(pictures.is_busy))
    pictures.wish("page", [drawing(1), drawing(2), drawing(3)])
    assert pictures.is_busy
    bridge.run()
    assert rested == [False]
