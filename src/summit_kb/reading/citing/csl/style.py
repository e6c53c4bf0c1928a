"""A citation style as it lies in a file: what it is called, and whether it can be carried out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from summit_kb.foundation.errors import ExitCode, StorageError, SummitError

NAMESPACE = "http://purl.org/net/xbiblio/csl"
_NS = {"cs": NAMESPACE}
_LARGEST = 2_000_000
# No style needs a document type; with one, a file of a few lines may grow without end.
_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class StyleFileError(SummitError):
    """A file that is no style, or one that cannot be carried out. Facts: path, detail."""

    code = "style-file"
    exit_code = ExitCode.USAGE


class DependentStyleError(SummitError):
    """A style that only names another one. Facts: path, title, parent."""

    code = "style-dependent"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Style:
    """``is_note``: references stand in footnotes. ``data`` is the file, ``stamp`` tells its state.

    ``has_list`` tells whether it has a list of references.
    """

    path: Path
    title: str
    is_note: bool
    has_list: bool
    data: bytes
    stamp: tuple[int, int]


def read_style(path: Path) -> Style:
    """Raises StyleFileError, DependentStyleError, StorageError."""
    try:
        state = path.stat()
        if state.st_size > _LARGEST:
            raise StyleFileError(path=str(path), detail=f"{state.st_size} bytes")
        data = path.read_bytes()
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    root = _root(path, data)
    title = " ".join((root.findtext("cs:info/cs:title", "", _NS) or path.stem).split())
    parent = root.find('cs:info/cs:link[@rel="independent-parent"]', _NS)
    if parent is not None:
        named = parent.get("href", "").rstrip("/").rpartition("/")[2]
        raise DependentStyleError(path=str(path), title=title, parent=named)
    if root.find("cs:citation/cs:layout", _NS) is None:
        raise StyleFileError(path=str(path), detail="<citation>")
    return Style(
        path,
        title,
        root.get("class") == "note",
        root.find("cs:bibliography/cs:layout", _NS) is not None,
        data,
        (state.st_mtime_ns, state.st_size),
    )


def _root(path: Path, data: bytes) -> ET.Element:
    if _DOCTYPE.search(data):
        raise StyleFileError(path=str(path), detail="<!DOCTYPE")
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError) as error:
        raise StyleFileError(path=str(path), detail=str(error)) from error
    if root.tag != f"{{{NAMESPACE}}}style":
        raise StyleFileError(path=str(path), detail=f"<{root.tag.rpartition('}')[2]}>")
    return root
