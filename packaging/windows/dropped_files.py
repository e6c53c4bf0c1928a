"""What of the vendors' wheels does not go into the program folder.

Rules are over paths in the folder of packages; ``dll_closure`` then takes away the libraries of
Qt that nothing left needs. Licence texts stay, always.
"""

from __future__ import annotations

import re

QT_LANGUAGES = ("en", "vi")
"""Languages of the window; Qt's own words come in the same."""

_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qwebp"),
    "platforms": ("qwindows", "qoffscreen", "qminimal"),
    "styles": ("qmodernwindowsstyle", "qwindowsvistastyle"),
}
_QT_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")
_SUPPORT = ("__init__.py", "_config.py", "_git_pyside_version.py", "support")

_LICENCE = re.compile(r"(?i)(^|/)(licen[cs]es?|copying|notice|authors|copyright)[^/]*(/|$)")
_DROPPED = re.compile(
    r"""
    (^|/)(tests?|testing|benchmarks?|__pycache__)/           # of the packages themselves
    | \.(pyi|pyx|pxd|c|h|cpp|hpp|lib|a|pdb|obj|qmltypes|cmake|prl|typed)$
    | \.dist-info/(RECORD|WHEEL|INSTALLER|REQUESTED|entry_points\.txt|top_level\.txt|direct_url)
    | ^numpy/(f2py|distutils|_pyinstaller|doc)/
    | ^PIL/_(avif|imagingtk|tkinter)\w*                      # formats nobody asked for; Tk
    | ^lxml/(includes|isoschematron)/
    | ^psutil/_ps(bsd|linux|osx|aix|sunos|posix)\.py$
    | ^reportlab/fonts/(?!Vera|bitstream-vera|.*\.(pfb|afm)$)   # books fall back on Vera
    | ^olefile/(olefile2.*|doc/.*|.*\.html|README.*)$            # Python 2 and manuals
    | ^pypdfium2_cli/
    | ^securesystemslib/_vendor/ed25519/test_data/
    """,
    re.VERBOSE,
)


def is_dropped(path: str) -> bool:
    """Whether a file stays out, by its path with forward slashes."""
    if path.startswith("PySide6/"):
        return _is_dropped_of_qt(path.removeprefix("PySide6/"))
    if path.startswith("shiboken6/"):
        return not re.search(r"\.(py|pyd|dll)$", path)
    return bool(_DROPPED.search(path)) and not _is_licence(path)


def _is_licence(path: str) -> bool:
    return ".dist-info/" in path and bool(_LICENCE.search(path.split(".dist-info/", 1)[1]))


def _is_dropped_of_qt(path: str) -> bool:
    """Qt by a list of what stays: a new release brings new things nobody asked for."""
    top, _, rest = path.partition("/")
    if top == "plugins":
        kind, _, name = rest.partition("/")
        return not (name.endswith(".dll") and name.removesuffix(".dll") in _PLUGINS.get(kind, ()))
    if top == "translations":
        return rest not in {f"qtbase_{language}.qm" for language in QT_LANGUAGES}
    if rest:
        return top not in _SUPPORT or not rest.endswith(".py")
    if top.endswith(".pyd"):
        return top.removesuffix(".pyd") not in _QT_MODULES
    if top.endswith(".dll"):
        return top == "opengl32sw.dll"  # 20 MB of software rendering; widgets draw without
    return top not in _SUPPORT
