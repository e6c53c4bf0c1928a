"""Where a frozen program starts: a worker, the self-test, or what the command line asks for."""

from __future__ import annotations

import os
import sys
from importlib import metadata
from pathlib import Path


def main() -> None:
    _give_back_library_path()
    from summit_kb.ingest.worker_command import run_as_worker  # noqa: PLC0415 - start-up time

    if run_as_worker(sys.argv):
        return
    if sys.argv[1:] == ["--version"]:
        print(f"summit-kb {metadata.version('summit-kb')}")
        return
    if "--self-test" in sys.argv:
        _give_a_place_to_speak()
    elif Path(sys.executable).stem == "summit-kb-desktop":
        from summit_kb.desktop.start import run as window  # noqa: PLC0415 - start-up time

        sys.exit(window())
    from summit_kb.cli.main import run  # noqa: PLC0415 - start-up time

    run()


def _give_a_place_to_speak() -> None:
    """A program without a console on Windows has nowhere to print: a file tells instead."""
    if sys.stdout is not None:
        return
    from summit_kb.foundation.paths import home  # noqa: PLC0415 - start-up time

    place = home() / "logs" / "self-test.txt"
    place.parent.mkdir(parents=True, exist_ok=True)
    sys.stdout = sys.stderr = place.open("w", encoding="utf-8")


def _give_back_library_path() -> None:
    """Programs of the system that we start must not load the libraries that came with us."""
    if sys.platform == "win32":
        return
    # Our own workers find them anew: else the bootloader takes the path it set for inherited.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


main()
