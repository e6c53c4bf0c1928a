"""The page of results: facets at the side, chips, count and order, cards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.facets.chip_bar import ChipBar
from summit_kb.desktop.facets.facet_panel import FacetPanel
from summit_kb.desktop.results.absent_look import AbsentLook
from summit_kb.desktop.results.absent_note import AbsentNote
from summit_kb.desktop.results.answer_card import AnswerCard
from summit_kb.desktop.results.asking_why import ask_why
from summit_kb.desktop.results.citing_hits import CitingHits
from summit_kb.desktop.results.count_line import CountLine
from summit_kb.desktop.results.hit_list import HitList
from summit_kb.desktop.results.hit_model import HitModel
from summit_kb.desktop.results.like_line import LikeLine
from summit_kb.desktop.results.meaning_line import MeaningLine
from summit_kb.desktop.results.meant_line import MeantLine
from summit_kb.desktop.results.widening_line import WideningLine
from summit_kb.desktop.results.zero_hits import ZeroHits
from summit_kb.desktop.saved.news_strip import NewsStrip
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.domain.finding import Answer, Findings, Hit, Like

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

# Below this width, in letters, the facets step aside until they are asked for.
_NARROW_LETTERS = 92
_PANEL_LETTERS = 38


class ResultsPage(QWidget):
    """Signals: ``opened`` (Hit, in the background); ``left_at_top``."""

    opened = Signal(object, bool)
    left_at_top = Signal()

    def __init__(self, desk: Desk, search: SearchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search = search
        self._workspace: Workspace | None = None
        self._citing: CitingHits | None = None
        self._panel_wanted = True
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.panel = FacetPanel(self._desk, self._search)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.panel)
        self._splitter.addWidget(self._build_column())
        self._splitter.setStretchFactor(1, 1)
        layout.addWidget(self._splitter)

    def _build_column(self) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(16, 12, 8, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        self._facets_button = icon_button("filter")
        self._facets_button.setCheckable(True)
        self._facets_button.setChecked(True)
        self.count_line = CountLine(self._search)
        head.addWidget(self._facets_button)
        head.addWidget(self.count_line, 1)
        head.addSpacing(8)
        self.chips = ChipBar(self._search, self.panel.label, self.panel.facet_name)
        self._chips_holder = QWidget()
        holder = QVBoxLayout(self._chips_holder)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.chips)
        self.model = HitModel(lambda: self._desk.language, self._topic_label, self)
        self.list = HitList(self.model)
        self.meant = MeantLine(self._desk, self._search)
        self.like = LikeLine(self._search)
        self.meanings = MeaningLine(self._search)
        self.widening = WideningLine(self._search)
        self.news = NewsStrip(self._desk)
        self.absent = AbsentNote()
        self._absent_look = AbsentLook(self._desk, self.absent, self._title_of)
        self.answers = AnswerCard()
        self.zero = ZeroHits(self._search, self.panel)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(_at_top(self.zero))
        layout.addLayout(head)
        layout.addWidget(self._chips_holder)
        layout.addLayout(_beside_the_bar(self.like))
        layout.addWidget(self.meant)
        layout.addWidget(self.meanings)
        layout.addWidget(self.widening)
        layout.addLayout(_beside_the_bar(self.news))
        layout.addLayout(_beside_the_bar(self.absent))
        layout.addLayout(_beside_the_bar(self.answers))
        layout.addWidget(self._stack, 1)
        return column

    def _connect(self) -> None:
        self._search.found.connect(self._on_found)
        self._search.extended.connect(self._on_extended)
        self.list.opened.connect(self.opened)
        self.list.why_wanted.connect(self._on_why_wanted)
        self.list.like_wanted.connect(self._on_like_wanted)
        self.answers.opened.connect(self._on_answer_opened)
        self.answers.copy_wanted.connect(self._on_answer_wanted)
        self.list.near_end.connect(self._search.more)
        self.list.left_at_top.connect(self.left_at_top)
        self.zero.tried.connect(self._search.submit)
        self.panel.labels_known.connect(self.chips.refresh)
        self._facets_button.clicked.connect(self._on_facets_clicked)

    def use(self, workspace: Workspace) -> None:
        self._workspace = workspace
        if self._citing is not None:
            self._citing.end()
        self._citing = CitingHits(self._desk, workspace, self._search, self.list)
        self.panel.use(workspace)
        self.meant.use(workspace)
        self.like.use(workspace.library)

    def retranslate(self) -> None:
        set_words(self._facets_button, self.tr("Show or hide the filters"), "F6")
        self.list.setAccessibleName(self.tr("Documents found"))
        if self._search.hits:
            self.model.show(self._search.hits)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()

    @property
    def panel_wanted(self) -> bool:
        return self._panel_wanted

    def want_panel(self, *, wanted: bool) -> None:
        """Show the facets where there is room, or not at all."""
        self._panel_wanted = wanted
        self._fit_panel()

    def toggle_panel(self) -> None:
        """Show or hide the facets, room or not."""
        show = not self.panel.isVisible()
        self._panel_wanted = show
        self._show_panel(show=show)

    def _fit_panel(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        roomy = self.width() >= letter * _NARROW_LETTERS
        self.panel.setFixedWidth(min(letter * _PANEL_LETTERS, max(self.width() * 2 // 5, 200)))
        self._show_panel(show=self._panel_wanted and roomy)

    def _show_panel(self, *, show: bool) -> None:
        self.panel.setVisible(show)
        self._facets_button.setChecked(show)

    def _topic_label(self, topic_id: str) -> str:
        topic = self._workspace.library.thesaurus.get(topic_id) if self._workspace else None
        return topic.label(self._desk.language) if topic else topic_id

    def _title_of(self, document_id: str) -> str:
        library = self._workspace.library if self._workspace else None
        document = library.documents.get(document_id) if library else None
        return document.title if document is not None else document_id

    def _show_scope(self) -> None:
        workspace, language = self._workspace, self._desk.language
        if workspace is not None:
            self._desk.bridge.query(
                "searched",
                workspace.searched,
                lambda searched: self.zero.show_searched(searched, language),
            )

    @Slot(object)
    def _on_found(self, findings: Findings) -> None:
        self.model.show(findings.hits)
        self.answers.show_answers(findings.answers)
        if self._workspace is not None:
            self._absent_look.look(self._workspace, findings.query)
        self.like.show_findings(findings)
        # With nothing found, the filters are named where that is said.
        self._chips_holder.setVisible(bool(findings.total))
        if findings.total:
            self._stack.setCurrentIndex(0)
            return
        self._show_scope()
        self.zero.show_findings(findings)
        self._stack.setCurrentIndex(1)

    @Slot(object)
    def _on_answer_opened(self, answer: Answer) -> None:
        for hit in self._search.hits:
            if hit.document == answer.document:
                self.opened.emit(replace(hit, page=answer.page), False)
                return

    @Slot(object)
    def _on_answer_wanted(self, answer: Answer) -> None:
        if self._citing is not None:
            page = str(answer.page) if answer.page else None
            self._citing.copy(answer.document, page, answer.text)

    @Slot(object)
    def _on_why_wanted(self, hit: Hit) -> None:
        if self._workspace is not None and hit in self._search.hits:
            row = self._search.hits.index(hit)
            ask_why(self._desk, self._workspace, self._search.request, hit, row, self)

    @Slot(object)
    def _on_like_wanted(self, hit: Hit) -> None:
        self._search.look_for_like(Like(hit.document))

    @Slot(object)
    def _on_extended(self, findings: Findings) -> None:
        self.model.extend(findings.hits)

    @Slot()
    def _on_facets_clicked(self) -> None:
        self.toggle_panel()


def _beside_the_bar(widget: QWidget) -> QHBoxLayout:
    """As wide as the cards, which leave room for their scroll bar."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 12, 0)
    row.addWidget(widget)
    return row


def _at_top(widget: QWidget) -> QScrollArea:
    """It scrolls: a page of a stack that needs room would take it from what stands above."""
    holder = QWidget()
    holder.setProperty("kind", "page")
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 8, 0)
    layout.addWidget(widget)
    layout.addStretch()
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(holder)
    return scroll
