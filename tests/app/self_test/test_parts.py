import pytest

from summit_kb.app.self_test import parts
from summit_kb.app.self_test.trying import try_all
from summit_kb.app.words import Words
from summit_kb.ingest.ocr import tesseract


def tried(*names):
    checks = [check for check in parts.checks() if check.name in names]
    return {one.name: one for one in try_all(checks, Words("en"))}


def test_what_came_along_is_there(monkeypatch):
    monkeypatch.setattr(tesseract, "find", lambda: None)
    found = tried("packages", "resources", "recognition")
    assert found["packages"].passed
    assert "pyside6-essentials" in found["packages"].detail
    assert found["resources"].passed
    assert not found["recognition"].passed
    assert "Tesseract" in found["recognition"].remedy


def test_resources_that_did_not_come_along(tmp_path, monkeypatch):
    monkeypatch.setattr(parts.paths, "resources_dir", lambda: tmp_path)
    assert parts.checks()
    assert not tried("resources")["resources"].passed


@pytest.mark.slow
def test_a_file_of_every_format_is_read():
    names = [check.name for check in parts.checks() if check.name.startswith("read-")]
    found = tried(*names)
    assert len(found) == len(names) > 15
    assert [one for one in found.values() if not one.passed] == []


def test_a_sample_without_its_words_is_no_pass(tmp_path, monkeypatch):
    (tmp_path / parts.SAMPLES).mkdir()
    (tmp_path / parts.SAMPLES / "mau.txt").write_text("Hà Nội", encoding="utf-8")
    (tmp_path / parts.SAMPLES / "mau.pdf").write_bytes(b"")
    monkeypatch.setattr(parts.paths, "resources_dir", lambda: tmp_path)
    checks = [check for check in parts.checks() if check.name.startswith("read-")]
    monkeypatch.undo()
    monkeypatch.setattr(parts, "samples", lambda: tmp_path / parts.SAMPLES)
    one, other = try_all(checks, Words("en"))
    assert (one.name, one.passed) == ("read-mau.pdf", False)
    assert (other.name, other.passed, other.detail) == (
        "read-mau.txt",
        False,
        "WrongAnswerError: Hà Nội",
    )
