"""A scan in the reader: recognised where Tesseract is installed, waiting for it elsewhere."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pypdfium2 as pdfium
from PySide6.QtWidgets import QWidget

from summit_kb.app.workspace import Workspace
from summit_kb.domain.locator import Locator
from summit_kb.foundation.paths import starter_library

if TYPE_CHECKING:
    from rendering import Stage

_DOCUMENT = "phat-bieu-khai-mac-2019"
_added: dict[Workspace, str] = {}
_SCALE = cast("int", 200 / 72)  # declared as int there and used as a float


def scan_found(stage: Stage) -> QWidget:
    """Words found and painted on the picture of a page that lies a little askew."""
    document = _scanned(stage.workspace)
    stage.window.navigator.open(Locator(document, 1), "thành phố thông minh")
    stage.wait(3_000)
    return stage.window


def _scanned(workspace: Workspace) -> str:
    """Added again where another state took it away."""
    known = _added.get(workspace, "")
    if known not in workspace.library.documents:
        known = _added[workspace] = _add(workspace)
    return known


def _add(workspace: Workspace) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Phat bieu khai mac (quet).pdf"
        pdf = pdfium.PdfDocument(starter_library() / "documents" / _DOCUMENT / f"{_DOCUMENT}.pdf")
        drawn = [page.render(scale=_SCALE).to_pil().convert("L") for page in pdf]
        first, *rest = [picture.rotate(0.7, fillcolor=255) for picture in drawn]
        first.save(path, resolution=200, save_all=True, append_images=rest)
        done = workspace.add([path], accept_duplicates=True)
    for failed in done.failed:
        raise failed.error
    return done.added[0].document.id


STATES = (scan_found,)
