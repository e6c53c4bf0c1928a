"""One document after another: the form at the left, the page at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QWidget

from summit_kb.app.decisions import Decisions
from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.librarian.describing.page_parts import PageParts
from summit_kb.desktop.librarian.describing.subject import Subject, subject_of
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Report

if TYPE_CHECKING:
    from summit_kb.app.desk import Done
    from summit_kb.desktop.librarian.section import SectionContext

_CHANNEL = "describe"


class DescribingPage(PageParts):
    """Signals: ``left`` when the list is wanted again; ``described`` (id) when a document was
    saved; ``document_changed`` (id) when another one is shown.
    """

    left = Signal()
    described = Signal(str)
    document_changed = Signal(str)

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ids: list[str] = []
        self._at = 0
        self._saving = False
        self._connect()
        self._build_keys()

    @property
    def document_id(self) -> str:
        """The document at hand; empty when there is none."""
        return self._ids[self._at] if self._ids else ""

    @property
    def is_changed(self) -> bool:
        """Whether anything was decided that is not saved."""
        is_shown = bool(self._ids) and self.form.subject is not None
        return is_shown and not self.form.decisions().is_empty

    @property
    def is_saving(self) -> bool:
        return self._saving

    def describe(self, ids: Sequence[str], at: int = 0) -> None:
        """Describe these documents one after another, from the one at ``at``."""
        self._ids = list(dict.fromkeys(ids))
        self._at = min(max(at, 0), max(len(self._ids) - 1, 0))
        self._load()

    def refresh(self) -> None:
        """The library changed: show the record as it is, unless something was typed."""
        if self._ids and not self.is_changed and not self._saving:
            self._load(keep_focus=True)

    @Slot()
    def save(self) -> None:
        """Put what was decided in force, as one change."""
        self._save(go_on=False)

    @Slot()
    def save_and_next(self) -> None:
        """The same, and then the next document."""
        self._save(go_on=True)

    @Slot()
    def go_next(self) -> None:
        self._go(1)

    @Slot()
    def go_previous(self) -> None:
        self._go(-1)

    @Slot()
    def leave(self) -> None:
        """Back to the list; asks when something was decided that is not saved."""
        if self.may_leave():
            self.page.close_document()
            self._ids = []
            self.left.emit()

    def may_leave(self) -> bool:
        """Whether nothing would be lost, or the person wants it so."""
        if not self.is_changed:
            return True
        answer = QMessageBox.question(
            self,
            self.tr("Not saved"),
            self.tr("What you decided here is not saved. Leave it all the same?"),
        )
        return answer == QMessageBox.StandardButton.Yes

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.form.use_words(self.context.desk.words)
            self._show_state()

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.previous.clicked.connect(self.go_previous)
        self.next.clicked.connect(self.go_next)
        self.accept_sure.clicked.connect(self._on_accept_sure)
        self.save_only.clicked.connect(self.save)
        self.save_next.clicked.connect(self.save_and_next)
        self.form.changed.connect(self._show_state)
        self.form.place_wanted.connect(self.page.mark)

    def _build_keys(self) -> None:
        for keys, slot in (
            ("Ctrl+Return", self.save_and_next),
            ("Ctrl+Enter", self.save_and_next),
            ("Ctrl+S", self.save),
            ("Ctrl+Shift+Return", self._on_accept_sure),
            ("Alt+PgDown", self.go_next),
            ("Alt+PgUp", self.go_previous),
            ("Esc", self.leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _load(self, *, keep_focus: bool = False) -> None:
        name = self.document_id
        if not name:
            self.left.emit()
            return
        workspace, words = self.context.workspace, self.context.desk.words

        def show(subject: Subject) -> None:
            self._show_subject(subject, keep_focus=keep_focus)

        self.context.desk.bridge.query(
            _CHANNEL, lambda: subject_of(workspace, name, words), show, self._on_gone
        )

    def _show_subject(self, subject: Subject, *, keep_focus: bool) -> None:
        shown = self.form.subject
        if keep_focus and shown is not None and shown.document == subject.document:
            return
        self.tell("")
        self.form.show_subject(subject)
        self.page.show_document(subject.document)
        self._show_state()
        if not keep_focus and self.isVisible():
            self.form.focus_first()
            announce(self, subject.document.title)
        self.document_changed.emit(subject.document.id)

    def _on_gone(self, error: SummitError) -> None:
        """The document is not there any more: the next one."""
        self.context.changes.tell_failure(error)
        del self._ids[self._at]
        self._at = min(self._at, max(len(self._ids) - 1, 0))
        self._load()

    @Slot()
    def _show_state(self) -> None:
        subject = self.form.subject
        if subject is None:
            return
        self.title.setText(subject.document.title)
        self.place.setText(f"{number_text(self._at + 1)} / {number_text(len(self._ids))}")
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < len(self._ids))
        sure, waiting = self.form.sure_count, self.form.open_count
        self.accept_sure.setEnabled(sure > 0)
        accept = self.tr("Accept all sure ones")
        self.accept_sure.setText(f"{accept} ({number_text(sure)})" if sure else accept)
        text = self.tr("%Ln left to decide", "", waiting) if waiting else self.tr("All decided")
        self.waiting.setText(text)
        self.save_only.setEnabled(self.is_changed and not self._saving)
        self.save_next.setEnabled(not self._saving)

    @Slot()
    def _on_accept_sure(self) -> None:
        self.form.accept_sure()
        announce(self, self.waiting.text())

    def _save(self, *, go_on: bool) -> None:
        subject = self.form.subject
        if subject is None or self._saving:
            return
        decisions = self.form.decisions()
        if decisions.is_empty:
            if go_on:
                self._advance()
            return
        self._saving = True
        self._show_state()
        self._run(subject.document.id, decisions, go_on=go_on)

    def _run(self, name: str, decisions: Decisions, *, go_on: bool) -> None:
        desk = self.context.workspace.desk

        def work(report: Report, _cancel: Cancel) -> Done:
            return desk.decide(name, decisions, report=report)

        def done(result: Done) -> None:
            self._saving = False
            title = result.documents[0].title if result.documents else name
            self.context.changes.tell_done(self.tr("Saved: {title}").format(title=title), result)
            self.described.emit(name)
            if go_on:
                self._advance()
            else:
                self._load(keep_focus=True)

        self.context.changes.run(work, done, self._on_refused)

    def _on_refused(self, error: SummitError) -> None:
        self._saving = False
        self._show_state()
        left = self.form.show_faults(error)
        words = self.context.desk.words
        told = [words.error(fault) for fault in left]
        self.tell(" ".join(f"{one.sentence} {one.remedy}".strip() for one in told))
        announce(self, self.tr("Not saved: look at the fields marked."))

    def _advance(self) -> None:
        """The next document; after the last the list."""
        if self._at + 1 < len(self._ids):
            self._at += 1
            self._load()
        else:
            self.page.close_document()
            self._ids = []
            self.left.emit()

    def _go(self, steps: int) -> None:
        wanted = self._at + steps
        if 0 <= wanted < len(self._ids) and self.may_leave():
            self._at = wanted
            self._load()
