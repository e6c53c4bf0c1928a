"""All searches of the reader: saved ones to run, rename, arrange and remove; past ones by day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import clock_text, day_of
from summit_kb.desktop.saved.book import SearchBook
from summit_kb.desktop.saved.entry_list import Entry, EntryList
from summit_kb.desktop.saved.news_words import told
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.finding import Request
from summit_kb.domain.saved_search import PastSearch, SavedSearch
from summit_kb.vietnamese.normal import folded_form

SAVED, PAST = "saved", "past"
_SAVED_BUTTONS = ("run", "rename", "up", "down", "remove")
_PAST_BUTTONS = ("run", "remove", "clear")


class SearchesDialog(QDialog):
    """Signals: ``wanted`` (Request) to be run; ``rename_wanted`` (SavedSearch)."""

    wanted = Signal(object)
    rename_wanted = Signal(object)

    def __init__(
        self,
        book: SearchBook,
        in_words: Callable[[Request], str],
        language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._book = book
        self._in_words = in_words
        self._language = language
        self._gone: tuple[SavedSearch, int] | None = None
        self._build()
        for signal in (book.saved_changed, book.past_changed, book.news_changed):
            signal.connect(self._show)
        book.removed.connect(self._on_removed)
        resize_in_letters(self, 104, 62)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        head = QHBoxLayout()
        self.which = Segments([SAVED, PAST])
        self.which.set_value(SAVED)
        for name in (SAVED, PAST):
            self.which.button(name).setAutoDefault(False)
        self.which.chosen.connect(self._on_which)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show)
        head.addWidget(self.which)
        head.addWidget(self.field, 1)
        self.list = EntryList()
        self.list.run.connect(self._on_run)
        self.list.rename.connect(self._on_rename)
        self.list.remove.connect(self._on_remove)
        self.list.shift.connect(self._on_move)
        self.list.chosen_changed.connect(self._fit_buttons)
        self._none = muted(scale=1.0)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.undo = link_button()
        self.undo.clicked.connect(self._on_undo)
        self.undo.hide()
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        column.addWidget(self.undo)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.buttons: dict[str, QPushButton] = {}
        does: dict[str, Callable[[], None]] = {
            "run": lambda: self._on_run(self.list.chosen),
            "rename": lambda: self._on_rename(self.list.chosen),
            "up": lambda: self._on_move(self.list.chosen, -1),
            "down": lambda: self._on_move(self.list.chosen, 1),
            "remove": lambda: self._on_remove(self.list.chosen),
            "clear": self._book.forget_all,
        }
        for name, do in does.items():
            button = QPushButton()
            button.setAutoDefault(False)
            button.clicked.connect(partial(_pressed, do))
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch()
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        row.addWidget(self._close)
        return row

    def show_which(self, which: str) -> None:
        """The saved ones, or the past ones."""
        self.which.set_value(which)
        self._on_which(which)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Searches"))
        words = {SAVED: self.tr("Saved"), PAST: self.tr("History")}
        self.which.set_words(words, self.tr("Which searches"))
        self.field.setPlaceholderText(self.tr("Filter the list"))
        self.field.setAccessibleName(self.tr("Filter the list"))
        self._close.setText(self.tr("Close"))
        texts = {
            "run": self.tr("Search"),
            "rename": self.tr("Rename…"),
            "up": self.tr("Move up"),
            "down": self.tr("Move down"),
            "remove": self.tr("Remove"),
            "clear": self.tr("Clear the history"),
        }
        for name, text in texts.items():
            self.buttons[name].setText(text)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _show(self) -> None:
        is_saved = self.which.value == SAVED
        entries = list(self._saved_entries() if is_saved else self._past_entries())
        self.list.show_entries(entries)
        self.list.setAccessibleName(
            self.tr("Saved searches") if is_saved else self.tr("Past searches")
        )
        self.list.setVisible(bool(entries))
        self._none.setVisible(not entries)
        self._none.setText(self._why_nothing(is_saved=is_saved))
        self._fit_buttons()

    def _why_nothing(self, *, is_saved: bool) -> str:
        if self.field.text().strip():
            return self.tr("No search in this list has these words.")
        if is_saved:
            return self.tr("Press the star above the results, or Ctrl+D, to keep a search here.")
        if not self._book.keeps_history:
            return self.tr("No history of searches is kept; that is a setting.")
        return self.tr("The searches you make are listed here.")

    def _saved_entries(self) -> Iterator[Entry]:
        for one in self._book.saved:
            asked = self._in_words(one.request)
            if self._fits(one.name, asked):
                news = self._book.news_of(one.id)
                icon = "bell" if news else "star-full"
                yield Entry(
                    one.id,
                    icon,
                    one.name,
                    "" if _plain(asked) == _plain(one.name) else asked,
                    told(news),
                )

    def _past_entries(self) -> Iterator[Entry]:
        day = ""
        for place, one in enumerate(self._book.past):
            asked, language = self._in_words(one.request), self._language()
            if not self._fits(asked):
                continue
            if (that_day := day_of(one.at, language)) != day:
                day = that_day
                yield Entry("", "", day)
            found = self.tr("%Ln documents", "", one.total)
            yield Entry(str(place), "recent", asked, "", f"{found} · {clock_text(one.at)}")

    def _fits(self, *texts: str) -> bool:
        wanted = _plain(self.field.text())
        return any(wanted in _plain(text) for text in texts)

    @Slot()
    def _fit_buttons(self) -> None:
        shown = _SAVED_BUTTONS if self.which.value == SAVED else _PAST_BUTTONS
        for name, button in self.buttons.items():
            button.setVisible(name in shown)
            button.setEnabled(bool(self.list.chosen))
        self.buttons["clear"].setEnabled(bool(self._book.past))
        ids = [one.id for one in self._book.saved]
        whole = not self.field.text().strip()
        self.buttons["up"].setEnabled(whole and self.list.chosen in ids[1:])
        self.buttons["down"].setEnabled(whole and self.list.chosen in ids[:-1])

    def _saved(self, key: str) -> SavedSearch | None:
        if self.which.value != SAVED:
            return None
        return next((one for one in self._book.saved if one.id == key), None)

    def _past(self, key: str) -> PastSearch | None:
        if self.which.value != PAST or not key.isdecimal() or int(key) >= len(self._book.past):
            return None
        return self._book.past[int(key)]

    @Slot(str)
    def _on_which(self, _which: str) -> None:
        self.undo.hide()
        self._show()

    @Slot(str)
    def _on_run(self, key: str) -> None:
        found = self._saved(key) or self._past(key)
        if found is not None:
            self.wanted.emit(found.request)
            self.accept()

    @Slot(str)
    def _on_rename(self, key: str) -> None:
        if (saved := self._saved(key)) is not None:
            self.rename_wanted.emit(saved)

    @Slot(str)
    def _on_remove(self, key: str) -> None:
        if (saved := self._saved(key)) is not None:
            self._book.remove(saved)
        elif (past := self._past(key)) is not None:
            self._book.forget(past)

    @Slot(str, int)
    def _on_move(self, key: str, steps: int) -> None:
        if (saved := self._saved(key)) is not None and not self.field.text().strip():
            self._book.move(saved, steps)

    @Slot(object, int)
    def _on_removed(self, search: SavedSearch, place: int) -> None:
        self._gone = (search, place)
        said = self.tr("Removed “%1”.").replace("%1", as_link(search.name, 60))
        self.undo.setText(f"{said} {self.tr('Undo')}")
        self.undo.show()
        announce(self, self.undo.text())

    @Slot()
    def _on_undo(self) -> None:
        if self._gone is not None:
            self._book.put_back(*self._gone)
        self._gone = None
        self.undo.hide()


def _pressed(do: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT002 Qt's signal
    do()


def _plain(text: str) -> str:
    return " ".join(folded_form(word) for word in text.split())
