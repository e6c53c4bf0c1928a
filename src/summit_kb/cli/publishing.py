"""The publisher's actions of ``summit-kb edition``."""

from __future__ import annotations

from pathlib import Path

from summit_kb.app.publishing import ceremony, publishing, sending
from summit_kb.app.publishing.ceremony import KeyFile
from summit_kb.app.publishing.key_book import Kept, KeyBook
from summit_kb.app.publishing.publishers_folder import require_there
from summit_kb.app.publishing.record import key_record, record_text
from summit_kb.cli import edition_forms, publishing_forms
from summit_kb.cli.call import Call
from summit_kb.cli.edition_forms import size_of
from summit_kb.cli.passphrases import Passphrases
from summit_kb.cli.publishing_forms import Json
from summit_kb.editions.repository import Repository
from summit_kb.editions.standing import standing
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import ExitCode, UsageError
from summit_kb.foundation.policy import policy


def run(call: Call) -> ExitCode:
    """Run the action; raises FeatureOffError where IT has switched publishing off."""
    policy().require("publish")
    match call.options.action:
        case "keygen":
            return _keygen(call)
        case "keys":
            return _keys(call)
        case "rotate" | "reroot":
            return _replace(call)
        case "plan":
            return _plan(call)
        case "build":
            return _build(call)
        case "export":
            return _export(call)
        case "prune":
            return _prune(call)
        case _:
            return _published(call)


def _keygen(call: Call) -> ExitCode:
    options = call.options
    folders = [_path(name) for name in options.root_folder]
    count = options.roots or len(folders) or ceremony.ROOT_KEYS
    if folders and len(folders) != count:
        raise UsageError(detail=call.output.say("edition-folders", roots=count))
    folders = folders or [_path(options.keys)] * count
    paths = [folder / f"root-{number}.pem" for number, folder in enumerate(folders, 1)]
    paths.append(_path(options.keys) / "publishing.pem")
    published = _folder(call)
    ceremony.refuse(paths, published, threshold=options.threshold, library=call.root)
    passphrases = Passphrases(call.output, options.passphrase_file)
    files = [KeyFile(path, passphrases.of(path, new=True)) for path in paths]
    made = ceremony.make_keys(
        published, files[:-1], files[-1], threshold=options.threshold, library=call.root
    )
    _write_record(call, published, paths)
    anchor = standing(Repository(published)).anchor
    told: Json = {
        "root_keys": [str(path) for path in made.roots],
        "publishing_key": str(made.publishing),
        "root": str(made.root),
        "fingerprint": anchor,
    }
    _say(call, told, "edition-keys-made", root=made.root, folder=options.keys)
    if not call.output.is_json:
        call.output.line(call.output.say("edition-anchor", fingerprint=anchor))
    return ExitCode.DONE


def _keys(call: Call) -> ExitCode:
    found = standing(Repository(_folder(call)))
    _write_record(call, _folder(call), ())
    if call.output.is_json:
        call.output.result(publishing_forms.keys_json(found))
    else:
        for line in publishing_forms.keys_lines(found, call.output):
            call.output.line(line)
    return ExitCode.DONE


def _replace(call: Call) -> ExitCode:
    """A new publishing key, or another root key in the place of one."""
    options = call.options
    passphrases = Passphrases(call.output, options.passphrase_file)
    roots = [KeyFile(path, passphrases.of(path)) for path in map(_path, options.root)]
    new = _path(options.new)
    made = KeyFile(new, passphrases.of(new, new=True))
    is_root = options.action == "reroot"
    if is_root:
        ceremony.replace_root(_folder(call), roots, options.out, made, library=call.root)
    else:
        ceremony.rotate(_folder(call), roots, made, library=call.root)
    _write_record(call, _folder(call), ())
    told: Json = {"root_key" if is_root else "publishing_key": str(new)}
    said = "edition-rerooted" if is_root else "edition-rotated"
    return _say(call, told, said, path=options.new)


