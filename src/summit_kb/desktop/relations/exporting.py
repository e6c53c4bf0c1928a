"""The diagram taken elsewhere: as a picture, as a graph, as a list, on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QPoint, QRect, QStandardPaths
from PySide6.QtGui import QGuiApplication, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from summit_kb.app.words import Words
from summit_kb.app.world.graph import World
from summit_kb.app.world.graph_files import written
from summit_kb.desktop.relations.canvas import Canvas
from summit_kb.desktop.relations.list_view import as_html, as_text
from summit_kb.desktop.theme import icons
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.foundation import atomic
from summit_kb.foundation.policy import policy

DEEDS = (
    ("copy_picture", "copy", QT_TRANSLATE_NOOP("Relations", "Copy the picture")),
    ("copy_list", "copy", QT_TRANSLATE_NOOP("Relations", "Copy the list")),
    ("save", "download", QT_TRANSLATE_NOOP("Relations", "Save as picture or graph…")),
    ("print", "print", QT_TRANSLATE_NOOP("Relations", "Print the list…")),
)


def fill_menu(menu: QMenu) -> None:
    """The deeds by name; who shows the menu does them."""
    menu.clear()
    for name, icon, text in DEEDS:
        action = menu.addAction(icons.icon(icon), QCoreApplication.translate("Relations", text))
        action.setObjectName(name)


def copy_picture(canvas: Canvas) -> None:
    QGuiApplication.clipboard().setPixmap(canvas.picture())


def copy_list(world: World, words: Words, title: str) -> None:
    QGuiApplication.clipboard().setText(as_text(world, words, title))


def ask_file(parent: QWidget) -> Path | None:
    """Where to save; None when the person thinks better of it."""
    title = QCoreApplication.translate("Relations", "Save the diagram")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = "PNG (*.png);;SVG (*.svg);;GraphML (*.graphml);;Graphviz DOT (*.dot)"
    name, chosen = QFileDialog.getSaveFileName(parent, title, folder, kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(_ending(chosen))


def _ending(chosen: str) -> str:
    return chosen.partition("*")[2].rstrip(")") or ".png"


def save(path: Path, canvas: Canvas, world: World, words: Words) -> None:
    """As the file's name tells; raises StorageError."""
    policy().require("export")
    kind = path.suffix.lower().lstrip(".")
    if kind in ("graphml", "dot", "gv"):
        graph = "graphml" if kind == "graphml" else "dot"
        atomic.write_text(path, written(world, graph, words))
        return
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if kind == "svg":
        _draw(canvas, buffer)
    else:
        canvas.picture().save(buffer, "PNG")
    atomic.write_bytes(path, bytes(buffer.data().data()))


def _draw(canvas: Canvas, buffer: QBuffer) -> None:
    """As lines and letters, for a report in print."""
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(canvas.whole_size)
    drawing.setViewBox(QRect(QPoint(), canvas.whole_size))
    painter = QPainter(drawing)
    canvas.paint_whole(painter)
    painter.end()


def print_list(parent: QWidget, world: World, words: Words, title: str) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return
    print_on(printer, world, words, title)


def print_on(printer: QPrinter, world: World, words: Words, title: str) -> None:
    """The list on sheets of the printer's paper."""
    document = QTextDocument()
    document.setHtml(as_html(world, words, title))
    document.print_(printer)
