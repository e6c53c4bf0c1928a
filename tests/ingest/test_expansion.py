import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.expansion import Expander, may_hold_files

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def zipped(members):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


@pytest.fixture
def expand(tmp_path, limits):
    def run(path, **changes):
        folder = tmp_path / "held"
        folder.mkdir()
        with Expander(folder, Cancel(), limits=replace(limits, **changes)) as expander:
            return list(expander.expand(path, path.name))

    return run


def test_archives_in_archives_as_deep_as_allowed(write, expand):
    inner = zipped({"ba.zip": zipped({"sâu.txt": "3"}), "hai.txt": "2"})
    path = write("một.zip", zipped({"trong.zip": inner, "một.txt": "1"}))
    outer, second = expand(path)
    assert [held.shown for held in outer.held] == ["một.zip › trong.zip", "một.zip › một.txt"]
    assert [held.shown for held in second.held] == [
        "một.zip › trong.zip › ba.zip",
        "một.zip › trong.zip › hai.txt",
    ]
    assert outer.is_archive
    assert second.path == outer.held[0].path


def test_documents_are_no_containers(make_docx, expand, write):
    assert expand(make_docx("<w:p/>")) == []


def test_what_cannot_be_opened_is_left_to_the_reader(write, expand):
    assert expand(write("a.zip", b"PK\x03\x04 no")) == []


def test_an_empty_archive_is_told(write, expand):
    [expansion] = expand(write("a.zip", zipped({})))
    assert [fault.error.code for fault in expansion.faults] == ["empty-file"]


def test_faults_say_where_they_were(write, expand):
    path = write("a.zip", zipped({"b.txt": "1" * 100}))
    [expansion] = expand(path, bytes=10)
    [fault] = expansion.faults
    assert fault.shown == fault.error.facts["path"] == "a.zip › b.txt"


def test_a_cancel_ends_it(write, tmp_path):
    cancel = Cancel()
    cancel.request()
    command = ["python3", "-c", "import time; time.sleep(60)"]
    with Expander(tmp_path, cancel, command=command) as expander, pytest.raises(CancelledError):
        list(expander.expand(write("a.zip", zipped({"a": "1"})), "a.zip"))


@pytest.mark.parametrize(
    ("content", "may"),
    [
        (b"PK\x03\x04", True),
        (zipped({"[Content_Types].xml": "", "word/document.xml": "x"}), False),
        (zipped({"mimetype": "application/epub+zip"}), False),
        (zipped({"a/mimetype": "x"}), True),
        (OLE + "WordDocument".encode("utf-16-le"), False),
        (OLE + "__substg1.0_0037001F".encode("utf-16-le"), True),
        (b"Subject: a\nFrom: b\nTo: c\nMessage-ID: 1\n\nx", True),
        (b"%PDF-1.7", False),
        ("Nghị quyết".encode(), False),
        (bytes(100), False),
        (b"", False),
    ],
)
def test_first_bytes_tell_what_may_hold_files(write, content, may):
    assert may_hold_files(Path(write("a", content))) is may
