"""Sources of editions and what lies there, as they are printed and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.app.updating.found import Found
from summit_kb.app.updating.preview import Preview
from summit_kb.app.updating.sources import Source
from summit_kb.app.words import Words
from summit_kb.cli import edition_forms
from summit_kb.cli.output import Output
from summit_kb.editions.catalogue import What

Json = dict[str, object]


def source_json(source: Source) -> Json:
    return {"path": str(source.path), "kind": source.kind.value, "locked": source.is_locked}


def source_line(source: Source, output: Output) -> str:
    kind = output.say(f"edition-source-{source.kind.value}")
    return f"{source.path} {output.dim(f'({kind})')}"


def found_json(found: Found, words: Words) -> Json:
    """The edition only where it was verified, the error only where something is wrong."""
    told = source_json(found.source) | {"lies": found.lies.value}
    edition = edition_forms.edition_json(found.catalogue) if found.catalogue else None
    error = None
    if found.error is not None:
        wording = words.error(found.error)
        error = {
            "code": found.error.code,
            "message": wording.sentence,
            "remedy": wording.remedy,
        }
    return told | {"edition": edition, "error": error}


def found_lines(found: Found, output: Output) -> Iterator[str]:
    """The place and what lies there; below it the edition, or what is wrong."""
    yield f"{found.source.path}: {output.say(f'edition-lies-{found.lies.value}')}"
    if found.catalogue is not None:
        yield f"  {edition_forms.edition_line(found.catalogue, output)}"
    elif found.error is not None:
        wording = output.words.error(found.error)
        yield f"  {wording.sentence}"
        yield f"  → {wording.remedy}"


def preview_json(preview: Preview) -> Json:
    """As ``changes`` of an edition here, with what taking it would cost and touch."""
    touched = preview.touched
    told = edition_forms.edition_json(preview.catalogue) | {
        "from": preview.here,
        "changes": [edition_forms.entry_json(entry) for entry in preview.changes],
        "topics": dict(preview.by_topic()),
        "copied_files": preview.copied_files,
        "copied_bytes": preview.copied,
        "needed_bytes": preview.needed,
        "free_bytes": preview.free,
        "missing_files": preview.missing,
    }
    mine = {
        "notes_amended": touched.notes_amended,
        "notes_removed": touched.notes_removed,
        "marks": touched.marks,
        "collections": list(touched.collections),
    }
    return told | {"touched": mine}


def preview_lines(preview: Preview, output: Output) -> Iterator[str]:
    """What it is, and what taking it costs and touches; not the changes one by one."""
    yield edition_forms.edition_line(preview.catalogue, output)
    yield from edition_forms.note_lines(preview.catalogue)
    counts = preview.counts
    parts = [
        f"{counts[what]} {output.say(f'edition-{what.value}')}" for what in What if counts[what]
    ]
    if parts:
        yield "  " + " · ".join(parts)
    yield "  " + output.say(
        "edition-cost",
        copied=edition_forms.size_of(preview.copied),
        needed=edition_forms.size_of(preview.needed),
        free=edition_forms.size_of(preview.free),
    )
    touched = preview.touched
    if touched:
        yield "  " + output.say(
            "edition-touched",
            amended=touched.notes_amended,
            removed=touched.notes_removed,
            marks=touched.marks,
            collections=len(touched.collections),
        )
    if preview.missing:
        yield "  " + output.say("edition-missing", missing=preview.missing)
