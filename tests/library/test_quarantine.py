from pathlib import Path

import pytest

from summit_kb.library.quarantine import Quarantine

SHA, OTHER = "ab" * 32, "cd" * 32


@pytest.fixture
def quarantine(tmp_path: Path) -> Quarantine:
    return Quarantine(tmp_path / "derived" / "quarantine.json", "7")


def test_a_file_is_held_from_the_second_time_on(quarantine: Quarantine) -> None:
    assert quarantine.holds(SHA) is None
    quarantine.note(SHA, "worker-timeout")
    assert quarantine.holds(SHA) is None
    quarantine.note(SHA, "worker-memory")
    assert quarantine.holds(SHA) == (2, "worker-memory")
    assert quarantine.holds(OTHER) is None
    assert Quarantine(quarantine.path, "7").holds(SHA) == (2, "worker-memory")


def test_other_extractors_try_again(quarantine: Quarantine) -> None:
    quarantine.note(SHA, "worker-crashed")
    quarantine.note(SHA, "worker-crashed")
    newer = Quarantine(quarantine.path, "8")
    assert newer.holds(SHA) is None
    newer.note(SHA, "worker-crashed")
    assert newer.holds(SHA) is None


def test_what_could_be_read_is_let_go(quarantine: Quarantine) -> None:
    quarantine.release(SHA)
    assert not quarantine.path.exists()
    quarantine.note(SHA, "worker-crashed")
    quarantine.note(SHA, "worker-crashed")
    quarantine.release(SHA)
    assert quarantine.holds(SHA) is None


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b'{"version": "7"}', b'{"version": "7", "files": {"a": 3}}', b"\xff"],
)
def test_one_that_cannot_be_read_holds_nothing(quarantine: Quarantine, damage: bytes) -> None:
    quarantine.note(SHA, "worker-crashed")
    quarantine.path.write_bytes(damage)
    assert quarantine.holds(SHA) is None
    quarantine.note(SHA, "worker-crashed")
    quarantine.note(SHA, "worker-crashed")
    assert quarantine.holds(SHA) == (2, "worker-crashed")
    quarantine.clear()
    assert quarantine.holds(SHA) is None
