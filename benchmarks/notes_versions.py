"""Notes through the program itself: real PDF pages, edited, set anew, kept as a version.

    python benchmarks/notes_versions.py [--documents 20] [--notes 10] [--seed 2019]

Texts of the starter library are printed to PDF, added to a library of their own, and noted on; then
each is edited, printed anew on smaller sheets in another size with a heading on every page, and
comes back three ways: unedited under its own id, edited under its own id, and edited as a document
of its own that becomes the newer version. Every note is looked for as its reader would see it. A
place is right when it holds at least half of the words of the note as they are now, and no other
sentence; where the words were changed they are compared with what was written there.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import re
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from notes_edits import Traced, around, inside, together
from notes_revisions import renumbered, split
from summit_kb.app.notes.notebook import Notebook, Said
from summit_kb.app.notes.views import NoteView
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, DocumentFile
from summit_kb.domain.versions import with_new_version
from summit_kb.foundation.paths import starter_library
from summit_kb.library.store import Library
from summit_kb.reading.anchoring.placing import Placed
from summit_kb.reading.correspondence import Correspondence

_SHAPE = re.compile(r"[^.!?\n]{25,}[.!?]|\w+(?: \w+){4,9}")
_EDIT = together(around, inside, split, renumbered)
_WAYS = ("printed anew", "edited, same document", "edited, a document that becomes the version")


def _print(path: Path, text: str, size: QPageSize.PageSizeId, points: int, heading: str) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF(18, 20, 18, 18), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Serif", points))
    lines = text.split("\n")
    if heading:
        lines = [
            line
            for n, line in enumerate(lines)
            for line in ([heading, line] if n % 12 == 0 else [line])
        ]
    document.setPlainText("\n".join(lines))
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.documentLayout().setPaintDevice(writer)
    document.print_(writer)


def _file(path: Path) -> DocumentFile:
    data = path.read_bytes()
    return DocumentFile(path.name, "original", hashlib.sha256(data).hexdigest(), len(data), 1)


def _noted(
    notes: Notebook, document: Document, text: str, count: int, chance: random.Random
) -> dict[str, tuple[int, int]]:
    """Notes on sentences and phrases that stand once: note -> where they stand in ``text``."""
    made: dict[str, tuple[int, int]] = {}
    found = list(_SHAPE.finditer(text))
    chance.shuffle(found)
    for match in found:
        places = notes.places_of(document, match[0])
        if len(made) < count and len(places) == 1:
            view = notes.add(document.id, places[0], Said())
            made[view.note.id] = match.span()
    return made


def _judged(notes: Notebook, view: NoteView, traced: Traced, span: tuple[int, int]) -> str:
    now = traced.now(*span)
    if now is None or traced.torn(*span, *now) > 0.2:
        return "gone"
    if not isinstance(view.place, Placed) or view.document is None:
        return "lost"
    text = notes.placing(view.document).text
    there = text.offsets(view.place.stretch)
    words = " ".join(traced.text[slice(*now)].split())
    flat = " ".join(traced.text.split())
    if there and " ".join(text.text[slice(*there)].split()) == words and flat.count(words) == 1:
        return "right"
    true = Correspondence(traced.text, text.text).span(*now)
    if there is None or true is None:
        return "wrong"
    shared = len(set(range(*there)) & set(range(*true))) / len(
        set(range(*there)) | set(range(*true))
    )
    return "right" if shared >= 0.5 else "wrong"


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--documents", type=int, default=20)
    ask.add_argument("--notes", type=int, default=10)
    ask.add_argument("--seed", type=int, default=2019)
    ask.add_argument("--misses", action="store_true")
    options = ask.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    chance, scores = random.Random(options.seed), {way: Counter[str]() for way in _WAYS}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["SUMMIT_KB_HOME"] = str(folder / "home")
        corpus = Workspace(Library.open(starter_library(), derived=folder / "derived"))
        sources = [
            "\n".join(page.text for page in corpus.text(one).pages)
            for one in corpus.library.documents.values()
        ]
        corpus.close()
        chance.shuffle(sources)
        sources = [one for one in sources if len(one) > 900][: options.documents]
        workspace = Workspace(Library.create(folder / "library", "Bench"))
        for number, text in enumerate(sources):
            _one(workspace, folder, number, text, options, chance, scores)
        workspace.close()
    application.quit()
    bad = 0
    for way, score in scores.items():
        there = score["right"] + score["lost"] + score["wrong"]
        bad += score["wrong"] + (score["right"] < 0.95 * there)
        print(
            f"{way:46} {score['right']:4} right {score['lost']:3} lost {score['wrong']:3} wrong"
            f"  {score['right'] / max(there, 1):6.1%}"
        )
    return int(bool(bad))


def _one(workspace: Workspace, folder: Path, number: int, text: str, options: argparse.Namespace,
         chance: random.Random, scores: dict[str, Counter[str]]) -> None:  # fmt: skip
    first = folder / f"first-{number}.pdf"
    _print(first, text, QPageSize.PageSizeId.A4, 12, "")
    [added] = workspace.add([first]).added
    document = added.document
    notes = workspace.notes
    spans = _noted(notes, document, text, options.notes, chance)
    edited = Traced.of(text)
    _EDIT(edited, list(spans.values()), random.Random(options.seed + number))
    for way, traced in zip(_WAYS, (Traced.of(text), edited, edited), strict=True):
        path = folder / f"{_WAYS.index(way)}-{number}.pdf"
        _print(
            path,
            traced.text,
            QPageSize.PageSizeId.A5,
            10,
            f"ỦY BAN NHÂN DÂN THÀNH PHỐ · Bản {number}",
        )
        _bring_out(workspace, document, path, own=way is not _WAYS[2])
        for note_id, span in spans.items():
            view = notes.get(note_id)
            verdict = _judged(notes, view, traced, span)
            scores[way][verdict] += 1
            if options.misses and verdict in ("lost", "wrong"):
                print(way, verdict, repr(view.note.anchor.exact[:60]), view.place)
        if way is not _WAYS[2]:
            with workspace.library.writing() as writer:
                writer.update(document)
            workspace.library.reload()


def _bring_out(workspace: Workspace, document: Document, path: Path, *, own: bool) -> None:
    if not own:
        [other] = workspace.add([path], accept_duplicates=True).added
        # What was guessed of its language by itself must not keep it from being a version.
        with workspace.library.writing() as writer:
            writer.update(replace(other.document, language=document.language))
        workspace.library.reload()
        workspace.desk.make_version(document.id, other.document.id, is_newest=False)
        return
    file = _file(path)
    target = workspace.library.documents_folder / document.id / path.name
    target.write_bytes(path.read_bytes())
    with workspace.library.writing() as writer:
        made = with_new_version(document, replace(file, name=path.name), "2026-11-23T00:00:00Z")
        writer.update(made)
    workspace.library.reload()


if __name__ == "__main__":
    sys.exit(main())
