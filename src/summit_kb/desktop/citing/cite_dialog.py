"""The dialog that shows how to cite, copies and exports it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.app.citing_styles import csl_style
from summit_kb.app.exporting import export
from summit_kb.app.mentions import entries
from summit_kb.app.quoting import Pasted, pasted
from summit_kb.desktop.announce import announce
from summit_kb.desktop.citing import choosing, mime
from summit_kb.desktop.citing.cite_form import CiteForm
from summit_kb.desktop.citing.cite_preview import CitePreview, Shown, shown
from summit_kb.desktop.citing.citer import Cite, Citer
from summit_kb.desktop.reader.seams import Asking
from summit_kb.desktop.reader.speech import explain
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_PREVIEW, _COPY, _EXPORT = "cite-preview", "cite-copy", "cite-export"


class CiteDialog(QDialog):
    """``places`` gives what is cited; it is called in a thread: it may have to search."""

    def __init__(
        self,
        workspace: Workspace,
        bridge: Asking,
        places: Callable[[], Sequence[Cite]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._bridge = workspace, bridge
        self._places: Sequence[Cite] | None = None
        self._ask_places = places
        self.citer = Citer.of(workspace)
        self.form, self.preview = CiteForm(), CitePreview()
        self.told = TextLabel()
        self.told.setWordWrap(True)
        self.copy_button = primary_button("copy")
        self.list_button, self.export_button = QPushButton(), QPushButton()
        self._close = QPushButton()
        self._build()
        self._connect()
        resize_in_letters(self, 108, 76)
        self.retranslate()
        self._show_choice(self.citer.choice())
        self._refresh()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Cite"))
        self.form.retranslate()
        self.copy_button.setText(self.tr("Copy"))
        self.list_button.setText(self.tr("Copy the list"))
        self.list_button.setToolTip(self.tr("Copy the list of references"))
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("RIS, BibTeX, CSL-JSON or Dublin Core, as a file"))
        self._close.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.preview, 1)
        column.addWidget(self.told)
        row = QHBoxLayout()
        for button in (self.export_button, self.list_button, self._close, self.copy_button):
            button.setAutoDefault(button is self.copy_button)
        self.copy_button.setDefault(True)
        row.addWidget(self.export_button)
        row.addStretch()
        for button in (self._close, self.list_button, self.copy_button):
            row.addWidget(button)
        column.addLayout(row)
        self.told.hide()

    def _connect(self) -> None:
        self.form.changed.connect(self._on_choice)
        self.form.file_wanted.connect(self._on_file_wanted)
        self.form.anew_wanted.connect(self._on_anew)
        self.copy_button.clicked.connect(self._on_copy)
        self.list_button.clicked.connect(self._on_copy_list)
        self.export_button.clicked.connect(self._on_export)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)

    def _show_choice(self, choice: CitingChoice) -> None:
        memory = self.citer.memory
        self.form.show_choice(choice, self.citer.language(choice), memory.own_styles())
        names = [one.name for one in reversed(memory.manuscripts())]
        mentioned = len(self.citer.mentioned(choice.manuscript))
        self.form.show_manuscripts(names, choice.manuscript, mentioned)

    def _known(self) -> Sequence[Cite]:
        """In a thread: the places, asked for once."""
        if self._places is None:
            self._places = tuple(self._ask_places())
        return self._places

    def _refresh(self) -> None:
        choice = self.form.choice
        self._bridge.query(
            _PREVIEW,
            lambda: shown(self.citer, self._known(), choice),
            self._on_shown,
            self._on_failed,
        )

    def _say(self, text: str, *, kind: str = "muted") -> None:
        self.told.setProperty("kind", kind)
        self.told.style().polish(self.told)
        self.told.setText(text)
        self.told.setVisible(bool(text))
        announce(self, text)

    def _enable(self, *, able: bool) -> None:
        for button in (self.copy_button, self.list_button):
            button.setEnabled(able)

    @Slot(object)
    def _on_shown(self, words: Shown) -> None:
        self.preview.show_words(words)
        self._enable(able=bool(words.count))
        self.list_button.setEnabled(bool(words.listed))
        self.export_button.setEnabled(bool(words.count))
        self._say("" if words.count else self.tr("There is nothing to cite."))

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        wording = explain(error)
        self.preview.clear()
        self._enable(able=False)
        self._say(f"{wording.sentence} {wording.remedy}", kind="danger")

    @Slot(object)
    def _on_choice(self, choice: CitingChoice) -> None:
        try:
            self.citer.memory.choose(choice)
        except SummitError as error:
            self._on_failed(error)
        self._show_choice(choice)
        self._refresh()

    @Slot()
    def _on_file_wanted(self) -> None:
        path = choosing.ask_for_style(self)
        if path is None:
            return
        try:
            csl_style(str(path))
            self.citer.memory.add_style(path)
        except SummitError as error:
            wording = explain(error)
            self._say(f"{wording.sentence} {wording.remedy}", kind="danger")
            return
        choice = self.form.choice
        self._on_choice(CitingChoice(str(path), choice.language, choice.manuscript))

    @Slot()
    def _on_anew(self) -> None:
        try:
            self.citer.start_anew(self.form.choice.manuscript)
        except SummitError as error:
            self._on_failed(error)
            return
        self._show_choice(CitingChoice(self.form.choice.style, self.form.choice.language))
        self.citer.memory.choose(self.form.choice)
        self._refresh()

    @Slot()
    def _on_copy(self) -> None:
        choice = self.form.choice
        self._bridge.query(
            _COPY,
            lambda: self.citer.pasted(self._known(), choice),
            partial(self._copied, mentions=True),
            self._on_failed,
        )

    @Slot()
    def _on_copy_list(self) -> None:
        choice = self.form.choice
        self._bridge.query(
            _COPY,
            lambda: pasted(entries(self.citer.cited(self._known(), choice))),
            partial(self._copied, mentions=False),
            self._on_failed,
        )

    def _copied(self, words: Pasted, *, mentions: bool) -> None:
        mime.copy(words)
        choice = self.form.choice
        if mentions:
            self.citer.remember(self._places or (), choice)
        self._show_choice(choice)
        self._refresh_told(self.tr("Copied. It can be pasted into Word or LibreOffice."))

    def _refresh_told(self, text: str) -> None:
        """Show what comes next, and say what was done all the same."""
        choice = self.form.choice

        def done(words: Shown) -> None:
            self._on_shown(words)
            self._say(text)

        self._bridge.query(
            _PREVIEW, lambda: shown(self.citer, self._known(), choice), done, self._on_failed
        )

    @Slot()
    def _on_export(self) -> None:
        chosen = choosing.ask_for_export(self)
        if chosen is None:
            return
        path, style = chosen
        language, workspace = self.citer.language(self.form.choice), self._workspace

        def work() -> int:
            places = [_locator(workspace, one) for one in self._known()]
            return export(workspace, places, style, language, path)

        def done(count: int) -> None:
            said = self.tr("%n document(s) written to %1", "", count)
            self._say(said.replace("%1", str(path)))

        self._bridge.query(_EXPORT, work, done, self._on_failed)

    @Slot()
    def _on_finished(self) -> None:
        for channel in (_PREVIEW, _COPY, _EXPORT):
            self._bridge.forget(channel)


def _locator(workspace: Workspace, place: Cite) -> Locator:
    """The place in pages counted from 1; a printed number is looked up."""
    if place.page is None:
        return Locator(place.document)
    text = workspace.text(workspace.library.get(place.document))
    labels = {page.label or str(page.number): page.number for page in reversed(text.pages)}
    return Locator(place.document, labels.get(place.page))
