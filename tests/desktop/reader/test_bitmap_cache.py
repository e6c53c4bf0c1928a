import pytest
from PySide6.QtGui import QPixmap

from summit_kb.desktop.reader.bitmap_cache import BitmapCache, Drawing


@pytest.fixture
def square(qapp):
    return lambda side: QPixmap(side, side)


def test_the_least_used_is_dropped_when_the_room_is_gone(square):
    cache = BitmapCache(limit=3 * 4 * 100)
    for page in (1, 2, 3):
        cache.put(Drawing(page, 1.0, 0), square(10))
    assert cache.get(Drawing(1, 1.0, 0)) is not None
    cache.put(Drawing(4, 1.0, 0), square(10))
    assert Drawing(2, 1.0, 0) not in cache
    assert Drawing(1, 1.0, 0) in cache
    assert cache.bytes == 3 * 4 * 100


def test_a_picture_larger_than_the_room_is_kept_alone(square):
    cache = BitmapCache(limit=100)
    cache.put(Drawing(1, 1.0, 0), square(10))
    cache.put(Drawing(2, 1.0, 0), square(20))
    assert len(cache) == 1
    assert cache.bytes == 1600


def test_putting_the_same_drawing_again_replaces_it(square):
    cache = BitmapCache()
    cache.put(Drawing(1, 1.0, 0), square(10))
    cache.put(Drawing(1, 1.0, 0), square(20))
    assert (len(cache), cache.bytes) == (1, 1600)


def test_the_stand_in_is_the_closest_size_turned_the_same_way(square):
    cache = BitmapCache()
    cache.put(Drawing(1, 0.5, 0), square(5))
    cache.put(Drawing(1, 3.0, 0), square(30))
    cache.put(Drawing(1, 2.1, 90), square(21))
    cache.put(Drawing(2, 2.0, 0), square(20))
    assert cache.stand_in(Drawing(1, 2.0, 0)).width() == 30
    assert cache.stand_in(Drawing(3, 2.0, 0)) is None
    cache.clear()
    assert (len(cache), cache.bytes) == (0, 0)


def test_what_is_seen_stays_whatever_its_size(square):
    cache = BitmapCache(limit=500)
    seen = [Drawing(1, 1.0, 0), Drawing(2, 1.0, 0)]
    cache.hold(seen)
    for drawing in [*seen, Drawing(3, 1.0, 0), Drawing(4, 1.0, 0)]:
        cache.put(drawing, square(10))
    assert [drawing in cache for drawing in seen] == [True, True]
    assert Drawing(3, 1.0, 0) not in cache
    cache.hold(())
    cache.shrink(400)
    assert (len(cache), cache.bytes) == (1, 400)
    assert Drawing(4, 1.0, 0) in cache
