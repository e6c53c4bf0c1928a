import os
import shutil
import tracemalloc
from pathlib import Path

import pytest
from tuf.api.exceptions import DownloadError, DownloadHTTPError

from summit_kb.editions import installing, trust
from summit_kb.editions.errors import EditionDamagedError, EditionNotFoundError
from summit_kb.editions.installed import Installed
from summit_kb.editions.trust import verified


def test_a_good_edition_is_told_and_remembered_in_a_new_folder(publisher, tmp_path: Path) -> None:
    anchor = (publisher.repository.metadata / "1.root.json").read_bytes()
    first = verified(publisher.folder, anchor, None, tmp_path / "t1")
    assert first.catalogue == publisher.repository.latest()
    assert first.data == first.catalogue.to_bytes()
    kept = sorted(path.name for path in first.trust.iterdir())
    second = verified(publisher.folder, anchor, first.trust, tmp_path / "t2")
    assert second.catalogue == first.catalogue
    assert sorted(path.name for path in first.trust.iterdir()) == kept


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_whoever_may_look_into_the_folder_may_verify_with_it(publisher, tmp_path: Path) -> None:
    anchor = (publisher.repository.metadata / "1.root.json").read_bytes()
    made = verified(publisher.folder, anchor, None, tmp_path / "t")
    mode = made.trust.stat().st_mode & 0o666
    files = [path for path in made.trust.rglob("*") if path.is_file()]
    assert len(files) > 4
    assert {path.stat().st_mode & 0o777 for path in files} == {mode}


def test_a_place_without_an_edition(publisher, tmp_path: Path) -> None:
    with pytest.raises(EditionNotFoundError):
        verified(tmp_path / "trong", b"", None, tmp_path / "t")


def test_an_anchor_that_is_no_root_is_refused(publisher, tmp_path: Path) -> None:
    other = (publisher.repository.metadata / "timestamp.json").read_bytes()
    shutil.rmtree(tmp_path / "t", ignore_errors=True)
    with pytest.raises(EditionDamagedError):
        verified(publisher.folder, other, None, tmp_path / "t")


@pytest.mark.parametrize(
    "name",
    ["metadata/../../secret", "metadata//secret", "/secret", "blobs/ab/secret", "metadata/a b",
     "metadata/%2e%2e/secret", "metadata/", "targets/..", "metadata/1.targets.json\n"],
)  # fmt: skip
def test_nothing_is_asked_of_a_source_but_metadata_and_the_catalogue(
    tmp_path: Path, name: str
) -> None:
    """A role may be called as its publisher likes, and names become paths."""
    (tmp_path / "secret").write_bytes(b"x")
    (tmp_path / "usb" / "metadata").mkdir(parents=True)
    files = trust._Folder(tmp_path / "usb")
    with pytest.raises(DownloadError) as told:
        list(files.fetch(f"edition:/{name}"))
    assert not isinstance(told.value, DownloadHTTPError)
    assert files.asked == ""


def test_a_disk_without_links_takes_editions_as_well(
    computer: Installed, publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "symlink", refuse)
    assert installing.install(computer, publisher.folder).is_new
    publisher.add(4)
    publisher.publish()
    assert installing.install(computer, publisher.folder).catalogue.number == 2
    assert not [path for path in computer.folder.rglob("*") if path.is_symlink()]


def test_metadata_without_end_fill_no_memory(make_case, tmp_path: Path) -> None:
    case = make_case()
    anchor = (case.metadata / "1.root.json").read_bytes()
    path = case.metadata / "timestamp.json"
    case.write(path, path.read_bytes())
    os.truncate(path, 100_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(EditionDamagedError):
            verified(case.stick, anchor, None, tmp_path / "t")
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
