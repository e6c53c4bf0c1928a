"""summit-kb edition: signed editions of a library, from the keys to the laptop."""

from __future__ import annotations

from summit_kb.app.updates import Updates
from summit_kb.cli import edition_forms, publishing_options, updating
from summit_kb.cli.call import Call
from summit_kb.editions.catalogue import Catalogue
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    match call.options.action or "list":
        case action if action in publishing_options.ACTIONS:
            from summit_kb.cli import publishing  # noqa: PLC0415 - cryptography, for publishers

            return publishing.run(call)
        case "sources":
            return updating.sources(call)
        case "look":
            return updating.look(call)
        case "changes":
            return updating.changes(call)
        case "trust":
            return updating.trust(call)
        case "verify":
            return updating.verify(call)
        case "install":
            return _install(call)
        case "rollback":
            return _tell(call, updating.updates_of(call).roll_back(), "edition-back")
        case _:
            return _list(call)


def _install(call: Call) -> ExitCode:
    updates = updating.updates_of(call)
    with call.watching() as (report, cancel):
        done = updates.take(updates.source(call.options.source), report=report, cancel=cancel)
    if call.output.is_json:
        told = edition_forms.edition_json(done.catalogue)
        copied = {"copied_files": done.copied_files, "copied_bytes": done.copied_bytes}
        call.output.result(told | copied | {"new": done.is_new})
    else:
        state = updates.installed.state
        is_first = state is None or state.previous is None
        said = "edition-installed-first" if is_first else "edition-installed"
        said = said if done.is_new else "edition-here"
        call.output.line(call.output.say(said, files=done.copied_files))
        call.output.line(edition_forms.edition_line(done.catalogue, call.output))
    return ExitCode.DONE


def _list(call: Call) -> ExitCode:
    updates = updating.updates_of(call)
    here = updates.installed
    state, found = here.state, here.all()
    if call.output.is_json:
        current = state.number if state else None
        told = [edition_forms.edition_json(one) for one in found]
        age = edition_forms.age_json(updates.here().age)
        call.output.result({"current": current, "editions": told} | age)
    for one in [] if call.output.is_json else found:
        mark = "*" if state and one.number == state.number else " "
        call.output.line(f"{mark} {edition_forms.edition_line(one, call.output)}")
    _warn_of_age(call, updates)
    if not found:
        call.output.message(call.output.say("edition-none-here"))
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND


def _warn_of_age(call: Call, updates: Updates) -> None:
    age = updates.here().age
    if age is not None and age.is_over:
        call.output.message(
            call.output.say("edition-too-old", days=age.days, accepted=age.accepted)
        )


def _tell(call: Call, catalogue: Catalogue, said: str) -> ExitCode:
    if call.output.is_json:
        call.output.result(edition_forms.edition_json(catalogue))
    else:
        call.output.line(call.output.say(said))
        call.output.line(edition_forms.edition_line(catalogue, call.output))
    return ExitCode.DONE
