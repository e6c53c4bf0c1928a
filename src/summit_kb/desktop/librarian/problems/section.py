"""The section of the check: run it, read what is wrong by kind or by need, go and mend it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.reports import Problem, Severity
from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import moment_text
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.librarian.plain_table import PlainTable
from summit_kb.desktop.librarian.problems.detail_card import DetailCard
from summit_kb.desktop.librarian.problems.jumping import Jumping
from summit_kb.desktop.librarian.problems.kinds import report_text
from summit_kb.desktop.librarian.problems.problem_rows import KIND_WIDTHS, PROBLEM_WIDTHS, Rows
from summit_kb.desktop.librarian.section import Section, SectionContext
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import heading

# Whether documents are like each other is only seen by looking at all of them.
_OF_MANY = frozenset({"identity-duplicate", "same-text", "probable-copy", "similar-text"})


class ProblemsSection(Section):
    """Checking may take long in a large library, so it begins when somebody asks for it."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._problems: list[Problem] | None = None
        self._checked = ""
        self._stale = False
        self._rows = Rows(context.workspace.library, context.desk, ())
        self.jumping = Jumping(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(self._build_pages(), 1)
        self.card = DetailCard(context.desk, context.workspace.library)
        column.addWidget(self.card)
        self._connect()
        self.retranslate()

    def _build_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 14, 16, 10)
        row.setSpacing(6)
        self._title = heading()
        self._title.setWordWrap(False)
        self.count = ElidedLabel(kind="muted")
        self.copy_button = QPushButton()
        self.copy_button.setIcon(icons.icon("copy"))
        self.run_button = primary_button("refresh")
        row.addWidget(self._title)
        row.addSpacing(6)
        row.addWidget(self.count, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.run_button)
        return head

    def _build_pages(self) -> QStackedWidget:
        self.kinds = PlainTable(KIND_WIDTHS)
        self.kinds.setSelectionMode(PlainTable.SelectionMode.SingleSelection)
        self.table = PlainTable(PROBLEM_WIDTHS)
        self.split = QSplitter()
        self.split.setChildrenCollapsible(False)
        self.split.setProperty("kind", "gap")
        self.split.addWidget(self.kinds)
        self.split.addWidget(self.table)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 5)
        # The kinds are few and short: wide enough to be read, however large the text.
        self.kinds.setMinimumWidth(min(scaled(260), 460))
        self.split.setContentsMargins(16, 0, 16, 0)
        self.blank = BlankPage("success")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.blank)
        self.pages.addWidget(self.split)
        return self.pages

    def _connect(self) -> None:
        self.run_button.clicked.connect(self.run)
        self.blank.wanted.connect(self.run)
        self.copy_button.clicked.connect(self._on_copy)
        self.kinds.chosen_changed.connect(self._on_kind_chosen)
        self.table.chosen_changed.connect(self._on_problem_chosen)
        self.table.opened.connect(self._on_jump)
        self.card.jump_wanted.connect(self._on_jump)
        self.card.again_wanted.connect(self._on_again)
        self.jumping.open_requested.connect(self.open_requested)
        self.jumping.describe_requested.connect(self.describe_requested)
        self.jumping.section_requested.connect(self.section_requested)

    def refresh(self) -> None:
        """The report stays as it was; that the library is another by now is said."""
        self._stale = self._problems is not None and bool(self._checked)
        self.retranslate()

    def first_focus(self) -> QWidget:
        return self.kinds if self.pages.currentWidget() is self.split else self.blank.button

    @Slot()
    def run(self) -> None:
        """Check the whole library, with progress and a way to stop."""
        workspace = self.context.workspace
        self.run_button.setEnabled(False)
        self.context.changes.look(
            lambda report, cancel: workspace.check(report=report, cancel=cancel),
            self._on_checked,
            self._on_failed,
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("Check"))
        self.run_button.setText(" " + self.tr("Check now"))
        self.copy_button.setText(" " + self.tr("Copy the report"))
        self.copy_button.setEnabled(bool(self._problems))
        self.kinds.setAccessibleName(self.tr("Kinds of problems"))
        self.table.setAccessibleName(self.tr("Problems of this kind"))
        if self._problems is None:
            self.blank.say(
                self.tr("The library has not been checked yet"),
                self.tr(
                    "Checking compares every file with what was added, and looks for missing "
                    "fields, broken relations, poor texts and copies. Nothing is changed."
                ),
                self.tr("Check now"),
            )
        else:
            self.blank.say(self.tr("Nothing is wrong"), "", "")
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def chosen(self) -> list[Problem]:
        """The problems that are marked, in the order of the table."""
        return [self._rows.problem(name) for name in self.table.chosen_ids()]

    def _show(self) -> None:
        problems = self._problems or []
        self._rows = Rows(self.context.workspace.library, self.context.desk, problems)
        self.pages.setCurrentWidget(self.split if problems else self.blank)
        self.count.setText(self._summary(problems))
        self.kinds.show_rows((self.tr("Kind"), self.tr("Number")), self._rows.kinds())
        if problems and not self.kinds.current_id:
            first = self.kinds.rows.row(0).id
            self.kinds.choose([first], first)
        self._on_kind_chosen()

    def _summary(self, problems: Sequence[Problem]) -> str:
        if self._problems is None:
            return ""
        errors = sum(1 for one in problems if one.severity is Severity.ERROR)
        parts = [
            self.tr("%Ln errors", "", errors),
            self.tr("%Ln warnings", "", len(problems) - errors),
            self.tr("checked %1").replace(
                "%1", moment_text(self._checked, self.context.desk.language)
            ),
        ]
        if self._stale:
            parts.append(self.tr("the library has changed since"))
        return " · ".join(parts)

    def _on_checked(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._checked = datetime.now(UTC).isoformat(timespec="seconds")
        self._stale = False
        self.run_button.setEnabled(True)
        self.counted.emit(len(problems))
        self.retranslate()
        announce(self, self.count.text())
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: object) -> None:
        self.run_button.setEnabled(True)
        self.context.changes.tell_failure(error)  # pyright: ignore[reportArgumentType] the bridge hands over SummitErrors only

    @Slot()
    def _on_kind_chosen(self) -> None:
        kind = next(iter(self.kinds.chosen_ids()), "")
        heads = (self.tr("Document"), self.tr("What is wrong"))
        self.table.show_rows(heads, self._rows.problems(kind))
        if self.table.rows.rowCount() and not self.table.current_id:
            first = self.table.rows.row(0).id
            self.table.choose([first], first)
        self._on_problem_chosen()

    @Slot()
    def _on_problem_chosen(self) -> None:
        chosen = self.chosen()
        self.card.show_problem(chosen[0] if chosen else None, len(chosen))

    @Slot()
    def _on_jump(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.jumping.jump(chosen)

    @Slot()
    def _on_again(self) -> None:
        """Check the documents of the marked problems again, each by itself."""
        workspace = self.context.workspace
        ids = list(dict.fromkeys(one.document for one in self.chosen() if one.document))
        self.context.desk.bridge.query(
            "desk-check-again",
            lambda: {name: workspace.check_document(name) for name in ids},
            self._on_checked_again,
        )

    def _on_checked_again(self, found: dict[str, list[Problem]]) -> None:
        kept = [
            one for one in self._problems or [] if one.document not in found or one.code in _OF_MANY
        ]
        self._problems = [*kept, *(one for told in found.values() for one in told)]
        self.counted.emit(len(self._problems))
        self.retranslate()
        announce(self, self.count.text())

    @Slot()
    def _on_copy(self) -> None:
        text = report_text(self._problems or [], self.context.desk.words)
        QGuiApplication.clipboard().setText(text)
        self.context.changes.tell(self.tr("The report is copied"), kind="info")
