"""Pictures of a file's pages: asked for, drawn elsewhere, kept while there is room."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QTransform

from summit_kb.desktop.reader.bitmap_cache import BitmapCache, Drawing
from summit_kb.desktop.reader.modes.papers import Tone
from summit_kb.desktop.reader.modes.toning import toned
from summit_kb.desktop.reader.seams import Asking, PageService
from summit_kb.foundation.errors import SummitError

# The page in front of the reader goes before the pages beside it and the small pictures.
KINDS = ("page", "beside", "thumbnail")
_LANES = 2
# A page that comes into sight finds one lane free, however many small pictures are wanted.
_BESIDE_OTHERS = KINDS[:2]
# What a view that is not seen keeps, so that it is not empty when it is seen again.
_RESTING = 12 * 1024 * 1024
_serial = itertools.count()


@dataclass(frozen=True)
class _Drawn:
    drawing: Drawing
    tone: Tone
    image: QImage | None
    error: SummitError | None = None


class PagePictures(QObject):
    """Signals: ``arrived`` and ``failed`` carry the number of a page; ``rested`` when all that
    was wished for is there.
    """

    arrived = Signal(int)
    failed = Signal(int)
    rested = Signal()

    def __init__(
        self, service: PageService, path: Path, bridge: Asking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.cache = BitmapCache()
        self.errors: dict[int, SummitError] = {}
        self._service = service
        self._path = path
        self._bridge = bridge
        self._wishes: dict[str, list[Drawing]] = {kind: [] for kind in KINDS}
        self._channels = [f"page-pictures-{next(_serial)}" for _ in range(_LANES)]
        self._drawing: dict[str, Drawing] = {}
        self._closed = False
        self._tone = Tone.PLAIN

    def wish(self, kind: str, drawings: Sequence[Drawing]) -> None:
        """Have these drawn, the first first; replaces what was wished for of the same kind."""
        if kind == KINDS[0]:
            self.cache.hold(drawings)
        self._wishes[kind] = [drawing for drawing in drawings if self._is_needed(drawing)]
        self._fill_lanes()

    @property
    def is_busy(self) -> bool:
        """Whether something is being drawn."""
        return bool(self._drawing)

    def rest(self) -> None:
        """Nobody looks: wish for nothing, and keep little."""
        for kind in _BESIDE_OTHERS:
            self._wishes[kind].clear()
        self.cache.hold(())
        self.cache.shrink(_RESTING)

    def set_tone(self, tone: Tone) -> None:
        """Have pictures for another paper from now on; those that are there go."""
        if tone is not self._tone:
            self._tone = tone
            self.cache.clear()

    def retry(self) -> None:
        """Forget failures, so that pages that could not be drawn are tried again."""
        self.errors.clear()

    def close(self) -> None:
        self._closed = True
        for channel in self._channels:
            self._bridge.forget(channel)

    def _is_needed(self, drawing: Drawing) -> bool:
        return (
            drawing not in self.cache
            and drawing.page not in self.errors
            and drawing not in self._drawing.values()
        )

    def _fill_lanes(self) -> None:
        for channel in self._channels:
            if self._closed or channel in self._drawing:
                continue
            drawing = self._take(_BESIDE_OTHERS if self._drawing else KINDS)
            if drawing is None:
                return
            self._drawing[channel] = drawing
            tone = self._tone
            self._bridge.query(
                channel,
                lambda drawing=drawing, tone=tone: self._draw(drawing, tone),
                self._on_drawn,
            )

    def _take(self, kinds: Sequence[str]) -> Drawing | None:
        for kind in kinds:
            wishes = self._wishes[kind]
            while wishes:
                drawing = wishes.pop(0)
                if self._is_needed(drawing):
                    return drawing
        return None

    def _draw(self, drawing: Drawing, tone: Tone) -> _Drawn:
        """In a thread: nothing here touches a window."""
        try:
            made = self._service.render(self._path, drawing.page, drawing.scale)
        except SummitError as error:
            return _Drawn(drawing, tone, None, error)
        kind = QImage.Format.Format_RGB32
        image = QImage(made.data, made.width, made.height, made.stride, kind)
        if drawing.rotation:
            image = image.transformed(QTransform().rotate(drawing.rotation))
        # The bytes are the page worker's: what goes on its way is a copy of them.
        return _Drawn(drawing, tone, toned(image, tone) if tone is not Tone.PLAIN else image.copy())

    @Slot(object)
    def _on_drawn(self, drawn: _Drawn) -> None:
        page = drawn.drawing.page
        self._drawing = {k: d for k, d in self._drawing.items() if d != drawn.drawing}
        if drawn.tone is not self._tone:
            # The paper changed meanwhile.
            self._wishes[KINDS[0]].insert(0, drawn.drawing)
        elif drawn.image is not None:
            self.cache.put(drawn.drawing, QPixmap.fromImage(drawn.image))
            self.arrived.emit(page)
        else:
            assert drawn.error is not None
            self.errors[page] = drawn.error
            self.failed.emit(page)
        self._fill_lanes()
        if not self._drawing:
            self.rested.emit()
