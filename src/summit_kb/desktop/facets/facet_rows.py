"""The values of one facet as rows: one tab stop, arrows inside, topics that open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.facets.facet_row import FacetRow
from summit_kb.desktop.facets.tree import FacetLine, open_path

_SHOWN_AT_FIRST = 7


class FacetRows(QWidget):
    """Signal: ``toggled`` (value, on)."""

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FacetRow] = {}
        self._lines: list[FacetLine] = []
        self._open: set[str] = set()
        self._all_shown = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 6)
        self._layout.setSpacing(0)
        self._more = QPushButton()
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._on_more)
        self._layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)

    def rows(self) -> list[FacetRow]:
        """The rows in their order, hidden ones too."""
        return [self._rows[line.id] for line in self._lines]

    def shown(self) -> list[FacetRow]:
        """The rows that can be seen when the section is open."""
        return [row for row in self.rows() if not row.isHidden()]

    def show_lines(self, lines: Sequence[FacetLine], chosen: Iterable[str]) -> None:
        """Show ``lines``, with the values of ``chosen`` checked and their topics open."""
        self._lines = list(lines)
        chosen = set(chosen)
        for value in chosen:
            self._open.update(open_path(self._lines, value))
        self._drop({line.id for line in lines})
        for place, line in enumerate(lines):
            self._place(place, line, checked=line.id in chosen)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _drop(self, wanted: set[str]) -> None:
        for value in [value for value in self._rows if value not in wanted]:
            row = self._rows.pop(value)
            row.hide()
            row.deleteLater()

    def _place(self, place: int, line: FacetLine, *, checked: bool) -> None:
        row = self._rows.get(line.id)
        if row is None:
            row = self._rows[line.id] = FacetRow(line, self)
            row.toggled.connect(self._on_toggled)
            row.fold_asked.connect(self._on_fold_asked)
            row.moved.connect(self._on_moved)
        row.show_line(line, is_open=line.id in self._open)
        row.blockSignals(True)
        row.setChecked(checked)
        row.blockSignals(False)
        if self._layout.indexOf(row) != place:
            self._layout.insertWidget(place, row)

    def _show(self) -> None:
        tree = any(line.depth for line in self._lines)
        seen = 0
        for line, row in zip(self._lines, self.rows(), strict=True):
            fits = tree or self._all_shown or seen < _SHOWN_AT_FIRST or row.isChecked()
            show = fits and self._open.issuperset(open_path(self._lines, line.id))
            row.setVisible(show)
            seen += show
        hidden = 0 if tree else len(self._lines) - seen
        self._more.setVisible(bool(hidden))
        self._more.setText(self.tr("Show %Ln more", "", hidden))
        self._one_tab_stop()

    def _one_tab_stop(self) -> None:
        shown = self.shown()
        keeper = next((row for row in shown if row.hasFocus()), shown[0] if shown else None)
        for row in self._rows.values():
            stop, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(stop if row is keeper else click)

    @Slot()
    def _on_more(self) -> None:
        self._all_shown = True
        self._show()

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        row = self.sender()
        if isinstance(row, FacetRow):
            self.toggled.emit(row.line.id, on)

    @Slot(bool)
    def _on_fold_asked(self, is_open: bool) -> None:
        row = self.sender()
        if isinstance(row, FacetRow):
            (self._open.add if is_open else self._open.discard)(row.line.id)
            row.show_line(row.line, is_open=is_open)
            self._show()

    @Slot(int)
    def _on_moved(self, steps: int) -> None:
        row, shown = self.sender(), self.shown()
        at = shown.index(row) + steps if isinstance(row, FacetRow) and row in shown else -1
        if 0 <= at < len(shown):
            shown[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._one_tab_stop()
