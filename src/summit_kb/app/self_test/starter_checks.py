"""Pages drawn and the starter library searched, as people do."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from summit_kb.app.self_test.parts import WORDS, samples
from summit_kb.app.self_test.trying import wrong_unless
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation import paths
from summit_kb.reading.pages import PageServer

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_MOST_BLANK = 4  # colours of a page that shows nothing


def pages(_folder: Path) -> str:
    """A page drawn and its words, by a worker that is ended and started again."""
    server = PageServer()
    try:
        for name in ("mau.pdf", "khoa.pdf"):
            path = samples() / name
            picture = server.render(path, 1, 1.0)
            rows = {picture.data[at : at + 4] for at in range(0, len(picture.data) - 3, 4)}
            wrong_unless(len(rows) > _MOST_BLANK, f"{name}: {len(rows)}")
            words = " ".join(word.text for word in server.words(path, 1))
            wrong_unless(WORDS in words, f"{name}: {words}")
            server.close()
    finally:
        server.close()
    return f"{picture.width} × {picture.height}"


@contextmanager
def starter(*, apart: bool = False) -> Generator[Workspace]:
    """The starter library; its index is kept in the home of the moment."""
    workspace = Workspace.open(paths.starter_library(), apart=apart)
    try:
        yield workspace
    finally:
        workspace.close()


def search(_folder: Path) -> str:
    """The index is made by the process that long work is left to, and searched here."""
    with starter(apart=True) as workspace:
        asked = (WORDS, "da nang", "43-NQ/TW")
        found = {text: workspace.search(Request(text)) for text in asked}
    told = ", ".join(f"{text}: {findings.total}" for text, findings in found.items())
    wrong_unless(all(findings.total for findings in found.values()), told)
    first = found["43-NQ/TW"].hits[0].document
    wrong_unless(first.startswith(RESOLUTION), first)
    return told


def similar(_folder: Path) -> str:
    with starter() as workspace:
        like = workspace.similar(workspace.library.get(RESOLUTION))
    wrong_unless(like.hits, RESOLUTION)
    return like.hits[0].document
