"""Making keys with the people who will hold them: one page each, nothing made before the last."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.publishing.ceremony import ROOT_KEYS, THRESHOLD, KeyFile
from summit_kb.desktop.publishing.key_page import KeyPage
from summit_kb.desktop.publishing.path_field import PathField
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, heading, muted

_MOST = 7


@dataclass(frozen=True)
class CeremonyOrder:
    """What was asked for; the passphrases are in ``roots`` and ``publishing``."""

    folder: Path
    roots: tuple[KeyFile, ...]
    publishing: KeyFile
    threshold: int


class CeremonyDialog(QDialog):
    """Signal: ``ordered`` (CeremonyOrder); ``done`` and ``blame`` say what came of it."""

    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make keys"))
        self.folder, self.roots, self.threshold = PathField(), QSpinBox(), QSpinBox()
        self.roots.setRange(1, _MOST)
        self.roots.setValue(ROOT_KEYS)
        self.threshold.setRange(1, ROOT_KEYS)
        self.threshold.setValue(THRESHOLD)
        for box in (self.roots, self.threshold):
            box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pages = QStackedWidget()
        self._roots: list[KeyPage] = []
        self._publishing = self._publishing_page()
        self.pages.addWidget(self._first_page())
        self.pages.addWidget(self._publishing)
        self.fault = TextLabel(kind="danger")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.back, self.next = QPushButton(self.tr("Back")), primary_button()
        self.next.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(self.pages, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(22, 0, 22, 0)
        foot.addWidget(self.fault)
        foot.addLayout(self._buttons())
        column.addLayout(foot)
        self.roots.valueChanged.connect(self._on_count)
        self.folder.changed.connect(self._enable)
        self._on_count()
        resize_in_letters(self, 92, 30)
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    @property
    def key_pages(self) -> list[KeyPage]:
        return [*self._roots, self._publishing]

    def blame(self, text: str) -> None:
        """It did not come off: say why, and let it be mended."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self._enable()

    def done(self, result: int) -> None:
        for page in self.key_pages:
            page.forget()
        super().done(result)

    def _first_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 16, 22, 8)
        column.setSpacing(10)
        head, said, hint = heading(1.25), TextLabel(), muted()
        head.setText(self.tr("Who may publish"))
        said.setText(
            self.tr(
                "A publishing key signs each edition. Root keys say which publishing key counts; "
                "different people hold them, and some of them together replace a key that is lost "
                "or stolen. Each holder types a passphrase of their own on the following pages."
            )
        )
        hint.setText(
            self.tr("Three root keys of which two sign together survive one loss and one theft.")
        )
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text, field in (
            (self.tr("Publisher's folder"), self.folder),
            (self.tr("Root keys"), self.roots),
            (self.tr("Sign together"), self.threshold),
        ):
            label = TextLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        column.addWidget(head)
        for label in (said, hint):
            label.setWordWrap(True)
        column.addWidget(said)
        column.addLayout(form)
        column.addWidget(hint)
        column.addStretch()
        return page

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        cancel = QPushButton(self.tr("Cancel"))
        for button in (cancel, self.back):
            button.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._go(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self._on_next)
        row.addWidget(cancel)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.next)
        return row

    @Slot()
    def _on_count(self) -> None:
        """A page for each key; those that were filled in stay."""
        count = self.roots.value()
        self.threshold.setMaximum(count)
        while len(self._roots) > count:
            page = self._roots.pop()
            self.pages.removeWidget(page)
            page.deleteLater()
        while len(self._roots) < count:
            self._roots.append(self._root_page(len(self._roots) + 1))
            self.pages.insertWidget(len(self._roots), self._roots[-1])
        for number, page in enumerate(self._roots, 1):
            page.set_title(self._root_title(number))
        self._enable()

    def _root_page(self, number: int) -> KeyPage:
        said = self.tr(
            "Its holder sits here now. The key goes onto a stick of its own, which is kept in a "
            "place of its own and used only when a key is replaced."
        )
        page = KeyPage(self._root_title(number), said, f"root-{number}")
        page.changed.connect(self._enable)
        return page

    def _root_title(self, number: int) -> str:
        title = self.tr("Root key %1 of %2").replace("%1", str(number))
        return title.replace("%2", str(self.roots.value()))

    def _publishing_page(self) -> KeyPage:
        said = self.tr("It stays with who publishes, and is used for every edition.")
        page = KeyPage(self.tr("The publishing key"), said, "publishing")
        page.changed.connect(self._enable)
        return page

    @Slot()
    def _enable(self) -> None:
        place = self.pages.currentIndex()
        page = self.pages.currentWidget()
        ready = page.is_ready if isinstance(page, KeyPage) else self.folder.path is not None
        is_last = place == self.pages.count() - 1
        self.next.setEnabled(ready)
        self.next.setText(self.tr("Make the keys") if is_last else self.tr("Next"))
        self.back.setVisible(place > 0)

    def _go(self, place: int) -> None:
        self.fault.hide()
        self.pages.setCurrentIndex(place)
        page = self.pages.currentWidget()
        (page.holder if isinstance(page, KeyPage) else self.folder).setFocus()
        self._enable()

    @Slot()
    def _on_next(self) -> None:
        place = self.pages.currentIndex()
        if place < self.pages.count() - 1:
            self._go(place + 1)
            return
        folder = self.folder.path
        unready = [at for at, page in enumerate(self.key_pages, 1) if not page.is_ready]
        if folder is None or unready:
            self._go(unready[0] if unready else 0)
            return
        files = [page.key() for page in self.key_pages]
        self.next.setEnabled(False)
        order = CeremonyOrder(folder, tuple(files[:-1]), files[-1], self.threshold.value())
        self.ordered.emit(order)
