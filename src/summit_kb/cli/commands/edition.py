"""summit-kb edition: signed editions of a library, from the keys to the laptop."""

from __future__ import annotations

from pathlib import Path

from summit_kb.app import editions
from summit_kb.cli import edition_forms, publishing_options
from summit_kb.cli.call import Call
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.installing import roll_back
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    match call.options.action or "list":
        case action if action in publishing_options.ACTIONS:
            from summit_kb.cli import publishing  # noqa: PLC0415 - cryptography, for publishers

            return publishing.run(call)
        case "trust":
            editions.trust(_path(call.options.root))
            return _say(call, {"trusted": call.options.root}, "edition-trusted")
        case "verify":
            with call.watching() as (report, cancel):
                found = editions.verify(_path(call.options.source), report=report, cancel=cancel)
            return _tell(call, found, "edition-verified")
        case "install":
            return _install(call)
        case "rollback":
            return _tell(call, roll_back(editions.installed()), "edition-back")
        case "changes":
            source: str | None = call.options.source
            return _changes(call, editions.whats_new(_path(source) if source else None))
        case _:
            return _list(call)


def _install(call: Call) -> ExitCode:
    with call.watching() as (report, cancel):
        done = editions.install(_path(call.options.source), report=report, cancel=cancel)
    if call.output.is_json:
        told = edition_forms.edition_json(done.catalogue)
        copied = {"copied_files": done.copied_files, "copied_bytes": done.copied_bytes}
        call.output.result(told | copied | {"new": done.is_new})
    else:
        said = "edition-installed" if done.is_new else "edition-here"
        call.output.line(call.output.say(said, files=done.copied_files))
        call.output.line(edition_forms.edition_line(done.catalogue, call.output))
    return ExitCode.DONE


def _list(call: Call) -> ExitCode:
    here = editions.installed()
    state, found = here.state, here.all()
    if call.output.is_json:
        current = state.number if state else None
        told = [edition_forms.edition_json(one) for one in found]
        call.output.result({"current": current, "editions": told})
    for one in [] if call.output.is_json else found:
        mark = "*" if state and one.number == state.number else " "
        call.output.line(f"{mark} {edition_forms.edition_line(one, call.output)}")
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND


def _changes(call: Call, catalogue: Catalogue) -> ExitCode:
    if call.output.is_json:
        changes = edition_forms.changes_json(catalogue)
        call.output.result(edition_forms.edition_json(catalogue) | {"changes": changes})
    else:
        call.output.line(edition_forms.edition_line(catalogue, call.output))
        _print_changes(call, catalogue)
    return ExitCode.DONE


def _print_changes(call: Call, catalogue: Catalogue) -> None:
    for line in edition_forms.change_lines(catalogue, call.output):
        call.output.line(line)


def _tell(call: Call, catalogue: Catalogue, said: str) -> ExitCode:
    if call.output.is_json:
        call.output.result(edition_forms.edition_json(catalogue))
    else:
        call.output.line(call.output.say(said))
        call.output.line(edition_forms.edition_line(catalogue, call.output))
    return ExitCode.DONE


def _say(call: Call, told: edition_forms.Json, said: str, **facts: object) -> ExitCode:
    if call.output.is_json:
        call.output.result(told)
    else:
        call.output.line(call.output.say(said, **facts))
    return ExitCode.DONE


def _path(name: str) -> Path:
    return Path(name).expanduser().absolute()
