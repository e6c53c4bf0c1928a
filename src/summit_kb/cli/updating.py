"""The reader's side of summit-kb edition: sources, what lies there, what it would change, trust."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from summit_kb.app import editions
from summit_kb.app.updates import Updates
from summit_kb.app.updating.errors import FingerprintError
from summit_kb.app.updating.found import Found, Lies
from summit_kb.app.updating.preview import Preview
from summit_kb.app.updating.trusting import Origin, Root, read_root
from summit_kb.cli import edition_forms, update_forms
from summit_kb.cli.call import Call
from summit_kb.editions.catalogue import Entry
from summit_kb.editions.changes import by_topic
from summit_kb.editions.errors import EditionSpoiltError, NothingInstalledError
from summit_kb.foundation.errors import ExitCode, UsageError

_WRONG = (Lies.REFUSED, Lies.UNTRUSTED)


def updates_of(call: Call) -> Updates:
    """The editions that are read here, or those of the folder named with ``--to``."""
    shared: str | None = getattr(call.options, "shared", None)  # without an action, none is read
    return Updates(folder=Path(shared).expanduser().absolute() if shared else None)


def sources(call: Call) -> ExitCode:
    """Where editions may lie; or one more, or one less."""
    updates, deed = Updates(), call.options.deed
    if deed is not None:
        if call.options.folder is None:
            raise UsageError(detail=call.output.say("edition-source-wanted"))
        folder = Path(call.options.folder)
        if deed == "add":
            updates.book.add(folder)
        else:
            updates.book.remove(folder)
    found = updates.sources() if deed is None else updates.book.all()
    if call.output.is_json:
        call.output.result({"sources": [update_forms.source_json(one) for one in found]})
    else:
        for one in found:
            call.output.line(update_forms.source_line(one, call.output))
        if not found:
            _say_none(call, updates)
    return ExitCode.DONE if found or deed is not None else ExitCode.NOTHING_FOUND


def look(call: Call) -> ExitCode:
    """What lies at one source, or at all: 0 when something newer does, 4 when one is refused."""
    updates, place = Updates(), call.options.source
    named = [updates.source(place)] if place else updates.sources()
    found = [updates.look(one) for one in named]
    here = updates.here()
    if call.output.is_json:
        number = here.current.number if here.current else None
        told = [update_forms.found_json(one, call.words) for one in found]
        call.output.result({"current": number, "found": told})
    else:
        for one in found:
            for line in update_forms.found_lines(one, call.output):
                call.output.line(line)
        if not found:
            _say_none(call, updates)
    return _code_of(found)


def _say_none(call: Call, updates: Updates) -> None:
    own = updates.policy.allows("sources")
    call.output.message(call.output.say("edition-no-sources" if own else "edition-none-set"))


def _code_of(found: list[Found]) -> ExitCode:
    if any(one.can_be_taken for one in found):
        return ExitCode.DONE
    is_wrong = any(one.lies in _WRONG for one in found)
    return ExitCode.NOT_TRUSTED if is_wrong else ExitCode.NOTHING_FOUND


def changes(call: Call) -> ExitCode:
    """What the edition here has changed, or what one at a source would change."""
    updates, place = Updates(), call.options.source
    if place is not None:
        return _preview(call, updates.preview(updates.source(place)))
    catalogue = updates.installed.catalogue()
    if call.output.is_json:
        told = edition_forms.edition_json(catalogue)
        counts = {name: len(found) for name, found in by_topic(catalogue.changes).items()}
        more = {"changes": edition_forms.changes_json(catalogue), "topics": counts}
        call.output.result(told | more)
        return ExitCode.DONE
    call.output.line(edition_forms.edition_line(catalogue, call.output))
    _print(call, edition_forms.note_lines(catalogue))
    _print(call, _entries(call, catalogue.changes))
    return ExitCode.DONE


def _preview(call: Call, preview: Preview) -> ExitCode:
    if call.output.is_json:
        call.output.result(update_forms.preview_json(preview))
        return ExitCode.DONE
    _print(call, update_forms.preview_lines(preview, call.output))
    _print(call, _entries(call, preview.changes))
    return ExitCode.DONE


def _entries(call: Call, entries: tuple[Entry, ...]) -> Iterator[str]:
    """One after the other, or with ``--by topic`` under their topics."""
    if call.options.by == "topic":
        return edition_forms.topic_lines(entries, editions.topics(), call.output)
    return (edition_forms.entry_line(entry, call.output) for entry in entries)


def _print(call: Call, lines: Iterable[str]) -> None:
    for line in lines:
        call.output.line(line)


def verify(call: Call) -> ExitCode:
    """Every file at a source; without one, of the edition that is read."""
    updates, place = updates_of(call), call.options.source
    lacking = 0
    with call.watching() as (report, cancel):
        if place is not None:
            source = updates.source(place)
            found = updates.verify(source, report=report, cancel=cancel)
            lacking = updates.lacking(source, found)
        else:
            done = updates.verify_installed(report=report, cancel=cancel)
            found = updates.installed.catalogue()
            if done.faults:
                raise EditionSpoiltError(
                    count=len(done.faults), file=done.faults[0], number=done.number
                )
    if call.output.is_json:
        more = {"missing_files": lacking} if place is not None else {}
        call.output.result(edition_forms.edition_json(found) | more)
    else:
        said = "edition-verified" if place is not None else "edition-sound"
        _print(call, [call.output.say(said), edition_forms.edition_line(found, call.output)])
        if lacking:
            _print(call, [call.output.say("edition-lacking", missing=lacking)])
    return ExitCode.DONE


def trust(call: Call) -> ExitCode:
    """Take a root of trust once; or tell whom this computer trusts, with the digits to compare."""
    updates, name = updates_of(call), call.options.root
    if name is None:
        roots = updates.trusting.roots()
        if not roots:
            raise NothingInstalledError
        return _tell(call, roots[0], None)
    path = Path(name).expanduser().absolute()
    data = read_root(path)
    made = Root(data, Origin.CHOSEN)
    expected: str | None = call.options.fingerprint
    updates.trusting.check(data, path)
    if expected is not None and _digits(expected) != _digits(made.fingerprint):
        raise FingerprintError(source=name, fingerprint=made.fingerprint)
    return _tell(call, updates.trusting.choose(data, path), name)


def _tell(call: Call, root: Root, name: str | None) -> ExitCode:
    told = {"trusted": name, "fingerprint": root.fingerprint, "origin": root.origin.value}
    if call.output.is_json:
        call.output.result(told)
        return ExitCode.DONE
    if name is not None:
        call.output.line(call.output.say("edition-trusted"))
    origin = call.output.say(f"edition-root-{root.origin.value}")
    call.output.line(
        call.output.say("edition-fingerprint", fingerprint=root.fingerprint, origin=origin)
    )
    return ExitCode.DONE


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
