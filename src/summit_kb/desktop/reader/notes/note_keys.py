"""The keys of notes; in the views of a document 1 to 5 are the colours."""

from __future__ import annotations

KEYS: dict[str, str] = {
    "highlight": "H",
    "note": "N",
    "bookmark": "B",
    "sentence": "S",
    "fewer": "Shift+S",
    "undo": "Ctrl+Z",
}
# What comes before the id of a note where a place in a document is asked for.
NOTE_PLACE = "note:"
