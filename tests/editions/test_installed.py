from pathlib import Path

import pytest

from summit_kb.editions import installing
from summit_kb.editions.errors import EditionDamagedError, NothingInstalledError
from summit_kb.editions.installed import Installed


def test_before_the_first_edition_there_is_nothing(tmp_path: Path) -> None:
    computer = Installed(tmp_path / "editions")
    assert computer.state is None
    assert computer.library is None
    assert computer.trust is None
    assert computer.all() == []
    computer.sweep()
    with pytest.raises(NothingInstalledError):
        computer.catalogue()


def test_what_a_crash_left_is_swept(publisher, computer: Installed) -> None:
    installing.install(computer, publisher.folder)
    state = computer.state
    (computer.folder / ".new-9-aa" / "library").mkdir(parents=True)
    (computer.folder / "trust-old").mkdir()
    computer.sweep()
    assert computer.state == state
    assert not (computer.folder / ".new-9-aa").exists()
    assert not (computer.folder / "trust-old").exists()
    assert computer.catalogue().number == 1


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"number": 1}'])
def test_a_damaged_commit_point_is_told(publisher, computer: Installed, data: bytes) -> None:
    installing.install(computer, publisher.folder)
    (computer.folder / "current.json").write_bytes(data)
    with pytest.raises(EditionDamagedError):
        _ = computer.state


def test_a_lost_catalogue_is_told(publisher, computer: Installed) -> None:
    installing.install(computer, publisher.folder)
    (computer.folder / "1.json").unlink()
    with pytest.raises(EditionDamagedError):
        computer.catalogue()
