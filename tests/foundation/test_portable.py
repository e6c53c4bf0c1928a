"""The program on a stick: its state beside it, nothing on the computer, on any kind of disk."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

from summit_kb.foundation import atomic, one_window, paths, portable
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.settings import Settings, SettingsFile


@pytest.fixture
def stick(tmp_path, monkeypatch):
    """A stick with the frozen program in a folder of its own, running from there."""
    program = tmp_path / "E" / "Summit KB" / "summit-kb"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    for name in (portable.BORROWED, "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, "")
    monkeypatch.setattr(tempfile, "tempdir", tempfile.tempdir)
    look = portable._takes_files
    look.cache_clear()
    yield tmp_path / "E"
    look.cache_clear()


def test_an_installed_program_is_on_no_stick(stick, own_home):
    assert portable.data_folder() is None
    assert paths.home() == own_home


@pytest.mark.parametrize(
    ("mark", "data"),
    [
        ("Summit KB/portable.toml", "Summit KB/Summit KB Data"),
        ("portable.toml", "Summit KB Data"),
        ("Summit KB/Summit KB Data/", "Summit KB/Summit KB Data"),
        ("Summit KB Data/", "Summit KB Data"),
    ],
)
def test_a_marker_or_the_folder_itself_makes_a_stick_of_it(stick, mark, data):
    place = stick / mark
    if mark.endswith("/"):
        place.mkdir()
    else:
        place.touch()
    assert portable.data_folder() == stick / data
    # The variable belongs to the computer the stick is put into.
    assert paths.home() == stick / data
    assert portable.read_only_data() is None


def test_of_a_bundle_counts_what_lies_beside_it(tmp_path, monkeypatch):
    program = tmp_path / "E" / "Summit KB.app" / "Contents" / "MacOS" / "summit-kb-desktop"
    program.parent.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert portable.data_folder() is None
    (tmp_path / "E" / portable.MARKER).touch()
    assert portable.data_folder() == tmp_path / "E" / portable.DATA


def test_a_clone_is_no_stick(stick, monkeypatch):
    (stick / "portable.toml").touch()
    monkeypatch.delattr(sys, "frozen")
    assert portable.data_folder() is None


@pytest.fixture
def data(stick):
    folder = stick / "Summit KB Data"
    folder.mkdir()
    return folder


def test_temporary_files_go_to_the_stick_and_from_it(data, monkeypatch):
    ended = []
    monkeypatch.setattr(portable.atexit, "register", lambda *do, **more: ended.append((do, more)))
    portable.leave_nothing()
    own = Path(tempfile.gettempdir())
    assert data in own.parents
    assert os.environ["TMPDIR"] == str(own)
    old, new = own.parent / "old", own.parent / "new"
    old.mkdir()
    new.mkdir()
    os.utime(old, (0, 0))
    portable.leave_nothing()
    assert not old.exists()
    assert new.exists()
    for (do, *given), more in ended:
        do(*given, **more)
    assert not own.exists()


def test_a_path_on_the_stick_is_found_under_another_letter(data, stick, monkeypatch):
    library = stick / "thu-vien"
    SettingsFile().save(Settings(library=str(library)))
    assert str(stick) not in (data / "settings.toml").read_text(encoding="utf-8")
    assert SettingsFile().load().library == str(library)
    elsewhere = stick.with_name("F")
    stick.rename(elsewhere)
    monkeypatch.setattr(sys, "executable", str(elsewhere / "Summit KB" / "summit-kb"))
    assert SettingsFile().load().library == str(elsewhere / "thu-vien")
    other = str(Path("/srv/elsewhere").absolute())
    SettingsFile().save(Settings(library=other))
    assert SettingsFile().load().library == other
    SettingsFile().save(Settings())
    assert SettingsFile().load().library == ""


def test_a_stick_that_cannot_be_written_to_is_read_and_state_goes_with_the_program(
    data, monkeypatch
):
    (data / "notes").mkdir()
    (data / "notes" / "a.jsonl").write_text("{}", encoding="utf-8")
    (data / "settings.toml").write_text('theme = "dark"\n', encoding="utf-8")
    (data / "editions").mkdir()
    ended = []
    monkeypatch.setattr(portable.atexit, "register", lambda *given: ended.append(given))
    monkeypatch.setattr(portable, "_takes_files", lambda _folder: False)
    borrowed = paths.home()
    assert portable.read_only_data() == data
    assert borrowed != data
    assert (borrowed / "notes" / "a.jsonl").read_text(encoding="utf-8") == "{}"
    assert SettingsFile().load().theme == "dark"
    assert not (borrowed / "editions").exists()
    assert paths.home() == borrowed
    assert os.environ[portable.BORROWED] == str(borrowed)
    SettingsFile().save(Settings(theme="light"))
    [(do, *given)] = ended
    do(*given)
    assert not borrowed.exists()
    assert (data / "settings.toml").read_text(encoding="utf-8") == 'theme = "dark"\n'


def test_a_disk_without_links_takes_files_and_locks(data, monkeypatch):
    def refuse(*_args, **_more):
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "symlink", refuse)
    with writer_lock(data / ".writer.lock"):
        atomic.write_text(data / "a.txt", "a")
        atomic.write_text(data / "a.txt", "b")
    assert (data / "a.txt").read_text(encoding="utf-8") == "b"


@pytest.mark.skipif(os.name == "nt", reason="of Unix alone")
def test_the_place_of_the_one_window_is_not_on_the_stick(data, tmp_path, monkeypatch):
    runtime = tmp_path / "run"
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    place = one_window.take_place(one_window.Wanted())
    assert place is not None
    assert place.is_first
    heard = []
    place.listen(heard.append)
    assert one_window.take_place(one_window.Wanted("summit-kb://document/a")) is None
    assert heard[0]["open"] == "summit-kb://document/a"
    place.leave()
    assert not (data / "window").exists()
