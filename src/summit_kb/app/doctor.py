"""The state of this installation, gathered without changing anything: what IT asks for first."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from summit_kb.app import doctor_places, opening
from summit_kb.app.derived import Derived
from summit_kb.app.last_errors import last_errors
from summit_kb.foundation import paths
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.policy import policy
from summit_kb.ingest import EXTRACTOR_VERSION
from summit_kb.ingest.ocr import tesseract
from summit_kb.library.store import Library
from summit_kb.search.index import SearchIndex

_PACKAGES = (
    "PySide6_Essentials",
    "Whoosh-Reloaded",
    "numpy",
    "pillow",
    "pypdf",
    "pypdfium2",
    "lxml",
    "selectolax",
    "markdown-it-py",
    "charset-normalizer",
    "filelock",
    "psutil",
    "platformdirs",
    "tomlkit",
    "tuf",
    "securesystemslib",
    "cryptography",
    "reportlab",
    "citeproc-py",
    "openpyxl",
    "olefile",
    "xlrd",
)
_OCR_LANGUAGES = ("vie", "eng")
_SECONDS = 10

Section = dict[str, object]


def report(root: Path | None = None) -> dict[str, Section]:
    """Facts by section; ``root`` is the library asked about, None the default one."""
    return {
        "program": _program(),
        "paths": _paths(),
        "packages": {name: _version(name) for name in _PACKAGES},
        "fonts": _fonts(),
        "ocr": _ocr(),
        "library": _library(root),
        "policy": doctor_places.policy_facts(),
        "editions": doctor_places.edition_facts(),
        "sources": doctor_places.source_facts(),
        "errors": {"last": list(last_errors(_log()))},
    }


def _program() -> Section:
    return {
        "version": _version("summit-kb"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "encoding": sys.getfilesystemencoding(),
        "extractors": EXTRACTOR_VERSION,
    }


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _paths() -> Section:
    home = paths.home()
    there = home if home.exists() else home.parent
    return {
        "home": str(home),
        "home-writable": os.access(there, os.W_OK),
        "free-megabytes": shutil.disk_usage(_nearest(home)).free // 1_000_000,
        "log": str(_log()),
        "resources": str(paths.resources_dir()),
        "starter-library": str(paths.starter_library()),
        **doctor_places.place_facts(),
    }


def _log() -> Path:
    return paths.home() / "logs" / "summit-kb.log"


def _nearest(path: Path) -> Path:
    return path if path.exists() else _nearest(path.parent)


def _fonts() -> Section:
    """Fonts of the system that have the Vietnamese letters."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        known = ("segoeui.ttf", "arial.ttf", "times.ttf")
        found = [name for name in known if (folder / name).exists()]
    elif sys.platform == "darwin":
        found = sorted({path.stem for path in Path("/System/Library/Fonts").glob("Helv*")})
    else:
        said = _ask("fc-list", ":lang=vi", "family")
        found = sorted({line.split(",")[0] for line in said.splitlines() if line})
    return {"vietnamese": bool(found), "families": found[:12]}


def _ocr() -> Section:
    found = tesseract.find()
    languages = [code for code in _OCR_LANGUAGES if found and code in found.languages]
    return {
        "tesseract": found.version if found else None,
        "executable": found.program if found else None,
        "languages": languages,
        "vietnamese": found is not None and found.reads_vietnamese,
        "install": None if len(languages) == len(_OCR_LANGUAGES) else _system(),
    }


def _system() -> str:
    """Which way of installing programs there is here: a key of the words ``ocr-install``."""
    if sys.platform in {"win32", "darwin"}:
        return sys.platform
    installers = (("apt-get", "debian"), ("dnf", "fedora"), ("pacman", "arch"))
    return next((system for name, system in installers if shutil.which(name)), "other")


def _ask(*command: str) -> str:
    """What a program of the system prints; nothing when it is not there or does not answer."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False, errors="replace"
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _library(root: Path | None) -> Section:
    # The default library is not made just because somebody asks how things are.
    try:
        asked = _usual() if root is None else root
    except SummitError as error:
        return {"path": None, "found": False, "error": str(error)}
    root = asked.expanduser().absolute()
    if not (root / "library.toml").is_file():
        return {"path": str(root), "found": False}
    try:
        is_edition = root == opening.editions_here().library
        library = opening.open_library(None if is_edition else root)
        with contextlib.closing(Derived(library)) as derived:
            return _library_facts(library, derived.index)
    except SummitError as error:
        return {"path": str(root), "found": True, "error": str(error)}


def _library_facts(library: Library, index: SearchIndex) -> Section:
    return {
        "path": str(library.root),
        "found": True,
        "name": library.name,
        "edition": library.edition,
        "documents": len(library.documents),
        "faults": len(library.faults),
        "topics-shown": list(library.topics),
        "topics-unknown": [one for one in policy().topics if one not in library.thesaurus],
        "derived": str(library.derived),
        "index-current": index.is_current(library),
        "index-problems": index.verify(),
        "index-stamp": str(index.stamp),
    }


def _usual() -> Path:
    """The library that is read when none is named; it is not made for the asking."""
    chosen = policy().settings.get("library")
    if chosen:
        return Path(str(chosen))
    return opening.editions_here().library or policy().editions or paths.home() / "library"
