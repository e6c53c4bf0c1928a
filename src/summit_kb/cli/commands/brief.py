"""summit-kb brief LOCATOR...|--collection NAME --out FILE.pdf: a briefing book as one PDF."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app.briefing_words import spans
from summit_kb.cli.call import Call
from summit_kb.domain.briefing import Briefing, Extract, Form, Quotes, joined
from summit_kb.domain.collection import document_of
from summit_kb.foundation.errors import ExitCode

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


def run(call: Call) -> ExitCode:
    from summit_kb.app.briefing import bind  # noqa: PLC0415 - start-up time

    options = call.options
    target = Path(options.out).expanduser().absolute()
    with call.workspace() as workspace, call.watching() as (report, cancel):
        briefing, absent = _ordered(call, workspace)
        done = bind(workspace, briefing, target, report=report, cancel=cancel)
    failed = [(name, None, error) for name, error in done.failed] + list(done.lost)
    told = [(name, page, error, call.words.error(error)) for name, page, error in failed]
    if call.output.is_json:
        call.output.result(
            {
                "file": str(done.path),
                "pages": done.sheets,
                "failed": [
                    {
                        "document": name,
                        **({"page": page} if page else {}),
                        "code": error.code,
                        "message": wording.sentence,
                    }
                    for name, page, error, wording in told
                ],
                "absent": list(absent),
                "drawn": [
                    {"document": one.document, "pages": list(one.pages), "locked": one.is_locked}
                    for one in done.drawn
                ],
            }
        )
    else:
        for name, page, _error, wording in told:
            place = f"{name}#page={page}" if page else name
            call.output.message(f"{place}: {wording.sentence} {wording.remedy}")
        for name in absent:
            call.output.message(call.output.say("collection-absent", document=name))
        for one in done.drawn:
            key = "brief-locked" if one.is_locked else "brief-drawn"
            call.output.message(call.output.say(key, document=one.document, pages=spans(one.pages)))
        call.output.line(call.output.say("brief-made", pages=done.sheets, path=done.path))
    return ExitCode.PARTLY if failed or absent else ExitCode.DONE


def _ordered(call: Call, workspace: Workspace) -> tuple[Briefing, tuple[str, ...]]:
    """A collection, the places named behind it, or these alone.

    Documents of a collection that the library has not (any more) are left out, and told.
    """
    options = call.options
    items = joined(Extract.parse(text) for text in options.locators)
    if options.collection is None:
        title = options.title or call.output.say("brief-title")
        made = Briefing(title, items, call.language, options.subtitle or "")
        return replace(made, form=_formed(call, made.form)), ()
    kept = workspace.collections.find(options.collection)
    named = dict.fromkeys(document_of(one) or "" for one in kept.items)
    absent = tuple(name for name in named if name and name not in workspace.library.documents)
    gone = [place for place, one in enumerate(kept.items) if document_of(one) in absent]
    book = kept.without(gone).with_added(items).briefing(call.language)
    book = replace(
        book,
        title=options.title or book.title,
        subtitle=options.subtitle or book.subtitle,
        form=_formed(call, book.form),
    )
    return book, absent


def _formed(call: Call, form: Form) -> Form:
    """The look the collection keeps, as far as the command line says nothing else."""
    names = [one.name for one in fields(Form)]
    said = {name: getattr(call.options, name) for name in names}
    chosen = {name: value for name, value in said.items() if value is not None}
    if "quotes" in chosen:
        chosen["quotes"] = Quotes(chosen["quotes"])
    return replace(form, **chosen)
