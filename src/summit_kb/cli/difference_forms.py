"""The difference of two texts, for programs and for people."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.app.comparing.comparison import Compared, Comparison
from summit_kb.cli.output import Output
from summit_kb.domain.difference import Row, Side

Json = dict[str, object]


def comparison_json(compared: Comparison) -> Json:
    found = compared.difference
    return {
        "before": _compared_json(compared.before),
        "after": _compared_json(compared.after),
        "words": {
            "before": found.words_before,
            "after": found.words_after,
            "removed": found.words_removed,
            "added": found.words_added,
        },
        "hunks": [
            {"rows": [_row_json(row) for row in found.rows[hunk.first : hunk.end]]}
            for hunk in found.hunks
        ],
    }


def _compared_json(side: Compared) -> Json:
    day = side.document.identity.date
    return {
        "document": side.document.id,
        "title": side.document.title,
        "date": day.isoformat() if day else None,
        "version": side.version,
        "file": side.file.name,
    }


def _row_json(row: Row) -> Json:
    return {
        "kind": row.kind.value,
        "before": _side_json(row.before),
        "after": _side_json(row.after),
    }


def _side_json(side: Side | None) -> Json | None:
    if side is None:
        return None
    pieces = [{"text": piece.text, "changed": piece.is_changed} for piece in side.pieces]
    return {"page": side.page, "pieces": pieces}


def print_comparison(compared: Comparison, output: Output) -> None:
    """Hunk by hunk; what is gone stands in [- -], what came in {+ +}."""
    output.line(f"--- {_named(compared.before, output)}")
    output.line(f"+++ {_named(compared.after, output)}")
    found = compared.difference
    for hunk in found.hunks:
        rows = found.rows[hunk.first : hunk.end]
        output.line()
        output.line(output.dim(_place(rows, output)))
        for row in rows:
            for line in _lines(row):
                output.line(line)
    output.line()
    output.line(
        output.say(
            "compare-summary",
            hunks=len(found.hunks),
            removed=found.words_removed,
            added=found.words_added,
        )
    )


def _named(side: Compared, output: Output) -> str:
    day = side.document.identity.date
    number = output.say("version-number", number=side.version) if side.version else ""
    parts = (side.document.title, day.isoformat() if day else "", number, side.file.name)
    return " · ".join(filter(None, parts))


def _place(rows: tuple[Row, ...], output: Output) -> str:
    before = next((row.before.page for row in rows if row.before and row.before.page), None)
    after = next((row.after.page for row in rows if row.after and row.after.page), None)
    if before is None and after is None:
        return "@@"
    return output.say("compare-place", before=before or "–", after=after or "–")


def _lines(row: Row) -> Iterator[str]:
    if row.before is not None:
        yield f"- {_marked(row.before, '[-', '-]')}" if row.after else f"- {row.before.text}"
    if row.after is not None:
        yield f"+ {_marked(row.after, '{+', '+}')}" if row.before else f"+ {row.after.text}"


def _marked(side: Side, start: str, end: str) -> str:
    return "".join(
        f"{start}{piece.text}{end}" if piece.is_changed else piece.text for piece in side.pieces
    )
