"""summit-kb links LOCATOR: what a document, or a page of it, speaks of, and where that leads."""

from __future__ import annotations

from summit_kb.cli import link_forms
from summit_kb.cli.call import Call
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    locator = Locator.parse(call.options.locator)
    with call.workspace() as workspace:
        document = workspace.library.get(locator.document)
        pages = [one.number for one in workspace.pages_of_text(document, locator.page)]
        linking = workspace.linking
        links = linking.links_of(document)
        found = [one for page in pages for one in links.on(page)]
        works = linking.facts().works
        if call.output.is_json:
            made = [link_forms.link_json(one, workspace.library, works) for one in found]
            call.output.result({"locator": str(locator), "links": made})
        else:
            for page in pages:
                link_forms.print_links(page, links.on(page), workspace.library, call.output)
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND
