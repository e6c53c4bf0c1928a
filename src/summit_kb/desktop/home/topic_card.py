"""A topic on the start page, with the topics below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.flow import FlowLayout
from summit_kb.desktop.widgets.text import muted

_SHOWN = 6


@dataclass(frozen=True)
class TopicSummary:
    """A topic, how many documents it has, and those below it that have any."""

    id: str
    label: str
    count: int
    below: tuple[TopicSummary, ...] = ()


class TopicCard(QFrame):
    """Signal: ``chosen`` carries a topic's id."""

    chosen = Signal(str)

    def __init__(self, topic: TopicSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 12, 12)
        layout.setSpacing(4)
        layout.addLayout(self._head(topic))
        if topic.below:
            layout.addWidget(self._below(topic.below))
        layout.addStretch()

    def _head(self, topic: TopicSummary) -> QHBoxLayout:
        row = QHBoxLayout()
        name = self._link(topic)
        name.setIcon(icons.icon("topic"))
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        row.addWidget(name, 1, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(muted(number_text(topic.count)))
        return row

    def _below(self, topics: Sequence[TopicSummary]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=2)
        for topic in topics[:_SHOWN]:
            flow.addWidget(self._link(topic))
        return holder

    def _link(self, topic: TopicSummary) -> QPushButton:
        button = link_button(parent=self)
        button.setText(as_link(topic.label, 44))
        button.setAccessibleName(
            self.tr("Topic %1, %Ln documents", "", topic.count).replace("%1", topic.label)
        )
        button.clicked.connect(lambda: self.chosen.emit(topic.id))
        return button


def summaries(
    counts: dict[str, int],
    children: dict[str | None, list[tuple[str, str]]],
    parent: str | None = None,
) -> tuple[TopicSummary, ...]:
    """The tree of topics that have documents; ``children`` gives (id, label) below each."""
    found: list[TopicSummary] = []
    for topic_id, label in children.get(parent, []):
        below = summaries(counts, {k: v for k, v in children.items() if k != parent}, topic_id)
        count = counts.get(topic_id, 0)
        if count or below:
            found.append(TopicSummary(topic_id, label, count, below))
    return tuple(found)
