from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from summit_kb.desktop.publishing.path_field import PathField


def test_only_whole_paths_count(qtbot, tmp_path: Path) -> None:
    field = PathField()
    qtbot.addWidget(field)
    assert field.path is None
    field.set_path("usb")
    assert field.path is None
    with qtbot.waitSignal(field.changed):
        field.set_path(f" {tmp_path} ")
    assert field.path == tmp_path


def test_what_is_chosen_is_taken(qtbot, tmp_path: Path, monkeypatch) -> None:
    for name, pattern, is_new in (
        ("getExistingDirectory", "", False),
        ("getSaveFileName", "*.pem", True),
        ("getOpenFileName", "*.pem", False),
    ):
        answer = str(tmp_path / name)
        given = answer if not pattern else (answer, pattern)
        monkeypatch.setattr(QFileDialog, name, lambda *_, given=given: given)
        field = PathField(pattern, is_new=is_new)
        qtbot.addWidget(field)
        field.choose.click()
        assert field.path == tmp_path / name
