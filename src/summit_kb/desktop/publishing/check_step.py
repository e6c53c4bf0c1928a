"""The first step: is the library sound, and where is it not."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.publishing.step_card import Stand, StepCard
from summit_kb.desktop.widgets.buttons import as_link, primary_button
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.desktop.widgets.text_link import TextLink

if TYPE_CHECKING:
    from summit_kb.app.publishing.publishing import Plan
    from summit_kb.app.reports import Problem
    from summit_kb.app.words import Words
    from summit_kb.library.store import Library

_MOST = 20
_TITLE = 300  # letters; what has no room is cut where it is shown


class CheckStep(StepCard):
    """Signals: ``look_wanted``; ``mend_wanted`` (document id, "" for the library itself)."""

    look_wanted = Signal()
    mend_wanted = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        self._library = library
        rows = self._list = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        self.aside = muted()
        self.aside.setWordWrap(True)
        self.look, self.again = primary_button("refresh"), QPushButton()
        foot = QHBoxLayout()
        for button in (self.look, self.again):
            button.clicked.connect(self.look_wanted)
            foot.addWidget(button)
        foot.addStretch()
        self.column.addWidget(rows)
        self.column.addWidget(self.aside)
        self.column.addLayout(foot)

    def show_plan(
        self, plan: Plan | None, words: Words, *, doing: str, is_signed: bool = False
    ) -> None:
        """``is_signed``: it was checked once more when the edition was signed."""
        is_looking = doing == "plan"
        self.title.setText(self.tr("The library is checked"))
        self.look.setText(self.tr("Check and compare"))
        self.again.setText(self.tr("Check again"))
        is_first = plan is None and not is_signed
        self.look.setVisible(is_first)
        self.again.setVisible(not is_first)
        for button in (self.look, self.again):
            button.setEnabled(not doing)
        clear(self._rows)
        self._list.setVisible(plan is not None and bool(plan.errors))
        self.aside.setVisible(plan is not None)
        if plan is None and is_signed and not is_looking:
            self.stand(Stand.DONE, self.tr("Checked when the edition was signed."))
            return
        if plan is None:
            said = self.tr(
                "Every file is compared with what was added, and the library with the last "
                "edition. Nothing is written."
            )
            self.stand(Stand.NOW, self.tr("Checking…") if is_looking else said)
            return
        for problem in plan.errors[:_MOST]:
            self._rows.addWidget(self._row(problem, words))
        left = len(plan.errors) - _MOST
        if left > 0:
            self._rows.addWidget(muted(self.tr("and %Ln more", "", left)))
        self._order()
        self.aside.setText(self._aside(plan))
        errors = len(plan.errors)
        if errors:
            said = self.tr("%Ln thing(s) must be mended before publishing:", "", errors)
            self.stand(Stand.BLOCKED, said)
        else:
            self.stand(Stand.DONE, self.tr("Nothing stands in the way."))

    def _order(self) -> None:
        """Tab goes through what is to be mended, then to the button below."""
        row = [*self._list.findChildren(QPushButton), self.look, self.again]
        for before, after in itertools.pairwise(row):
            QWidget.setTabOrder(before, after)

    def _aside(self, plan: Plan) -> str:
        parts = [self.tr("%Ln warning(s), which do not stop publishing", "", len(plan.warnings))]
        if plan.unconfirmed:
            count = len(plan.unconfirmed)
            parts.append(self.tr("in %Ln document(s) something is not confirmed yet", "", count))
        return " · ".join(parts)

    def _row(self, problem: Problem, words: Words) -> QWidget:
        wording = words.problem(problem.code, problem.facts)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        document = problem.document or ""
        found = self._library.documents.get(document)
        if document:
            link = TextLink()
            link.setText(as_link(found.title if found else document, _TITLE))
            link.clicked.connect(lambda: self.mend_wanted.emit(document))
            column.addWidget(link)
        for text in (TextLabel(wording.sentence), muted(wording.remedy)):
            text.setWordWrap(True)
            column.addWidget(text)
        return row


def size_text(count: int) -> str:
    """Bytes as people say them."""
    if count < 1_000_000:
        return f"{number_text(max(1, round(count / 1_000)) if count else 0)} KB"
    if count < 1_000_000_000:
        return f"{number_text(round(count / 1_000_000))} MB"
    return f"{QLocale().toString(count / 1_000_000_000, 'f', 1)} GB"
