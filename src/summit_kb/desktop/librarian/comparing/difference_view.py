"""The difference of two texts: which they are, what differs, one difference after another."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.app.comparing.comparison import Comparison
from summit_kb.desktop.librarian.comparing.difference_page import DifferencePage
from summit_kb.desktop.librarian.comparing.difference_rows import shown_rows
from summit_kb.desktop.librarian.comparing.difference_text import (
    ADDED,
    MORE,
    REMOVED,
    DifferenceText,
    DifferenceWords,
    build,
)
from summit_kb.desktop.librarian.comparing.side_head import SideHead
from summit_kb.desktop.reader.speech import spoken_language
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.desktop.widgets.text import TextLabel

BESIDE, BELOW = "beside", "below"
_ROWS_AT_ONCE = 400
# Letters in a line under which two columns are too narrow to read.
_NARROW = 100
_KEYS = {"previous": "Shift+F7", "next": "F7"}


class DifferenceView(QWidget):
    """Shows a Comparison. Signal: ``difference_changed`` carries the number of the difference
    that is looked at (from 1; 0 for none).
    """

    difference_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._built: DifferenceText | None = None
        self._limit = _ROWS_AT_ONCE
        self._current = 0
        self._was_beside = True
        self.heads = (SideHead(REMOVED), SideHead(ADDED))
        self.page = DifferencePage()
        self.page.anchorClicked.connect(self._on_anchor)
        self.steps = {"previous": icon_button("arrow-up"), "next": icon_button("arrow-down")}
        self.counter = TextLabel(kind="muted")
        self.summary = TextLabel()
        self.summary.setWordWrap(True)
        self.layouts = Segments((BESIDE, BELOW))
        self.layouts.set_value(BESIDE)
        self.layouts.chosen.connect(self._on_layout)
        self.everything = QCheckBox()
        self.everything.toggled.connect(self._on_everything)
        self._lay_out()
        for name, step in (("previous", -1), ("next", 1)):
            self.steps[name].clicked.connect(lambda _=False, by=step: self.step(by))
            keys = QShortcut(QKeySequence(_KEYS[name]), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda by=step: self.step(by))
        self.setFocusProxy(self.page)
        self.retranslate()

    @property
    def count(self) -> int:
        """How many differences there are."""
        return len(self._comparison.difference.hunks) if self._comparison else 0

    @property
    def current(self) -> int:
        """The difference looked at, from 1; 0 before the first step."""
        return self._current

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what differs, from its first difference."""
        self._comparison = comparison
        self._limit, self._current = _ROWS_AT_ONCE, 0
        sides = (comparison.before, comparison.after)
        for is_after, (head, side) in enumerate(zip(self.heads, sides, strict=True)):
            head.show_text(side, spoken_language())
            head.paint_ground(self.palette(), is_after=bool(is_after))
        self._build()
        self._say()
        if self.count:
            self.go_to(1)

    def step(self, by: int) -> None:
        """To the next difference or the one before; it stops at the ends."""
        if self.count:
            self.go_to(min(max(self._current + by, 1), self.count))

    def go_to(self, number: int) -> None:
        """Bring a difference (from 1) into sight and mark it."""
        self._current = number
        built = self._built
        while built and number - 1 not in built.starts and self._limit < self._row_count:
            self._limit += _ROWS_AT_ONCE
            self._build()
            built = self._built
        if built is not None and number - 1 in built.starts:
            self.page.show_start(built.starts[number - 1])
        self._say()
        self.difference_changed.emit(number)

    def retranslate(self) -> None:
        names = {
            "previous": self.tr("Previous difference"),
            "next": self.tr("Next difference"),
        }
        for name, button in self.steps.items():
            keys = QKeySequence(_KEYS[name]).toString(QKeySequence.SequenceFormat.NativeText)
            set_words(button, names[name], keys)
        words = {BESIDE: self.tr("Side by side"), BELOW: self.tr("One below the other")}
        self.layouts.set_words(words, self.tr("Layout"))
        self.everything.setText(self.tr("Whole text"))
        self.everything.setToolTip(self.tr("Also show the paragraphs that are the same"))
        self.page.setAccessibleName(self.tr("Differences of the two texts"))
        if self._comparison is not None:
            sides = (self._comparison.before, self._comparison.after)
            for head, side in zip(self.heads, sides, strict=True):
                head.show_text(side, spoken_language())
            self._build()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._repaint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_beside is not self._was_beside:
            self._build()

    def _lay_out(self) -> None:
        heads = QHBoxLayout()
        heads.setSpacing(2)
        for head in self.heads:
            heads.addWidget(head, 1)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 6, 12, 6)
        tools.setSpacing(8)
        tools.addWidget(self.steps["previous"])
        tools.addWidget(self.steps["next"])
        tools.addWidget(self.counter)
        tools.addWidget(self.summary, 1)
        tools.addWidget(self.everything)
        tools.addWidget(self.layouts)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(heads)
        lines.addLayout(tools)
        lines.addWidget(self.page, 1)

    @property
    def _is_beside(self) -> bool:
        letters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        return self.layouts.value == BESIDE and letters >= _NARROW

    @property
    def _row_count(self) -> int:
        return len(self._comparison.difference.rows) if self._comparison else 0

    def _build(self) -> None:
        if self._comparison is None:
            return
        difference = self._comparison.difference
        self._was_beside = self._is_beside
        rows = list(
            islice(shown_rows(difference, everything=self.everything.isChecked()), self._limit + 1)
        )
        self._built = build(
            difference,
            rows[: self._limit],
            self._words(),
            self.page.reading_font(),
            self.page.palette(),
            side_by_side=self._was_beside,
            has_more=len(rows) > self._limit,
        )
        self.page.show_text(self._built.document)
        if self._current and self._current - 1 in self._built.starts:
            self.page.show_start(self._built.starts[self._current - 1])

    def _words(self) -> DifferenceWords:
        count = self.count
        return DifferenceWords(
            lambda hunk: self.tr("Difference {number} of {count}").format(
                number=hunk + 1, count=count
            ),
            lambda page: self.tr("Page {page}").format(page=page),
            lambda rows: self.tr("%Ln paragraph(s) the same", "", rows),
            self.tr("Show further differences"),
        )

    def _say(self) -> None:
        """Where one is, and how much differs."""
        has_any = self.count > 0
        for name, button in self.steps.items():
            end = 1 if name == "previous" else self.count
            button.setEnabled(has_any and self._current != end)
        self.counter.setText(f"{self._current} / {self.count}" if has_any else "")
        if self._comparison is None:
            self.summary.setText("")
            return
        found = self._comparison.difference
        if not has_any:
            self.summary.setText(self.tr("Both have the same words; only the layout may differ."))
            return
        removed = self.tr("%Ln word(s) less", "", found.words_removed)
        added = self.tr("%Ln word(s) more", "", found.words_added)
        self.summary.setText(f"{REMOVED} {removed} · {ADDED} {added}")

    def _repaint(self) -> None:
        for is_after, head in enumerate(self.heads):
            head.paint_ground(self.palette(), is_after=bool(is_after))
        self._build()

    @Slot(str)
    def _on_layout(self, _layout: str) -> None:
        self._build()

    @Slot(bool)
    def _on_everything(self, _checked: bool) -> None:
        self._build()

    @Slot(QUrl)
    def _on_anchor(self, url: QUrl) -> None:
        if url.toString() == MORE:
            at = self.page.verticalScrollBar().value()
            self._limit += _ROWS_AT_ONCE
            self._build()
            self.page.verticalScrollBar().setValue(at)
