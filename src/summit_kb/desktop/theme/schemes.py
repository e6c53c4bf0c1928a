"""The two colour schemes, as palettes.

Every colour lives in a role of QPalette, so widgets, style sheet and own painting follow one
switch. Roles that Fusion leaves to us carry our meanings:

====================  ======================================================
role                  meaning
====================  ======================================================
Window                ground of the window
Base                  cards, fields, pages of text
AlternateBase         quiet surface: hover, side panels, badges
Mid                   lines between things
Dark                  outline of a field (3:1 on Base)
PlaceholderText       secondary text (4.5:1 on Window and Base)
Accent, Link          the accent as a fill, and as text
Midlight              soft accent: chips, selected rows
BrightText            danger
====================  ======================================================

What paints on a document's page (matches) is in Marks, which has no role.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole


@dataclass(frozen=True)
class Marks:
    """Colours with no palette role: matches, signals of state, differences, a page's shadow."""

    match: QColor
    current_match: QColor
    current_outline: QColor
    match_text: QColor
    success: QColor
    warning: QColor
    page_shadow: QColor
    removed: QColor  # ground of a paragraph that lost words
    removed_words: QColor
    added: QColor
    added_words: QColor


_LIGHT = {
    _Role.Window: "#f3f5f8",
    _Role.WindowText: "#17202e",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#e9edf3",
    _Role.Text: "#17202e",
    _Role.PlaceholderText: "#566275",
    _Role.Button: "#ffffff",
    _Role.ButtonText: "#17202e",
    _Role.BrightText: "#b3261e",
    _Role.Highlight: "#0b6b74",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#0b6b74",
    _Role.Link: "#0a616a",
    _Role.LinkVisited: "#5b4b8a",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#d9eef0",
    _Role.Mid: "#d5dbe4",
    _Role.Dark: "#808b9c",
    _Role.Shadow: "#3b4656",
    _Role.ToolTipBase: "#1f2937",
    _Role.ToolTipText: "#f5f7fa",
}
_DARK = {
    _Role.Window: "#14181f",
    _Role.WindowText: "#e7ebf1",
    _Role.Base: "#1c222b",
    _Role.AlternateBase: "#272e39",
    _Role.Text: "#e7ebf1",
    _Role.PlaceholderText: "#a0abbb",
    _Role.Button: "#242b35",
    _Role.ButtonText: "#e7ebf1",
    _Role.BrightText: "#ff9a8f",
    _Role.Highlight: "#46bcc6",
    _Role.HighlightedText: "#06262a",
    _Role.Accent: "#46bcc6",
    _Role.Link: "#6fd0d8",
    _Role.LinkVisited: "#b9a6ea",
    _Role.Light: "#2d3541",
    _Role.Midlight: "#173d43",
    _Role.Mid: "#333c49",
    _Role.Dark: "#768294",
    _Role.Shadow: "#000000",
    _Role.ToolTipBase: "#e7ebf1",
    _Role.ToolTipText: "#14181f",
}
_DISABLED = {"light": "#98a2b1", "dark": "#667182"}

# A person who asks the system for more contrast gets stronger lines and no grey text.
_LIGHT_CONTRAST = {_Role.PlaceholderText: "#2b3442", _Role.Mid: "#4a5566", _Role.Dark: "#17202e"}
_DARK_CONTRAST = {_Role.PlaceholderText: "#dbe1ea", _Role.Mid: "#a0abbb", _Role.Dark: "#e7ebf1"}

_LIGHT_MARKS = Marks(
    match=QColor("#ffe27a"),
    current_match=QColor("#ffb454"),
    current_outline=QColor("#a85b00"),
    match_text=QColor("#17202e"),
    success=QColor("#1c7a3f"),
    warning=QColor("#8a5a00"),
    page_shadow=QColor(20, 30, 45, 60),
    removed=QColor("#fcedeb"),
    removed_words=QColor("#f5c6c0"),
    added=QColor("#e6f5ea"),
    added_words=QColor("#b5e3c2"),
)
_DARK_MARKS = Marks(
    match=QColor("#6b5a16"),
    current_match=QColor("#8f5a14"),
    current_outline=QColor("#ffcf80"),
    match_text=QColor("#fff6da"),
    success=QColor("#71d393"),
    warning=QColor("#f0c060"),
    page_shadow=QColor(0, 0, 0, 140),
    removed=QColor("#38211f"),
    removed_words=QColor("#7a322c"),
    added=QColor("#173022"),
    added_words=QColor("#245c39"),
)


def palette(*, dark: bool, contrast: bool = False) -> QPalette:
    """The palette of a scheme, stronger when ``contrast`` is asked for."""
    colours = _DARK if dark else _LIGHT
    if contrast:
        colours = colours | (_DARK_CONTRAST if dark else _LIGHT_CONTRAST)
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    faint = QColor(_DISABLED["dark" if dark else "light"])
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.Link, _Role.PlaceholderText):
        result.setColor(QPalette.ColorGroup.Disabled, role, faint)
    result.setColor(QPalette.ColorGroup.Disabled, _Role.Accent, QColor(colours[_Role.Dark]))
    return result


def is_dark(of: QPalette) -> bool:
    """Whether a palette, ours or not, is light text on a dark ground."""
    return of.color(_Role.Window).lightness() < of.color(_Role.WindowText).lightness()


def marks(of: QPalette) -> Marks:
    """The colours without a role that go with a palette."""
    return _DARK_MARKS if is_dark(of) else _LIGHT_MARKS
