"""How much of the machine one document may take."""

from __future__ import annotations

from dataclasses import dataclass

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Limits:
    """Beyond ``bytes``, ``seconds`` and ``memory`` a file is refused; beyond pages and characters
    it is cut, with a warning that says so. ``part`` bounds each unpacked member of a zip archive.
    ``recycle`` is the number of documents after which a worker is replaced. Of a container at most
    ``members`` files and ``unpacked`` bytes are taken out, of containers in it ``depth`` deep.

    With ``ocr`` at most ``ocr_pages`` pages without text are recognised, ``ocr_jobs`` side by side,
    for no longer than ``ocr_seconds`` in all and ``ocr_page_seconds`` each.
    """

    bytes: int = 500 * _MEGABYTE
    part: int = 200 * _MEGABYTE
    pages: int = 5_000
    characters: int = 20_000_000
    seconds: float = 120.0
    memory: int = 1_200 * _MEGABYTE
    recycle: int = 200
    members: int = 1_000
    unpacked: int = 1_000 * _MEGABYTE
    depth: int = 2
    ocr: bool = True
    ocr_pages: int = 1_000
    ocr_seconds: float = 3_600.0
    ocr_page_seconds: float = 90.0
    ocr_jobs: int = 1
