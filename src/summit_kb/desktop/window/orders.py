"""What the commands do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from summit_kb.app.words import Wording
from summit_kb.desktop import permitted
from summit_kb.desktop.adding.choosing import ask_files, ask_folder
from summit_kb.desktop.dialogs.about_dialog import AboutDialog
from summit_kb.desktop.dialogs.query_help import QueryHelp
from summit_kb.desktop.dialogs.report_dialog import ReportDialog
from summit_kb.desktop.dialogs.settings_dialog import SettingsDialog
from summit_kb.desktop.dialogs.shortcut_sheet import ShortcutSheet
from summit_kb.desktop.theme.appearance import Mode
from summit_kb.desktop.window.palette_host import WAS
from summit_kb.desktop.window.room_list import ROOMS
from summit_kb.desktop.window.shortcut_groups import shortcut_groups
from summit_kb.domain import address
from summit_kb.domain.address import SearchAddress
from summit_kb.domain.finding import Filters, Request
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.policy import policy
from summit_kb.foundation.settings import KINDS, Value, Whole

if TYPE_CHECKING:
    from summit_kb.desktop.window.main_window import MainWindow

_NEXT_MODE = {Mode.SYSTEM: Mode.LIGHT, Mode.LIGHT: Mode.DARK, Mode.DARK: Mode.SYSTEM}


class Orders(QObject):
    """One method a command; ``carry_out`` finds it by the command's name."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._was_maximized = False
        self._doing: dict[str, Callable[[], object]] = {
            "find": self._find,
            "start": self._start,
            "facets": window.page.results.toggle_panel,
            "results": self._results,
            "clear_filters": lambda: window.search.set_filters(Filters()),
            "back": window.navigator.back,
            "forward": window.navigator.forward,
            "palette": lambda: window.palette_host.open(),
            "places": lambda: window.palette_host.open(WAS),
            "set_mark": lambda: window.marks.set_here(),
            "go_to_mark": lambda: window.marks.show(),
            "copy_link": self.copy_link,
            "save_search": lambda: window.keeping.save(),
            "searches": lambda: window.keeping.show_all(),
            "add_files": lambda: window.adding.add(ask_files(window)),
            "add_folder": lambda: window.adding.add(ask_folder(window)),
            "collect": window.collecting.ask_here,
            "desk": window.librarian.show,
            "close_tab": self._close_tab,
            "reopen_tab": window.navigator.reopen,
            "next_tab": lambda: window.tabs.step(1),
            "previous_tab": lambda: window.tabs.step(-1),
            "larger": lambda: self._size(1),
            "smaller": lambda: self._size(-1),
            "language": self._other_language,
            "theme": self._next_look,
            "settings": self.show_settings,
            "full_screen": self._flip_full_screen,
            "menu": window.bar.open_menu,
            "query_help": self.show_query_help,
            "shortcuts": self.show_shortcuts,
            "report": self.show_report,
            "about": self.show_about,
            "quit": lambda: _closed(window),
        }
        for room in ROOMS:
            self._doing[room.command or room.name] = partial(window.rooms.show_from_here, room)

    @Slot(str)
    def carry_out(self, name: str) -> None:
        """Do what the command says, unless the policy has switched it off."""
        try:
            permitted.require_command(name)
        except SummitError as error:
            self._window.tell_failure(error)
            return
        self._doing[name]()

    def names(self) -> set[str]:
        return set(self._doing)

    @Slot(str)
    def use_language(self, language: str) -> None:
        self._choose(language=language)

    @Slot()
    def choose_library(self) -> None:
        """Ask for a library's folder and open it."""
        try:
            policy().require("other-libraries")
        except SummitError as error:
            self._window.tell_failure(error)
            return
        title = self.tr("Choose a library folder")
        folder = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        if folder:
            self._choose(library=folder)
            self._open_chosen_library()

    def confirm_stop(self) -> bool:
        """Whether to close although documents are being added."""
        answer = QMessageBox.question(
            self._window,
            self.tr("Documents are being added"),
            self.tr("Stop adding and close? What has been added so far stays."),
        )
        return answer == QMessageBox.StandardButton.Yes

    def show_settings(self) -> SettingsDialog:
        dialog = SettingsDialog(self._window.desk, self._window)
        dialog.failed.connect(self._window.tell_failure)
        dialog.changed.connect(self._on_setting_changed)
        dialog.show()
        return dialog

    def choose_setting(self, key: str, value: Value) -> None:
        """Put one choice in force, as the dialog of settings does."""
        self._choose(**{key: value})
        self._on_setting_changed(key)

    def copy_link(self) -> None:
        """The address of what is shown, for other programs."""
        tab, asked = self._window.tabs.current_document, self._window.search.request.text
        if tab is not None:
            text = address.of_place(tab.locator, tab.query)
        elif asked.strip() and len(asked) <= address.WORDS_LETTERS:
            text = str(SearchAddress(asked.strip()))
        else:
            said = self.tr("There is no place here that a link could lead to.")
            self._window.notices.tell("info", Wording(said, ""))
            return
        QGuiApplication.clipboard().setText(text)
        self._window.notices.tell("success", Wording(self.tr("The link is copied."), text))

    def show_query_help(self) -> QueryHelp:
        dialog = QueryHelp(self._window)
        dialog.tried.connect(self._window.finding.search_for)
        dialog.show()
        return dialog

    def show_shortcuts(self) -> ShortcutSheet:
        sheet = ShortcutSheet(shortcut_groups(), self._window)
        sheet.show()
        return sheet

    def show_report(self) -> ReportDialog:
        workspace = self._window.holding.workspace
        root = workspace.library.root if workspace is not None else None
        dialog = ReportDialog(self._window.desk, root, self._window)
        dialog.failed.connect(self._window.tell_failure)
        dialog.show()
        return dialog

    def show_about(self) -> AboutDialog:
        dialog = AboutDialog(self._window)
        dialog.show()
        return dialog

    @Slot(str)
    def _on_setting_changed(self, key: str) -> None:
        if key == "library":
            self._open_chosen_library()
        self._window.keeping.setting_changed(key)

    def _open_chosen_library(self) -> None:
        chosen = self._window.desk.settings.library
        self._window.holding.open(Path(chosen) if chosen else None)

    def _find(self) -> None:
        field = self._window.bar.field
        field.setFocus()
        field.selectAll()

    def _start(self) -> None:
        self._window.navigator.show_search()
        self._window.search.restore(Request(""))

    def _results(self) -> None:
        self._window.navigator.show_search()
        self._window.page.results.list.focus_first()

    def _close_tab(self) -> None:
        tab = self._window.tabs.current_document
        if tab is not None:
            self._window.tabs.close_document(tab)
        elif not self._window.rooms.close_if_current():
            self._window.librarian.close_if_current()

    def _size(self, steps: int) -> None:
        kind = KINDS["text_percent"]
        if isinstance(kind, Whole):
            wanted = self._window.desk.settings.text_percent + steps * kind.step
            self._choose(text_percent=max(kind.low, min(kind.high, wanted)))

    def _other_language(self) -> None:
        self._choose(language="en" if self._window.desk.language == "vi" else "vi")

    def _next_look(self) -> None:
        mode = _NEXT_MODE[Mode(self._window.desk.settings.theme)]
        self._choose(theme=mode.value)

    def _flip_full_screen(self) -> None:
        window = self._window
        if window.isFullScreen():
            back = window.showMaximized if self._was_maximized else window.showNormal
            back()
        else:
            self._was_maximized = window.isMaximized()
            window.showFullScreen()

    def _choose(self, **choices: Value) -> None:
        try:
            self._window.desk.choose(**choices)
        except SummitError as error:
            self._window.tell_failure(error)


def _closed(window: MainWindow) -> None:
    window.close()
