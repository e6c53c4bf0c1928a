import gc
import threading
import weakref

import pytest

from summit_kb.desktop import garbage as module
from summit_kb.desktop.garbage import GarbageCollection


class Knot:
    """An object in a cycle of its own."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def collection(qapp):
    gc.unfreeze()  # what the tests' own collection has set aside
    made = GarbageCollection()
    yield made
    made.stop()
    gc.disable()  # as it is in every test of the window


def test_threads_leave_cycles_to_the_windows_thread(collection: GarbageCollection) -> None:
    knot = weakref.ref(Knot())
    thread = threading.Thread(target=lambda: [[] for _ in range(50_000)])
    thread.start()
    thread.join()
    assert not gc.isenabled()
    assert knot() is not None


def test_what_is_due_is_collected_by_the_timer(collection: GarbageCollection, qtbot) -> None:
    knot = weakref.ref(Knot())
    kept = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: knot() is None)
    assert kept


def test_stopping_gives_it_back_to_python(qapp) -> None:
    GarbageCollection().stop()
    assert gc.isenabled()
    gc.disable()


def test_the_oldest_wait_while_somebody_types(collection: GarbageCollection, monkeypatch) -> None:
    collected = []
    monkeypatch.setattr(gc, "get_count", lambda: (5_000, 50, 50))
    monkeypatch.setattr(gc, "collect", collected.append)
    collection.put_off()
    collection.collect_if_due()
    monkeypatch.setattr(module, "_AFTER_TYPING_MS", 0)
    collection.put_off()
    collection.collect_if_due()
    assert collected == [1, 2]


def test_what_has_settled_is_not_looked_through_until_the_next_library(
    collection: GarbageCollection,
) -> None:
    knot = weakref.ref(Knot())
    collection.settle()
    gc.collect()
    assert gc.get_freeze_count()
    assert knot() is not None
    collection.settle()
    assert knot() is None
    collection.stop()
    assert not gc.get_freeze_count()
