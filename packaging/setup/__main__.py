"""Set up a clone: what is missing, and nothing when nothing is.

    python3 packaging/setup run|test [-- ARGUMENTS OF THE PROGRAM]

``run`` is what the program needs, ``test`` adds the tools of ``run-tests``. Everything is said
on stderr: stdout belongs to the program. Standard library only, and syntax of Python 3.8, so
that an older Python can still say which one is needed.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path

import interpreters
import libraries
import recognition
from environment import Environment
from guard import only_one
from speech import SetUpError, say

FAILED = 70  # never 1 or 2: scripts read those as the program's own answers
INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    level, rest = arguments[0], arguments[1:]
    root = Path(__file__).resolve().parents[2]
    place = Environment(root)
    if place.is_ready(level):
        _remind(place, level, rest)
        return 0
    try:
        with only_one(root / "build" / "set-up.lock"):
            if not place.is_ready(level):  # another shell may have done it meanwhile
                _set_up(place, level)
    except SetUpError as error:
        say(error.vi, error.en)
        return FAILED
    except KeyboardInterrupt:
        say("Đã dừng; lần sau sẽ làm lại từ đầu.", "Stopped; the next run starts afresh.")
        return INTERRUPTED
    return 0


def _set_up(place: Environment, level: str) -> None:
    start = time.monotonic()
    say("Đang chuẩn bị Summit KB, chỉ một lần.", "Setting up Summit KB, once.")
    python = interpreters.choose(os.environ)
    missing = libraries.install(libraries.wanted(level, python), place.log)
    recognition.install(place.log)
    python = interpreters.confirm(python)
    place.make(python)
    place.install(level)
    place.stamp(level, missing)
    seconds = round(time.monotonic() - start)
    say(f"Xong sau {seconds} giây.", f"Ready after {seconds} s.")


def _remind(place: Environment, level: str, rest: list[str]) -> None:
    """Say again what the window lacks, when the window is what is asked for."""
    if level == "run" and rest[:1] in ([], ["desktop"]):
        recorded = place.recorded_missing()
        if recorded:
            libraries.tell(libraries.still_missing(recorded))


if __name__ == "__main__":
    try:
        code = main([word for word in sys.argv[1:] if word != "--"])
    except Exception:
        # Python itself would end with 1, which the commands take for "cannot read this program".
        traceback.print_exc()
        code = FAILED
    sys.exit(code)
