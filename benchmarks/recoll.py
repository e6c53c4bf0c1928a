"""Recoll, a desktop search on Xapian, asked through its command line.

A program is started for every search: no other way is installed with it everywhere. It has no
facets, no fields of ours and mends no words, so it sits these out. A file for each document.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from asks import WITHIN, Ask
from contenders import HITS, Answer
from passages import Passage
from search_path import PER_DOCUMENT

_COUNT = re.compile(r"(\d+) results")
CONFIGURATION = """topdirs = {files}
nomd5types = text/plain
idxflushmb = 200
thrQSizes = -1 -1 -1
"""


class Recoll:
    name = "recoll"
    counts_passages = False
    sits_out = frozenset({"fuzzy", "filtered", "facets alone"})

    def __init__(self) -> None:
        if shutil.which("recollq") is None or shutil.which("recollindex") is None:
            raise ImportError("recollindex and recollq are not installed")

    def build(self, folder: Path, passages: list[Passage]) -> None:
        texts = {}
        for at in range(0, len(passages), PER_DOCUMENT):
            own = passages[at : at + PER_DOCUMENT]
            whole = "\n\n".join(" ".join(one.exact) + "." for one in own)
            texts[f"vb-{at // PER_DOCUMENT:05}"] = whole
        self.build_of(folder, texts)

    def build_of(self, folder: Path, texts: dict[str, str]) -> None:
        """An index of texts by name, each a file."""
        files = folder / "files"
        files.mkdir(parents=True)
        for name, text in texts.items():
            (files / f"{name}.txt").write_text(text, encoding="utf-8")
        own = folder / "recoll"
        own.mkdir()
        (own / "recoll.conf").write_text(CONFIGURATION.format(files=files), encoding="utf-8")
        subprocess.run(["recollindex", "-c", own], check=True, capture_output=True)

    @staticmethod
    def own_bytes(folder: Path) -> int:
        """What of the folder is no index."""
        return sum(path.stat().st_size for path in (folder / "files").iterdir())

    def open(self, folder: Path) -> None:
        self._configuration = folder / "recoll"

    def search(self, ask: Ask) -> Answer:
        lines = self.ask(self._typed(ask), "-A", "-s", "")
        found = next(filter(None, map(_COUNT.match, lines)), None)
        snippets = [line for line in lines if line == "ABSTRACT"]
        return Answer(int(found[1]) if found else 0, {}, snippets[:HITS])

    def ask(self, *arguments: str, hits: int = HITS) -> list[str]:
        """What recollq prints."""
        command = ["recollq", "-c", str(self._configuration), "-n", str(hits)]
        text, *options = arguments
        done = subprocess.run([*command, *options, text], check=True, capture_output=True)
        return done.stdout.decode("utf-8", "replace").splitlines()

    @staticmethod
    def _typed(ask: Ask) -> str:
        words = list(ask.words)
        if ask.how == "phrase":
            return '"' + " ".join(words) + '"'
        if ask.how == "near":
            return '"' + " ".join(words) + f'"p{WITHIN}'
        words += [f"{ask.prefix}*"] if ask.prefix else []
        return (" OR " if ask.how == "any" else " ").join(words)
