"""Which files of Qt and of the other wheels stay out of the program's folder."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import TypeVar

_PLUGINS = r"PySide6/(?:Qt/)?plugins"
_RULES = (
    rf"{_PLUGINS}/(?:designer|egldeviceintegrations|generic|networkinformation|qmllint|qmltooling"
    r"|sqldrivers|tls|vectorimageformats|wayland-graphics-integration-server)/",
    rf"{_PLUGINS}/platforms/(?:lib)?q?(?:minimal|minimalegl|vnc|linuxfb|eglfs|direct2d|vkkhrdisplay|webgl)",
    rf"{_PLUGINS}/platformthemes/(?:lib)?qgtk3",
    rf"{_PLUGINS}/imageformats/(?:lib)?q(?:tga|wbmp|icns|tiff|pdf)\b",
    rf"{_PLUGINS}/platforminputcontexts/(?:lib)?qtvirtualkeyboard",
    r"PySide6/(?:Qt/)?qml/",
    r"PySide6/(?:Qt/)?translations/(?!qtbase_(?:vi|en)\.qm$)",
    r"PySide6/opengl32sw\.dll$",
    # Sources and headers that wheels carry beside what was made of them.
    r"\.(?:c|cpp|h|pyx|pxd|pxi|pyi|a|lib)$",
    r"(?:^|/)libavif-|PIL/_avif",
    # Where and by what a package was installed: different on every machine.
    r"\.dist-info/(?:RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json|top_level\.txt|sboms/)",
    # Of the system, not of ours: a driver of the system must not meet an older library that came
    # with us; libGL has X11's own with it; the message bus and CUPS go with what serves them, and
    # each brings a dozen others.
    r"^lib(?:stdc\+\+|gcc_s|cups|dbus-1|X11|X11-xcb)\.so",
)
_DROPPED = re.compile("|".join(_RULES))

HOOKS = ("pyi_rth_pyside6",) if sys.platform == "linux" else ()
"""It loads Qt at every start, also of the command line and of workers, and tells every program that
we start where our Qt has its plugins. The window tells Qt alone.
"""

Entry = TypeVar("Entry", bound=tuple[str, ...])


def dropped(name: str) -> bool:
    """Whether the file at ``name`` in the folder stays out."""
    return _DROPPED.search(name.replace("\\", "/")) is not None


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """PyInstaller's entries (name, source, kind) without those that are dropped."""
    return [entry for entry in entries if not dropped(entry[0])]
