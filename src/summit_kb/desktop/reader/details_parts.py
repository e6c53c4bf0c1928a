"""The pieces the details panel is put together from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from summit_kb.app.words import Words
from summit_kb.desktop.reader.facts import Fact
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.document import Proposal
from summit_kb.domain.kinds import Validity

_VALIDITY_ICONS = {
    Validity.IN_FORCE: "success",
    Validity.PARTLY_EXPIRED: "warning",
    Validity.EXPIRED: "error",
    Validity.NOT_YET: "recent",
    Validity.UNKNOWN: "help",
}


def section_title(text: str) -> TextLabel:
    label = TextLabel(text, scale=1.0, weight=QFont.Weight.DemiBold)
    label.setWordWrap(True)
    return label


def wrapped(text: str, kind: str = "") -> TextLabel:
    """Text of any length that can be selected and copied."""
    label = TextLabel(text, kind=kind)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def fact_grid(
    facts: Sequence[Fact], not_confirmed: str, about: Callable[[str, str], None] | None = None
) -> QWidget:
    """Labels on the left, values on the right; ``not_confirmed`` marks what was only read.
    ``about`` is called with whom or what a value names, when that is followed.
    """
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    for row, fact in enumerate(facts):
        label = muted(fact.label)
        label.setWordWrap(True)
        label.setFixedWidth(_label_width(label))
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        value = _value(fact, not_confirmed, about)
        value.setAccessibleName(f"{fact.label}: {fact.value}")
        grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
    return made


def unconfirmed(proposal: Proposal, words: str) -> TextLabel:
    """Says quietly that a value was read by the program; its tooltip says where."""
    mark = muted(words, 0.88)
    mark.setWordWrap(True)
    mark.setToolTip(f"{proposal.where} · {proposal.confidence:.0%}")
    return mark


def badge(validity: Validity, words: Words) -> QWidget:
    """Whether the document is in force, in words and with a sign."""
    return icon_line(_VALIDITY_ICONS[validity], words.validity(validity.value))


def icon_line(icon_name: str, text: str, *, quiet: bool = False) -> QWidget:
    """A sign and words beside it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    sign = QLabel()
    role = QPalette.ColorRole.PlaceholderText if quiet else QPalette.ColorRole.Link
    words = wrapped(text, "muted" if quiet else "")
    side = words.fontMetrics().height()
    sign.setPixmap(icons.icon(icon_name, role).pixmap(QSize(side, side)))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return made


def column(*widgets: QWidget, gap: int = 6) -> QWidget:
    """Widgets below one another."""
    made = QWidget()
    lines = QVBoxLayout(made)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(gap)
    for widget in widgets:
        lines.addWidget(widget)
    return made


def beside(words: QWidget, button: QWidget) -> QWidget:
    """Words with a button at their end."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(words, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return made


def _value(fact: Fact, words: str, about: Callable[[str, str], None] | None) -> QWidget:
    page = fact.about
    if page is None or about is None:
        text: QLabel = wrapped(fact.value)
    else:
        text = LinkLabel(fact.value)
        text.followed.connect(lambda: about(*page))
    if fact.proposal is None:
        return text
    return column(text, unconfirmed(fact.proposal, words), gap=1)


def _label_width(label: QLabel) -> int:
    return label.fontMetrics().averageCharWidth() * 13
