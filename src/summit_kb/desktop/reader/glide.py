"""Scrolling that glides instead of jumping, unless the system asks for no animation."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar, QStyle

_LONGEST_MS = 160
# Beyond this many screens a glide is a blur: jump.
_FAR_SCREENS = 3


class Glide(QObject):
    """Moves one scroll bar; further steps while it moves add up."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._motion = QPropertyAnimation(bar, b"value", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def target(self) -> int:
        """Where the bar is going, or stands."""
        if self._motion.state() is QPropertyAnimation.State.Running:
            return int(self._motion.endValue())
        return self._bar.value()

    def by(self, pixels: int) -> None:
        self.to(self.target + pixels)

    def to(self, value: int) -> None:
        value = min(max(value, self._bar.minimum()), self._bar.maximum())
        far = abs(value - self._bar.value()) > _FAR_SCREENS * self._bar.pageStep()
        duration = 0 if far else self._duration()
        self._motion.stop()
        if duration == 0:
            self._bar.setValue(value)
            return
        self._motion.setDuration(duration)
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(value)
        self._motion.start()

    def stop(self) -> None:
        self._motion.stop()

    def _duration(self) -> int:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        wanted = self._bar.style().styleHint(hint, None, self._bar)
        return min(wanted, _LONGEST_MS) if self._bar.isVisible() else 0
