"""The keys of notes; in the views of a document 1 to 5 are the colours."""

from __future__ import annotations

KEYS: dict[str, str] = {"highlight": "H", "note": "N", "bookmark": "B", "undo": "Ctrl+Z"}
