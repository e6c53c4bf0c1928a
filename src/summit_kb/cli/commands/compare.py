"""summit-kb compare ID OTHER | ID --version N: what the second text has otherwise."""

from __future__ import annotations

from summit_kb.app.comparing import comparison
from summit_kb.cli import difference_forms
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode, UsageError


def run(call: Call) -> ExitCode:
    options = call.options
    if (options.other is None) == (options.older is None):
        raise UsageError(detail=call.output.say("compare-what"))
    with call.workspace() as workspace, call.watching() as (_, cancel):
        library, derived = workspace.library, workspace.derived
        if options.other is not None:
            compared = comparison.with_document(
                library, derived, options.document, options.other, cancel
            )
        else:
            compared = comparison.with_version(
                library, derived, options.document, options.older, cancel
            )
    if call.output.is_json:
        call.output.result(difference_forms.comparison_json(compared))
    else:
        difference_forms.print_comparison(compared, call.output)
    return ExitCode.DONE
