"""Every window in every state, walked for what a screen reader or the keyboard would miss.

    python tools/accessible.py [--language vi|en] [--only NAME]

Prints each control without a name, a role or a way there by keyboard, with the first state in which
it was seen; ends with 1 if there is one. The library is a copy of the starter library.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
from dataclasses import replace


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--language", choices=("vi", "en"), default="vi")
    parser.add_argument("--only", default="")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "SUMMIT_KB_HOME": home}
        faults = _faults(options.language, options.only)
    for fault, state in faults.items():
        print(f"{state}: {fault}")
    print(f"{len(faults)} faults")
    return 1 if faults else 0


def _faults(language: str, only: str) -> dict[str, str]:
    """Faults by the state they were first seen in."""
    # Qt reads its environment when it is loaded.
    import rendering  # noqa: PLC0415 - see above
    import unnamed  # noqa: PLC0415 - see above
    from summit_kb.app.workspace import Workspace  # noqa: PLC0415 - see above
    from summit_kb.desktop import start  # noqa: PLC0415 - see above

    application = start.make_application()
    logging.getLogger("summit_kb.qt").setLevel(logging.ERROR)
    desk, _problem = start.make_desk(application)
    desk.settings = replace(desk.settings, language=language, restore_session=False)
    desk.put_in_force()
    workspace = Workspace.open(None)
    stage = rendering.Stage(desk, workspace, desk.file.path.parent)
    found: dict[str, str] = {}
    for name, widget in rendering.states_on(stage, only):
        stage.wait(30)
        for fault in unnamed.faults_in(widget):
            found.setdefault(fault, name)
    stage.close()
    workspace.close()
    desk.bridge.close()
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
