"""Books of 100 to 1,000 pages: pages a second, memory, size, how soon a cancel works.

    python benchmarks/briefing_book.py [--pages 100 250 500 1000] [--work FOLDER] [--cancel]

The pages are made up with a fixed seed: texts set in the program's own typeface, scans of A4 sheets
at 200 dpi in grey and at 300 dpi in colour with words recognised on them, drawings, and text files
that are set anew. Each book is made in a process of its own and checked by qpdf where it is there.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path

import numpy as np
import psutil
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.text import (
    Block,
    BlockKind,
    ExtractedText,
    PageText,
    Recognized,
    WordBox,
)
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.library.store import Library
from summit_kb.reading.briefing.typefaces import BOLD, REGULAR, register
from watching import Memory

_MOST_CHECKED = 120_000_000
A4 = (595.28, 841.89)
SYLLABLES = (
    *("thành", "phố", "Đà", "Nẵng", "chuyển", "đổi", "số", "nghị", "quyết", "đô", "thị"),
    *("thông", "minh", "hạ", "tầng", "dữ", "liệu", "kế", "hoạch", "ủy", "ban"),
)
PLAN = (("text", 40), ("grey", 25), ("drawing", 20), ("colour", 10), ("markdown", 5))
"""Of a hundred pages so many are of each kind."""


def words(dice: random.Random, count: int) -> str:
    return " ".join(dice.choices(SYLLABLES, k=count))


def text_pages(path: Path, count: int, dice: random.Random) -> None:
    canvas = Canvas(str(path), A4, invariant=1)
    for _ in range(count):
        canvas.setFont(BOLD, 14)
        canvas.drawString(60, 780, words(dice, 8))
        canvas.setFont(REGULAR, 10.5)
        for line in range(44):
            canvas.drawString(60, 750 - 15 * line, words(dice, 15))
        canvas.showPage()
    canvas.save()


def scan_pages(path: Path, count: int, dice: random.Random, dots: int, mode: str) -> None:
    canvas = Canvas(str(path), A4, invariant=1)
    size = (int(8.27 * dots), int(11.69 * dots))
    noise = np.random.default_rng(dice.randrange(1 << 30))
    for _ in range(count):
        paper = noise.normal(235, 9, (size[1] // 2, size[0] // 2)).clip(0, 255).astype("uint8")
        image = Image.fromarray(paper).resize(size).filter(ImageFilter.GaussianBlur(0.6))
        packed = BytesIO()
        image.convert(mode).save(packed, "JPEG", quality=85)
        packed.seek(0)
        canvas.drawImage(ImageReader(packed), 0, 0, *A4)
        canvas.showPage()
    canvas.save()


def drawing_pages(path: Path, count: int, dice: random.Random) -> None:
    canvas = Canvas(str(path), (A4[1], A4[0]), invariant=1)
    for _ in range(count):
        for _line in range(3_000):
            canvas.line(*(dice.uniform(0, side) for side in (A4[1], A4[0]) * 2))
        canvas.showPage()
    canvas.save()


def recognised(count: int, dice: random.Random) -> tuple[PageText, ...]:
    """About 300 words seen on each page."""
    pages: list[PageText] = []
    for number in range(1, count + 1):
        boxes = tuple(
            WordBox(word, 60 + 45 * column, 60 + 20 * row, 100 + 45 * column, 72 + 20 * row)
            for row in range(30)
            for column, word in enumerate(dice.choices(SYLLABLES, k=10))
        )
        text = " ".join(box.text for box in boxes)
        seen = Recognized(boxes, (90,) * len(boxes))
        block = (Block(BlockKind.PARAGRAPH, text),)
        pages.append(PageText(number, block, recognized=seen))
    return tuple(pages)


def make(kind: str, path: Path, count: int, dice: random.Random) -> ExtractedText:
    if kind == "markdown":
        blocks = [
            Block(BlockKind.PARAGRAPH, words(dice, 120)) for _ in range(4 * count)
        ]  # about a sheet for four
        path.write_text("\n\n".join(block.text for block in blocks), encoding="utf-8")
        return ExtractedText("markdown", "bench", (PageText(1, tuple(blocks)),), paged=False)
    if kind == "text":
        text_pages(path, count, dice)
    elif kind == "drawing":
        drawing_pages(path, count, dice)
    else:
        scan_pages(path, count, dice, *((200, "L") if kind == "grey" else (300, "RGB")))
        return ExtractedText("pdf", "bench", recognised(count, dice), paged=True)
    block = (Block(BlockKind.PARAGRAPH, words(dice, 30)),)
    pages = tuple(PageText(number, block) for number in range(1, count + 1))
    return ExtractedText("pdf", "bench", pages, paged=True)


def make_library(root: Path, hundreds: int) -> None:
    """One document of every kind for each hundred pages."""
    from summit_kb.app.workspace import Workspace  # noqa: PLC0415 - only here

    register()
    dice = random.Random(43)
    library = Library.create(root, "Đo tập tài liệu")
    with library.writing() as writer:
        texts: dict[str, ExtractedText] = {}
        for hundred in range(hundreds):
            for kind, count in PLAN:
                name = f"{kind}-{hundred:03}"
                path = root / f"{name}.{'md' if kind == 'markdown' else 'pdf'}"
                text = make(kind, path, count, dice)
                data = path.read_bytes()
                mark = hashlib.sha256(data).hexdigest()
                file = DocumentFile(path.name, "original", mark, len(data), text.page_count)
                identity = Identity("report", f"{hundred}/BC", "Sở Thông tin", date(2026, 1, 1))
                document = Document(
                    name, words(dice, 9), identity, "vi", "2026-01-01T00:00:00+00:00", files=(file,)
                )
                writer.add(document, [(path, file)])
                path.unlink()
                texts[mark] = text
    workspace = Workspace(library)
    for mark, text in texts.items():
        workspace.derived.texts.put(mark, text)
    workspace.close()


def bind_one(root: Path, hundreds: int, target: Path, cancel_at: str) -> None:
    """Make one book here and print what it took as a line of JSON."""
    from summit_kb.app.briefing import bind  # noqa: PLC0415 - in the process measured alone
    from summit_kb.app.workspace import Workspace  # noqa: PLC0415 - see above
    from summit_kb.domain.briefing import Briefing, Extract  # noqa: PLC0415 - see above

    workspace = Workspace(Library.open(root))
    items = tuple(
        Extract(f"{kind}-{hundred:03}") for hundred in range(hundreds) for kind, _count in PLAN
    )
    cancel, asked = Cancel(), [0.0]

    def report(progress: Progress) -> None:
        if progress.stage == cancel_at and progress.done > progress.total // 2 and not asked[0]:
            asked[0] = time.perf_counter()
            cancel.request()

    memory = Memory()
    memory.start()
    begun, used = time.perf_counter(), time.process_time()
    sheets = 0
    with suppress(CancelledError):
        sheets = bind(
            workspace, Briefing("Sách đo", items), target, report=report, cancel=cancel
        ).sheets
    ended = time.perf_counter()
    memory.end()
    own = psutil.Process().memory_info()
    told = {
        "pages": 100 * hundreds,
        "sheets": sheets,
        "seconds": round(ended - begun, 1),
        "cpu_own": round(time.process_time() - used, 1),
        "worker_mb": round(memory.largest / 1e6),
        "own_mb": round(getattr(own, "peak_wset", own.rss) / 1e6),
        "size_mb": round(target.stat().st_size / 1e6, 1) if target.is_file() else 0,
        "cancel_seconds": round(ended - asked[0], 2) if asked[0] else None,
    }
    workspace.close()
    print(json.dumps(told))


def check(target: Path) -> str:
    # qpdf unpacks every picture, which takes minutes for a large book.
    tool = ["qpdf", "--check"] if target.stat().st_size < _MOST_CHECKED else ["pdfinfo"]
    if not shutil.which(tool[0]):
        return "not checked"
    ran = subprocess.run([*tool, target], capture_output=True, check=False)
    return "whole" if ran.returncode == 0 else f"{tool[0]} says {ran.returncode}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[100, 250, 500, 1000])
    parser.add_argument("--work", type=Path)
    parser.add_argument("--cancel", action="store_true", help="cancel in the middle of each stage")
    parser.add_argument("--one", nargs=4, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        root, hundreds, target, cancel_at = given.one
        bind_one(Path(root), int(hundreds), Path(target), cancel_at)
        return
    work = given.work or Path(tempfile.mkdtemp())
    root = work / "library"
    most = max(given.pages)
    if not root.is_dir():
        make_library(root, -(-most // 100))
    stages = ["brief", "bind"] if given.cancel else [""]
    for pages in given.pages:
        for stage in stages:
            target = work / f"book-{pages}.pdf"
            target.unlink(missing_ok=True)
            command = [sys.executable, __file__, "--one", str(root), str(-(-pages // 100))]
            ran = subprocess.run(
                [*command, str(target), stage], capture_output=True, text=True, check=False
            )
            told = json.loads(ran.stdout) if ran.returncode == 0 else {"error": ran.stderr[-300:]}
            rate = told.get("sheets", 0) / max(told.get("seconds", 1), 0.1)
            state = check(target) if target.is_file() else "no file"
            print(json.dumps({**told, "pages_a_second": round(rate, 1), "file": state}), flush=True)


if __name__ == "__main__":
    main()
