"""summit-kb cite LOCATOR...: how to refer to documents, or records of them for other programs."""

from __future__ import annotations

from summit_kb.app import citing
from summit_kb.cli.call import Call
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    options = call.options
    locators = [Locator.parse(text) for text in options.locators]
    with call.workspace() as workspace:
        references = citing.references(workspace, locators, call.language)
        text = citing.cite(references, options.style, call.language, later=options.later)
        if call.output.is_json:
            call.output.result(
                {
                    "style": options.style,
                    "text": text,
                    "citations": [
                        {
                            "document": reference.document.id,
                            "page": locator.page,
                            "first": citing.first_mention(reference, call.language),
                            "later": citing.later_mention(reference, call.language),
                        }
                        for locator, reference in zip(locators, references, strict=True)
                    ],
                }
            )
        else:
            call.output.line(text.rstrip("\r\n"))
    return ExitCode.DONE
