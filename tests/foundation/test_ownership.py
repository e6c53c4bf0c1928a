"""Whose a file is, by who could change it or put another in its place."""

import os
import sys

import pytest

from summit_kb.foundation import windows_places
from summit_kb.foundation.ownership import unprotected

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="owners as Unix has them")


@pytest.fixture
def owner():
    return os.getuid()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "folder" / "policy.toml"
    path.parent.mkdir(mode=0o755)
    path.write_text("", encoding="utf-8")
    path.chmod(0o644)
    return path


def test_a_file_in_folders_of_one_owner_is_protected(file, owner):
    assert unprotected(file, owner) is None
    assert unprotected(file.parent, owner) is None


@pytest.mark.parametrize("mode", [0o646, 0o666])
def test_a_file_others_write_to_is_not(file, owner, mode):
    file.chmod(mode)
    assert "rw-" in unprotected(file, owner)


def test_a_folder_others_write_to_is_not(file, owner):
    file.parent.chmod(0o777)
    assert str(file.parent) in unprotected(file, owner)


def test_a_folder_others_write_to_with_their_own_files_alone_is_protected(file, owner):
    file.parent.chmod(0o1777)
    assert unprotected(file, owner) is None


def test_a_group_that_writes_is_told(file, owner):
    gid = next((one for one in os.getgroups() if one), None)
    if owner == 0:
        gid = 4242
    if gid is None:
        pytest.skip("this user is in no group but root's")
    os.chown(file, -1, gid)
    file.chmod(0o664)
    assert f"gid {gid}" in unprotected(file, owner)


def test_a_link_is_not_followed(file, owner):
    link = file.with_name("link.toml")
    link.symlink_to(file)
    assert "→" in unprotected(link, owner)


def test_a_folder_that_is_a_link_is_looked_at_where_it_leads(file, owner, tmp_path):
    way = tmp_path / "way"
    way.symlink_to(file.parent)
    assert unprotected(way / file.name, owner) is None
    file.parent.chmod(0o777)
    assert str(file.parent) in unprotected(way / file.name, owner)


def test_what_is_no_file_is_told(tmp_path, owner):
    os.mkfifo(tmp_path / "pipe")
    assert "pipe" in unprotected(tmp_path / "pipe", owner)
    assert "gone" in unprotected(tmp_path / "gone", owner)


def test_in_windows_the_owner_is_asked(file, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    owners = {file: "S-1-5-32-544", file.parent: "S-1-5-18"}
    monkeypatch.setattr(windows_places, "owner_of", owners.__getitem__)
    assert unprotected(file) is None
    owners[file.parent] = "S-1-5-21-1-2-3-1001"
    assert "1001" in unprotected(file)
