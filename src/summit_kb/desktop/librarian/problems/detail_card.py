"""One problem in full: what is wrong, what to do, and the buttons that begin it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from summit_kb.app.reports import Problem
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.problems.jumps import Way, jump_of
from summit_kb.desktop.librarian.problems.sentences import titled_sentence
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.library.store import Library


class DetailCard(QFrame):
    """Signals: ``jump_wanted``; ``again_wanted`` to check the document again."""

    jump_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, desk: Desk, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library = library
        self._problem: Problem | None = None
        self._count = 0
        self.setProperty("kind", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(3)
        self.sentence = TextLabel()
        self.remedy = muted(scale=1.0)
        for label in (self.sentence, self.remedy):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        row.addLayout(column, 1)
        self.again = QPushButton()
        self.again.clicked.connect(self.again_wanted)
        self.jump = primary_button()
        self.jump.clicked.connect(self.jump_wanted)
        for button in (self.again, self.jump):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignBottom)
        self.retranslate()

    def show_problem(self, problem: Problem | None, count: int) -> None:
        """The marked problem, of ``count`` chosen ones."""
        self._problem, self._count = problem, count
        self.retranslate()

    def retranslate(self) -> None:
        problem = self._problem
        self.setVisible(problem is not None)
        if problem is None:
            return
        wording = self._desk.words.problem(problem.code, problem.facts)
        self.sentence.setText(titled_sentence(problem, self._library, self._desk.words))
        self.remedy.setText(self._remedy(problem) or wording.remedy)
        self.again.setText(self.tr("Check again"))
        self.again.setVisible(problem.document is not None)
        self.jump.setText(self._way_words(jump_of(problem).way))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _remedy(self, problem: Problem) -> str:
        """What to do in this window, where it can be done here."""
        jump = jump_of(problem)
        words = {
            Way.FIELD: self.tr("Fill in or mend “%1”; several documents at once if it is alike."),
            Way.DESCRIBE: self.tr("Compare with the page beside the form; confirm or mend it."),
            Way.BOTH: self.tr("Mend the number, date or issuer of one of them, or remove one."),
            Way.COMPARE: self.tr("Compare them: keep both, make one a version, or remove one."),
            Way.INDEX: self.tr("Press the button. The documents themselves are not affected."),
        }
        return words.get(jump.way, "").replace("%1", self._desk.words.field(jump.field))

    def _way_words(self, way: Way) -> str:
        words = {
            Way.READER: self.tr("Open the document"),
            Way.FIELD: self.tr("Mend the field"),
            Way.DESCRIBE: self.tr("Describe…"),
            Way.FOLDER: self.tr("Show the folder"),
            Way.COMPARE: self.tr("Compare the two…"),
            Way.BOTH: self.tr("Show both"),
            Way.TOPICS: self.tr("Go to topics and rules"),
            Way.INDEX: self.tr("Bring the index up to date"),
        }
        return words[way]
