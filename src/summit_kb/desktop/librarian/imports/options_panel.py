"""What is said of the files added next, and the folder that is watched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from summit_kb.desktop.librarian.describing.topic_dialog import TopicDialog
from summit_kb.desktop.librarian.imports.folder_watch import FolderWatch
from summit_kb.desktop.librarian.imports.queue import ImportQueue
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.kinds import DOCUMENT_TYPES

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk


class OptionsPanel(QFrame):
    """Two lines: type, topics, copies; the watched folder."""

    def __init__(
        self,
        desk: Desk,
        workspace: Workspace,
        queue: ImportQueue,
        watch: FolderWatch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        # In a low window the list below gives way, not the letters of these fields.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._desk = desk
        self._workspace = workspace
        self._queue = queue
        self._watch = watch
        self._build()
        watch.changed.connect(self.retranslate)
        self.retranslate()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 12, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self._of_all, self._watched = muted(), muted()
        grid.addWidget(self._of_all, 0, 0)
        grid.addWidget(self._watched, 1, 0)
        grid.addLayout(self._build_choices(), 0, 1)
        grid.addLayout(self._build_watch(), 1, 1)

    def _build_choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.type = QComboBox()
        self.type.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.type.setMinimumContentsLength(26)
        self.type.currentIndexChanged.connect(self._on_type)
        self.topics = QPushButton()
        self.topics.clicked.connect(self.choose_topics)
        self.copies = QCheckBox()
        self.copies.toggled.connect(self._on_copies)
        for widget in (self.type, self.topics, self.copies):
            row.addWidget(widget)
        row.addStretch()
        return row

    def _build_watch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.folder = ElidedLabel()
        self.choose = QPushButton()
        self.choose.clicked.connect(self._on_choose)
        self.automatic = QCheckBox()
        self.automatic.toggled.connect(self._on_automatic)
        self.leave = icon_button("close")
        self.leave.clicked.connect(self._on_leave)
        row.addWidget(self.folder, 1)
        for widget in (self.automatic, self.choose, self.leave):
            row.addWidget(widget)
        return row

    @property
    def summary(self) -> str:
        """What is chosen, in one line, for when the panel is folded."""
        choices = self._queue.choices
        parts = [self._type_text(choices.type)]
        if choices.topics:
            parts.append(self.tr("%Ln topic(s)", "", len(choices.topics)))
        if choices.accept_duplicates:
            parts.append(self.tr("copies too"))
        folder = self._watch.folder
        if folder is not None:
            parts.append(self.tr("watching “{folder}”").format(folder=folder.name or str(folder)))
        return " · ".join(parts)

    def retranslate(self) -> None:
        choices, words = self._queue.choices, self._desk.words
        self._of_all.setText(self.tr("For all files"))
        self._watched.setText(self.tr("Watched folder"))
        self._fill_types()
        self.type.setAccessibleName(words.field("type"))
        if choices.topics:
            labels = [self._topic(name) for name in choices.topics]
            self.topics.setText(", ".join(labels)[:60].replace("&", "&&"))
        else:
            self.topics.setText(self.tr("Topics…"))
        self.topics.setAccessibleName(words.field("topics"))
        self.copies.setText(self.tr("Add copies too"))
        self.copies.setToolTip(
            self.tr("Files whose very bytes the library has become documents once more.")
        )
        self._show_watch()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def choose_topics(self) -> TopicDialog:
        """Open the tree of topics."""
        thesaurus = self._workspace.library.thesaurus
        dialog = TopicDialog(
            thesaurus, self._queue.choices.topics, self._desk.language, self.window()
        )
        dialog.accepted.connect(lambda: self._use_topics(dialog.topics()))
        dialog.open()
        return dialog

    def watch_folder(self, folder: Path | None) -> None:
        """Watch a folder, or none."""
        self._watch.watch(folder)

    def _use_topics(self, topics: tuple[str, ...]) -> None:
        self._queue.choices = replace(self._queue.choices, topics=topics)
        self.retranslate()

    def _fill_types(self) -> None:
        chosen = self._queue.choices.type
        self.type.blockSignals(True)
        self.type.clear()
        self.type.addItem(self._type_text(None), None)
        for name in sorted(DOCUMENT_TYPES, key=self._desk.words.type):
            self.type.addItem(self._desk.words.type(name), name)
        self.type.setCurrentIndex(max(self.type.findData(chosen), 0))
        self.type.blockSignals(False)

    def _type_text(self, name: str | None) -> str:
        return self._desk.words.type(name) if name else self.tr("Type: read from each document")

    def _topic(self, name: str) -> str:
        topic = self._workspace.library.thesaurus.get(name)
        return topic.label(self._desk.language) if topic else name

    def _show_watch(self) -> None:
        folder = self._watch.folder
        if folder is None:
            text = self.tr("None: new files in a folder can be found by themselves.")
        elif self._watch.is_reachable:
            text = str(folder)
        else:
            text = self.tr("{folder} cannot be reached at the moment").format(folder=folder)
        self.folder.setText(text)
        self.choose.setText(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the watched folder"))
        self.automatic.setText(self.tr("Add new files without asking"))
        self.automatic.blockSignals(True)
        self.automatic.setChecked(self._watch.automatic)
        self.automatic.blockSignals(False)
        set_words(self.leave, self.tr("Watch no folder"))
        self.automatic.setVisible(folder is not None)
        self.leave.setVisible(folder is not None)

    @Slot()
    def _on_type(self) -> None:
        self._queue.choices = replace(self._queue.choices, type=self.type.currentData())

    @Slot(bool)
    def _on_copies(self, checked: bool) -> None:
        self._queue.choices = replace(self._queue.choices, accept_duplicates=checked)

    @Slot(bool)
    def _on_automatic(self, checked: bool) -> None:
        self._watch.set_automatic(automatic=checked)

    @Slot()
    def _on_choose(self) -> None:
        start = str(self._watch.folder or Path.home())
        title = self.tr("Choose the folder to watch")
        name = QFileDialog.getExistingDirectory(self, title, start, QFileDialog.Option.ShowDirsOnly)
        if name:
            self.watch_folder(Path(name))

    @Slot()
    def _on_leave(self) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.watch_folder(None)
