"""summit-kb notes: what the reader marked in documents and wrote beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from summit_kb.app.notes.exporting import ENDINGS, FORMS, Exporting, read_notes
from summit_kb.app.notes.listing import Listings, NoteChoice, NoteOrder
from summit_kb.app.notes.notebook import Notebook, Said
from summit_kb.app.notes.refinding import Refinding
from summit_kb.app.notes.views import NoteState, NoteView
from summit_kb.app.workspace import Workspace
from summit_kb.cli import note_forms
from summit_kb.cli.call import Call
from summit_kb.domain.locator import Locator
from summit_kb.domain.note import NoteColour, NoteKind, Stretch
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import ExitCode, UsageError
from summit_kb.reading.notes.finding import NoteFilter


def run(call: Call) -> ExitCode:
    action: str = call.options.action or "list"
    with call.workspace() as workspace:
        notes = workspace.notes
        match action:
            case "add":
                return _tell(call, workspace, [_add(call, notes)])
            case "change":
                return _tell(call, workspace, [_change(call, notes)])
            case "remove" | "restore":
                return _move(call, notes, action)
            case "trash":
                return _trash(call, notes)
            case "lost":
                return _tell(call, workspace, notes.lost())
            case "find":
                return _find(call, workspace)
            case "leave" | "confirm":
                return _decide(call, workspace, action)
            case "export":
                return _export(call, workspace)
            case "import":
                return _import(call, notes)
            case _:
                return _tell(call, workspace, _chosen(call, workspace), is_search=True)


def _add(call: Call, notes: Notebook) -> NoteView:
    options = call.options
    locator = Locator.parse(options.locator)
    if bool(options.quote) == options.bookmark:
        raise UsageError(detail=call.words.say("usage", "required", names="--quote | --bookmark"))
    kind = NoteKind.NOTE if options.text else NoteKind.HIGHLIGHT
    said = Said(
        NoteKind.BOOKMARK if options.bookmark else kind,
        NoteColour(options.colour or NoteColour.YELLOW),
        options.text or "",
        tuple(options.tag or ()),
    )
    if options.bookmark:
        return notes.add(locator.document, Stretch.on(locator.page or 1, 0, 0), said)
    return notes.add_quote(locator.document, options.quote, said, page=locator.page)


def _change(call: Call, notes: Notebook) -> NoteView:
    options = call.options
    colour = NoteColour(options.colour) if options.colour else None
    return notes.change(options.note, text=options.text, colour=colour, tags=options.tag)


def _chosen(call: Call, workspace: Workspace) -> list[NoteView]:
    options = call.options
    locator = Locator.parse(options.locator) if getattr(options, "locator", None) else None
    wanted = NoteFilter(
        getattr(options, "text", ""),
        frozenset(map(NoteColour, getattr(options, "colour", ()))),
        frozenset(map(NoteKind, getattr(options, "kind", ()))),
        frozenset(getattr(options, "tag", ())),
    )
    choice = NoteChoice(
        topics=frozenset(getattr(options, "topic", ())),
        states=frozenset(map(NoteState, getattr(options, "state", ()))),
        documents=frozenset({locator.document}) if locator else frozenset(),
        order=NoteOrder(getattr(options, "sort", NoteOrder.DOCUMENT)),
    )
    if locator is not None:
        workspace.library.get(locator.document)
    rows = Listings(workspace).read(look=True).chosen(choice)
    return [
        row.view
        for row in rows
        if (locator is None or locator.page in (None, row.view.page))
        and wanted.takes(row.view.note, row.title if row.view.document else "")
    ]


def _find(call: Call, workspace: Workspace) -> ExitCode:
    """Where a note may be; ``--take`` gives it one of those places."""
    options, output = call.options, call.output
    refinding, view = Refinding(workspace), workspace.notes.get(options.note)
    offers = refinding.by_words(view, options.words) if options.words else refinding.offers(view)
    if options.take is not None:
        if not 1 <= options.take <= len(offers):
            raise UsageError(detail=call.words.say("usage", "required", names="--take"))
        taken = offers[options.take - 1]
        made = refinding.accept(view.note.id, taken.document.id, taken.stretch)
        return _tell(call, workspace, [made])
    if output.is_json:
        output.result({"note": view.note.id, "offers": list(map(note_forms.offer_json, offers))})
    else:
        for number, offer in enumerate(offers, 1):
            for line in note_forms.offer_lines(number, offer, output):
                output.line(line)
        output.line(output.say("notes-offers", count=len(offers)))
    return ExitCode.DONE if offers else ExitCode.NOTHING_FOUND


def _decide(call: Call, workspace: Workspace, action: str) -> ExitCode:
    refinding, notes = Refinding(workspace), workspace.notes
    views = [notes.get(note_id) for note_id in dict.fromkeys(call.options.notes)]
    if action == "leave":
        refinding.leave(views)
        made = [notes.get(view.note.id) for view in views]
    else:
        made = [refinding.confirm(view) for view in views]
    return _tell(call, workspace, made)


def _tell(
    call: Call, workspace: Workspace, views: Sequence[NoteView], *, is_search: bool = False
) -> ExitCode:
    output = call.output
    faults = workspace.notes.store.faults
    if output.is_json:
        output.result({"notes": [note_forms.view_json(view) for view in views]})
    else:
        exporting = Exporting(workspace.library, call.words)
        for view in views:
            for line in note_forms.lines_of(view, output, exporting):
                output.line(line)
        if is_search or call.options.action == "lost":
            output.line(output.say("notes-summary", count=len(views)))
    for fault in faults:
        output.message(call.words.error(fault).sentence)
    return ExitCode.NOTHING_FOUND if is_search and not views else ExitCode.DONE


def _move(call: Call, notes: Notebook, action: str) -> ExitCode:
    move = notes.remove if action == "remove" else notes.restore
    done = [note.id for note in move(call.options.notes)]
    if call.output.is_json:
        call.output.result({f"{action}d": done})
    else:
        call.output.line(call.output.say(f"notes-{action}d", count=len(done)))
    return ExitCode.DONE


def _trash(call: Call, notes: Notebook) -> ExitCode:
    output, found = call.output, notes.trash()
    if output.is_json:
        told = [note_forms.note_json(one.note) | {"removed": one.removed} for one in found]
        output.result({"trash": told})
        return ExitCode.DONE
    for one in found:
        quote = " ".join(one.note.anchor.exact.split())
        output.line(f"{output.bold(one.note.id)}  {one.note.document}\n    “{quote[:200]}”")
    output.line(output.say("notes-summary", count=len(found)))
    return ExitCode.DONE


def _export(call: Call, workspace: Workspace) -> ExitCode:
    path = Path(call.options.out)
    form: str | None = call.options.format or ENDINGS.get(path.suffix.lower())
    if form is None:
        raise UsageError(detail=call.words.say("usage", "required", names="--format"))
    views = _chosen(call, workspace)
    made = FORMS[form](Exporting(workspace.library, call.words), views)
    atomic.write_bytes(path.absolute(), made.encode() if isinstance(made, str) else made)
    if call.output.is_json:
        call.output.result({"file": str(path), "format": form, "notes": len(views)})
    else:
        call.output.line(call.output.say("notes-exported", count=len(views), file=path))
    return ExitCode.DONE


def _import(call: Call, notes: Notebook) -> ExitCode:
    read = read_notes(Path(call.options.file), notes.store.library)
    taken = notes.import_notes(read)
    if call.output.is_json:
        call.output.result({"imported": [note.id for note in taken], "read": len(read)})
    else:
        call.output.line(call.output.say("notes-imported", count=len(taken), read=len(read)))
    return ExitCode.DONE
