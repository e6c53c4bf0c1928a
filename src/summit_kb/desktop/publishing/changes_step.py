"""The second step: what the next edition changes, in words, by topic and document."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.publishing.check_step import size_text
from summit_kb.desktop.publishing.step_card import Stand, StepCard
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.editions.catalogue import What

if TYPE_CHECKING:
    from summit_kb.app.publishing.publishing import Plan
    from summit_kb.domain.topic import Thesaurus
    from summit_kb.editions.building import Built
    from summit_kb.editions.catalogue import Catalogue

_DOCUMENT = Qt.ItemDataRole.UserRole
_TALLEST, _ROW, _ICON = 320, 30, 16


class ChangesStep(StepCard):
    """Signal: ``opened`` (document id) for a document that is in the library."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.itemActivated.connect(self._on_activated)
        self.tree.setRootIsDecorated(False)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.itemExpanded.connect(self._on_folded)
        self.tree.itemCollapsed.connect(self._on_folded)
        self.tree.itemClicked.connect(self._on_clicked)
        self.column.addWidget(self.tree)

    def show_plan(
        self, plan: Plan | None, built: Built | None, thesaurus: Thesaurus, language: str
    ) -> None:
        self.title.setText(self.tr("What changes"))
        self.tree.setAccessibleName(self.tr("Changes by topic"))
        self.tree.clear()
        self.tree.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        if plan is None and built is not None:
            self.stand(Stand.DONE, self._told(built.catalogue, built.new_bytes))
            self.body.hide()
            return
        if plan is None:
            self.stand(Stand.WAITING, self.tr("Seen when the library is checked."))
            return
        for topic, entries in plan.by_topic.items():
            known = thesaurus.get(topic)
            name = known.label(language) if known else topic or self.tr("Without a topic")
            branch = QTreeWidgetItem([f"{name} ({number_text(len(entries))})"])
            for entry in entries:
                leaf = QTreeWidgetItem([f"{self.what(entry.what)}: {entry.title}"])
                leaf.setToolTip(0, entry.title)
                leaf.setData(0, _DOCUMENT, "" if entry.what is What.REMOVED else entry.document)
                branch.addChild(leaf)
            branch.setIcon(0, _chevron(is_open=False))
            self.tree.addTopLevelItem(branch)
        self.tree.setVisible(bool(plan.by_topic))
        self.stand(Stand.DONE if plan.may_publish else Stand.NOW, self._said(plan))
        self._fit()

    def what(self, what: What) -> str:
        """What became of a document, in a word."""
        return {
            What.ADDED: self.tr("added"),
            What.AMENDED: self.tr("amended"),
            What.EXPIRED: self.tr("no longer in force"),
            What.REMOVED: self.tr("removed"),
        }[what]

    def _said(self, plan: Plan) -> str:
        draft = plan.draft
        before = draft.before
        if before is None:
            said = self.tr("The first edition: %Ln document(s)", "", len(draft.catalogue.documents))
            return f"{said}, {size_text(draft.catalogue.size)}."
        if draft.is_same:
            same = self.tr("Nothing is otherwise than in edition %1. Publishing again is possible.")
            return same.replace("%1", str(before.number))
        return self._told(draft.catalogue, draft.new_bytes)

    def _told(self, catalogue: Catalogue, new_bytes: int) -> str:
        kinds = Counter(entry.what for entry in catalogue.changes)
        counts = [f"{number_text(kinds[what])} {self.what(what)}" for what in What if kinds[what]]
        if catalogue.previous is None:
            return ", ".join([*counts, size_text(new_bytes)]) + "."
        said = self.tr("Edition %1 since edition %2: %3. An update carries %4.")
        if not counts and not new_bytes:
            said = self.tr("Edition %1 holds what edition %2 holds.")
        told = ", ".join(counts) or self.tr("no document, only lists of the library")
        said = said.replace("%1", str(catalogue.number)).replace("%2", str(catalogue.previous))
        return said.replace("%3", told).replace("%4", size_text(new_bytes))

    def _on_folded(self, item: QTreeWidgetItem) -> None:
        item.setIcon(0, _chevron(is_open=item.isExpanded()))
        self._fit()

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        if item.childCount():
            item.setExpanded(not item.isExpanded())

    def _fit(self) -> None:
        """As tall as what is seen of it, within reason."""
        seen = self.tree.topLevelItemCount()
        for place in range(self.tree.topLevelItemCount()):
            branch = self.tree.topLevelItem(place)
            seen += branch.childCount() if branch is not None and branch.isExpanded() else 0
        row = max(self.tree.sizeHintForRow(0), scaled(_ROW))
        self.tree.setFixedHeight(min(row * seen + 8, scaled(_TALLEST)))

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        document = item.data(0, _DOCUMENT)
        if document:
            self.opened.emit(document)


def _chevron(*, is_open: bool) -> QIcon:
    return icons.icon("chevron-down" if is_open else "chevron-right")
