"""One facet: a heading that folds, and its values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from summit_kb.desktop.facets.facet_row import FacetRow
from summit_kb.desktop.facets.tree import FacetLine
from summit_kb.desktop.theme import icons

_SHOWN_AT_FIRST = 7


class FacetSection(QWidget):
    """The values of one facet; one tab stop, arrows inside.

    Signal: ``toggled`` (facet, value, on).
    """

    toggled = Signal(str, str, bool)

    def __init__(self, facet: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facet = facet
        self._rows: dict[str, FacetRow] = {}
        self._lines: list[FacetLine] = []
        self._open_topics: set[str] = set()
        self._all_shown = False
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        self._head = QToolButton()
        self._head.setProperty("kind", "section")
        self._head.setCheckable(True)
        self._head.setChecked(True)
        self._head.setIcon(icons.icon("chevron-down"))
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.toggled.connect(self._on_folded)
        self._body = QWidget()
        self._body_layout = QVBoxLayout(self._body)
        self._body_layout.setContentsMargins(0, 0, 0, 6)
        self._body_layout.setSpacing(0)
        self._more = QPushButton()
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._on_more)
        self._body_layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._head)
        layout.addWidget(self._body)

    @property
    def is_open(self) -> bool:
        return self._head.isChecked()

    def set_open(self, *, is_open: bool) -> None:
        self._head.setChecked(is_open)

    def set_title(self, title: str) -> None:
        self._head.setText(title)

    def show_lines(self, lines: Sequence[FacetLine], chosen: Iterable[str]) -> None:
        """Show ``lines``, with the values of ``chosen`` checked."""
        self._lines = list(lines)
        chosen = set(chosen)
        parents = {line.id: line.parent for line in lines}
        for value in chosen:
            parent = parents.get(value)
            while parent is not None and parent not in self._open_topics:
                self._open_topics.add(parent)
                parent = parents.get(parent)
        self._keep_rows({line.id for line in lines})
        for place, line in enumerate(lines):
            self._place_row(place, line, checked=line.id in chosen)
        self.setVisible(bool(lines))
        self._show_rows()

    def rows(self) -> list[FacetRow]:
        """The rows in their order, hidden ones too."""
        return [self._rows[line.id] for line in self._lines]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_rows()

    def _keep_rows(self, wanted: set[str]) -> None:
        for value in [value for value in self._rows if value not in wanted]:
            row = self._rows.pop(value)
            row.hide()
            row.deleteLater()

    def _place_row(self, place: int, line: FacetLine, *, checked: bool) -> None:
        row = self._rows.get(line.id)
        if row is None:
            row = self._rows[line.id] = FacetRow(line)
            row.toggled.connect(self._on_row_toggled)
            row.fold_asked.connect(self._on_fold_asked)
            row.moved.connect(self._on_moved)
        row.show_line(line, is_open=line.id in self._open_topics)
        row.blockSignals(True)
        row.setChecked(checked)
        row.blockSignals(False)
        if self._body_layout.indexOf(row) != place:
            self._body_layout.insertWidget(place, row)

    def _show_rows(self) -> None:
        visible = 0
        tree = any(line.depth for line in self._lines)
        shown: list[FacetRow] = []
        for line, row in zip(self._lines, self.rows(), strict=True):
            fits = tree or self._all_shown or visible < _SHOWN_AT_FIRST or row.isChecked()
            show = fits and self._ancestors_open(line)
            row.setVisible(show)
            visible += show
            if show:
                shown.append(row)
        hidden = 0 if tree else len(self._lines) - visible
        self._more.setVisible(bool(hidden))
        self._more.setText(self.tr("Show %n more", "", hidden))
        self._one_tab_stop(shown)

    def _one_tab_stop(self, shown: list[FacetRow]) -> None:
        keeper = next((row for row in shown if row.hasFocus()), shown[0] if shown else None)
        for row in self._rows.values():
            policy = Qt.FocusPolicy.StrongFocus if row is keeper else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)

    def _ancestors_open(self, line: FacetLine) -> bool:
        parents = {other.id: other.parent for other in self._lines}
        at = line.parent
        while at is not None:
            if at not in self._open_topics:
                return False
            at = parents.get(at)
        return True

    @Slot(bool)
    def _on_folded(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._head.setIcon(icons.icon("chevron-down" if is_open else "chevron-right"))

    @Slot()
    def _on_more(self) -> None:
        self._all_shown = True
        self._show_rows()

    @Slot(bool)
    def _on_row_toggled(self, on: bool) -> None:
        row = self.sender()
        if isinstance(row, FacetRow):
            self.toggled.emit(self.facet, row.line.id, on)

    @Slot(bool)
    def _on_fold_asked(self, is_open: bool) -> None:
        row = self.sender()
        if isinstance(row, FacetRow):
            (self._open_topics.add if is_open else self._open_topics.discard)(row.line.id)
            row.show_line(row.line, is_open=is_open)
            self._show_rows()

    @Slot(int)
    def _on_moved(self, steps: int) -> None:
        shown = [row for row in self.rows() if row.isVisible()]
        row = self.sender()
        at = shown.index(row) + steps if isinstance(row, FacetRow) and row in shown else -1
        if 0 <= at < len(shown):
            shown[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._one_tab_stop(shown)
