import zipfile
from dataclasses import replace

import pytest

from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, TooLargeError
from summit_kb.ingest.unpacking import shown_name, unpack

MAIL = (
    b"Subject: a\nFrom: b\nTo: c\nMessage-ID: 1\n"
    b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nx\n'
    b'--b\nContent-Disposition: attachment; filename="../../to-trinh.txt"\n\nmot\n'
    b'--b\nContent-Disposition: attachment; filename="smime.p7s"\n\n123\n--b--\n'
)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def names(folder, limits):
    def run(path, **changes):
        found = unpack(path, folder, replace(limits, **changes))
        for member in found.members:
            assert member.path.is_file()
            assert member.path.parent.parent == folder
        return [member.name for member in found.members], found

    return run


def test_members_of_an_archive_without_its_litter(make_zip, names, tmp_path):
    path = make_zip(
        "a.zip",
        {
            "thư mục/một.txt": "1",
            "../../hai.txt": "2",
            "/etc/ba.txt": "3",
            "C:\\x\\bốn.txt": "4",
            "__MACOSX/một.txt": "x",
            "thư mục/.DS_Store": "x",
            "~$mo.docx": "x",
            "thư mục/": "",
        },
    )
    found, unpacked = names(path)
    assert found == ["thư mục/một.txt", "hai.txt", "etc/ba.txt", "x/bốn.txt"]
    assert unpacked.kind == "zip"
    assert [member.path.read_text() for member in unpacked.members] == ["1", "2", "3", "4"]
    assert not (tmp_path.parent / "hai.txt").exists()


def test_links_are_not_followed(tmp_path, names):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/hosts")
        archive.writestr("one.txt", "1")
    assert names(path)[0] == ["one.txt"]


def test_attachments_of_a_mail(write, names):
    found, unpacked = names(write("a.eml", MAIL))
    assert found == ["../../to-trinh.txt"]
    assert unpacked.kind == "mail"
    assert unpacked.members[0].path.read_text().strip() == "mot"


def test_a_document_holds_nothing(make_docx, names):
    found, unpacked = names(make_docx("<w:p/>"))
    assert (found, unpacked.kind) == ([], "")


def test_a_locked_and_a_damaged_member_do_not_stop_the_others(make_zip, names):
    path = make_zip("a.zip", {"khoa.txt": "1" * 50, "hong.txt": "abc" * 50, "tot.txt": "3"})
    data = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    start = data.index(b"hong.txt") + len("hong.txt")
    data[start : start + 4] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    found, unpacked = names(path)
    assert found == ["tot.txt"]
    assert [(type(each), each.facts["path"]) for each in unpacked.faults] == [
        (EncryptedFileError, "khoa.txt"),
        (DamagedFileError, "hong.txt"),
    ]


@pytest.mark.parametrize(
    ("changes", "taken", "refused"),
    [
        ({"members": 2}, ["a", "b"], ["c"]),
        ({"bytes": 50}, ["a", "c"], ["b"]),
        ({"unpacked": 105}, ["a"], ["b"]),
    ],
)
def test_number_and_sizes_are_bounded(make_zip, names, changes, taken, refused):
    path = make_zip("a.zip", {"a": "1" * 10, "b": "1" * 100, "c": "1" * 10, "d": "1" * 100})
    found, unpacked = names(path, **changes)
    assert found == taken
    assert all(isinstance(fault, TooLargeError) for fault in unpacked.faults)
    assert [fault.facts["path"] for fault in unpacked.faults][: len(refused)] == refused


def test_a_broken_archive_is_damage(write, folder, limits):
    with pytest.raises(DamagedFileError):
        unpack(write("a.zip", b"PK\x03\x04 no"), folder, limits)


@pytest.mark.parametrize(
    ("stored", "name"),
    [("a\\b.txt", "a/b.txt"), ("..", "?"), ("a/\u202e\x00b", "a/b"), ("C:/x", "x")],
)
def test_names_as_people_read_them(stored, name):
    info = zipfile.ZipInfo("x")
    info.filename = stored
    assert shown_name(info) == name


def test_utf8_names_that_do_not_say_so():
    info = zipfile.ZipInfo("x")
    info.filename = "tờ trình.txt".encode().decode("cp437")
    assert shown_name(info) == "tờ trình.txt"


def test_a_member_that_grows_beyond_reason_is_refused(tmp_path, names):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("báo cáo.txt", "Báo cáo")
        archive.writestr("bom.txt", bytes(30_000_000))
    found, unpacked = names(path)
    assert found == ["báo cáo.txt"]
    [fault] = unpacked.faults
    assert (fault.code, fault.facts["path"], fault.facts["size"]) == (
        "archive-bomb",
        "bom.txt",
        "30 MB",
    )


def test_a_directory_before_the_beginning_is_damage(make_zip, folder, limits):
    path = make_zip("a.zip", {"a.txt": "x"})
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x05\x06")
    data[at + 12 : at + 16] = (1 << 20).to_bytes(4, "little")
    path.write_bytes(bytes(data))
    with pytest.raises(DamagedFileError):
        unpack(path, folder, limits)


def test_what_is_left_out_of_a_full_archive_is_told_once(make_zip, names):
    path = make_zip("a.zip", {f"{number}.txt": "x" for number in range(5)})
    found, unpacked = names(path, members=3)
    assert found == ["0.txt", "1.txt", "2.txt"]
    [fault] = unpacked.faults
    assert (fault.code, fault.facts) == (
        "archive-full",
        {"path": "3.txt", "limit": "3 tệp / files"},
    )
