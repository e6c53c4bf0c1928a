"""A folder such as departments send: mixed formats, no two files alike, made from real ones.

Documents are rewritten rather than copied: a share of their words gives way to other words of the
same document, so that they are neither duplicates nor near copies, and every format keeps its
real make-up. PDF files are runs of pages of real ones and prints of real texts.
"""

from __future__ import annotations

import html
import io
import os
import random
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import openpyxl
import pypdf

from summit_kb.ingest.extract import extract_files

_CHANGED = 0.25
_FEWEST_LETTERS = 500
_RUN = re.compile(r"(<w:t(?: [^>]*)?>)([^<]+)(</w:t>)")
_WORD = re.compile(r"\w+")
# Letters of Vietnamese and blanks in UTF-16, in runs long enough to be text and not structure.
_WIDE_TEXT = re.compile(rb"(?:[\x20-\x7e\xc0-\xff]\x00|[\x00-\xb0]\x01|[\xa0-\xf9]\x1e){24,}")
SHARES = {"pdf": 30, "docx": 24, "doc": 13, "xlsx": 9, "html": 8, "eml": 7, "txt": 6, "ppt": 3}
"""Of a hundred files."""


@dataclass(frozen=True)
class Sources:
    """Real files by ending, and the paragraphs of those with text."""

    files: dict[str, list[Path]]
    texts: list[list[str]]


def read_sources(folders: Sequence[Path]) -> Sources:
    paths = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    paths = [path for path in paths if path.suffix.lower() not in {".toml", ".tsv"}]
    files: dict[str, list[Path]] = {}
    texts: list[list[str]] = []
    for outcome in sorted(extract_files(paths), key=lambda each: str(each.path)):
        if outcome.text is None or sum(len(p.text) for p in outcome.text.pages) < _FEWEST_LETTERS:
            continue
        files.setdefault(outcome.path.suffix.lower().lstrip("."), []).append(outcome.path)
        texts.append([block.text for page in outcome.text.pages for block in page.blocks])
    return Sources(files, texts)


def make(sources: Sources, count: int, folder: Path, seed: int) -> list[Path]:
    """The files, in folders of a hundred; always the same for a seed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chance = random.Random(seed)
    kinds = [kind for kind, share in SHARES.items() for _ in range(share)]
    made: list[Path] = []
    for number in range(count):
        kind = kinds[number * 37 % len(kinds)]
        path = folder / f"{number // 100:02d}" / f"van-ban-{number:04d}.{kind}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(MAKERS[kind](sources, chance))
        made.append(path)
    return made


def rewritten(text: str, words: Sequence[str], chance: random.Random) -> str:
    """The text with a quarter of its words exchanged for others of ``words``."""
    return _WORD.sub(
        lambda match: chance.choice(words) if chance.random() < _CHANGED else match[0], text
    )


def paragraphs(sources: Sources, chance: random.Random, most: int) -> list[str]:
    """A run of up to ``most`` paragraphs of one text, rewritten."""
    text = chance.choice(sources.texts)
    start = chance.randrange(max(1, len(text) - most))
    words = _WORD.findall(" ".join(text)) or ["văn", "bản"]
    return [rewritten(each, words, chance) for each in text[start : start + most]]


def _pdf(sources: Sources, chance: random.Random) -> bytes:
    return _page_run(sources, chance) if chance.random() < 0.4 else _print(sources, chance)


def _page_run(sources: Sources, chance: random.Random) -> bytes:
    """Some pages in a row of a real PDF, the longer ones more often."""
    readers = [pypdf.PdfReader(path) for path in sources.files["pdf"]]
    weights = [len(reader.pages) for reader in readers]
    reader = chance.choices(readers, weights)[0]
    start = chance.randrange(len(reader.pages))
    writer = pypdf.PdfWriter()
    for page in reader.pages[start : start + chance.randint(2, 12)]:
        writer.add_page(page)
    writer.add_metadata({"/Title": f"Trích {start} {chance.random()}"})
    packed = io.BytesIO()
    writer.write(packed)
    return packed.getvalue()


def _print(sources: Sources, chance: random.Random) -> bytes:
    """A text as Qt prints it."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - heavy
    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument  # noqa: PLC0415 - heavy

    application = QGuiApplication.instance() or QGuiApplication([])
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    document = QTextDocument()
    document.setPlainText("\n".join(paragraphs(sources, chance, 120)))
    document.print_(writer)
    del writer, application
    buffer.close()
    return packed.data()


