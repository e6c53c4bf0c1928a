"""What goes into the program's folder by name, because no import statement tells of it."""

from __future__ import annotations

OURS = ("summit_kb",)
"""Rooms, extractors, commands and workers are named by strings: everything of ours comes along."""

WHOLE = ("securesystemslib", "tuf.api", "tuf.ngclient")
"""securesystemslib.signer imports all its signers when it is imported."""

WITH_DATA: dict[str, list[str] | None] = {
    "summit_kb": None,
    "citeproc": None,
    "reportlab": ["fonts/Vera*", "fonts/bitstream-vera-license.txt"],
}
"""What ships with the program (resources, starter library), the locales of CSL, and the font
reportlab falls back on; None is all a package has.
"""

EXCLUDED = (
    # Read by nobody here: tests, documentation and builders that packages carry along.
    "numpy.f2py",
    "numpy.testing",
    "numpy.random",
    "numpy.fft",
    "numpy.ma",
    "numpy.polynomial",
    "numpy.ctypeslib",
    "tkinter",
    "unittest.mock",
    "lib2to3",
    "pydoc_data",
    "pydoc",
    "doctest",
    "xmlrpc",
    "pip",
    "setuptools",
    "pkg_resources",
    "PyInstaller",
    "pypdfium2_cli",
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
    "lxml.objectify",
    "lxml.html",
    "lxml.isoschematron",
    "PIL.AvifImagePlugin",
    "PIL._avif",
    # GNU readline is under the GPL; nobody types at a Python prompt here.
    "readline",
    # No network anywhere.
    "_ssl",
    "ssl",
)
