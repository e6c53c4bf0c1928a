"""The document.toml beside a built file: read for the title page, and its file entry kept true."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import tomlkit
from pypdf import PdfReader

from summit_kb.domain.kinds import DOCUMENT_TYPES

SERIES = {"vi": "Summit KB · Thư viện khởi đầu", "en": "Summit KB · Starter library"}
KIND = {"vi": "Bản tóm tắt", "en": "Summary"}


@dataclass(frozen=True)
class Record:
    """What a title page shows. ``details`` is the line under the title."""

    path: Path
    title: str
    language: str
    details: str
    subject: str
    added: str
    target: Path

    @property
    def series(self) -> str:
        return SERIES[self.language]

    @property
    def kind(self) -> str:
        return KIND[self.language]


def read_record(path: Path) -> Record:
    table = tomlkit.parse(path.read_text("utf-8")).unwrap()
    language: str = table["language"]
    return Record(
        path=path,
        title=table["title"],
        language=language,
        details=_details(table, language),
        subject=table.get("subject", ""),
        added=table["added"].strftime("%Y-%m-%dT%H:%M:%SZ"),
        target=path.with_name(table["files"][0]["name"]),
    )


def _details(table: dict[str, object], language: str) -> str:
    kind = DOCUMENT_TYPES[str(table["type"])]
    words = [kind.en if language == "en" else kind.vi]
    words += [str(table[key]) for key in ("number", "issuer", "speaker") if table.get(key)]
    when = table.get("date")
    if isinstance(when, date):
        words.append(f"{when:%d/%m/%Y}" if language == "vi" else f"{when.day} {when:%B %Y}")
    return "  ·  ".join(words)


def refresh_files(path: Path) -> bool:
    """Writes sha256, size and pages of the document's files as they are; True when one changed."""
    before = path.read_text("utf-8")
    document = tomlkit.parse(before)
    for entry in document["files"]:
        file = path.with_name(str(entry["name"]))
        data = file.read_bytes()
        entry["sha256"] = hashlib.sha256(data).hexdigest()
        entry["size"] = len(data)
        if file.suffix == ".pdf":
            entry["pages"] = len(PdfReader(file).pages)
    after = tomlkit.dumps(document)
    if after == before:
        return False
    path.write_text(after, "utf-8", newline="\n")
    return True
