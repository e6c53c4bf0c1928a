"""A library of many documents, written by one process in the library's own format."""

from __future__ import annotations

import hashlib
import random
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.library import document_toml

TYPES = ("resolution", "decision", "plan", "report", "notice", "scheme", "speech", "summary")
ISSUERS = ("Bộ Chính trị", "Quốc hội", "Chính phủ", "UBND TP. Đà Nẵng", "Sở Thông tin", "VINASA")
ABBREVIATIONS = {"resolution": "NQ", "decision": "QĐ", "plan": "KH", "report": "BC", "notice": "TB"}


def write_library(folder: Path, starter: Path, count: int) -> None:
    """``count`` documents of about two pages of text each, drawn from the starter's sentences."""
    sentences = _sentences(starter)
    topics = _topics(starter)
    folder.mkdir(parents=True)
    for name in ("library.toml", "topics.toml", "events.toml"):
        shutil.copyfile(starter / name, folder / name)
    dice = random.Random(43)
    for number in range(count):
        _write(folder / "documents", number, sentences, topics, dice)


def _write(
    documents: Path, number: int, sentences: list[str], topics: list[str], dice: random.Random
) -> None:
    kind = dice.choice(TYPES)
    document_id = f"tai-lieu-{number:05}"
    title = f"{dice.choice(sentences)[:90]} ({number})"
    body = "\n\n".join(" ".join(dice.choices(sentences, k=6)) for _ in range(8))
    data = f"# {title}\n\n{body}\n".encode()
    folder = documents / document_id
    folder.mkdir(parents=True)
    (folder / f"{document_id}.md").write_bytes(data)
    day = date(2005, 1, 1) + timedelta(days=dice.randrange(7_600))
    code = ABBREVIATIONS.get(kind)
    document = Document(
        id=document_id,
        title=title,
        identity=Identity(
            kind, f"{number}/{code}-UBND" if code else None, dice.choice(ISSUERS), day
        ),
        language="vi",
        added=(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)).isoformat(),
        topics=tuple(dice.sample(topics, 2)),
        files=(
            DocumentFile(
                f"{document_id}.md", "original", hashlib.sha256(data).hexdigest(), len(data)
            ),
        ),
    )
    (folder / "document.toml").write_text(document_toml.document_text(document), encoding="utf-8")


def _sentences(starter: Path) -> list[str]:
    text = " ".join(path.read_text(encoding="utf-8") for path in starter.rglob("*.md"))
    pieces = (piece.strip(" #*|-\n") for piece in text.replace("\n", " ").split(". "))
    return [" ".join(piece.split()) for piece in pieces if 40 < len(piece) < 300]


def _topics(starter: Path) -> list[str]:
    lines = (starter / "topics.toml").read_text(encoding="utf-8").splitlines()
    return [line.split('"')[1] for line in lines if line.startswith("id = ")]
