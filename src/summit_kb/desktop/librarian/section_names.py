"""What the sections of the desk are called: known without loading the desk."""

from __future__ import annotations

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

IMPORTS = "imports"
DOCUMENTS = "documents"
CONFIRMING = "confirming"
TOPICS = "topics"
PROBLEMS = "problems"
PAST = "past"
TRASH = "trash"

NAMES = {
    IMPORTS: QT_TRANSLATE_NOOP("Sections", "Import"),
    DOCUMENTS: QT_TRANSLATE_NOOP("Sections", "Documents"),
    CONFIRMING: QT_TRANSLATE_NOOP("Sections", "To confirm"),
    TOPICS: QT_TRANSLATE_NOOP("Sections", "Topics"),
    PROBLEMS: QT_TRANSLATE_NOOP("Sections", "Check"),
    PAST: QT_TRANSLATE_NOOP("Sections", "History"),
    TRASH: QT_TRANSLATE_NOOP("Sections", "Trash"),
}
ICONS = {
    IMPORTS: "download",
    DOCUMENTS: "documents",
    CONFIRMING: "check",
    TOPICS: "topic",
    PROBLEMS: "warning",
    PAST: "recent",
    TRASH: "trash",
}
