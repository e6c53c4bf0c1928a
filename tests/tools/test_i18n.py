"""The translations are fresh and complete, and the tool says when they are not."""

import shutil

import pytest

import i18n


def test_everything_is_translated_and_compiled():
    assert i18n.problems() == []


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """The translation files, in a place where they may be spoilt."""
    folder = tmp_path / "translations"
    shutil.copytree(i18n.FOLDER, folder)
    monkeypatch.setattr(i18n, "FOLDER", folder)
    monkeypatch.setattr(i18n, "ts_file", lambda one, at=folder: at / f"summit_kb_{one}.ts")
    return folder


def _spoil(copy, old, new):
    path = copy / "summit_kb_vi.ts"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_an_unfinished_text_is_named(copy):
    _spoil(copy, "<translation>Trang đầu</translation>", '<translation type="unfinished"/>')
    assert any("no translation: Command: 'Start page'" in line for line in i18n.problems())


def test_a_text_that_is_gone_and_one_that_is_new_are_named(copy):
    _spoil(copy, "<source>Start page</source>", "<source>Begin page</source>")
    found = "\n".join(i18n.problems())
    assert "no longer in the sources: Command: 'Begin page'" in found
    assert "not in the file yet: Command: 'Start page'" in found


def test_a_compiled_file_that_is_old_is_named(copy):
    _spoil(copy, "Trang đầu", "Trang nhất")
    assert "vi: summit_kb_vi.qm is not compiled from its .ts file" in i18n.problems()
