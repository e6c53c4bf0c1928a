"""Whether a window can be opened here, asked before Qt is loaded: Qt ends the process if not."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from summit_kb.foundation.errors import ExitCode, SummitError

# Qt's own platforms that need no screen, for tests and for drawing without one.
_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


class NoScreenError(SummitError):
    """A window was asked for where there is no screen."""

    code = "no-screen"
    exit_code = ExitCode.USAGE


class WindowLibrariesError(SummitError):
    """The system lacks a library that windows need. Facts: detail."""

    code = "window-libraries"
    exit_code = ExitCode.USAGE


def require_screen(environ: Mapping[str, str], system: str = sys.platform) -> None:
    """Raise NoScreenError on a Linux without X11 or Wayland."""
    if not system.startswith("linux"):
        return
    if environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _SCREENLESS:
        return
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        raise NoScreenError
