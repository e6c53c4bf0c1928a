"""The section of the desk where the thesaurus is edited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.app.desk import Done
from summit_kb.app.vocabulary.operations import MoveTopic, Operation
from summit_kb.app.vocabulary.vocabulary import Changed, Usage
from summit_kb.desktop.librarian.section import SectionContext
from summit_kb.desktop.librarian.topics.draft import Draft
from summit_kb.desktop.librarian.topics.head_line import NAMES, RULES, TOPICS
from summit_kb.desktop.librarian.topics.operation_dialog import Kind, OperationDialog
from summit_kb.desktop.librarian.topics.plan_words import PlanWords, fault_words
from summit_kb.desktop.librarian.topics.section_parts import SectionParts
from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import SummitError

_DOCUMENTS = "documents"
_Read = tuple[Thesaurus, Mapping[str, Usage]]
Failed = Callable[[SummitError], None]


class TopicsSection(SectionParts):
    """A target is the id of a topic to go to. What is typed and not saved is kept for each topic
    until it is saved or taken back.
    """

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._vocabulary = context.workspace.vocabulary
        self._drafts: dict[str, Draft] = {}
        self._wanted: str | None = None
        self._new: Draft | None = None
        self._shows_new = False
        self.dialog: OperationDialog | None = None
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.head.page_chosen.connect(self.show_page)
        self.head.new_wanted.connect(self.start_new)
        self.head.merge_wanted.connect(lambda: self.ask(Kind.MERGE))
        self.head.move_wanted.connect(lambda: self.ask(Kind.MOVE))
        self.head.remove_wanted.connect(lambda: self.ask(Kind.REMOVE))
        self.head.undo_wanted.connect(self.context.changes.undo_last)
        self.head.redo_wanted.connect(self.context.changes.redo)
        self.blank.wanted.connect(self.start_new)
        self.field.textChanged.connect(self.tree.narrow)
        self.tree.chosen.connect(self._on_chosen)
        # Queued: a dialog must not open while the system is still busy with the drag.
        self.tree.move_wanted.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self.tree.remove_wanted.connect(lambda: self.ask(Kind.REMOVE))
        self.tree.menu_wanted.connect(self._on_menu)
        self.form.edited.connect(self._on_edited)
        self.form.save_wanted.connect(self.save)
        self.form.revert_wanted.connect(self.revert)
        self.documents.opened.connect(self._on_opened)
        self.documents.all_wanted.connect(self._on_all)
        self.documents.narrower_toggled.connect(self._ask_documents)
        for keys, slot in (
            ("Ctrl+N", self.start_new),
            ("Ctrl+S", self.save),
            ("Ctrl+M", lambda: self.ask(Kind.MERGE)),
            ("Ctrl+Shift+M", lambda: self.ask(Kind.MOVE)),
            ("F2", self.form.start),
            ("Ctrl+F", self.field.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def refresh(self) -> None:
        """Count in a thread, then show the tree anew with the same topic chosen."""
        self.retranslate()
        vocabulary = self._vocabulary

        def read() -> _Read:
            return vocabulary.thesaurus, vocabulary.usage()

        self.context.desk.bridge.query("desk-topics", read, self._on_read)
        self.rules.show_library(self.context.workspace.library)
        self.names.show_library(self.context.workspace.library)

    def show_target(self, target: object) -> None:
        if isinstance(target, str):
            self.show_page(TOPICS)
            self._wanted = target
            self.tree.choose(target)

    def first_focus(self) -> QWidget:
        return self.tree if len(self.model.thesaurus) else self.blank.button

    def state(self) -> dict[str, Any]:
        return {"sizes": self.split.sizes(), "topic": self.tree.current or ""}

    def restore(self, state: Mapping[str, Any]) -> None:
        sizes, topic = state.get("sizes"), state.get("topic")
        if isinstance(sizes, list) and all(isinstance(one, int) for one in sizes):
            self.split.setSizes(sizes)
        if isinstance(topic, str) and topic:
            self._wanted = topic

    @property
    def current(self) -> Topic | None:
        return self.model.thesaurus.get(self.tree.current or "")

    @Slot(str)
    def show_page(self, page: str) -> None:
        """Topics, rules, or names."""
        self.head.show_page(page)
        is_blank = not len(self.model.thesaurus) and not self._shows_new
        topics = self.blank if is_blank else self.split
        self.pages.setCurrentWidget({TOPICS: topics, RULES: self.rules, NAMES: self.names}[page])

    @Slot()
    def start_new(self) -> None:
        """An empty form for a topic beside the chosen one."""
        beside = self.current
        self._new = self._new or Draft(None, broader=beside.broader if beside else None)
        self._shows_new = True
        self.show_page(TOPICS)
        self._show_form()
        self.form.start()

    @Slot()
    def save(self) -> None:
        """Write what the form says; a fault is told where it was typed."""
        if not self.form.save.isEnabled():
            return
        draft = self.form.draft
        self._do(draft.operation(), failed=self._on_not_saved, draft=draft)

    @Slot()
    def revert(self) -> None:
        """Forget what was typed and not saved."""
        if self._shows_new:
            self._new, self._shows_new = None, False
        elif self.tree.current is not None:
            self._drafts.pop(self.tree.current, None)
        self._show_tree()
        self.show_page(TOPICS)
        self.first_focus().setFocus()

    def ask(self, kind: Kind, given: Operation | None = None) -> None:
        """Show what an operation will touch; it is done when that is agreed to."""
        topic = self.current
        if topic is None:
            return
        used = self.model.usage.get(topic.id, Usage()).documents > 0
        dialog = self.dialog = OperationDialog(
            self.context.desk,
            self.model.thesaurus,
            topic.id,
            kind,
            self._vocabulary.plan,
            used=used,
            given=given,
            parent=self.window(),
        )
        dialog.accepted.connect(self._on_agreed)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_read(self, read: _Read) -> None:
        thesaurus, usage = read
        gone = self._drafts.keys() - {topic.id for topic in thesaurus}
        for topic in gone:
            del self._drafts[topic]
        self.model.thesaurus, self.model.usage = thesaurus, usage
        self._show_tree()
        self.show_page(self.head.pages.value)

    def _show_tree(self) -> None:
        """The tree anew, at the topic that is wanted or was chosen."""
        wanted = self._wanted or self.tree.current
        self._wanted = None
        self.model.show_topics(
            self.model.thesaurus, self.model.usage, self.context.desk.language, self._drafts
        )
        self.model.setHorizontalHeaderLabels([self.tr("Topic"), self.tr("Documents")])
        self.tree.expandAll()
        if self.field.text():
            self.tree.narrow(self.field.text())
        if not (wanted and self.tree.choose(wanted)) and len(self.model.thesaurus):
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self._show_form()

    @Slot(str)
    def _on_chosen(self, topic: str) -> None:
        if topic:
            # A new topic that was begun comes back with "New topic".
            self._shows_new = False
            self._show_form()

    def _show_form(self) -> None:
        topic = self.current
        self.head.show_chosen(is_chosen=topic is not None, others=len(self.model.thesaurus) > 1)
        if self._shows_new and self._new is not None:
            self.form.show()
            empty = Draft(None, broader=self._new.broader)
            path = self._path(self._new.broader)
            self.form.show_draft(self._new, empty, Usage(), path=path)
            self.documents.hide()
            return
        self.form.setVisible(topic is not None)
        self.documents.setVisible(topic is not None)
        if topic is None:
            return
        saved = Draft.of(topic)
        usage = self.model.usage.get(topic.id, Usage())
        draft, label = self._drafts.get(topic.id, saved), topic.label(self.context.desk.language)
        self.form.show_draft(draft, saved, usage, label, self._path(topic.broader))
        self.documents.narrower.setVisible(usage.documents != usage.with_narrower)
        self._ask_documents()

    def _path(self, broader: str | None) -> str:
        thesaurus, language = self.model.thesaurus, self.context.desk.language
        above = thesaurus.with_broader(broader) if broader else []
        found = filter(None, map(thesaurus.get, reversed(above)))
        return " › ".join(topic.label(language) for topic in found)

    @Slot()
    def _ask_documents(self) -> None:
        topic, vocabulary = self.tree.current, self._vocabulary
        if topic is None:
            return
        narrower = self.documents.narrower.isChecked()

        def read() -> list[Document]:
            return vocabulary.documents(topic, narrower=narrower)

        bridge = self.context.desk.bridge
        bridge.query("topic-documents", read, self.documents.show_documents)

    @Slot()
    def _on_edited(self) -> None:
        draft = self.form.draft
        if draft.topic is None:
            self._new = draft
        elif self.form.is_edited:
            self._drafts[draft.topic] = draft
        else:
            self._drafts.pop(draft.topic, None)
        if draft.topic is not None:
            self.model.mark_draft(draft.topic, is_draft=self.form.is_edited)

    @Slot(str, object, object)
    def _on_moved(self, topic: str, broader: str | None, before: str | None) -> None:
        """Among its siblings a topic moves at once; anything else is shown first."""
        operation = MoveTopic(topic, broader, before)
        known = self.model.thesaurus.get(topic)
        if known is not None and known.broader == broader:
            self._do(operation)
        else:
            self.ask(Kind.MOVE, operation)

    @Slot()
    def _on_agreed(self) -> None:
        if self.dialog is not None and self.dialog.operation is not None:
            self._do(self.dialog.operation)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
        self.tree.setFocus()

    def _do(
        self, operation: Operation, failed: Failed | None = None, draft: Draft | None = None
    ) -> None:
        vocabulary, words = self._vocabulary, PlanWords(self.context.desk.language, self)
        changes = self.context.changes

        def done(made: Changed) -> None:
            if draft is not None:
                self._forget(draft, made)
            if made.change is not None:
                changes.tell_done(words.done(made.plan), Done(made.change))
            self.refresh()

        changes.run(
            lambda report, _cancel: vocabulary.apply(operation, report=report), done, failed
        )

    def _forget(self, draft: Draft, made: Changed) -> None:
        """It is saved now; a new topic becomes the chosen one."""
        if draft.topic is not None:
            self._drafts.pop(draft.topic, None)
        elif made.plan.changed:
            self._new, self._shows_new = None, False
            self._wanted = made.plan.changed[0].id

    def _on_not_saved(self, error: SummitError) -> None:
        words = self.context.desk.words
        self.form.show_fault(fault_words(error, self.model.thesaurus, words))

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("New topic"), self.start_new)
        if self.current is not None:
            menu.addAction(self.tr("Edit"), self.form.start)
            menu.addSeparator()
            menu.addAction(self.tr("Merge…"), lambda: self.ask(Kind.MERGE))
            menu.addAction(self.tr("Move…"), lambda: self.ask(Kind.MOVE))
            menu.addAction(self.tr("Remove…"), lambda: self.ask(Kind.REMOVE))
        menu.popup(at)

    @Slot(str)
    def _on_opened(self, document: str) -> None:
        self.open_requested.emit(Locator(document))

    @Slot(list)
    def _on_all(self, ids: list[str]) -> None:
        self.section_requested.emit(_DOCUMENTS, ids)
