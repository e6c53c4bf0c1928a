import json
from pathlib import Path

import pytest

from summit_kb.editions import installing
from summit_kb.editions.errors import EditionDamagedError, NothingInstalledError
from summit_kb.editions.installed import Installed
from summit_kb.foundation.lock import writer_lock


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


def test_at_a_start_what_a_killed_installation_left_is_swept(make_case) -> None:
    case = make_case()
    folder = case.computer.folder
    before = {path.name for path in folder.iterdir()}
    (folder / ".new-2-ab" / "library").mkdir(parents=True)
    (folder / "trust-ab-alone").mkdir()
    (folder / "2.json").write_bytes(b"{}")
    with writer_lock(folder / ".writer.lock"):
        case.computer.sweep_after_a_crash()
        assert (folder / ".new-2-ab").is_dir()  # somebody installs at the moment
    case.computer.sweep_after_a_crash()
    assert {path.name for path in folder.iterdir()} - {".writer.lock"} == before - {".writer.lock"}


def test_a_first_installation_that_was_killed_leaves_nothing_for_ever(tmp_path: Path) -> None:
    computer = Installed(tmp_path)
    (tmp_path / "1" / "library").mkdir(parents=True)
    (tmp_path / "trust-0123456789ab").mkdir()
    (tmp_path / "root.json").write_bytes(b"{}")
    computer.sweep_after_a_crash()
    assert {path.name for path in tmp_path.iterdir()} - {".writer.lock"} == {"root.json"}


def test_nothing_is_swept_through_a_link(make_case, tmp_path: Path) -> None:
    case = make_case()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a").write_bytes(b"x")
    (case.computer.folder / ".new-9-aa").symlink_to(tmp_path / "elsewhere")
    (case.computer.folder / "2").symlink_to(tmp_path / "elsewhere")
    assert installing.install(case.computer, case.stick).is_new
    assert not (case.computer.folder / "2").is_symlink()
    assert not (case.computer.folder / ".new-9-aa").is_symlink()
    assert (tmp_path / "elsewhere" / "a").is_file()


def test_a_damaged_commit_point_is_mended_by_installing_again(make_case) -> None:
    case = make_case("first")
    before = case.computer.state
    (case.computer.folder / "current.json").unlink()
    (case.computer.folder / "current.json").write_bytes(b"{")
    assert not installing.install(case.computer, case.stick).is_new
    after = case.computer.state
    assert (before.number, after.number) == (1, 1)
    (case.computer.folder / "current.json").write_bytes(b"[" * 9_000)
    assert installing.install(case.computer, case.world.second).is_new
    assert installing.roll_back(case.computer).number == 1


PLACES = [{"trust": "../../home"}, {"place": "../1"}, {"number": -1}, {"number": True},
          {"place": "1/../.."}, {"previous_place": "/etc"}, {"trust": 5}]  # fmt: skip


@pytest.mark.parametrize("said", PLACES, ids=str)
def test_a_commit_point_that_leads_elsewhere_is_refused(make_case, said) -> None:
    case = make_case("first")
    path = case.computer.folder / "current.json"
    told = json.loads(path.read_bytes()) | said
    path.unlink()
    path.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(EditionDamagedError):
        _ = case.computer.state


def test_an_edition_that_is_not_whole_is_not_gone_back_to(make_case) -> None:
    case = make_case()
    installing.install(case.computer, case.stick)
    path = next(case.computer.folder.glob("1/library/documents/*/document.toml"))
    path.unlink()
    with pytest.raises(EditionDamagedError):
        installing.roll_back(case.computer)
    assert len(case.titles()) == 4


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
