"""Tesseract with Vietnamese and English, which scans are read with: wanted, never required.

Linux only, as system packages; on Windows and macOS ``summit-kb doctor`` says how to install it.
A computer where it cannot be installed goes on without: scans enter the library and wait.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import libraries
from packages import OCR, OCR_LANGUAGES, Need
from speech import say

_SECONDS = 20


def install(log: Path) -> None:
    """Install what is missing of it, or say once how to."""
    missing = wanted()
    if not missing:
        return
    say("Cài Tesseract để đọc bản quét …", "Installing Tesseract, which reads scans …")
    if not libraries.apt_install([need.debian for need in missing], log) or wanted():
        say("Chưa có Tesseract: bản quét sẽ chờ.", "No Tesseract yet: scans will wait for it.")
        libraries.tell(wanted())


def wanted() -> list[Need]:
    """What this computer lacks to read scans."""
    if not sys.platform.startswith("linux"):
        return []
    program = shutil.which(OCR.name)
    if program is None:
        return [OCR, *OCR_LANGUAGES]
    known = _languages(program)
    return [need for need in OCR_LANGUAGES if need.name not in known]


def _languages(program: str) -> list[str]:
    try:
        done = subprocess.run(
            [program, "--list-langs"],
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return (done.stdout + done.stderr).decode("utf-8", "replace").split()
