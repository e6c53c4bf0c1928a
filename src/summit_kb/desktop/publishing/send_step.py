"""The fourth step: the edition goes onto a stick or a share, whole or as an update."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QPushButton, QWidget

from summit_kb.desktop.formats import day_of
from summit_kb.desktop.publishing.check_step import size_text
from summit_kb.desktop.publishing.path_field import PathField
from summit_kb.desktop.publishing.step_card import Stand, StepCard
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.text import TextLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summit_kb.app.publishing.sending import Load
    from summit_kb.editions.catalogue import Catalogue
    from summit_kb.editions.exporting import Exported


class SendStep(StepCard):
    """Signals: ``chosen`` when place or contents change; ``ordered``."""

    chosen = Signal()
    ordered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self.target, self.contents = PathField(), QComboBox()
        self._labels = [TextLabel(), TextLabel()]
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        for label, field in zip(self._labels, (self.target, self.contents), strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        self.weight = TextLabel()
        self.weight.setWordWrap(True)
        self.button, self.open = primary_button("upload"), QPushButton()
        self.button.clicked.connect(self.ordered)
        self.open.clicked.connect(self._on_open)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addWidget(self.open)
        foot.addStretch()
        self.column.addLayout(form)
        self.column.addWidget(self.weight)
        self.column.addLayout(foot)
        self.target.changed.connect(self.chosen)
        self.contents.activated.connect(self.chosen)
        self._sent: Path | None = None

    @property
    def since(self) -> int | None:
        """The edition that computers have; None for everything."""
        return self.contents.currentData()

    def fill(self, target: str) -> None:
        if not self.target.line.text() and target:
            self.target.set_path(target)

    def show_editions(
        self, editions: Sequence[Catalogue], exported: Exported | None, language: str, *, doing: str
    ) -> None:
        self.title.setText(self.tr("Hand it out"))
        for label, field, name in zip(
            self._labels,
            (self.target, self.contents),
            (self.tr("Stick, share or folder"), self.tr("What it carries")),
            strict=True,
        ):
            label.setText(name)
            field.setAccessibleName(name)
        self._offer(editions, language)
        self._sent = exported.folder if exported is not None else None
        self.open.setVisible(exported is not None)
        self.open.setText(self.tr("Open the folder"))
        if not editions:
            self.stand(Stand.WAITING, self.tr("Possible once an edition is published."))
            return
        self.button.setText(self.tr("Copy edition %1").replace("%1", str(editions[0].number)))
        if exported is not None:
            said = self.tr("Edition %1 lies at %2: %3 copied, read back and verified.")
            said = said.replace("%1", str(exported.parcel.catalogue.number))
            said = said.replace("%2", str(exported.folder))
            self.stand(Stand.DONE, said.replace("%3", size_text(exported.copied_bytes)))
        elif doing == "send":
            self.stand(Stand.NOW, self.tr("Copying… Leave the stick where it is."))
        else:
            self.stand(Stand.NOW, self.tr("What is copied is read back and verified."))

    def show_load(self, load: Load | None, *, doing: str) -> None:
        """How much is to be written, and whether there is room."""
        place = self.target.path
        self.weight.setVisible(load is not None and place is not None)
        self.button.setEnabled(place is not None and not doing)
        if load is None:
            return
        said = self.tr("%1 to copy, %2 free there.")
        if load.missing < load.whole:
            said = self.tr("%1 to copy, the rest lies there already; %2 free.")
        if not load.missing:
            said = self.tr("All of it lies there already; %2 free.")
        if not load.fits:
            said = self.tr("Too little room: %1 to copy, %2 free there.")
            self.button.setEnabled(False)
        said = said.replace("%1", size_text(load.missing)).replace("%2", size_text(load.free))
        self.weight.setText(said)

    def _offer(self, editions: Sequence[Catalogue], language: str) -> None:
        kept = self.since
        self.contents.clear()
        self.contents.addItem(self.tr("Everything: for any computer"), None)
        for one in editions[1:]:
            said = self.tr("An update for computers that have edition %1 (%2)")
            said = said.replace("%1", str(one.number))
            self.contents.addItem(said.replace("%2", day_of(one.published, language)), one.number)
        self.contents.setCurrentIndex(max(self.contents.findData(kept), 0))

    @Slot()
    def _on_open(self) -> None:
        if self._sent is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sent)))
