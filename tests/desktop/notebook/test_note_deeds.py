"""Deeds on notes and what takes them back."""

from dataclasses import replace

from summit_kb.app.notes.refinding import Offer
from summit_kb.desktop.notebook.note_deeds import NoteDeeds


def _note(workspace, words: str):
    return next(one for one in workspace.notes.store.all() if words in one.anchor.exact)


def test_a_note_moved_to_another_document_comes_back(workspace) -> None:
    deeds, note = NoteDeeds(workspace), _note(workspace, "200 camera")
    view = workspace.notes.get(note.id)
    report = workspace.library.get("bao-cao")
    [stretch] = workspace.notes.places_of(report, "người dân")
    undo = deeds.accept(note.id, Offer(report, stretch, "", 1.0, "", "người dân", ""))
    assert workspace.notes.store.get(note.id).document == "bao-cao"
    undo()
    kept = workspace.notes.store.get(note.id)
    assert (kept.document, kept.anchor) == ("ke-hoach", view.note.anchor)
    assert len(workspace.notes.store.all()) == 4


def test_a_quotation_stands_once_in_a_collection(workspace) -> None:
    deeds, made = NoteDeeds(workspace), workspace.collections.create("Họp")
    view = workspace.notes.get(_note(workspace, "200 camera").id)
    first = deeds.collect(made.id, [view])
    again = deeds.collect(made.id, [view, replace(view)])
    assert len(workspace.collections.find("Họp").items) == 1
    again()  # it was there before
    assert len(workspace.collections.find("Họp").items) == 1
    first()
    assert workspace.collections.find("Họp").items == ()


def test_words_of_ones_own_choice_are_looked_for(workspace) -> None:
    view = workspace.notes.get(_note(workspace, "345").id)
    [offer] = NoteDeeds(workspace).offers(view, "người dân")
    assert offer.words == "người dân"
    assert NoteDeeds(workspace).offers(view)[0].likeness == 1.0
