"""The styles that references can be written in: Decree 30, records, and any style of CSL."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.foundation import paths
from summit_kb.foundation.errors import ExitCode, SummitError

if TYPE_CHECKING:
    from summit_kb.reading.citing.csl.style import Style

DECREE30 = "decree30"
# Records for other programs, by the ends of their files' names.
RECORDS: Mapping[str, str] = {
    "ris": "ris",
    "bibtex": "bib",
    "csl-json": "json",
    "dc": "xml",
}
# Well-known styles by a short name, with the files that are shipped.
NAMED: Mapping[str, str] = {
    "apa": "apa",
    "chicago": "chicago-author-date",
    "harvard": "harvard-cite-them-right",
    "ieee": "ieee",
    "vancouver": "nlm-citation-sequence",
    "bgddt": "vietnam-ministry-of-education-and-training-vi",
}
STYLES = (DECREE30, *NAMED, *RECORDS)


class StyleUnknownError(SummitError):
    """No style is called so, and no file. Facts: name, known."""

    code = "style-unknown"
    exit_code = ExitCode.USAGE


def csl_style(name: str) -> Style:
    """A style by its short name or the path of its file.

    Raises StyleUnknownError, StyleFileError, DependentStyleError, StorageError.
    """
    from summit_kb.reading.citing.csl.style import read_style  # noqa: PLC0415 - start-up time

    if name in NAMED:
        return read_style(_shipped() / f"{NAMED[name]}.csl")
    path = Path(name).expanduser()
    if path.suffix.lower() in (".csl", ".xml") or path.is_file():
        return _of_file(path.absolute())
    raise StyleUnknownError(name=name, known=", ".join(STYLES))


def _of_file(path: Path) -> Style:
    """The style in a file, or the one it names where that is shipped or lies near."""
    from summit_kb.reading.citing.csl.style import (  # noqa: PLC0415 - start-up time
        DependentStyleError,
        read_style,
    )

    try:
        return read_style(path)
    except DependentStyleError as error:
        name = f"{error.facts['parent']}.csl"
        near = (path.parent / name, path.parent.parent / name, _shipped() / name)
        found = next((one for one in near if one.is_file() and one != path), None)
        if found is None:
            raise
        return read_style(found)


def _shipped() -> Path:
    return paths.resources_dir() / "csl"


def is_known(name: str) -> bool:
    """Whether the name is one of ours, or a file that is there."""
    return name in STYLES or Path(name).expanduser().is_file()
