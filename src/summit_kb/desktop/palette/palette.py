"""The palette: a field and a list over the window, in which everything is found by its name."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.palette.entry import Entry
from summit_kb.desktop.palette.ranking import Ranked
from summit_kb.desktop.palette.row_delegate import RowDelegate
from summit_kb.desktop.palette.row_model import RowModel, spoken
from summit_kb.desktop.theme import schemes
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.shadow import Shadow
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import muted

_MOST_LETTERS = 300
_LETTERS_WIDE = 108
_ROWS = 12
_SAY_AFTER_MS = 400
_NO_BREAK = "\u00a0"
# What narrows the palette to one kind of thing.
_SIGNS = (">", "@", ":", "#", "<", "'", "=", "~")


class Palette(QFrame):
    """Signals: ``typed`` (what the field says); ``chosen`` (Entry, in the background);
    ``looked_at``, ``rename_wanted``, ``remove_wanted`` (Entry) while one walks through the list;
    ``left`` when it is closed and nothing was chosen.
    """

    typed = Signal(str)
    chosen = Signal(object, bool)
    looked_at = Signal(object)
    rename_wanted = Signal(object)
    remove_wanted = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._walked = False
        self.setProperty("kind", "popup")
        self._shadow = Shadow(window, QColor(schemes.marks(self.palette()).page_shadow))
        self.hide()
        self.field = QLineEdit(self)
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setProperty("kind", "search")
        self._glass = Drawing("search", 18, self.field, quiet=True)
        self.field.textChanged.connect(self.typed)
        self.rows = RowModel(self)
        self.list = self._make_list()
        self.hint, self.count = muted(), muted()
        self.hint.setWordWrap(True)
        self._say_soon = QTimer(self)
        self._say_soon.setSingleShot(True)
        self._say_soon.setInterval(_SAY_AFTER_MS)
        self._say_soon.timeout.connect(self._say_count)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(10), scaled(10), scaled(10), scaled(8))
        column.setSpacing(scaled(6))
        for widget in (self.field, self.list, self.count, self.hint):
            column.addWidget(widget)
        self.retranslate()

    def open(self, text: str) -> None:
        """Show it with ``text`` in its field."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess] - a widget has an application
        self.rows.show_entries((), "")
        self.show()
        self.place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.field.text() == text:
            self.typed.emit(text)
        else:
            self.field.setText(text)

    def show_ranked(self, ranked: Ranked, typed: str) -> None:
        """The answer to what was typed."""
        self.rows.show_entries(ranked.entries, typed)
        self._walked = False
        self._fit_hint()
        if ranked.entries:
            self.list.setCurrentIndex(self.rows.index(0))
        self.count.setText(self._count_text(len(ranked.entries), ranked.total))
        self.place()
        self._say_soon.start()

    @property
    def current(self) -> Entry | None:
        return self.rows.entry(self.list.currentIndex().row())

    def place(self) -> None:
        """Stand in the upper middle of the window, as high as its rows."""
        room = self._window.rect()
        letter = self.fontMetrics().averageCharWidth()
        width = min(room.width() - scaled(24), letter * _LETTERS_WIDE)
        margin = scaled(10)
        row = max(self.list.sizeHintForRow(0), self.fontMetrics().height() + scaled(15))
        inner = width - 2 * margin - 2
        # A label is never told to be lower than it was made.
        self.hint.setMinimumHeight(0)
        hint = self.hint.heightForWidth(inner)
        others = self.field.sizeHint().height() + self.count.sizeHint().height() + hint
        others += 2 * margin + 3 * scaled(6) + 2
        self._glass.move(scaled(9), (self.field.sizeHint().height() - self._glass.height()) // 2)
        self.field.setTextMargins(self._glass.width() + scaled(9), 0, 0, 0)
        rows = min(self.rows.rowCount(), _ROWS) * row
        spare = room.height() - others - scaled(24)
        # Whole rows, as long as there is room for one.
        whole = (spare - 2) // row * row
        shown = min(rows, whole) + 2 if whole > 0 else max(spare, 0)
        self.hint.setFixedHeight(hint)
        shown = shown if rows else 0
        self.list.setFixedHeight(shown)
        self.list.setVisible(shown > 0)
        top = min(scaled(64), max(room.height() - others - shown - scaled(12), scaled(6)))
        self.setGeometry((room.width() - width) // 2, top, width, others + shown)
        self.raise_()
        if self.isVisible():
            self._shadow.lie_under(self)

    def leave(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        self._close()
        self.left.emit()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("A command, document, topic, setting …"))
        self.field.setAccessibleName(self.tr("Find anything by its name"))
        self.list.setAccessibleName(self.tr("What fits"))
        self._fit_hint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._on_key(event)
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if self.isVisible() and not inside and isinstance(watched, QWidget):
                self.leave()
        elif watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._shadow.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.rows)
        view.setItemDelegate(RowDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setProperty("keys", "Down")
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setMouseTracking(True)
        view.clicked.connect(self._on_clicked)
        return view

    def _fit_hint(self) -> None:
        """What the keys do with what the field looks through now."""
        walking = self.tr(
            "Arrows show each place · Enter: stay there · Esc: back to where you were"
        )
        hints = {
            "=": self.tr("A letter or digit, or a name for this place; Enter sets the mark."),
            "'": self.tr(
                "A letter or digit goes to its mark at once · Enter: go · F2: rename · "
                "Ctrl+Delete: remove"
            ),
            "~": self.tr("Enter gives the mark this name."),
            "@": walking,
            ":": walking,
        }
        usual = self.tr(
            "Enter: open · Ctrl+Enter: in the background · > commands · @ places in the document "
            "· : page or article · # topics · < where I was · ' marks"
        )
        told = hints.get(self.field.text()[:1], usual)
        # A key and what it does stay on one line.
        parts = (part.replace(" ", _NO_BREAK) for part in told.split(" · "))
        self.hint.setText(" · ".join(parts))

    def _on_key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        steps |= {Qt.Key.Key_PageDown: _ROWS - 1, Qt.Key.Key_PageUp: 1 - _ROWS}
        if key in steps:
            self._step(steps[Qt.Key(key)], wraps=abs(steps[Qt.Key(key)]) == 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1, wraps=True)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and control:
            self._step(-self.rows.rowCount() if key == Qt.Key.Key_Home else self.rows.rowCount())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(behind=control)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key == Qt.Key.Key_F2 and self.current is not None:
            self.rename_wanted.emit(self.current)
        elif key == Qt.Key.Key_Delete and control and self.current is not None:
            self.remove_wanted.emit(self.current)
        else:
            return False
        return True

    def _step(self, steps: int, *, wraps: bool = False) -> None:
        count = self.rows.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + steps
        row = row % count if wraps else max(0, min(row, count - 1))
        self.list.setCurrentIndex(self.rows.index(row))
        self.list.scrollTo(self.rows.index(row))
        self._walked = True
        entry = self.current
        if entry is not None:
            announce(self.field, spoken(entry))
            self.looked_at.emit(entry)

    def _choose(self, *, behind: bool) -> None:
        entry = self.current
        if entry is None:
            return
        if entry.reason:
            self.count.setText(entry.reason)
            announce(self.field, entry.reason)
            return
        self._close()
        self.chosen.emit(entry, behind)

    def _close(self) -> None:
        self._say_soon.stop()
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess] - as above
        before, self._before = self._before, None
        self.hide()
        if before is not None and _is_there(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _count_text(self, shown: int, total: int) -> str:
        if not total and self.field.text() == "'":
            return self.tr("There are no marks yet: Ctrl+Shift+K sets one.")
        if not total and self.field.text() in ("=", "~", ":"):
            return ""
        if not total and self.field.text().startswith(_SIGNS):
            return self.tr("Nothing is called so.")
        if not total:
            return self.tr("Nothing is called so. The search field looks inside the documents.")
        if shown < total:
            text = self.tr("The first {shown} of {total}")
            return text.format(shown=number_text(shown), total=number_text(total))
        return self.tr("%Ln result(s)", "", total)

    @Slot()
    def _say_count(self) -> None:
        entry = self.current
        said = f"{self.count.text()}. {spoken(entry)}" if entry is not None else self.count.text()
        if not self._walked:
            announce(self.field, said)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self._choose(behind=bool(held))


def _is_there(widget: QWidget) -> bool:
    """Whether a widget that had the keyboard can have it again."""
    return shiboken6.isValid(widget) and widget.isVisible()
