"""summit-kb overview: the library at a glance, or all there is on one person, body or event."""

from __future__ import annotations

from summit_kb.app.overview.about import Abouts
from summit_kb.app.overview.overviews import Overview, overviews_of
from summit_kb.app.overview.sections import ABOUT_KINDS, SECTIONS
from summit_kb.app.workspace import Workspace
from summit_kb.cli import overview_forms, overview_json
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    with call.workspace() as workspace, call.watching() as (report, cancel):
        workspace.refresh(report=report, cancel=cancel)
        overview = overviews_of(workspace).present(cancel)
        asked = ((kind, getattr(call.options, kind)) for kind in ABOUT_KINDS)
        chosen = next(((kind, name) for kind, name in asked if name is not None), None)
        if chosen is None:
            return _sections(call, overview)
        return _about(call, workspace, overview, chosen)


def _sections(call: Call, overview: Overview) -> ExitCode:
    output, limit = call.output, call.options.limit
    sections = (call.options.section,) if call.options.section else SECTIONS
    if output.is_json:
        made = [overview_json.section_json(overview, one, call.language, limit) for one in sections]
        output.result({key: value for one in made for key, value in one.items()})
        return ExitCode.DONE
    # A list, so that every part is printed.
    printed = [overview_forms.print_section(overview, one, output, limit) for one in sections]
    if not any(printed):
        output.message(output.words.label("overview", "nothing"))
    return ExitCode.DONE if any(printed) else ExitCode.NOTHING_FOUND


def _about(
    call: Call, workspace: Workspace, overview: Overview, chosen: tuple[str, str]
) -> ExitCode:
    kind, name = chosen
    about = Abouts(workspace, overview, call.language).page(kind, name)
    if call.output.is_json:
        call.output.result(overview_json.about_json(about, call.language, call.options.limit))
    else:
        overview_forms.print_about(about, call.output, call.options.limit)
    return ExitCode.DONE
