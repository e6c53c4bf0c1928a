"""Commands and what the librarian's desk does, as entries."""

from summit_kb.desktop.librarian.section_names import NAMES
from summit_kb.desktop.palette.command_entries import command_entries, desk_entries
from summit_kb.desktop.window.commands import BY_NAME
from summit_kb.domain.locator import Locator


def test_a_command_is_carried_out_with_its_keys_shown(window):
    entries = {entry.id: entry for entry in command_entries(window)}
    settings = entries["command:settings"]
    assert (settings.title, settings.keys) == ("Settings…", BY_NAME["settings"].shown_keys)
    before = window.desk.settings.theme
    entries["command:theme"].do(False)
    assert window.desk.settings.theme != before


def test_what_cannot_be_done_says_so(window):
    entries = {entry.id: entry for entry in command_entries(window)}
    assert entries["command:back"].reason == "Not possible here"
    window.navigator.open(Locator("tai-lieu-003"))
    entries = {entry.id: entry for entry in command_entries(window)}
    assert entries["command:back"].reason == ""


def test_every_section_of_the_desk(window, monkeypatch):
    shown = []
    monkeypatch.setattr(window.librarian, "show", shown.append)
    for entry in desk_entries(window):
        if entry.group == "desk" and entry.id.startswith("desk:"):
            entry.do(False)
    assert shown == list(NAMES)


def test_deeds_are_for_the_document_one_reads(window, monkeypatch):
    done = []
    monkeypatch.setattr(window.librarian, "do", lambda *given: done.append(given))
    deeds = [one for one in desk_entries(window) if one.id.startswith("deed:")]
    assert {one.reason for one in deeds} == {"Open a document first"}
    for one in deeds:
        one.do(False)
    assert done == []
    window.navigator.open(Locator("tai-lieu-003"))
    for one in desk_entries(window):
        if one.id.startswith("deed:"):
            assert one.reason == ""
            one.do(False)
    assert {deed for deed, _document in done} == {"describe", "edit", "past", "remove"}
    assert {document for _deed, document in done} == {"tai-lieu-003"}
