"""What reads scans: the data of the languages, and Tesseract for Windows where it is given."""

from __future__ import annotations

import shutil
from pathlib import Path

LANGUAGES = ("vie", "eng", "osd")
_CONFIGS = ("tsv", "txt", "quiet")


class RecognitionDataError(Exception):
    """What was given is not what recognition needs."""


def lay(folder: Path, tessdata: Path | None, engine: Path | None) -> None:
    """Make ``folder``, where the program looks; without ``engine`` the system's is given the data.

    Raises RecognitionDataError.
    """
    if engine is not None:
        if not (engine / "tesseract.exe").is_file():
            raise RecognitionDataError(f"no tesseract.exe in {engine}")
        shutil.copytree(engine, folder, dirs_exist_ok=True)
    if tessdata is None:
        return
    target = folder / "tessdata"
    for name in (
        *(f"{language}.traineddata" for language in LANGUAGES),
        *(f"configs/{config}" for config in _CONFIGS),
    ):
        if not (tessdata / name).is_file():
            raise RecognitionDataError(f"no {name} in {tessdata}")
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(tessdata / name, target / name)
