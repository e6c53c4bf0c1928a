"""The diagram as a widget: painted, walked with the keyboard, moved and made larger."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QToolTip, QWidget

from summit_kb.app.words import Words
from summit_kb.desktop.relations import canvas_keys
from summit_kb.desktop.relations.box_painter import BoxPainter, State
from summit_kb.desktop.relations.by_name import find_by_name
from summit_kb.desktop.relations.canvas_words import label_of
from summit_kb.desktop.relations.ground_painter import paint_ground, paint_headings, paint_years
from summit_kb.desktop.relations.line_painter import paint_line, paint_words, path_of, qrect
from summit_kb.desktop.relations.panned import Panned
from summit_kb.desktop.relations.scene import Box, Line, Measure, Scene

_COMFORTABLE = 0.78
_DRAG = 6
_SEEN = 0.7
_MOST_PIXELS = 12_000


class Canvas(Panned):
    """Signals carry keys of boxes: ``opened`` (Enter, double click), ``centred`` (Space),
    ``current_changed``, ``menu_wanted`` (with a global point), ``marked`` (Ctrl+Space);
    ``back_wanted``; ``not_found`` carries what was typed and no box is called.
    """

    opened = Signal(str)
    centred = Signal(str)
    marked = Signal(str)
    current_changed = Signal(str)
    menu_wanted = Signal(str, QPoint)
    back_wanted = Signal()
    not_found = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.marks: tuple[str, ...] = ()
        self.shows_others = True
        self.describe: Callable[[Box], str] = lambda _box: ""
        self.typed = canvas_keys.TypedName()
        self._words = Words()
        self._painter = BoxPainter(self._words, QApplication.font())
        self._paths: dict[tuple[str, str], QPainterPath] = {}
        self._hovered = ""
        self._is_fresh = True
        self._pressed: QPointF | None = None
        self._scrolled: QPointF | None = None

    def show_scene(self, scene: Scene, words: Words, *, keep: bool = False) -> None:
        """Show ``scene``; with ``keep`` what is looked at stays where it is, if it is there."""
        before = self.scene.box_of(self.current) if keep and self.current else None
        self.scene, self._words = scene, words
        self._painter = BoxPainter(words, QApplication.font())
        self._paths = {(line.first, line.second): path_of(line) for line in scene.lines}
        self._hovered = ""
        here = scene.box_of(self.current) if keep else None
        if here is None or (scene.centre is None and self._is_fresh):
            self.current = scene.centre or (scene.boxes[0].key if scene.boxes else "")
            self._begin()
        else:
            self.current = here.key
            self.set_ranges()
            if before is not None:
                self.scroll_by(here.rect.x - before.rect.x, here.rect.y - before.rect.y)
        self.viewport().update()

    @property
    def measure(self) -> Measure:
        """The font's sizes, for arranging."""
        metrics = QFontMetricsF(QApplication.font())
        return Measure(metrics.height(), metrics.averageCharWidth())

    def sizeHint(self) -> QSize:
        return QSize(900, 560)

    def go_to(self, key: str) -> None:
        """Look at a box, brought into view."""
        box = self.scene.box_of(key)
        if box is None:
            return
        self.current, self._is_fresh = box.key, False
        self.reveal(box)
        self.viewport().update()
        self.current_changed.emit(box.key)

    def look_for(self, name: str, *, onwards: bool) -> None:
        """Look at the next box that is called so; tell when there is none."""
        key = self._called(name, onwards=onwards)
        if key is not None:
            self.go_to(key)
        elif name:
            self.not_found.emit(name)

    def knows(self, name: str) -> bool:
        """Whether any box is called so."""
        return self._called(name, onwards=False) is not None

    def _called(self, name: str, *, onwards: bool) -> str | None:
        language = self._words.code
        return find_by_name(self.scene, name, self.current, language, onwards=onwards)

    def set_marks(self, keys: tuple[str, ...]) -> None:
        self.marks = keys
        self.viewport().update()

    def set_others_shown(self, *, shown: bool) -> None:
        """Whether lines that do not touch the centre are drawn unless they are looked at."""
        self.shows_others = shown
        self.viewport().update()

    @property
    def whole_size(self) -> QSize:
        """How large all of it is, the axis included."""
        return QSize(round(self.scene.width), round(self.scene.height + self.ruler))

    def picture(self, scale: float = 2.0) -> QPixmap:
        """The whole diagram, sharp enough to be printed."""
        size = self.whole_size
        scale = min(scale, _MOST_PIXELS / max(size.width(), size.height(), 1))
        made = QPixmap(size * scale)
        made.fill(QApplication.palette().color(self.backgroundRole()))
        painter = QPainter(made)
        painter.scale(scale, scale)
        self.paint_whole(painter)
        painter.end()
        return made

    def paint_whole(self, painter: QPainter) -> None:
        """All of it, without what the reader looks at."""
        scene, top = self.scene, self.ruler
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QApplication.palette().color(self.backgroundRole())
        painter.fillRect(QRectF(0, 0, scene.width, scene.height + top), ground)
        whole = QRectF(0, 0, scene.width, scene.height)
        painter.save()
        painter.translate(0, top)
        self._paint_scene(painter, whole, 1.0, plain=True)
        paint_headings(painter, scene, whole, 1.0, self._heading_font(), self._words)
        painter.restore()
        if top:
            paint_years(painter, scene, whole, 1.0, self._heading_font(), top)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view, top = self.view(), self.ruler
        painter.save()
        painter.translate(0, top)
        painter.setClipRect(QRectF(0, 0, self.viewport().width(), self.viewport().height() - top))
        painter.save()
        painter.scale(self.zoom, self.zoom)
        painter.translate(-view.x(), -view.y())
        self._paint_scene(painter, view, self.zoom)
        painter.restore()
        paint_headings(painter, self.scene, view, self.zoom, self._lane_font(), self._words)
        painter.restore()
        if top:
            paint_years(painter, self.scene, view, self.zoom, self._heading_font(), top)

    def _paint_scene(
        self, painter: QPainter, view: QRectF, zoom: float, *, plain: bool = False
    ) -> None:
        """What is in ``view``; ``plain`` is without what the reader looks at."""
        scene, looked = self.scene, "" if plain else self._hovered or self.current
        paint_ground(painter, scene)
        lit = [] if plain else self._lit(looked)
        for line in scene.lines:
            path = self._paths[line.first, line.second]
            if line not in lit and self._is_drawn(line) and path.boundingRect().intersects(view):
                paint_line(painter, line, path, is_lit=False)
        for line in lit:
            paint_line(painter, line, self._paths[line.first, line.second], is_lit=True)
        near = {end for line in lit for end in (line.first, line.second)}
        for box in scene.boxes:
            if qrect(box.rect).adjusted(-8, -12, 12, 12).intersects(view):
                is_current = box.key == self.current and not plain
                state = State(
                    box.key == scene.centre,
                    is_current,
                    box.key in near and not is_current,
                    box.key in self.marks,
                )
                self._painter.paint(painter, box, scene.sizes, state, zoom)
        self._paint_words(painter, lit, looked)

    def _paint_words(self, painter: QPainter, lit: list[Line], looked: str) -> None:
        taken = [qrect(box.rect) for box in self.scene.boxes]
        for line in lit:
            path = self._paths[line.first, line.second]
            text = label_of(line, looked, self.scene, self._words)
            # Where the middle is behind a box, a little before or after it may be free.
            for share in (0.5, 0.38, 0.62, 0.28, 0.72):
                at = path.pointAtPercent(share)
                pill = paint_words(painter, text, at, self._heading_font(), taken)
                if pill is not None:
                    taken.append(pill)
                    break

    def _lit(self, key: str) -> list[Line]:
        """The lines of what is looked at; of the centre all are, and none need be lit for it."""
        if not key or key == self.scene.centre:
            return []
        return list(self.scene.lines_of(key))

    def _is_drawn(self, line: Line) -> bool:
        return self.shows_others or not line.is_curve

    def _heading_font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _lane_font(self) -> QFont:
        """Names of lanes grow small with their lanes, as far as they can be read."""
        font = self._heading_font()
        font.setPointSizeF(font.pointSizeF() * min(1.0, max(0.62, self.zoom * 1.15)))
        return font

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not canvas_keys.pressed(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        box = self._box_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            if box is not None:
                self.go_to(box.key)
            self._pressed = event.position()
            self._scrolled = self.offset()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is not None and self._scrolled is not None:
            moved = at - self._pressed
            if moved.manhattanLength() > _DRAG:
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self.horizontalScrollBar().setValue(round(self._scrolled.x() - moved.x()))
                self.verticalScrollBar().setValue(round(self._scrolled.y() - moved.y()))
            return
        box = self._box_at(at)
        hovered = box.key if box is not None else ""
        shape = Qt.CursorShape.PointingHandCursor if box else Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(shape)
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        box = self._box_at(event.position())
        if box is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.opened.emit(box.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes here with the keyboard is told where; a click tells what it was on."""
        super().focusInEvent(event)
        if self.current and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.current_changed.emit(self.current)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            box = self._box_at(QPointF(event.pos()))
            if box is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.describe(box), self)
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = ""
        self.viewport().update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        box = self.scene.box(self.current) if by_key else self._box_at(QPointF(event.pos()))
        if box is None:
            return
        at = self.on_screen(QPointF(*box.rect.middle)).toPoint() if by_key else event.pos()
        self.menu_wanted.emit(box.key, self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was_empty = not event.oldSize().isValid() or event.oldSize().height() < 50
        if was_empty:
            self._begin()
        else:
            self.set_ranges()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._painter = BoxPainter(self._words, QApplication.font())
            self.viewport().update()

    def _begin(self) -> None:
        """All of it when that can be read, else the centre in the middle."""
        self._is_fresh = True
        self.zoom = min(1.0, self.fitting(_COMFORTABLE))
        self.set_ranges()
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        box = self.scene.box(self.current)
        if box is None or self.scene.centre is None:
            return
        # From the beginning of a side, if the centre is seen from there as well.
        view, (x, y) = self.view(), box.rect.middle
        across = x - view.center().x() if x > view.left() + view.width() * _SEEN else 0.0
        down = y - view.center().y() if y > view.top() + view.height() * _SEEN else 0.0
        self.scroll_by(across, down)

    def _box_at(self, at: QPointF) -> Box | None:
        if at.y() < self.ruler:
            return None
        place = self.in_scene(at)
        return self.scene.box_at((place.x(), place.y()))
