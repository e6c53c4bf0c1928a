"""What writing costs at scale: building, size, memory, opening, and one document changed.

    python benchmarks/scale_writing.py --text TEXT... [--passages N] [--stock] [--work FOLDER]

A library of N/20 documents of 20 passages each is written in the library's own format, its texts
put where extraction would have put them. Each step is a process of its own, so that its memory is
its own: building, opening and searching, changing one document. CPU seconds are those of the
process; visible means that a search finds the change.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
PER_DOCUMENT = 20
MIX = (
    "nghị quyết", "chuyển đổi số", "thanh pho", '"ủy ban nhân dân"', "năm 2019", "nghi*",
    "kinh tế OR xã hội",
    "thành phố thông minh", "quy dinh ve dat dai", "luật -đất", "type:resolution phát triển",
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--text", type=Path, nargs="+", default=[ROOT / "corpus"])
    parser.add_argument("--passages", type=int, default=20_000)
    parser.add_argument("--stock", action="store_true", help="build stock Whoosh's index as well")
    parser.add_argument("--work", type=Path, help="keeps the library and its index")
    parser.add_argument("--step", choices=STEPS, help="one step alone, in this process")
    options = parser.parse_args()
    if options.step:
        print(json.dumps(STEPS[options.step](options)))
        return 0
    is_kept = options.work is not None
    options.work = options.work or Path(tempfile.mkdtemp(prefix="scale-"))
    for step in STEPS:
        if step == "stock" and not options.stock:
            continue
        facts = _in_own_process(step, options)
        print(f"{step:8} " + ", ".join(f"{name} {value:,.4g}" for name, value in facts.items()))
    if not is_kept:
        shutil.rmtree(options.work, ignore_errors=True)
    return 0


def _in_own_process(step: str, options: argparse.Namespace) -> dict[str, float]:
    command = [
        sys.executable, __file__, "--step", step, "--passages", str(options.passages),
        "--work", str(options.work), "--text", *map(str, options.text),
    ]  # fmt: skip
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def write(options: argparse.Namespace) -> dict[str, float]:
    """The library and its texts; nothing when they are there."""
    from passages import draw, read_texts  # noqa: PLC0415 its step alone
    from summit_kb.domain.document import Document, DocumentFile, Identity  # noqa: PLC0415 its step alone
    from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText  # noqa: PLC0415 its step alone
    from summit_kb.ingest import EXTRACTOR_VERSION  # noqa: PLC0415 its step alone
    from summit_kb.library import document_toml  # noqa: PLC0415 its step alone
    from summit_kb.library.store import Library  # noqa: PLC0415 its step alone
    from summit_kb.library.texts import TextStore  # noqa: PLC0415 its step alone

    root = options.work / f"library-{options.passages}"
    if root.exists():
        return {"documents": options.passages / PER_DOCUMENT}
    library = Library.create(root, "scale")
    texts = TextStore(library.derived / "texts", EXTRACTOR_VERSION)
    passages = draw(read_texts(options.text), options.passages)
    dice = random.Random(7)
    for number in range(0, len(passages), PER_DOCUMENT):
        own = passages[number : number + PER_DOCUMENT]
        name = f"vb-{number // PER_DOCUMENT:05}"
        blocks = [Block(BlockKind.PARAGRAPH, " ".join(one.exact) + ".") for one in own]
        data = "\n\n".join(block.text for block in blocks).encode()
        sha256 = hashlib.sha256(data).hexdigest()
        issued = date(own[0].year, dice.randint(1, 12), dice.randint(1, 28))
        document = Document(
            id=name,
            title=" ".join(own[0].exact[:12]),
            identity=Identity("resolution", f"{number + 1}-NQ/TW", "Chính phủ", issued),
            language="vi",
            added="2025-01-01T00:00:00Z",
            files=(DocumentFile(f"{name}.txt", "original", sha256, len(data)),),
        )
        folder = root / "documents" / name
        folder.mkdir()
        (folder / f"{name}.txt").write_bytes(data)
        (folder / "document.toml").write_text(document_toml.document_text(document), "utf-8")
        pages = tuple(PageText(page, (block,)) for page, block in enumerate(blocks, start=1))
        texts.put(sha256, ExtractedText("text", "benchmark", pages, paged=True))
    return {"documents": len(passages) / PER_DOCUMENT}


def build(options: argparse.Namespace) -> dict[str, float]:
    """The whole path: texts read, analysed, written, merged, put in force."""
    from summit_kb.app.workspace import Workspace  # noqa: PLC0415 its step alone
    from summit_kb.foundation.work import Cancel  # noqa: PLC0415 its step alone

    workspace = Workspace.open(options.work / f"library-{options.passages}", refresh=False)
    before = psutil.Process().memory_info().rss
    cpu, wall = time.process_time(), time.perf_counter()
    with workspace.derived.writing():
        workspace.derived.index.rebuild(workspace.library, workspace.derived.texts)
    seconds = time.process_time() - cpu
    took = time.perf_counter() - wall
    with workspace.derived.writing():
        workspace.derived.sketch_missing(Cancel())  # as adding the documents would have done
    peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "passages/CPU s": options.passages / seconds,
        "CPU s": seconds,
        "wall s": took,
        "MB": _megabytes(workspace.library.derived / "index"),
        "peak MB above": (peak - before) / 2**20,
    }


def stock(options: argparse.Namespace) -> dict[str, float]:
    """The same passages in stock Whoosh: exact and folded with positions, three values, text."""
    from contenders import StockWhoosh  # noqa: PLC0415 its step alone
    from passages import draw, read_texts  # noqa: PLC0415 its step alone

    passages = draw(read_texts(options.text), options.passages)
    folder = options.work / f"stock-{options.passages}"
    shutil.rmtree(folder, ignore_errors=True)
    cpu = time.process_time()
    StockWhoosh().build(folder, passages)
    seconds = time.process_time() - cpu
    return {"passages/CPU s": options.passages / seconds, "MB": _megabytes(folder)}


def opening(options: argparse.Namespace) -> dict[str, float]:
    """Opening, the first search, and the memory after a mix of searches."""
    import numpy as np  # noqa: PLC0415 part of the program that is empty yet

    from summit_kb.domain.finding import Request  # noqa: PLC0415 its step alone
    from summit_kb.search.index import SearchIndex  # noqa: PLC0415 its step alone

    del np
    index = SearchIndex(options.work / f"library-{options.passages}" / ".derived" / "index")
    process = psutil.Process()
    before, wall, cpu = process.memory_info().rss, time.perf_counter(), time.process_time()
    index.search(Request("nghị quyết"))
    facts = {
        "first search ms": 1000 * (time.perf_counter() - wall),
        "CPU ms": 1000 * (time.process_time() - cpu),
        "MB resident": (process.memory_info().rss - before) / 2**20,
    }
    wall = time.perf_counter()
    for text in MIX * 3:
        index.search(Request(text))
    for end in range(1, 21):
        index.search(Request("ủy ban nhân dân thành phố"[:end], as_you_type=True))
        index.suggest("ủy ban nhân dân"[:end])
    facts["mix ms"] = 1000 * (time.perf_counter() - wall)
    memory = process.memory_full_info()
    facts["MB after the mix"] = (memory.rss - before) / 2**20
    facts["of it ours alone"] = memory.uss / 2**20
    return facts


def change(options: argparse.Namespace) -> dict[str, float]:
    """One document edited in a running workspace, then in a new one, until it is found."""
    from summit_kb.app.workspace import Workspace  # noqa: PLC0415 its step alone
    from summit_kb.domain.finding import Request  # noqa: PLC0415 its step alone

    root = options.work / f"library-{options.passages}"
    wall = time.perf_counter()
    workspace = Workspace.open(root)
    workspace.search(Request("nghị quyết"))
    facts = {"workspace opened and searched ms": 1000 * (time.perf_counter() - wall)}
    for turn in range(3):
        word = f"{'abc'[turn]}{time.time_ns()}"
        wall, cpu = time.perf_counter(), time.process_time()
        document = workspace.library.get("vb-00007")
        with workspace.changing() as writer:
            writer.update(dataclasses.replace(document, title=f"Nghị quyết {word}"))
        written = time.perf_counter()
        found = workspace.search(Request(word))
        if [hit.document for hit in found.hits] != ["vb-00007"]:
            raise RuntimeError("the change is not found")
        facts[f"changed ms {turn}"] = 1000 * (written - wall)
        facts[f"visible ms {turn}"] = 1000 * (time.perf_counter() - wall)
        facts[f"CPU ms {turn}"] = 1000 * (time.process_time() - cpu)
    workspace.close()
    return facts


def _megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20


STEPS = {"write": write, "build": build, "stock": stock, "open": opening, "change": change}

if __name__ == "__main__":
    sys.exit(main())
