"""A briefing book bound, and a document cited."""

from __future__ import annotations

from pathlib import Path

from summit_kb.app import briefing, citing, mentions
from summit_kb.app.self_test.starter_checks import RESOLUTION, starter
from summit_kb.app.self_test.trying import wrong_unless
from summit_kb.domain.briefing import Briefing, Divider, Extract
from summit_kb.domain.locator import Locator
from summit_kb.reading.citing.rich import plain


def book(folder: Path) -> str:
    """Sheets set by reportlab, pages taken over by pypdf."""
    target = folder / "sách.pdf"
    order = Briefing("Tự thử", (Divider("Phần một"), Extract(RESOLUTION, (1,))))
    with starter() as workspace:
        bound = briefing.bind(workspace, order, target)
    wrong_unless(not bound.failed, str(bound.failed))
    wrong_unless(target.read_bytes().startswith(b"%PDF"), str(target))
    return f"{bound.sheets}"


def cited(_folder: Path) -> str:
    with starter() as workspace:
        references = citing.references(workspace, [Locator(RESOLUTION)], "vi")
        made = mentions.cited(workspace.library, references, "apa", "vi")
    told = plain(made[0].entry)
    wrong_unless("43-NQ/TW" in told, told)
    return told
