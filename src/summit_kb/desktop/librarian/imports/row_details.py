"""All that is known of the selected rows, and what can be done with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from summit_kb.desktop.librarian.imports.before_after import BeforeAfter, converted_from
from summit_kb.desktop.librarian.imports.deeds import ICONS, Deed, label, offered
from summit_kb.desktop.librarian.imports.row import Row
from summit_kb.desktop.librarian.imports.row_words import (
    STATE_ICONS,
    matters,
    reason_and_remedy,
    state_text,
)
from summit_kb.desktop.reader import details_parts as parts
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.text import TextLabel, heading
from summit_kb.domain.text import ExtractedText

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

_CHANNEL = "imports-details"


class RowDetails(QScrollArea):
    """Signals: ``wanted`` (Deed); ``document_wanted`` (id of a document that is alike)."""

    wanted = Signal(object)
    document_wanted = Signal(str)

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._rows: list[Row] = []
        self._shown: object = None
        self._text: ExtractedText | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What became of the file"))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows as they are now; nothing is made anew while nothing changed."""
        self._rows = list(rows)
        state = [(id(row), row.state, row.page, row.document, row.inside) for row in rows]
        if state == self._shown:
            return
        self._shown = state
        self._text = None
        self._build()
        self._ask_text()

    def refresh(self) -> None:
        """The language or the size of text is another."""
        self.setAccessibleName(self.tr("What became of the file"))
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.ApplicationFontChange):
            self.refresh()

    def _build(self) -> None:
        content = QWidget()
        content.setProperty("kind", "page")
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 14, 16, 16)
        column.setSpacing(10)
        for widget in self._widgets():
            column.addWidget(widget)
        column.addStretch()
        self.setWidget(content)

    def _widgets(self) -> Iterator[QWidget]:
        if len(self._rows) == 1:
            yield from self._of_one(self._rows[0])
        elif self._rows:
            title = heading(1.1)
            title.setText(self.tr("%Ln files", "", len(self._rows)))
            yield title
            yield from self._buttons(offered(self._rows))
        else:
            yield parts.wrapped(self.tr("Choose a file to see what became of it."), "muted")

    def _of_one(self, row: Row) -> Iterator[QWidget]:
        words = self._desk.words
        title = heading(1.1)
        title.setText(row.title or row.name)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        yield title
        if row.title and row.title != row.name:
            yield parts.wrapped(row.name, "muted")
        yield parts.icon_line(STATE_ICONS[row.state], state_text(row))
        reason, remedy = reason_and_remedy(row, words)
        if reason:
            yield parts.wrapped(reason, "danger" if row.error is not None else "")
        if remedy:
            yield parts.wrapped(remedy, "muted")
        for code in matters(row):
            told = words.warning(code)
            yield parts.icon_line("warning", f"{told[:1].upper()}{told[1:]}.")
        deeds = offered(self._rows)
        yield from self._buttons(deeds[:1])
        if self._text is not None:
            yield BeforeAfter(self._text)
        yield from self._similar(row)
        origin = row.origin if row.is_inside else str(row.path)
        yield parts.column(
            TextLabel(self.tr("From"), weight=QFont.Weight.DemiBold),
            parts.wrapped(origin.replace("/", "/\u200b").replace("\\", "\\\u200b"), "muted"),
            gap=2,
        )
        yield from self._buttons(deeds[1:], main=False)

    def _similar(self, row: Row) -> Iterator[QWidget]:
        for similar in row.similar[:3]:
            document = self._workspace.library.documents.get(similar.document)
            if document is None:
                continue
            link = LinkLabel(document.title)
            link.followed.connect(lambda target=similar.document: self.document_wanted.emit(target))
            share = self.tr("{percent} % of the words are the same")
            said = parts.wrapped(share.format(percent=round(similar.share * 100)), "muted")
            yield parts.column(link, said, gap=2)

    def _buttons(self, deeds: Sequence[Deed], *, main: bool = True) -> Iterator[QPushButton]:
        for place, deed in enumerate(deeds):
            if main and place == 0 and deed is not Deed.FOLDER:
                button = primary_button()
            else:
                button = QPushButton(icons.icon(ICONS[deed]), "")
            button.setText(label(deed))
            button.setObjectName(deed.value)
            button.clicked.connect(lambda _checked=False, wanted=deed: self.wanted.emit(wanted))
            yield button

    def _ask_text(self) -> None:
        """The text, where there is a before and an after to show."""
        row = self._rows[0] if len(self._rows) == 1 else None
        document_id = row.document if row is not None else None
        converted = row is not None and any(code.startswith("legacy-") for code in row.warnings)
        if document_id is None or not converted:
            self._desk.bridge.forget(_CHANNEL)
            return
        workspace = self._workspace
        self._desk.bridge.query(
            _CHANNEL,
            lambda: workspace.text(workspace.library.get(document_id)),
            self._on_text,
            self._on_no_text,
        )

    def _on_text(self, text: ExtractedText) -> None:
        if converted_from(text) is not None:
            self._text = text
            self._build()

    def _on_no_text(self, _error: object) -> None:
        # The warning stands; only the sample is missing.
        self._text = None
