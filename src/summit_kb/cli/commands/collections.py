"""summit-kb collections: documents, pages and quotes put in order, to become a briefing book."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from summit_kb.app.collection_files import read_collection, write_collection
from summit_kb.app.collections import Collections, checked_place
from summit_kb.app.page_ranges import pages_in
from summit_kb.app.quotes import words_there
from summit_kb.app.workspace import Workspace
from summit_kb.cli import collection_forms
from summit_kb.cli.call import Call
from summit_kb.domain.briefing import Divider, Extract, Item, Quote, joined
from summit_kb.domain.collection import Collection, document_of
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    with call.workspace() as workspace:
        kept = workspace.collections
        match call.options.action or "list":
            case "new":
                return _say(call, kept.create(call.options.name, call.options.subtitle or ""))
            case "rename":
                return _rename(call, kept)
            case "remove":
                return _remove(call, kept)
            case "show":
                return _show(call, workspace)
            case "list":
                return _list(call, kept)
            case "copy":
                found = kept.find(call.options.name)
                name = call.options.new_name or kept.free_name(found.name)
                return _say(call, kept.copy(found.id, name))
            case "note":
                return _say(call, kept.annotate(kept.find(call.options.name).id, call.options.text))
            case "export":
                return _export(call, workspace)
            case "import":
                return _import(call, workspace)
            case _:
                return _change(call, workspace)


def _list(call: Call, kept: Collections) -> ExitCode:
    found = kept.all()
    if kept.fault is not None:
        wording = call.words.error(kept.fault)
        call.output.message(f"{wording.sentence} {wording.remedy}")
    if call.output.is_json:
        told = [collection_forms.collection_json(one) for one in found]
        call.output.result({"collections": told})
    for one in [] if call.output.is_json else found:
        call.output.line(call.output.say("collection-line", name=one.name, count=len(one.items)))
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND


def _show(call: Call, workspace: Workspace) -> ExitCode:
    found = workspace.collections.find(call.options.name)
    if call.output.is_json:
        call.output.result({"collection": collection_forms.collection_json(found)})
    else:
        for line in collection_forms.lines(found, workspace.library, call.output):
            call.output.line(line)
    return ExitCode.DONE


def _rename(call: Call, kept: Collections) -> ExitCode:
    before = kept.find(call.options.name)
    subtitle = call.options.subtitle
    name = call.options.new_name or before.name
    return _say(
        call, kept.rename(before.id, name, before.subtitle if subtitle is None else subtitle)
    )


def _remove(call: Call, kept: Collections) -> ExitCode:
    """Whole, or the items at the places named."""
    found = kept.find(call.options.name)
    places = [checked_place(found, place) for place in call.options.places]
    if places:
        return _say(call, kept.change(found.id, lambda one: one.without(places)))
    kept.remove(found.id)
    if call.output.is_json:
        call.output.result({"removed": found.name})
    else:
        call.output.line(call.output.say("collection-removed", name=found.name))
    return ExitCode.DONE


def _change(call: Call, workspace: Workspace) -> ExitCode:
    kept, options = workspace.collections, call.options
    found = kept.find(options.name)
    if options.action == "move":
        place, to = (checked_place(found, one) for one in (options.place, options.to))
        return _say(call, kept.change(found.id, lambda one: one.moved(place, to)))
    if options.action == "edit":
        place = checked_place(found, options.place)
        item = _edited(call, workspace, found.items[place])
        return _say(call, kept.change(found.id, lambda one: one.with_item(place, item)))
    items = _items(call, workspace)
    at = checked_place(found, options.at) if options.at else None
    return _say(call, kept.change(found.id, partial(Collection.with_added, items=items, at=at)))


def _edited(call: Call, workspace: Workspace, item: Item) -> Item:
    """The item with what the command line says of it; pages that are not there are refused."""
    options = call.options
    remark = item.remark if options.remark is None else options.remark
    if isinstance(item, Divider):
        return replace(item, title=options.heading or item.title, remark=remark)
    if isinstance(item, Quote):
        return replace(item, remark=remark)
    pages = item.pages
    if options.pages is not None:
        document = workspace.library.get(item.document)
        pages = pages_in(options.pages, len(workspace.text(document).pages))
    heading = item.heading if options.heading is None else options.heading
    return replace(item, pages=pages, heading=heading, remark=remark)


def _export(call: Call, workspace: Workspace) -> ExitCode:
    target = Path(call.options.out).expanduser().absolute()
    write_collection(workspace.collections.find(call.options.name), workspace.library.name, target)
    if call.output.is_json:
        call.output.result({"file": str(target)})
    else:
        call.output.line(str(target))
    return ExitCode.DONE


def _import(call: Call, workspace: Workspace) -> ExitCode:
    """Documents that this library does not have stay listed; how many is told."""
    made = workspace.collections.adopt(read_collection(Path(call.options.file).expanduser()))
    absent = {
        name
        for one in made.items
        if (name := document_of(one)) and name not in workspace.library.documents
    }
    if absent:
        call.output.message(call.output.say("collection-absent-count", count=len(absent)))
    return _say(call, made)


def _items(call: Call, workspace: Workspace) -> list[Item]:
    """What is to be added; documents and pages that are not there are refused now, not later."""
    options = call.options
    if options.action == "divider":
        return [Divider(options.title, options.remark or "")]
    if options.action == "quote":
        place = Locator.parse(options.locator)
        return [Quote(place, words_there(workspace, place, options.text), options.remark or "")]
    extracts = joined(Extract.parse(text) for text in options.locators)
    for one in extracts:
        document = workspace.library.get(one.document)
        for page in one.pages:
            workspace.pages_of_text(document, page)
    return list(extracts)


def _say(call: Call, made: Collection) -> ExitCode:
    if call.output.is_json:
        call.output.result({"collection": collection_forms.collection_json(made)})
    else:
        call.output.line(call.output.say("collection-line", name=made.name, count=len(made.items)))
    return ExitCode.DONE