def _plan(call: Call) -> ExitCode:
    require_there(_folder(call))
    with call.workspace() as workspace, call.watching() as (report, cancel):
        found = publishing.plan(workspace, _folder(call), report=report, cancel=cancel)
        if call.output.is_json:
            call.output.result(publishing_forms.plan_json(found, call.output))
        else:
            thesaurus = workspace.library.thesaurus
            for line in publishing_forms.plan_lines(found, thesaurus, call.output):
                call.output.line(line)
    return ExitCode.DONE if found.may_publish else ExitCode.NOTHING_FOUND


def _build(call: Call) -> ExitCode:
    options = call.options
    key = _path(options.key)
    passphrase = Passphrases(call.output, options.passphrase_file).of(key)
    with call.workspace() as workspace, call.watching() as (report, cancel):
        built = publishing.build(
            workspace,
            _folder(call),
            key,
            passphrase,
            options.publisher,
            note=options.note,
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
        size = size_of(built.new_bytes)
        call.output.line(call.output.say("edition-built", files=built.new_files, size=size))
        for line in edition_forms.change_lines(built.catalogue, call.output):
            call.output.line(line)
    return ExitCode.DONE


def _published(call: Call) -> ExitCode:
    require_there(_folder(call))
    found = sending.published(_folder(call))
    if call.output.is_json:
        call.output.result({"editions": [edition_forms.edition_json(one) for one in found]})
    else:
        for one in found:
            call.output.line(edition_forms.edition_line(one, call.output))
        if not found:
            call.output.message(call.output.say("edition-none-published"))
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND


def _export(call: Call) -> ExitCode:
    options = call.options
    source, target = _folder(call), _path(options.target)
    whole = sending.load(source, target, options.since)
    told: Json = {"bytes": whole.whole, "missing_bytes": whole.missing, "free_bytes": whole.free}
    if options.dry_run:
        facts = {
            "size": size_of(whole.missing),
            "free": size_of(whole.free),
        }
        return _say(call, told | {"fits": whole.fits}, "edition-would-send", **facts)
    with call.watching() as (report, cancel):
        done = sending.export(source, target, since=options.since, report=report, cancel=cancel)
    told |= edition_forms.edition_json(done.parcel.catalogue) | {
        "since": done.parcel.since,
        "parcel_files": len(done.parcel.files),
        "parcel_bytes": done.parcel.size,
        "copied_files": done.copied_files,
        "copied_bytes": done.copied_bytes,
    }
    facts = {"number": done.parcel.catalogue.number, "files": done.copied_files, "to": target}
    return _say(call, told, "edition-sent", size=size_of(done.copied_bytes), **facts)


def _prune(call: Call) -> ExitCode:
    options = call.options
    if options.keep < 1:
        raise UsageError(detail=call.output.say("edition-keep-one"))
    with call.watching() as (report, cancel):
        done = sending.prune(
            _folder(call), options.keep, only_look=options.dry_run, report=report, cancel=cancel
        )
    told: Json = {"kept": list(done.kept), "files": done.files, "bytes": done.bytes}
    said = "edition-would-prune" if options.dry_run else "edition-pruned"
    return _say(call, told, said, files=done.files, size=size_of(done.bytes), kept=done.kept)


def _write_record(call: Call, published: Path, files: list[Path] | tuple[()]) -> None:
    """Holders are remembered: who asks for the record later need not name them again."""
    book, given = KeyBook(), key_record(published, files, call.options.holder)
    book.keep((one.id, Kept(one.holder, one.file)) for one in given.keys if one.holder)
    if call.options.record:
        record = key_record(published, files, call.options.holder, book.all())
        atomic.write_text(_path(call.options.record), record_text(record, call.words))


def _say(call: Call, told: Json, said: str, **facts: object) -> ExitCode:
    if call.output.is_json:
        call.output.result(told)
    else:
        call.output.line(call.output.say(said, **facts))
    return ExitCode.DONE


def _folder(call: Call) -> Path:
    return _path(call.options.published)


def _path(name: str) -> Path:
    return Path(name).expanduser().absolute()
