"""The librarian's desk in the window: its page is made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Slot

from summit_kb.desktop import permitted

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.librarian.changes import Told
    from summit_kb.desktop.librarian.desk_page import DeskPage
    from summit_kb.desktop.window.main_window import MainWindow


class LibrarianTab(QObject):
    """Makes the page, keeps it in step with the window's library, and tells what it says."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace: Workspace | None = None
        self._state: dict[str, Any] = {}
        self.page: DeskPage | None = None
        window.navigator.desk_wanted.connect(self.show)

    def use(self, workspace: Workspace) -> None:
        """Work on ``workspace`` from now on; what was shown of another library goes."""
        self._workspace = workspace
        if self.page is not None:
            was_current = self._window.tabs.is_desk_current
            self._state = self.page.state()
            self._window.tabs.close_desk()
            self.page.deleteLater()
            self.page = None
            if was_current:
                self.show()

    @Slot()
    @Slot(str)
    def show(self, section: str = "", target: object = None) -> None:
        """Show the desk, at ``section`` and what ``target`` means there."""
        page = self.page or self._make()
        if page is None:
            return
        section = section if permitted.section(section) else ""
        page.open(section, target)
        self._window.navigator.visit_desk(page.current)
        self._window.tabs.show_desk(page)
        self._window.navigator.visit_desk(page.current)
        page.focus_section()

    @Slot(str, str)
    def do(self, deed: str, document: str) -> None:
        """Do with a document what a menu elsewhere asks for: describe, edit, past or remove."""
        from summit_kb.desktop.librarian.documents.section import EditTarget  # noqa: PLC0415 - late as the desk itself

        sections: dict[str, tuple[str, object]] = {
            "describe": ("confirming", [document]),
            "edit": ("documents", EditTarget((document,), "")),
            "past": ("past", document),
        }
        if deed in sections:
            self.show(*sections[deed])
            return
        page = self.page or self._make()
        if page is not None:
            page.remove([document])

    def may_close(self) -> bool:
        """Whether the window may close; asked when something at the desk is not saved."""
        return self.page is None or self.page.may_close()

    def close_if_current(self) -> None:
        if self._window.tabs.is_desk_current:
            self._window.tabs.close_desk()

    @Slot()
    def refresh(self) -> None:
        """The library or the language changed."""
        if self.page is not None:
            self.page.refresh()

    def state(self) -> dict[str, Any]:
        """As JSON values; ``current`` tells whether the desk was what one saw."""
        kept = self.page.state() if self.page is not None else self._state
        return {**kept, "current": self._window.tabs.is_desk_current}

    def take_up(self, state: object) -> None:
        """What an earlier start left behind."""
        if not isinstance(state, dict):
            return
        self._state = cast("dict[str, Any]", state)
        section = self._state.get("section")
        if self._state.get("current") is True and isinstance(section, str):
            self.show(section)

    def _make(self) -> DeskPage | None:
        # Readers who never edit do not pay for the desk when the program starts.
        from summit_kb.desktop.librarian.desk_page import DeskPage  # noqa: PLC0415 - see above
        from summit_kb.desktop.librarian.sections import SECTIONS  # noqa: PLC0415 - see above

        if self._workspace is None or not permitted.feature("edit"):
            return None
        kinds = [kind for kind in SECTIONS if permitted.section(kind.id)]
        page = self.page = DeskPage(self._window.desk, self._workspace, kinds, self._window.adding)
        page.restore(self._state)
        page.open_requested.connect(self._window.navigator.open)
        page.section_changed.connect(self._window.navigator.visit_desk)
        page.told.connect(self._on_told)
        page.library_changed.connect(self._window.holding.refresh)
        return page

    @Slot(object)
    def _on_told(self, told: Told) -> None:
        notice = self._window.notices.tell(told.kind, told.wording)
        page, change = self.page, told.change
        if page is not None and change is not None:

            def undo() -> None:
                notice.closed.emit()
                page.changes.undo(change)

            notice.offer(self.tr("Undo"), undo)
