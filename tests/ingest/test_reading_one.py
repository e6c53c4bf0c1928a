from dataclasses import replace

from summit_kb.ingest.errors import (
    DamagedFileError,
    EncryptedFileError,
    TooLargeError,
    UnreadableFileError,
    WorkerMemoryError,
)
from summit_kb.ingest.reading_one import read_file


class Failing:
    title = "Text"
    spent = True

    def extract(self, path, _limits):
        kind = path.read_text()
        if kind == "memory":
            raise MemoryError
        if kind == "encrypted":
            raise EncryptedFileError(path=str(path))
        raise KeyError("/Pages")


def read(path, limits, monkeypatch):
    monkeypatch.setattr("summit_kb.ingest.reading_one.extractor_for", lambda *_: Failing())
    return read_file(path, limits, {})


def test_a_good_file_gives_its_text(write, limits):
    reading = read_file(write("a.txt", "Đà Nẵng"), limits, {})
    assert reading.error is None
    assert reading.text.pages[0].text == "Đà Nẵng"


def test_a_missing_file_is_unreadable(tmp_path, limits):
    reading = read_file(tmp_path / "gone.pdf", limits, {})
    assert isinstance(reading.error, UnreadableFileError)
    assert reading.error.facts["detail"]


def test_a_folder_is_unreadable(tmp_path, limits):
    assert isinstance(read_file(tmp_path, limits, {}).error, UnreadableFileError)


def test_a_file_beyond_the_limit_is_not_opened(write, limits):
    reading = read_file(write("a.txt", "x" * 100), replace(limits, bytes=99), {})
    assert isinstance(reading.error, TooLargeError)


def test_whatever_a_parser_raises_is_named_as_damage(write, limits, monkeypatch, capsys):
    reading = read(write("a.txt", "bug"), limits, monkeypatch)
    assert isinstance(reading.error, DamagedFileError)
    assert "/Pages" in reading.error.facts["detail"]
    assert reading.spent
    assert "KeyError" in capsys.readouterr().err


def test_a_named_failure_stays_what_it_is(write, limits, monkeypatch):
    reading = read(write("a.txt", "encrypted"), limits, monkeypatch)
    assert isinstance(reading.error, EncryptedFileError)


def test_running_out_of_memory_replaces_the_process(write, limits, monkeypatch, capsys):
    reading = read(write("a.txt", "memory"), limits, monkeypatch)
    assert isinstance(reading.error, WorkerMemoryError)
    assert reading.spent
    assert "MemoryError" in capsys.readouterr().err
