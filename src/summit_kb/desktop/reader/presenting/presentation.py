"""A document on the whole screen, one page at a time on black."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.presenting import slide_signs
from summit_kb.desktop.reader.presenting.presenting_keys import deed_of
from summit_kb.desktop.reader.presenting.screens import audience_screen
from summit_kb.desktop.reader.presenting.slides import Slides

_NUMBER_MS, _KEYS_MS, _CURSOR_MS, _TYPED_MS = 1_600, 5_000, 2_200, 3_000
_CURTAINS = {"black": QColor("#000000"), "white": QColor("#ffffff")}
_MOST_DIGITS = 5


class Presentation(QWidget):
    """Signal: ``left`` when it is over."""

    left = Signal()

    def __init__(self, slides: Slides, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(title)
        self.slides = slides
        self.number = slides.first()
        self.curtain = ""
        self.typed = ""
        self.marked = True
        self.pointing = ""
        self._moved = False
        self._at = QPointF()
        self._showing_number = self._timer(_NUMBER_MS, self.update)
        self._showing_keys = self._timer(_KEYS_MS, self.update)
        self._hiding_cursor = self._timer(_CURSOR_MS, self._hide_cursor)
        self._forgetting = self._timer(_TYPED_MS, self._forget_typed)
        self._deeds = self._build_deeds()
        slides.changed.connect(self._on_changed)
        self.retranslate()

    def begin(self, window: QWidget) -> None:
        """Fill the screen of the audience: another than that of ``window`` if there is one."""
        screen = audience_screen(window)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        self._showing_keys.start()
        self._hiding_cursor.start()
        self._show_number()

    def go_to(self, number: int) -> None:
        """Show a slide; there is none before the first or after the last."""
        number = min(max(number, 1), self.slides.count)
        self._moved = True
        self.curtain = ""
        if number != self.number:
            self.number = number
            self._want()
        self._show_number()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Presentation"))
        self._describe()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.rect()
        painter.fillRect(room, _CURTAINS.get(self.curtain, _CURTAINS["black"]))
        if not self.curtain:
            self.slides.paint(painter, self.number, room, marked=self.marked)
            if self.pointing == "spotlight":
                slide_signs.paint_spotlight(painter, room, self._at)
            elif self.pointing == "pointer":
                slide_signs.paint_pointer(painter, room, self._at)
        self._paint_signs(painter, room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = deed_of(event)
        if deed is None:
            event.ignore()
        elif deed.isdecimal():
            self._type(deed)
        else:
            self._deeds[deed]()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._step(1)
        elif event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton):
            self._step(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = event.position()
        if self.pointing:
            self.update()
        else:
            self.unsetCursor()
            self._hiding_cursor.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self._step(-1 if event.angleDelta().y() > 0 else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._want()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.slides.close()
        if self._moved:
            self.slides.leave(self.number)
        super().closeEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build_deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "first": lambda: self.go_to(1),
            "last": lambda: self.go_to(self.slides.count),
            "go": self._go_typed,
            "black": lambda: self._draw_curtain("black"),
            "white": lambda: self._draw_curtain("white"),
            "marks": self._toggle_marks,
            "pointer": lambda: self._point("pointer"),
            "spotlight": lambda: self._point("spotlight"),
            "help": self._show_keys,
            "leave": self.close,
        }

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _step(self, by: int) -> None:
        """Behind a curtain the first step only takes it away."""
        self.go_to(self.number if self.curtain else self.number + by)

    def _type(self, digit: str) -> None:
        self.typed = (self.typed + digit)[-_MOST_DIGITS:]
        self._forgetting.start()
        self._show_number()

    def _go_typed(self) -> None:
        typed, self.typed = self.typed, ""
        self._forgetting.stop()
        if not typed:
            self._step(1)
            return
        number = self.slides.numbered(typed)
        if number is not None:
            self.go_to(number)
        else:
            self._show_number()

    @Slot()
    def _forget_typed(self) -> None:
        self.typed = ""
        self.update()

    def _draw_curtain(self, colour: str) -> None:
        self.curtain = "" if self.curtain == colour else colour
        self.update()

    def _toggle_marks(self) -> None:
        self.marked = not self.marked
        self.update()

    def _point(self, way: str) -> None:
        self.pointing = "" if self.pointing == way else way
        self._at = QPointF(self.mapFromGlobal(self.cursor().pos()))
        if not self.rect().contains(self._at.toPoint()):
            self._at = QPointF(self.rect().center())
        if self.pointing:
            self._hide_cursor()
        self.update()

    def _show_keys(self) -> None:
        self._showing_keys.start()
        self.update()

    def _show_number(self) -> None:
        self._showing_number.start()
        self._describe()
        announce(self, self._number_words())
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._number_words())

    def _number_words(self) -> str:
        words = self.tr("Page {page} of {count}")
        return words.format(page=self.slides.label(self.number), count=self.slides.count)

    def _paint_signs(self, painter: QPainter, room: QRect) -> None:
        if self.typed:
            slide_signs.paint_number(painter, room, self.tr("Go to {page}").format(page=self.typed))
        elif self._showing_number.isActive() and not self.curtain:
            shown = f"{self.slides.label(self.number)} / {self.slides.count}"
            slide_signs.paint_number(painter, room, shown)
        if self._showing_keys.isActive():
            slide_signs.paint_keys(
                painter,
                room,
                self.tr(
                    "→ next · ← back · number and Enter: go there · B black · W white · "
                    "M marks · L pointer · S spotlight · Esc leave"
                ),
            )

    def _want(self) -> None:
        if self.width() > 0 and self.height() > 0:
            self.slides.want(self.number, self.rect(), self.devicePixelRatioF())

    @Slot()
    def _hide_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    @Slot()
    def _on_changed(self) -> None:
        if not self._moved:
            # Text is laid out only now: where the reader was is known only now.
            self.number = self.slides.first()
        self._describe()
        self.update()
