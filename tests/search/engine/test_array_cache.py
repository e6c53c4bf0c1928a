import numpy as np

from summit_kb.search.engine.array_cache import ArrayCache


def test_computes_once():
    cache = ArrayCache(100)
    made = []
    for _ in range(3):
        assert cache.get("a", lambda: made.append(1) or np.zeros(10, np.uint8)).nbytes == 10
    assert len(made) == 1


def test_the_least_recently_used_goes_first():
    cache = ArrayCache(30)
    for key in "abc":
        cache.get(key, lambda: np.zeros(10, np.uint8))
    cache.get("a", lambda: np.zeros(10, np.uint8))
    cache.get("d", lambda: np.zeros(10, np.uint8))
    made = []
    for key in "acdb":
        cache.get(key, lambda key=key: made.append(key) or np.zeros(10, np.uint8))
    assert made == ["b"]
    assert cache.nbytes == 30


def test_one_array_larger_than_the_limit_is_kept_alone():
    cache = ArrayCache(5)
    cache.get("small", lambda: np.zeros(2, np.uint8))
    cache.get("large", lambda: np.zeros(50, np.uint8))
    assert cache.nbytes == 50
    cache.clear()
    assert cache.nbytes == 0
