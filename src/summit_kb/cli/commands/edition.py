"""summit-kb edition: signed editions of a library, from the keys to the laptop."""

from __future__ import annotations

import getpass
import os
from pathlib import Path

from summit_kb.app import editions
from summit_kb.cli import edition_forms
from summit_kb.cli.call import Call
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.installing import roll_back
from summit_kb.foundation.errors import ExitCode, UsageError

PASSPHRASE = "SUMMIT_KB_PASSPHRASE"


def run(call: Call) -> ExitCode:
    match call.options.action or "list":
        case "keygen":
            return _keygen(call)
        case "rotate":
            return _rotate(call)
        case "build":
            return _build(call)
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


def _keygen(call: Call) -> ExitCode:
    options = call.options
    made = editions.make_keys(
        _path(options.keys),
        _path(options.to),
        _passphrase(call, new=True),
        roots=options.roots,
        threshold=options.threshold,
    )
    told: edition_forms.Json = {
        "root_keys": [str(path) for path in made.roots],
        "publishing_key": str(made.publishing),
        "root": str(made.root),
    }
    return _say(call, told, "edition-keys-made", root=made.root, folder=options.keys)


def _rotate(call: Call) -> ExitCode:
    options = call.options
    roots = [_path(name) for name in options.root]
    editions.rotate(_path(options.to), roots, _passphrase(call), _path(options.new))
    return _say(call, {"publishing_key": options.new}, "edition-rotated", path=options.new)


def _build(call: Call) -> ExitCode:
    options = call.options
    passphrase = _passphrase(call)
    with call.workspace() as workspace, call.watching() as (report, cancel):
        built = editions.build(
            workspace,
            _path(options.to),
            _path(options.key),
            passphrase,
            options.publisher,
            report=report,
            cancel=cancel,
        )
    if call.output.is_json:
        told = edition_forms.edition_json(built.catalogue)
        more = {"new_files": built.new_files, "new_bytes": built.new_bytes}
        changes = edition_forms.changes_json(built.catalogue)
        call.output.result(told | more | {"changes": changes})
    else:
        call.output.line(edition_forms.edition_line(built.catalogue, call.output))
        call.output.line(
            call.output.say("edition-built", files=built.new_files, kilobytes=built.new_bytes >> 10)
        )
        _print_changes(call, built.catalogue)
    return ExitCode.DONE


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


def _passphrase(call: Call, *, new: bool = False) -> str:
    """From the environment, or asked for on the terminal; a new one is asked for twice."""
    given = os.environ.get(PASSPHRASE)
    if given:
        return given
    try:
        typed = getpass.getpass(call.output.say("passphrase"))
        again = getpass.getpass(call.output.say("passphrase-again")) if new else typed
    except (EOFError, OSError) as error:
        raise UsageError(
            detail=call.output.say("passphrase-wanted", variable=PASSPHRASE)
        ) from error
    if typed != again:
        raise UsageError(detail=call.output.say("passphrase-differs"))
    return typed


def _path(name: str) -> Path:
    return Path(name).expanduser().absolute()
