import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu

from summit_kb.app.words import Words
from summit_kb.desktop.relations import exporting
from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.canvas import Canvas
from summit_kb.foundation.errors import StorageError

WORDS = Words("en")


@pytest.fixture
def canvas(small, desk, qtbot):
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show_scene(by_kind(small), WORDS)
    return made


def test_the_picture_and_the_list_are_copied(canvas, small) -> None:
    exporting.copy_picture(canvas)
    assert QGuiApplication.clipboard().pixmap().width() > canvas.scene.width
    exporting.copy_list(small, WORDS, "Relations")
    assert QGuiApplication.clipboard().text().startswith("Relations\n")


@pytest.mark.parametrize("name", ["a.png", "a.svg", "a.graphml", "a.dot"])
def test_the_files_name_tells_what_is_saved(canvas, small, tmp_path, name) -> None:
    path = tmp_path / name
    exporting.save(path, canvas, small, WORDS)
    if path.suffix == ".png":
        assert QImage(str(path)).width() > canvas.scene.width
    elif path.suffix in (".svg", ".graphml"):
        assert ElementTree.parse(path).getroot().tag.endswith(path.suffix[1:])
    else:
        assert path.read_text(encoding="utf-8").startswith("digraph")


def test_a_place_that_refuses_is_told(canvas, small, tmp_path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError):
        exporting.save(tmp_path / "file" / "a.png", canvas, small, WORDS)


def test_a_name_without_ending_gets_that_of_the_kind_chosen(canvas, monkeypatch, tmp_path) -> None:
    answers = iter([(str(tmp_path / "x"), "GraphML (*.graphml)"), ("", "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: next(answers))
    assert exporting.ask_file(canvas) == tmp_path / "x.graphml"
    assert exporting.ask_file(canvas) is None


def test_the_list_is_printed(small, desk, tmp_path) -> None:
    path = tmp_path / "list.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    exporting.print_on(printer, small, WORDS, "Relations")
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 2_000


def test_nothing_is_printed_when_one_thinks_better_of_it(canvas, small, monkeypatch) -> None:
    monkeypatch.setattr(exporting.QPrintDialog, "exec", lambda _dialog: 0)
    monkeypatch.setattr(exporting, "print_on", lambda *_args: pytest.fail("printed"))
    exporting.print_list(canvas, small, WORDS, "Relations")


def test_the_menu_has_every_deed(desk, qtbot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    exporting.fill_menu(menu)
    names = [action.objectName() for action in menu.actions()]
    assert names == ["copy_picture", "copy_list", "save", "print"]
    assert all(action.text() for action in menu.actions())
