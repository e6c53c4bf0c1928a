"""What the current item looks like: its first page, or the words quoted."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from summit_kb.app.collection_view import ItemKind, ItemView
from summit_kb.desktop.collecting.item_words import gives, kind_name
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.briefing import Extract
from summit_kb.foundation.errors import SummitError
from summit_kb.ingest.formats import is_drawn

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.reading.pages import Bitmap

_CHANNEL = "collection-preview"
_KEPT = 40
_LETTERS = 700


class Preview(QFrame):
    """Beside the items; a page is drawn away from the window, the newest asked for alone."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self._desk = desk
        self._workspace = workspace
        self._item: ItemView | None = None
        self._kept: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self.page = _Page()
        self.words = TextLabel()
        self.kind, self.given = TextLabel(kind="muted", scale=0.95), TextLabel()
        for label in (self.words, self.given):
            label.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remark = muted()
        self.remark.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(14))
        column.setSpacing(8)
        for widget in (self.kind, self.given, self.page, self.words, self.remark):
            column.addWidget(widget)
        column.addStretch()
        self.show_item(None)

    def show_item(self, item: ItemView | None) -> None:
        """Show what ``item`` gives; nothing for None."""
        self._item = item
        self.page.hide()
        self.words.hide()
        self._desk.bridge.forget(_CHANNEL)
        if item is None:
            for label in (self.kind, self.given, self.remark):
                label.hide()
            return
        self.retranslate()
        if item.kind is ItemKind.QUOTE:
            self._say(item.title)
        elif isinstance(item.item, Extract) and not item.is_absent:
            self._show_page(item.item)

    def retranslate(self) -> None:
        item = self._item
        if item is None:
            return
        self.kind.setText(kind_name(item.kind))
        self.given.setText(gives(item))
        self.remark.setText(item.remark)
        for label in (self.kind, self.given, self.remark):
            label.setVisible(bool(label.text()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_page(self, extract: Extract) -> None:
        page = extract.pages[0] if extract.pages else 1
        known = self._kept.get((extract.document, page))
        if known is not None:
            self.page.show_picture(known)
            return
        width = self.page.picture_width
        self._desk.bridge.query(
            _CHANNEL,
            lambda: self._read(extract.document, page, width),
            lambda read: self._on_read(extract.document, page, read),
            self._on_failed,
        )

    def _read(self, document_id: str, page: int, width: int) -> Bitmap | str:
        """A picture of the page, or its first words where there is none."""
        document = self._workspace.library.get(document_id)
        file = document.original
        path = self._workspace.library.file_path(document, file) if file else None
        if path is not None and is_drawn(path.name):
            pages = self._workspace.pages
            size = pages.info(path).page_sizes[page - 1]
            return pages.render(path, page, width / max(size[0], 1))
        texts = self._workspace.pages_of_text(document, page)
        return "\n".join(one.text for one in texts)[:_LETTERS]

    def _on_read(self, document: str, page: int, read: Bitmap | str) -> None:
        if isinstance(read, str):
            self._say(f"{read}…" if len(read) == _LETTERS else read)
            return
        form = QImage.Format.Format_RGB32
        image = QImage(read.data, read.width, read.height, read.stride, form).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        picture = QPixmap.fromImage(image)
        self._kept[document, page] = picture
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.page.show_picture(picture)

    def _on_failed(self, error: SummitError) -> None:
        wording = self._desk.words.error(error)
        self._say(wording.sentence)

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.words.show()


class _Page(QWidget):
    """A page on paper, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QPixmap | None = None

    @property
    def picture_width(self) -> int:
        """In device pixels."""
        return round(max(self.width(), scaled(200)) * self.devicePixelRatioF())

    def show_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self._take_room()
        self.show()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRect(0, 0, self.width() - 1, self._tall() - 1)
        painter.drawPixmap(frame, self._picture)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(frame)

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(260))

    def _take_room(self) -> None:
        if self._picture is not None and self.height() != self._tall():
            self.setFixedHeight(self._tall())

    def _tall(self) -> int:
        picture = self._picture
        if picture is None or picture.width() == 0:
            return 0
        return round(self.width() * picture.height() / picture.width())
