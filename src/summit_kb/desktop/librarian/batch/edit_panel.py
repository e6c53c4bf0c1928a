"""The panel beside the table: the fields of the chosen documents, and what a change comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.assignments import Assignment
from summit_kb.app.common_values import CommonValues, common_values, known_texts
from summit_kb.app.desk import Done
from summit_kb.app.editing import ALL
from summit_kb.desktop.announce import announce
from summit_kb.desktop.librarian.batch.edit_form import EditForm
from summit_kb.desktop.librarian.batch.fields import FIELDS
from summit_kb.desktop.librarian.section import SectionContext
from summit_kb.desktop.mac_keys import as_written_here
from summit_kb.desktop.widgets.buttons import icon_button, primary_button, set_words
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import TextLabel, heading, muted
from summit_kb.foundation.errors import SummitError

_PAUSE_MS = 250
_LEAST_WIDTH = 300
# More documents than these are looked through in a thread.
_AT_ONCE = 60


@dataclass(frozen=True)
class _Edit:
    """What is to be done with which documents."""

    ids: tuple[str, ...]
    wanted: tuple[Assignment, ...]
    confirm: tuple[str, ...]


class EditPanel(QFrame):
    """Signals: ``closed``; ``left`` when the keyboard goes back to the table.

    What is being edited stays with the documents it was begun for, whatever is chosen meanwhile.
    """

    closed = Signal()
    left = Signal()

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ids: tuple[str, ...] = ()
        self._next: tuple[str, ...] = ()
        self._common = CommonValues(0, {}, {}, 0)
        self._changing = 0
        self._faults = 0
        self.setProperty("kind", "panel")
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self._build()
        self._previewing = QTimer(self)
        self._previewing.setSingleShot(True)
        self._previewing.setInterval(_PAUSE_MS)
        self._previewing.timeout.connect(self._preview)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        self.form = EditForm(self._context.desk, self._context.workspace.library)
        self.form.edited.connect(self._on_edited)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.form)
        column.addWidget(self._area, 1)
        column.addWidget(self._build_foot())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(self.apply)

    def _build_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 8, 6)
        row = QHBoxLayout()
        self._title = heading(1.1)
        self._close = icon_button("close")
        self._close.clicked.connect(self.closed)
        row.addWidget(self._title, 1)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self._pinned = muted()
        self._pinned.setWordWrap(True)
        self._pinned.hide()
        head.addLayout(row)
        head.addWidget(self._pinned)
        return head

    def _build_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        self.confirm = QCheckBox()
        self.confirm.toggled.connect(self._on_edited)
        self._fault = TextLabel(kind="danger", scale=0.95)
        self._fault.setWordWrap(True)
        self._said = muted(scale=1.0)
        self._said.setWordWrap(True)
        row = QHBoxLayout()
        self._revert = QPushButton()
        self._revert.clicked.connect(self.revert)
        self.apply_button = primary_button()
        self.apply_button.clicked.connect(self.apply)
        row.addStretch(1)
        row.addWidget(self._revert)
        row.addWidget(self.apply_button)
        for widget in (self.confirm, self._fault, self._said):
            column.addWidget(widget)
        column.addLayout(row)
        return foot

    @property
    def touched(self) -> bool:
        """Whether something is to change."""
        return self.form.touched or self.confirm.isChecked()

    @property
    def said(self) -> str:
        """What the change comes to, in words."""
        return self._said.text()

    @property
    def ids(self) -> tuple[str, ...]:
        """The documents that would change."""
        return self._ids

    def show_documents(self, ids: Sequence[str]) -> None:
        """Show other documents; what is being edited is kept until it is applied or given up."""
        self._next = tuple(ids)
        if not self.touched:
            self._ids = self._next
        self._read()

    def refresh(self) -> None:
        """The library changed."""
        self.form.offer()
        library = self._context.workspace.library
        self._context.desk.bridge.query(
            "desk-known", lambda: known_texts(library.documents.values()), self._on_known
        )
        self._read()

    def start(self, field: str = "") -> None:
        """The keyboard goes to a field, by default the first."""
        row = self.form.rows.get(field) or next(iter(self.form.rows.values()))
        self._area.ensureWidgetVisible(row)
        row.editor.control().setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def revert(self) -> None:
        """Give up what is being edited."""
        self.form.revert()
        self.confirm.setChecked(False)
        self._ids = self._next
        self._read()

    @Slot()
    def apply(self) -> None:
        """Change all documents in one go."""
        if not self.touched or not self._ids:
            return
        self._previewing.stop()
        edit, desk = self._edit(), self._context.workspace.desk
        self.apply_button.setEnabled(False)
        self._context.changes.run(
            lambda report, _cancel: desk.edit(
                edit.ids, edit.wanted, confirm=edit.confirm, report=report
            ),
            self._on_done,
            self._on_failed,
        )

    def retranslate(self) -> None:
        count = len(self._ids)
        titles = self._context.workspace.library.documents
        self._title.setText(self.tr("Edit %Ln documents", "", count))
        if count == 1 and self._ids[0] in titles:
            self._title.setText(titles[self._ids[0]].title)
        if not count:
            self._title.setText(self.tr("No document is chosen"))
        self._pinned.setText(
            self.tr("This edit was begun for other documents than are chosen now.")
        )
        self._pinned.setVisible(self.touched and set(self._next) != set(self._ids))
        set_words(self._close, self.tr("Close the fields"))
        self._revert.setText(self.tr("Give up"))
        self.apply_button.setText(self.tr("Apply"))
        self.apply_button.setToolTip(as_written_here("Ctrl+Enter"))
        self.confirm.setText(
            self.tr("Confirm what was read (%Ln documents)", "", self._common.waiting)
        )
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _edit(self) -> _Edit:
        confirm = (ALL,) if self.confirm.isChecked() else ()
        return _Edit(self._ids, tuple(self.form.assignments()), confirm)

    def _read(self) -> None:
        """Show the fields of the documents, unless they are being edited."""
        if not self.touched:
            there = self._context.workspace.library.documents
            found = [there[name] for name in self._ids if name in there]
            self._ids = tuple(one.id for one in found)
            if len(found) <= _AT_ONCE:
                self._context.desk.bridge.forget("desk-common")
                self._show_common(common_values(found, FIELDS))
            else:
                self.form.setEnabled(False)
                self._context.desk.bridge.query(
                    "desk-common", lambda: common_values(found, FIELDS), self._show_common
                )
        self.retranslate()

    def _show_common(self, common: CommonValues) -> None:
        if not self.touched:
            self._common = common
            self.form.show_common(common)
            self._changing = self._faults = 0
            self._fault.hide()
        self.form.setEnabled(bool(self._ids))
        self.confirm.setVisible(self._common.waiting > 0)
        self.retranslate()

    def _say(self) -> None:
        """What applying would do."""
        self.apply_button.setEnabled(self.touched and self._changing > 0)
        self._revert.setEnabled(self.touched)
        self._said.setVisible(bool(self._ids))
        if not self.touched:
            self._said.setText(self.tr("Nothing is changed yet."))
        elif self._faults:
            self._said.setText(self.tr("%Ln faults are to be mended first.", "", self._faults))
        else:
            self._said.setText(self.tr("Changes %Ln documents", "", self._changing))

    @Slot()
    def _on_edited(self) -> None:
        self._previewing.start()
        self.retranslate()

    @Slot()
    def _preview(self) -> None:
        """Ask what the change would come to; faults show while one types."""
        if not self.touched:
            self._on_previewed(0)
            return
        edit, desk = self._edit(), self._context.workspace.desk
        self._context.desk.bridge.query(
            "desk-preview",
            lambda: desk.preview(edit.ids, edit.wanted, confirm=edit.confirm),
            self._on_previewed,
            self._on_refused,
        )

    def _on_previewed(self, count: int) -> None:
        self._changing = count
        self._show_faults(())
        self._say()

    def _on_refused(self, error: SummitError) -> None:
        self._changing = 0
        self._show_faults(error.faults or (error,))
        self._say()

    def _show_faults(self, faults: Sequence[SummitError]) -> None:
        words, self._faults = self._context.desk.words, len(faults)
        homeless = self.form.show_faults(faults)
        told = (words.error(fault) for fault in homeless)
        self._fault.setText("\n".join(f"{one.sentence} {one.remedy}".strip() for one in told))
        self._fault.setVisible(bool(homeless))
        if faults:
            announce(self, words.error(faults[0]).sentence)

    def _on_known(self, texts: Mapping[str, Sequence[str]]) -> None:
        self.form.suggest(texts)

    def _on_done(self, done: Done) -> None:
        self.form.revert()
        self.confirm.setChecked(False)
        self._previewing.stop()
        self._ids = self._next
        self._read()
        count = len(done.change.documents) if done.change else 0
        self._context.changes.tell_done(self.tr("%Ln documents changed", "", count), done)

    def _on_failed(self, error: SummitError) -> None:
        if error.faults:
            self._on_refused(error)
            self.start(str(error.faults[0].facts.get("field", "")))
        else:
            self._context.changes.tell_failure(error)
            self._say()
