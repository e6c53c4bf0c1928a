"""The window's state may be lost, never in the way."""

import pytest

from summit_kb.desktop.window.state_file import StateFile


def test_what_is_saved_is_read_back(own_home):
    file = StateFile()
    assert file.path.parent == own_home
    assert file.load() == {}
    file.save({"tabs": [{"document": "nghị-quyết"}]})
    assert file.load()["tabs"] == [{"document": "nghị-quyết"}]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": 99, "tabs": []}', "\x00"])
def test_what_cannot_be_used_is_passed_over(tmp_path, text):
    file = StateFile(tmp_path / "window.json")
    file.path.write_text(text, encoding="utf-8")
    assert file.load() == {}


@pytest.mark.logs
def test_a_disk_that_refuses_is_logged(tmp_path, caplog):
    (tmp_path / "window.json").mkdir()
    StateFile(tmp_path / "window.json").save({"tabs": []})
    assert "not kept" in caplog.text
