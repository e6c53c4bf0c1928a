"""The reader's searches in the window: star, lists, bell, and what is new where it is looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot

from summit_kb.app.words import Wording
from summit_kb.desktop import permitted
from summit_kb.desktop.formats import day_of
from summit_kb.desktop.home.search_shelves import SearchLine
from summit_kb.desktop.saved.book import SearchBook
from summit_kb.desktop.saved.looking import NewsWatch
from summit_kb.desktop.saved.name_dialog import NameDialog
from summit_kb.desktop.saved.news_words import told
from summit_kb.desktop.saved.recents import RecentSearch, distinct, recents_for
from summit_kb.desktop.saved.recorder import SearchRecorder
from summit_kb.desktop.saved.searches_dialog import PAST, SAVED, SearchesDialog
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator
from summit_kb.domain.saved_search import SavedSearch, is_empty, is_same, plain

if TYPE_CHECKING:
    from summit_kb.app.saved_searches import NewMatches
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.window.main_window import MainWindow


# One more than the shelf shows tells that there are others.
_PAST_SHOWN = 6


class Keeping(QObject):
    """Connects the book of searches with all that shows or changes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.book = SearchBook(window.desk, self)
        self.recorder = SearchRecorder(window.search, self.book)
        self.watch = NewsWatch(window.desk, window.search, self.book)
        self._shown: NewMatches | None = None
        self._told: dict[tuple[Request, str], str] = {}
        self._connect_book()
        self._connect_window()
        window.installEventFilter(self)

    def _connect_book(self) -> None:
        book, window = self.book, self._window
        book.failed.connect(window.tell_failure)
        book.removed.connect(self._on_removed)
        book.saved_changed.connect(self._show_saved)
        book.news_changed.connect(self._show_saved)
        book.past_changed.connect(self._show_past)

    def _connect_window(self) -> None:
        window, results, start = self._window, self._window.page.results, self._window.page.start
        window.search.changed.connect(self._on_asked)
        window.search.found.connect(self._on_found)
        window.bar.field.submitted.connect(self.recorder.submitted)
        window.bar.bell.chosen.connect(self._on_chosen)
        window.bar.bell.all_seen.connect(self._on_all_seen)
        window.popup.chosen.connect(self._on_suggestion)
        window.finding.offer_recents(self.recents)
        results.opened.connect(self.recorder.opened)
        results.count_line.star.clicked.connect(self.save)
        results.news.opened.connect(self._on_new_opened)
        results.news.seen.connect(self._on_seen)
        for shelf, which in ((start.saved, SAVED), (start.past, PAST)):
            shelf.run.connect(self.run)
            shelf.all_wanted.connect(lambda which=which: self.show_all(which))

    def use(self, workspace: Workspace) -> None:
        """The searches of this library from now on; what was shown of another goes unseen."""
        self._show_news(None)
        self._told = {}
        self.book.use(workspace)
        self.recorder.begin()

    @Slot()
    def library_changed(self) -> None:
        """Topics may be called otherwise, and something may be new."""
        self._told = {}
        self.watch.look()

    def close(self) -> None:
        """The window closes: what is shown has been looked at."""
        self.watch.stop()
        if self._shown is not None and self._window.isVisible():
            self.book.mark_seen_now(self._shown)

    def in_words(self, request: Request) -> str:
        """A search in one line of the reader's language."""
        from summit_kb.app.searches.naming import in_words  # noqa: PLC0415 - after the window

        workspace = self.book.workspace
        if workspace is None:
            return plain(request.text)
        key = (request, self._window.desk.language)
        if key not in self._told:
            # Asked of every past search at every letter that is typed.
            self._told[key] = in_words(request, workspace.library, key[1])
        return self._told[key]

    def recents(self, typed: str) -> list[RecentSearch]:
        """Past searches to suggest."""
        return recents_for(typed, self.book.past, self.in_words)

    @Slot(object)
    def run(self, request: Request) -> None:
        """Ask a search again."""
        self._window.search.restore(request)
        self._window.navigator.show_search()
        self.recorder.submitted(request.text)

    @Slot()
    def save(self) -> NameDialog | None:
        """Keep the search at hand, or see under which name it is kept."""
        request = self._window.search.request
        workspace = self.book.workspace
        if workspace is None or is_empty(request):
            return None
        saved = self.book.like(request)
        if saved is not None:
            return self.rename(saved)
        from summit_kb.app.searches.naming import proposed_name  # noqa: PLC0415 - as above

        taken = [one.name for one in self.book.saved]
        language = self._window.desk.language
        name = proposed_name(request, workspace.library, language, taken)
        dialog = NameDialog(name, self.in_words(request), self._window)
        dialog.named.connect(partial(self._save_as, request))
        dialog.open()
        return dialog

    def _save_as(self, request: Request, name: str) -> None:
        self.book.save(name, request)

    @Slot(object)
    def rename(self, saved: SavedSearch) -> NameDialog:
        """Another name for a saved search, or none any more."""
        dialog = NameDialog(saved.name, self.in_words(saved.request), self._window, is_kept=True)
        dialog.named.connect(partial(self.book.rename, saved))
        dialog.removed.connect(lambda: self.book.remove(saved))
        dialog.open()
        return dialog

    def show_all(self, which: str = SAVED) -> SearchesDialog:
        """The dialog with all of them."""
        window = self._window
        dialog = SearchesDialog(self.book, self.in_words, lambda: window.desk.language, window)
        dialog.show_which(which)
        dialog.wanted.connect(self.run)
        dialog.rename_wanted.connect(self.rename)
        dialog.show()
        return dialog

    def setting_changed(self, key: str) -> None:
        """Without a history, what was kept of it goes."""
        if key == "search_history":
            if not self.book.keeps_history:
                self.book.forget_all()
            self._show_past()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._show_saved()
            self._show_past()
        return super().eventFilter(watched, event)

    @Slot()
    def _show_saved(self) -> None:
        is_on = permitted.feature("saved-searches")
        lines = [
            SearchLine(one.name, self._detail(one), one.request, self._is_new(one))
            for one in (self.book.saved if is_on else ())
        ]
        self._window.page.start.saved.show_searches(lines)
        self._window.bar.bell.show_news(
            self.book.news if permitted.feature("saved-searches") else ()
        )
        self._fit_star()
        self._show_news_of(self._window.search.request)

    def _is_new(self, search: SavedSearch) -> bool:
        return self.book.news_of(search.id) is not None

    def _detail(self, search: SavedSearch) -> str:
        news, asked = self.book.news_of(search.id), self.in_words(search.request)
        parts = [told(news), "" if asked.casefold() == search.name.casefold() else asked]
        return " · ".join(part for part in parts if part)

    @Slot()
    def _show_past(self) -> None:
        language = self._window.desk.language
        lines = [
            SearchLine(self.in_words(one.request), day_of(one.at, language), one.request)
            for one in distinct(self.book.past)[:_PAST_SHOWN]
        ]
        self._window.page.start.past.show_searches(lines)

    def _fit_star(self) -> None:
        request = self._window.search.request
        self._window.page.results.count_line.show_star(is_kept=self.book.like(request) is not None)

    @Slot(object)
    def _on_asked(self, request: Request) -> None:
        shown = self._shown
        if shown is not None and not is_same(shown.search.request, request):
            self._show_news(None)
            self.book.mark_seen(shown)
        self._fit_star()

    @Slot()
    def _on_found(self) -> None:
        self._show_news_of(self._window.search.request)

    def _show_news_of(self, request: Request) -> None:
        """What is new for the search at hand, unless its words are still being typed."""
        saved = None if request.as_you_type else self.book.like(request)
        self._show_news(self.book.news_of(saved.id) if saved else None)

    def _show_news(self, news: NewMatches | None) -> None:
        self._shown = news
        results = self._window.page.results
        results.news.show_news(news)
        results.model.mark(results.news.marks())

    @Slot(str)
    def _on_chosen(self, search_id: str) -> None:
        for one in self.book.saved:
            if one.id == search_id:
                self.run(one.request)

    @Slot()
    def _on_all_seen(self) -> None:
        for news in self.book.news:
            self.book.mark_seen(news)

    @Slot(object)
    def _on_suggestion(self, suggestion: object) -> None:
        text = getattr(suggestion, "text", "")
        self.recorder.submitted(str(text))

    @Slot(object)
    def _on_new_opened(self, locator: Locator) -> None:
        self._window.navigator.open(locator, self._window.search.request.text)
        self.recorder.opened()

    @Slot()
    def _on_seen(self) -> None:
        if self._shown is not None:
            self.book.mark_seen(self._shown)

    @Slot(object, int)
    def _on_removed(self, search: SavedSearch, place: int) -> None:
        said = self.tr("The saved search “%1” was removed.").replace("%1", search.name)
        notice = self._window.notices.tell("info", Wording(said, ""))

        def undo() -> None:
            notice.closed.emit()
            self.book.put_back(search, place)

        notice.offer(self.tr("Undo"), undo)
