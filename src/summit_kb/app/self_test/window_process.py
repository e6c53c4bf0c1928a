"""The window's checks, in a process of their own: where Qt finds no screen it ends its process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from summit_kb.app.screen import NoScreenError, require_screen
from summit_kb.app.self_test.trying import Tried
from summit_kb.app.words import Words
from summit_kb.ingest.worker_command import worker_command

_MODULE = "summit_kb.desktop.self_test"
_SECONDS = 180
_PLATFORM = "QT_QPA_PLATFORM"


def try_windows(words: Words, command: Sequence[str] = ()) -> Iterator[Tried]:
    """Each check's result; one more, failed, when the process did not come to its end."""
    command = command or worker_command(_MODULE, words.code)
    try:
        done = subprocess.run(
            command,
            env=surroundings(os.environ),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        said, code, errors = done.stdout, done.returncode, done.stderr
    except (OSError, subprocess.TimeoutExpired) as error:
        said, code, errors = "", -1, str(error)
    tried = list(_read(said))
    yield from tried
    if code != 0 or not tried:
        detail = " ".join(errors.split())[-300:] or str(code)
        remedy = words.label("self-test-remedies", "window")
        yield Tried("window-process", False, detail, 0.0, remedy)  # noqa: FBT003 - as it is told


def surroundings(environ: Mapping[str, str], system: str = sys.platform) -> dict[str, str]:
    """With the screen there is, or none: what can be drawn is drawn without one as well."""
    try:
        require_screen(environ, system)
    except NoScreenError:
        return {**environ, _PLATFORM: "offscreen"}
    return dict(environ)


def as_line(tried: Tried) -> str:
    """What the process prints of one check."""
    return json.dumps(asdict(tried))


def _read(said: str) -> Iterator[Tried]:
    for line in said.splitlines():
        if line.startswith("{"):
            yield Tried(**json.loads(line))
