"""What one pane has to be printed, taken up at the moment it is asked for."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.reader.facts import own_title
from summit_kb.desktop.reader.notes.washes import Washes
from summit_kb.desktop.reader.printing.page_sheets import PrintedFile
from summit_kb.desktop.reader.printing.print_head import PrintHead
from summit_kb.desktop.reader.printing.print_offer import PrintOffer
from summit_kb.desktop.reader.printing.print_source import PrintSource, PrintWords

if TYPE_CHECKING:
    from summit_kb.desktop.reader.open_document import OpenDocument
    from summit_kb.desktop.reader.pane import ReaderPane


def print_offer(pane: ReaderPane, language: str) -> PrintOffer | None:
    """None while neither pages nor text are there."""
    opened = pane.open_document
    if opened is None or (opened.file is None and opened.text is None):
        return None
    views, document = pane.views, opened.document
    file, search = opened.file, opened.search
    washes = views.pages.washes
    labels = [file.label(page) for page in range(1, file.page_count + 1)] if file else []
    source = PrintSource(
        _words(),
        PrintedFile(file.info, file.service, file.path, labels) if file else None,
        opened.text,
        views.text.look.letters,
        search if search is not None and search.book.total else None,
        # Of its own: what it keeps is kept for one thread.
        Washes(washes.all, washes.texts),
        tuple(wash.view for wash in washes.all),
    )
    library = opened.library
    today = datetime.now().astimezone().date()
    return PrintOffer(
        own_title(document, language),
        source,
        partial(PrintHead.of, library, document, language, today),
        file.page_count if file else 0,
        views.page,
        labels,
        opened.page_of_label,
        views.reading.selected_text() if _may_read(opened, pane) else "",
        source.search is not None,
    )


def _may_read(opened: OpenDocument, pane: ReaderPane) -> bool:
    """Whether the words selected are there without waiting for the page worker."""
    selecting, file = pane.views.pages.selecting, opened.file
    if pane.views.reading is not pane.views.pages:
        return True
    chosen = selecting.selection if selecting is not None else None
    if chosen is None or file is None:
        return False
    return all(file.texts.get(page) is not None for page in chosen.pages)


def _words() -> PrintWords:
    return PrintWords(
        QCoreApplication.translate("Print", "Page {page}"),
        QCoreApplication.translate("Print", "Page {page} of {count}"),
        QCoreApplication.translate("Print", "Notes"),
    )