def _docx(sources: Sources, chance: random.Random) -> bytes:
    with zipfile.ZipFile(chance.choice(sources.files["docx"])) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    main = "word/document.xml"
    text = parts[main].decode("utf-8")
    words = _WORD.findall(" ".join(match[2] for match in _RUN.finditer(text)))
    parts[main] = _RUN.sub(
        lambda match: match[1] + rewritten(match[2], words, chance) + match[3], text
    ).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _ole(kind: str) -> Callable[[Sources, random.Random], bytes]:
    """A DOC or PPT file with words exchanged for words as long, in place."""

    def made(sources: Sources, chance: random.Random) -> bytes:
        data = chance.choice(sources.files[kind]).read_bytes()
        found = [match[0].decode("utf-16-le") for match in _WIDE_TEXT.finditer(data)]
        by_length: dict[int, list[str]] = {}
        for word in _WORD.findall(" ".join(found)):
            by_length.setdefault(len(word), []).append(word)

        def other(match: re.Match[str]) -> str:
            if chance.random() > _CHANGED:
                return match[0]
            return chance.choice(by_length.get(len(match[0]), [match[0]]))

        def exchanged(match: re.Match[bytes]) -> bytes:
            return _WORD.sub(other, match[0].decode("utf-16-le")).encode("utf-16-le")

        return _WIDE_TEXT.sub(exchanged, data)

    return made


def _xlsx(sources: Sources, chance: random.Random) -> bytes:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["STT", "Nội dung", "Đơn vị", "Số liệu", "Năm", "Ghi chú"])
    for number, text in enumerate(paragraphs(sources, chance, chance.randint(50, 250)), start=1):
        numbers = [chance.randint(1, 99_999), chance.randint(2009, 2026)]
        sheet.append([number, text[:200], chance.choice(("triệu đồng", "%", "người")), *numbers])
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _html(sources: Sources, chance: random.Random) -> bytes:
    body = "\n".join(f"<p>{html.escape(each)}</p>" for each in paragraphs(sources, chance, 150))
    head = (
        '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Văn bản</title></head>'
    )
    return f"{head}<body>{body}</body></html>".encode()


def _txt(sources: Sources, chance: random.Random) -> bytes:
    return "\n\n".join(paragraphs(sources, chance, 150)).encode()


def _eml(sources: Sources, chance: random.Random) -> bytes:
    """A short mail with one or two documents attached."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Văn thư <van-thu@example.vn>", "thu-vien@example.vn"
    mail["Subject"] = paragraphs(sources, chance, 1)[0][:80].replace("\n", " ")
    mail["Date"], mail["Message-ID"] = "Thu, 12 Mar 2026 08:30:00 +0700", f"<{chance.random()}@x>"
    mail.set_content("\n\n".join(paragraphs(sources, chance, 6)))
    for number in range(chance.choice((1, 1, 2))):
        kind = chance.choice(("docx", "pdf"))
        data = MAKERS[kind](sources, chance)
        name = f"dinh-kem-{chance.randrange(10**6)}-{number}.{kind}"
        mail.add_attachment(data, "application", "octet-stream", filename=name)
    return mail.as_bytes()


MAKERS: dict[str, Callable[[Sources, random.Random], bytes]] = {
    "pdf": _pdf,
    "docx": _docx,
    "doc": _ole("doc"),
    "ppt": _ole("ppt"),
    "xlsx": _xlsx,
    "html": _html,
    "txt": _txt,
    "eml": _eml,
}
