"""What of a document is to be printed, chosen: which pages, and what is marked on them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.reader.printing.page_range import pages_typed
from summit_kb.desktop.reader.printing.print_offer import PrintOffer
from summit_kb.desktop.reader.printing.print_plan import PrintPlan
from summit_kb.desktop.widgets.text import TextLabel, muted


class PrintChoices(QWidget):
    """Signal: ``changed`` when something else is to be printed."""

    changed = Signal()

    def __init__(self, offer: PrintOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self.every, self.here = QRadioButton(), QRadioButton()
        self.some, self.selected = QRadioButton(), QRadioButton()
        self.range = QLineEdit()
        self.notes, self.matches = QCheckBox(), QCheckBox()
        self._heading, self._marks_heading = TextLabel(), TextLabel()
        self._wrong = muted()
        self._wrong.setWordWrap(True)
        self._group = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.every.setChecked(True)
        self.notes.setChecked(True)
        self.retranslate()

    def plan(self) -> PrintPlan | None:
        """What is chosen; None when the pages typed are no pages."""
        marks = (self.matches.isChecked(), self.notes.isChecked())
        if self.selected.isChecked():
            return PrintPlan(selection=self._offer.selection)
        if self.every.isChecked():
            return PrintPlan((), "", *marks)
        if self.here.isChecked():
            return PrintPlan((self._offer.page,), "", *marks)
        offer = self._offer
        pages = pages_typed(self.range.text(), offer.count, offer.page_of)
        return None if pages is None else PrintPlan(pages, "", *marks)

    def retranslate(self) -> None:
        offer = self._offer
        self._heading.setText(self.tr("Pages"))
        self._marks_heading.setText(self.tr("Marked on them"))
        self.every.setText(self.tr("All"))
        label = offer.labels[offer.page - 1] if offer.labels else str(offer.page)
        self.here.setText(self.tr("This page ({page})").format(page=label))
        self.some.setText(self.tr("Pages:"))
        self.selected.setText(self.tr("What is selected"))
        self.range.setPlaceholderText(self.tr("for example 1-3, 5"))
        self.range.setAccessibleName(self.tr("Pages to print"))
        self.notes.setText(self.tr("Highlights and notes"))
        self.matches.setText(self.tr("Matches of the search"))
        self._show_wrong()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self._heading)
        for button in (self.every, self.here, self.some):
            column.addWidget(button)
        column.addWidget(self.range)
        column.addWidget(self._wrong)
        column.addWidget(self.selected)
        column.addSpacing(10)
        column.addWidget(self._marks_heading)
        column.addWidget(self.notes)
        column.addWidget(self.matches)
        column.addStretch(1)
        paged = bool(self._offer.count)
        for widget in (self.here, self.some, self.range):
            widget.setVisible(paged)
        self.selected.setEnabled(bool(self._offer.selection))
        self.matches.setEnabled(self._offer.has_matches)

    def _connect(self) -> None:
        for button in (self.every, self.here, self.some, self.selected):
            self._group.addButton(button)
        self._group.buttonToggled.connect(self._on_changed)
        self.range.textChanged.connect(self._on_range)
        for box in (self.notes, self.matches):
            box.toggled.connect(self._on_changed)

    def _show_wrong(self) -> None:
        wrong = self.some.isChecked() and bool(self.range.text().strip()) and self.plan() is None
        words = self.tr("There are pages 1 to {count}.").format(count=self._offer.count)
        self._wrong.setText(words if wrong else "")
        self._wrong.setVisible(wrong)

    @Slot()
    def _on_changed(self) -> None:
        whole = not self.selected.isChecked()
        self.notes.setEnabled(whole)
        self.matches.setEnabled(whole and self._offer.has_matches)
        self._show_wrong()
        self.changed.emit()

    @Slot()
    def _on_range(self) -> None:
        if not self.some.isChecked():
            self.some.setChecked(True)
        self._on_changed()
