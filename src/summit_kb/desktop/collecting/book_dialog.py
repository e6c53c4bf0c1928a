"""Asks how the briefing book is to look, and where to put it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from summit_kb.desktop.collecting.fields import FieldDialog
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.briefing import Form, Quotes
from summit_kb.domain.collection import Collection
from summit_kb.library.file_names import safe_name

_COVERS = (
    ("plain", QT_TRANSLATE_NOOP("BookDialog", "Plain")),
    ("official", QT_TRANSLATE_NOOP("BookDialog", "Official: framed, with the office")),
    ("none", QT_TRANSLATE_NOOP("BookDialog", "No cover")),
)
_CONTENTS = (
    ("1", QT_TRANSLATE_NOOP("BookDialog", "Documents")),
    ("2", QT_TRANSLATE_NOOP("BookDialog", "Documents and their chapters")),
    ("3", QT_TRANSLATE_NOOP("BookDialog", "Documents, chapters and articles")),
    ("0", QT_TRANSLATE_NOOP("BookDialog", "No contents")),
)
_QUOTES = (
    (Quotes.PUT.value, QT_TRANSLATE_NOOP("BookDialog", "As they are put")),
    (Quotes.FIRST.value, QT_TRANSLATE_NOOP("BookDialog", "All at the beginning")),
    (Quotes.WITH.value, QT_TRANSLATE_NOOP("BookDialog", "Behind the document quoted")),
)
_PAPERS = (("a4", "A4"), ("letter", "Letter"))
_LANGUAGES = (("vi", "Tiếng Việt"), ("en", "English"))


@dataclass(frozen=True)
class BookOrder:
    """What was asked for."""

    title: str
    subtitle: str
    language: str
    form: Form
    target: Path


class BookDialog(FieldDialog):
    """Signal: ``ordered`` (BookOrder)."""

    ordered = Signal(object)

    def __init__(
        self,
        collection: Collection,
        language: str,
        target: Path,
        absent: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Make a briefing book"))
        form = collection.form
        self.name, self.subtitle = QLineEdit(collection.name), QLineEdit(collection.subtitle)
        self.office, self.day = QLineEdit(form.office), QLineEdit(form.day)
        self.place = QLineEdit(form.place)
        self.language = _choice(_LANGUAGES, language)
        self.cover = _choice(_COVERS, form.cover)
        self.contents = _choice(_CONTENTS, str(form.contents))
        self.quotes = _choice(_QUOTES, form.quotes.value)
        self.paper = _choice(_PAPERS, form.paper)
        self.stamps = QCheckBox(self.tr("Source and edition on every page"))
        self.stamps.setChecked(form.stamps)
        self.dividers = QCheckBox(self.tr("A sheet with the reference before every document"))
        self.dividers.setChecked(form.dividers)
        self.target = QLineEdit(str(target))
        self._add_rows()
        if absent:
            text = self.tr(
                "%n document(s) are not in this library and will be left out.", "", absent
            )
            told = muted(text)
            told.setWordWrap(True)
            self.column.addWidget(told)
        self.finish_column(self.tr("Make the book"))
        resize_in_letters(self, 88, 99)
        self.name.textChanged.connect(self._on_typed)
        self.target.textChanged.connect(self._on_typed)
        self.name.setFocus()

    @property
    def form(self) -> Form:
        """The look as it is chosen now."""
        return Form(
            _plain(self.office),
            _plain(self.day),
            _plain(self.place),
            self.paper.currentData(),
            self.cover.currentData(),
            int(self.contents.currentData()),
            self.stamps.isChecked(),
            self.dividers.isChecked(),
            Quotes(self.quotes.currentData()),
        )

    def take(self) -> None:
        target = Path(self.target.text().strip()).expanduser()
        if not target.is_absolute():
            self.blame(self.tr("Name a folder and a file."), self.target)
            return
        if target.suffix.lower() != ".pdf":
            target = target.with_name(f"{target.name}.pdf")
        self.ordered.emit(
            BookOrder(
                _plain(self.name),
                _plain(self.subtitle),
                self.language.currentData(),
                self.form,
                target,
            )
        )
        self.accept()

    def _add_rows(self) -> None:
        self.add_row(self.tr("Title"), self.name)
        self.add_row(self.tr("Subtitle"), self.subtitle)
        self.add_row(self.tr("Office"), self.office, self.tr("At the top of the cover."))
        self.add_row(self.tr("Day of the meeting"), self.day)
        self.add_row(self.tr("Place"), self.place)
        self.add_row(self.tr("Cover"), self.cover)
        self.add_row(self.tr("Contents"), self.contents)
        self.add_row(self.tr("Quotes"), self.quotes)
        self.add_row(self.tr("Language of the book"), self.language)
        self.add_row(self.tr("Paper"), self.paper)
        self.rows.addRow("", self.dividers)
        self.rows.addRow("", self.stamps)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.target, 1)
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose)
        row.addWidget(choose)
        self.add_row(self.tr("File"), box)
        self.target.setAccessibleName(self.tr("File"))
        box.setFocusProxy(self.target)

    @Slot()
    def _on_choose(self) -> None:
        title = self.tr("Where to put the book")
        name, _ = QFileDialog.getSaveFileName(self, title, self.target.text(), "PDF (*.pdf)")
        if name:
            self.target.setText(name)

    @Slot()
    def _on_typed(self) -> None:
        self.fault.hide()
        self.ok.setEnabled(bool(_plain(self.name)) and bool(self.target.text().strip()))


def usual_target(name: str, folder: str = "") -> Path:
    """Where a book of this name goes when nobody says otherwise."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder or documents) / safe_name(f"{name}.pdf")


def _choice(rows: tuple[tuple[str, str], ...], value: str) -> QComboBox:
    box = QComboBox()
    for key, text in rows:
        box.addItem(QCoreApplication.translate("BookDialog", text), key)
    box.setCurrentIndex(max(box.findData(value), 0))
    return box


def _plain(field: QLineEdit) -> str:
    return " ".join(field.text().split())
