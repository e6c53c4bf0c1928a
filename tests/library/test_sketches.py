from pathlib import Path

import pytest

from summit_kb.domain.sketch import Sketch
from summit_kb.foundation.errors import StorageError
from summit_kb.library.sketches import SketchStore

ONE = Sketch("a" * 64, 300, tuple(range(0, 2560, 10)))
NEAR = Sketch("b" * 64, 300, (*range(5, 2555, 10), 2560))
SHARING = Sketch("c" * 64, 300, (30, 60, 90, *range(3001, 3254)))
STRANGER = Sketch("e" * 64, 300, (30, 60, *range(3001, 3255)))
SHORT = Sketch("f" * 64, 4, (30,))
FAR = Sketch("d" * 64, 300, tuple(range(5001, 5257)))


@pytest.fixture
def store(tmp_path: Path) -> SketchStore:
    return SketchStore(tmp_path / "derived" / "sketches", "1")


def filled(store: SketchStore) -> SketchStore:
    with store.writing() as sketches:
        for name, sketch in (("one", ONE), ("sharing", SHARING), ("far", FAR)):
            sketches.put(name, sketch)
    return store


def test_sketches_are_kept_whole(store: SketchStore) -> None:
    with filled(store).reading() as sketches:
        assert sketches is not None
        assert sketches.get("one") == ONE
        assert sketches.get("other") is None
        assert sketches.names() == {"one", "sharing", "far"}


def test_candidates_share_a_small_hash_or_the_text(store: SketchStore) -> None:
    with filled(store).writing() as sketches:
        assert [name for name, _ in sketches.candidates(ONE)] == ["one", "sharing"]
        assert list(sketches.candidates(NEAR)) == []
        # On one template with ONE, and no more like it than that.
        assert "one" not in [name for name, _ in sketches.candidates(STRANGER)]
        assert [name for name, _ in sketches.candidates(SHORT)] == ["one", "sharing"]
        same = Sketch(FAR.text_sha256, 2, ())
        assert list(sketches.candidates(same)) == [("far", FAR)]


def test_what_is_put_again_replaces_what_was(store: SketchStore) -> None:
    with filled(store).writing() as sketches:
        sketches.put("one", FAR)
        assert [name for name, _ in sketches.candidates(SHARING)] == ["sharing"]


def test_texts_that_are_gone_are_forgotten(store: SketchStore) -> None:
    with filled(store).writing() as sketches:
        sketches.keep_only({"far"})
        assert sketches.names() == {"far"}
        assert list(sketches.candidates(ONE)) == []


def test_nothing_is_read_where_nothing_was_written(store: SketchStore) -> None:
    with store.reading() as sketches:
        assert sketches is None
    assert not store.path.exists()


def test_another_version_is_as_good_as_none(store: SketchStore) -> None:
    newer = SketchStore(filled(store).path, "2")
    with newer.reading() as sketches:
        assert sketches is None
    with newer.writing() as sketches:
        assert sketches.names() == set()


@pytest.mark.parametrize("damage", [b"not a database", b""])
def test_a_damaged_store_is_made_anew(store: SketchStore, damage: bytes) -> None:
    filled(store).path.write_bytes(damage)
    with store.reading() as sketches:
        assert sketches is None
    with store.writing() as sketches:
        sketches.put("one", ONE)
    with store.reading() as sketches:
        assert sketches is not None
        assert sketches.names() == {"one"}


def test_damage_in_the_middle_is_seen(store: SketchStore) -> None:
    path = filled(store).path
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    path.write_bytes(data)
    with store.reading() as sketches:
        assert sketches is None


def test_a_disk_that_refuses_has_a_name(store: SketchStore) -> None:
    with filled(store).reading() as sketches:
        assert sketches is not None
        with pytest.raises(StorageError, match="readonly"):
            sketches.put("two", FAR)
