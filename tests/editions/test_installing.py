import shutil
from pathlib import Path

import pytest

from summit_kb.editions import installing
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionOlderError,
    EditionRootError,
    NothingInstalledError,
)
from summit_kb.editions.installed import Installed, State
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import CancelledError, InUseError, StorageError
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.library.store import Library


def titles(computer: Installed) -> list[str]:
    assert computer.library is not None
    documents = Library.open(computer.library, derived=computer.folder / "d").documents.values()
    return sorted(document.title for document in documents)


def test_an_edition_is_installed_whole(publisher, computer: Installed) -> None:
    done = installing.install(computer, publisher.folder)
    assert done.is_new
    assert done.copied_files == len(done.catalogue.files)
    assert titles(computer) == ["Quyết định 1", "Quyết định 2", "Quyết định 3"]
    assert computer.catalogue() == done.catalogue


def test_only_what_changed_travels_the_second_time(publisher, computer: Installed) -> None:
    first = installing.install(computer, publisher.folder)
    publisher.add(4)
    publisher.publish()
    stick = publisher.copy("usb", without=first.catalogue)
    assert len(installing.verify(computer, stick).files) == len(first.catalogue.files) + 2
    done = installing.install(computer, stick)
    assert done.copied_files == 2
    assert titles(computer)[-1] == "Quyết định 4"
    assert [entry.title for entry in done.catalogue.changes] == ["Quyết định 4"]


def test_the_same_edition_again_is_nothing_new(publisher, computer: Installed) -> None:
    installing.install(computer, publisher.folder)
    before = computer.state
    assert not installing.install(computer, publisher.folder).is_new
    after = computer.state
    assert before is not None
    assert after is not None
    assert (after.number, after.previous) == (before.number, before.previous)


def test_going_back_and_forth_and_never_behind_what_was_seen(
    publisher, computer: Installed
) -> None:
    old = publisher.copy("cu")
    installing.install(computer, publisher.folder)
    publisher.add(4)
    publisher.publish()
    installing.install(computer, publisher.folder)
    assert installing.roll_back(computer).number == 1
    assert len(titles(computer)) == 3
    with pytest.raises(EditionOlderError):
        installing.install(computer, old)
    assert installing.roll_back(computer).number == 2
    assert len(titles(computer)) == 4


def test_without_an_edition_there_is_nothing_to_go_back_to(publisher, computer: Installed) -> None:
    with pytest.raises(NothingInstalledError):
        installing.roll_back(computer)
    installing.install(computer, publisher.folder)
    with pytest.raises(NothingInstalledError):
        installing.roll_back(computer)


def test_two_editions_are_kept_and_no_more(publisher, computer: Installed) -> None:
    for number in (4, 5, 6):
        installing.install(computer, publisher.folder)
        publisher.add(number)
        publisher.publish()
    installing.install(computer, publisher.folder)
    assert [catalogue.number for catalogue in computer.all()] == [4, 3]
    names = {path.name for path in computer.folder.iterdir()}
    state = computer.state
    assert state is not None
    expected = {"4", "4.json", "3", "3.json", "current.json", "root.json", state.trust}
    assert names - {".writer.lock", ".writer.holder"} == expected


