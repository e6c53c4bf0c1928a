from pathlib import Path

from summit_kb.app.updating.drives import editions_on, mounted, mounts_in

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
/dev/sdb1 /media/an/USB\\040C\\303\\264ng\\040v\\304\\203n vfat rw 0 0
//kho/an-ban /mnt/kho cifs rw 0 0
/dev/sdc1 /run/media/an/KINGSTON vfat rw 0 0
/dev/sdc1 /run/media/an/KINGSTON vfat rw 0 0

broken
"""


def test_drives_that_come_and_go_are_read_from_the_table_of_mounts() -> None:
    assert mounts_in(MOUNTS) == (
        Path("/media/an/USB Công văn"),
        Path("/mnt/kho"),
        Path("/run/media/an/KINGSTON"),
    )


def test_this_computer_can_be_asked() -> None:
    assert all(isinstance(path, Path) for path in mounted())


def test_an_edition_is_at_the_top_or_one_step_below(tmp_path: Path) -> None:
    assert editions_on(tmp_path) == []
    (tmp_path / "ảnh").mkdir()
    (tmp_path / "an-ban" / "metadata").mkdir(parents=True)
    (tmp_path / "an-ban" / "metadata" / "timestamp.json").touch()
    (tmp_path / "sâu" / "hơn").mkdir(parents=True)
    (tmp_path / "sâu" / "hơn" / "SUMMIT-KB.edition").touch()
    (tmp_path / ".rác").mkdir()
    (tmp_path / ".rác" / "SUMMIT-KB.edition").touch()
    assert editions_on(tmp_path) == [tmp_path / "an-ban"]
    (tmp_path / "SUMMIT-KB.edition").touch()
    assert editions_on(tmp_path) == [tmp_path]
    assert editions_on(tmp_path / "gone") == []
