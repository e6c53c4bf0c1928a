import shutil
from types import SimpleNamespace

import pytest

from summit_kb.editions import installing, laying
from summit_kb.editions.errors import EditionDamagedError
from summit_kb.foundation.errors import StorageError


def test_what_is_here_is_linked_and_the_rest_copied(make_case) -> None:
    case = make_case("update")
    done = installing.install(case.computer, case.stick)
    assert done.copied_files == 2
    edition = case.computer.edition
    kept = next(edition.glob("library/documents/quyet-dinh-1*/quyet-dinh-1.txt"))
    assert kept.stat().st_nlink > 1


def test_a_disk_without_links_gets_copies(make_case, monkeypatch: pytest.MonkeyPatch) -> None:
    case = make_case("update")

    def refuse(*_paths: object) -> None:
        raise PermissionError

    monkeypatch.setattr(laying.os, "link", refuse)
    assert installing.install(case.computer, case.stick).copied_files == 2
    assert len(case.titles()) == 4


def test_without_room_nothing_is_begun(make_case, monkeypatch: pytest.MonkeyPatch) -> None:
    case = make_case()
    monkeypatch.setattr(laying.shutil, "disk_usage", lambda _path: SimpleNamespace(free=1_000_000))
    with pytest.raises(StorageError):
        installing.install(case.computer, case.stick)
    assert not list(case.computer.folder.glob(".new-*"))
    assert len(case.titles()) == 3


@pytest.mark.parametrize("how", ["spoilt", "cut", "lost", "link", "folder", "way"])
def test_the_same_edition_again_mends_what_is_spoilt(make_case, how: str) -> None:
    case = make_case("first")
    [document] = case.computer.edition.glob("library/documents/quyet-dinh-1*")
    path = document / "quyet-dinh-1.txt"
    data = path.read_bytes()
    path.unlink()
    match how:
        case "spoilt":
            path.write_bytes(b"x" + data[1:])
        case "cut":
            path.write_bytes(data[:-1])
        case "link":
            path.symlink_to("/etc/passwd")
        case "folder":
            path.mkdir()
            (path / "x").write_bytes(b"x")
        case "way":
            document.rename(case.stick.parent / "elsewhere")
            document.symlink_to(case.stick.parent / "elsewhere")
        case _:
            pass
    done = installing.install(case.computer, case.stick)
    assert (done.is_new, done.copied_files) == (False, 2 if how == "way" else 1)
    assert not document.is_symlink()
    assert (path.read_bytes(), path.is_symlink()) == (data, False)


def test_a_spoilt_file_the_stick_does_not_carry_cannot_be_mended(make_case) -> None:
    case = make_case("first")
    path = next(case.computer.edition.glob("library/documents/quyet-dinh-1*/quyet-dinh-1.txt"))
    path.unlink()
    shutil.rmtree(case.stick / "blobs")
    with pytest.raises(EditionDamagedError):
        installing.install(case.computer, case.stick)