@pytest.mark.parametrize("stage", ["lay", "prepare", "commit"])
def test_stopped_at_any_stage_the_old_edition_stays(
    publisher, computer: Installed, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    installing.install(computer, publisher.folder)
    before = computer.state
    publisher.add(4)
    publisher.publish()

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        if stage == "lay":
            patched.setattr(installing.blobs, "copy_verified", stop)
        elif stage == "commit":
            patched.setattr(Installed, "commit", stop)
        prepare = stop if stage == "prepare" else None
        with pytest.raises(KeyboardInterrupt):
            installing.install(computer, publisher.folder, prepare=prepare)
    assert computer.state == before
    assert len(titles(computer)) == 3
    assert installing.install(computer, publisher.folder).is_new
    assert len(titles(computer)) == 4


def test_cancelling_leaves_nothing_behind(publisher, computer: Installed) -> None:
    cancel = Cancel()

    def report(progress: Progress) -> None:
        if progress.stage == "install" and progress.done == 2:
            cancel.request()

    with pytest.raises(CancelledError):
        installing.install(computer, publisher.folder, report=report, cancel=cancel)
    assert computer.state is None
    left = {path.name for path in computer.folder.iterdir()}
    assert left <= {"root.json", ".writer.lock", ".writer.holder"}


def test_a_file_changed_on_this_computer_is_not_taken_over(publisher, computer: Installed) -> None:
    installing.install(computer, publisher.folder)
    assert computer.edition is not None
    victim = next(computer.edition.glob("library/documents/*/quyet-dinh-1.txt"))
    victim.write_text("Toàn văn 9", encoding="utf-8")
    publisher.add(4)
    publisher.publish()
    installing.install(computer, publisher.folder)
    healed = next(computer.edition.glob("library/documents/*/quyet-dinh-1.txt"))
    assert healed.read_text(encoding="utf-8") == "Toàn văn 1"


def test_what_is_derived_is_made_before_the_switch(publisher, computer: Installed) -> None:
    seen: list[tuple[int, Path | None, State | None]] = []

    def prepare(made: Path, before: Path | None) -> None:
        seen.append((len(list(made.glob("library/documents/*"))), before, computer.state))
        (made / "derived").mkdir()

    installing.install(computer, publisher.folder, prepare=prepare)
    assert seen == [(3, None, None)]
    assert computer.edition is not None
    assert (computer.edition / "derived").is_dir()


def test_the_root_of_trust_is_given_once(publisher, computer: Installed) -> None:
    root = (computer.folder / "root.json").read_bytes()
    installing.trust_root(computer, root)
    installing.install(computer, publisher.folder)
    installing.trust_root(computer, root)
    with pytest.raises(EditionRootError, match="other"):
        installing.trust_root(computer, root + b" ")


def test_without_a_root_of_trust_nothing_is_installed(publisher, tmp_path: Path) -> None:
    with pytest.raises(NothingInstalledError):
        installing.install(Installed(tmp_path / "moi"), publisher.folder)


def test_verifying_changes_nothing(publisher, computer: Installed) -> None:
    catalogue = installing.verify(computer, publisher.folder)
    assert len(catalogue.documents) == 3
    assert computer.state is None
    shutil.rmtree(publisher.folder / "blobs")
    with pytest.raises(EditionDamagedError):
        installing.verify(computer, publisher.folder)


def test_who_installs_is_alone(make_case) -> None:
    case = make_case()
    with writer_lock(case.computer.folder / ".writer.lock"):
        for change in (lambda: installing.install(case.computer, case.stick),
                       lambda: installing.roll_back(case.computer)):  # fmt: skip
            with pytest.raises(InUseError):
                change()
    assert installing.install(case.computer, case.stick).is_new


def test_a_catalogue_spoilt_on_this_computer_is_taken_anew(make_case) -> None:
    case = make_case("first")
    (case.computer.folder / "1.json").unlink()
    (case.computer.folder / "1.json").write_bytes(b"{")
    assert installing.install(case.computer, case.stick).is_new
    assert case.computer.catalogue().number == 1
    assert len(case.titles()) == 3


def test_a_source_that_cannot_be_looked_into_is_told(
    make_case, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = make_case()

    def refuse(_path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_dir", refuse)
    with pytest.raises(StorageError):
        installing.verify(case.computer, case.stick)


def refusing(times: int, kind: type[OSError] = PermissionError):
    """A rename that Windows refuses so many times, because somebody reads there."""
    real, left = Path.replace, [times]

    def replace(self: Path, target: Path) -> Path:
        if self.name.startswith(".new-") and left[0]:
            left[0] -= 1
            raise kind(13, "in use", str(self))
        return real(self, target)

    return replace


def test_a_folder_that_is_looked_through_is_moved_when_it_is_free(
    make_case, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = make_case()
    monkeypatch.setattr(atomic, "_TRIES", 40)
    monkeypatch.setattr(atomic, "_PAUSE", 0)
    monkeypatch.setattr(Path, "replace", refusing(60))
    assert installing.install(case.computer, case.stick).is_new
    assert len(case.titles()) == 4


@pytest.mark.parametrize("kind", [PermissionError, OSError])
def test_a_folder_that_stays_in_use_is_told_and_the_old_edition_read(
    make_case, monkeypatch: pytest.MonkeyPatch, kind: type[OSError]
) -> None:
    case = make_case()
    before = case.computer.state
    monkeypatch.setattr(Path, "replace", refusing(10_000, kind))
    with pytest.raises(StorageError) as told:
        installing.install(case.computer, case.stick)
    assert told.value.facts["path"] == str(case.computer.folder / "2")
    assert case.computer.state == before
    assert len(case.titles()) == 3
    assert not list(case.computer.folder.glob(".new-*"))


@pytest.mark.parametrize("at", ["rmtree", "unlink", "iterdir"])
def test_what_cannot_be_swept_after_the_switch_does_not_fail_it(
    make_case, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """A reader has a file of an edition open that is no longer needed."""
    case = make_case("first")
    installing.install(case.computer, case.world.second)
    (case.computer.folder / "trust-0123456789ab").mkdir()
    (case.computer.folder / "7.json").write_bytes(b"{}")
    stay = {"trust-0123456789ab", "7.json"}

    def refuse(path: Path, *_rest: object, **_named: object) -> None:
        raise PermissionError(13, "in use", str(path))

    owner = shutil if at == "rmtree" else Path
    with monkeypatch.context() as harm:
        commit = Installed.commit

        def harmed(self: Installed, state: State) -> None:
            harm.setattr(owner, at, refuse)
            commit(self, state)

        harm.setattr(Installed, "commit", harmed)
        assert installing.roll_back(case.computer).number == 1
    assert stay & {path.name for path in case.computer.folder.iterdir()}
    case.computer.sweep()
    assert not stay & {path.name for path in case.computer.folder.iterdir()}
    assert len(case.titles()) == 3


def test_a_place_that_cannot_be_cleared_is_passed_over(
    make_case, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = make_case()
    (case.computer.folder / "2").mkdir()
    (case.computer.folder / "2" / "held").write_bytes(b"x")
    real = shutil.rmtree

    def refuse(path: Path, **named: bool) -> None:
        if Path(path).name == "2":
            raise PermissionError(13, "in use", str(path))
        real(path, **named)

    with monkeypatch.context() as harm:
        harm.setattr(shutil, "rmtree", refuse)
        assert installing.install(case.computer, case.stick).is_new
    assert case.computer.state.folder.startswith("2-")
    assert len(case.titles()) == 4
    case.computer.sweep()
    assert not (case.computer.folder / "2").exists()
