"""The list of what waits and the describing form, for ``render.py``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from summit_kb.desktop.librarian.confirming.section import ConfirmingSection
from summit_kb.domain.document import Identity, Proposal, ProposedRelation, ProposedTopic
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.edits import Edits

if TYPE_CHECKING:
    from rendering import Stage

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


def describing_list(stage: Stage) -> QWidget:
    _propose(stage)
    section = _section(stage)
    section.refresh()
    stage.until(lambda: section.model.rowCount() > 0)
    section.list.setFocus()
    return stage.window


def describing(stage: Stage) -> QWidget:
    section = _section(stage)
    page = section.page
    section.describe([RESOLUTION, *(one for one in section.model.ids if one != RESOLUTION)])
    stage.until(lambda: page.form.subject is not None)
    stage.until(lambda: page.page.opened is not None and page.page.opened.search is not None)
    page.form.rows["date"].take_focus()
    stage.wait(1_500)
    return stage.window


def describing_decided(stage: Stage) -> QWidget:
    page = _section(stage).page
    page.form.accept_sure()
    page.form.focus_next("date")
    page.form.verticalScrollBar().setValue(page.form.verticalScrollBar().maximum() * 2 // 3)
    stage.wait(400)
    return stage.window


def describing_faults(stage: Stage) -> QWidget:
    page = _section(stage).page
    for name, typed in (("date", "31/02/2019"), ("title", "")):
        row = page.form.rows[name]
        row.editor.set_value(typed)
        row.editor.edited.emit(row.editor.value())
    page.save()
    stage.until(lambda: not page.is_saving)
    stage.wait(300)
    return stage.window


def describing_left(stage: Stage) -> QWidget:
    section = _section(stage)
    subject = section.page.form.subject
    assert subject is not None
    section.page.form.show_subject(subject)
    section.page.leave()
    return stage.window


def _section(stage: Stage) -> ConfirmingSection:
    stage.window.librarian.show("confirming")
    page = stage.window.librarian.page
    assert page is not None
    return cast("ConfirmingSection", page.section("confirming"))


def _propose(stage: Stage) -> None:
    """As if this resolution and some others had just been added."""
    documents = stage.workspace.library.documents
    made = [
        replace(
            documents[RESOLUTION],
            proposed={
                "title": _read("Nghị quyết số 43-NQ/TW về xây dựng", 0.75),
                "number": _read("43-NQ/TW", 0.95),
                "type": _read("Nghị quyết", 0.9),
                "date": _read("24/01/2019", 0.55),
                "issuer": _read("Bộ Chính trị", 0.7),
                "language": Proposal("vi", 0.95, "text"),
            },
            proposed_topics=(
                ProposedTopic("open-data", 0.9, "title"),
                ProposedTopic("finance-investment", 0.5, "text"),
            ),
            proposed_relations=(
                ProposedRelation(
                    RelationKind.BASED_ON,
                    Identity("resolution", "33-NQ/TW", "Bộ Chính trị", date(2003, 10, 16)),
                    "Căn cứ Nghị quyết số 33-NQ/TW ngày 16/10/2003 của Bộ Chính trị",
                    1,
                    0.9,
                ),
            ),
        )
    ]
    others = [documents[name] for name in sorted(documents)[:6] if name != RESOLUTION]
    made += [replace(one, proposed={"title": _read(one.title, 0.5)}) for one in others]
    with stage.workspace.changing() as writer:
        writer.apply(Edits("propose", tuple(made)))


def _read(words: str, confidence: float) -> Proposal:
    return Proposal(words, confidence, f"page 1: {words}", 1, words)


STATES = (describing_list, describing, describing_decided, describing_faults, describing_left)
