"""summit-kb align LOCATOR [OTHER]: which paragraphs of two documents say the same."""

from __future__ import annotations

from summit_kb.app.beside import NoCounterpartError
from summit_kb.cli import align_forms
from summit_kb.cli.call import Call
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    place = Locator.parse(call.options.locator)
    with call.workspace() as workspace, call.watching() as (_, cancel):
        library, beside = workspace.library, workspace.beside
        document = library.get(place.document)
        workspace.pages_of_text(document, place.page)
        if call.options.other is not None:
            other = library.get(call.options.other)
        else:
            others = beside.translations_of(document)
            if not others:
                raise NoCounterpartError(document=document.id)
            other = others[0]
        found = beside.alignment(document.id, other.id, cancel)
        paged = tuple(workspace.text(one).paged for one in (document, other))
    shown = align_forms.Aligned(document, other, found, paged, place.page)
    if call.output.is_json:
        call.output.result(align_forms.aligned_json(shown))
    else:
        align_forms.print_aligned(shown, call.output)
    return (
        ExitCode.DONE
        if any(group.is_matched for group in shown.groups)
        else (ExitCode.NOTHING_FOUND)
    )
