"""Links to documents cited by number, against those counted by hand.

    python benchmarks/links.py TRUTH.tsv [FOLDER]... [--misses]

TRUTH.tsv (`links_starter.tsv` is that of the starter library) has the columns document, number,
target and count. A document is an id, or the name of a file in one of the folders, which are added
to a copy of the starter library; `#1-2` behind it means these pages only. A target is an id, a
file name, `own` (no link), `absent` (with `:date` to tell which), `?` (several: the reader is
asked) or `optional` (an example of a number, linked or not). Prints how many links are right,
wrong (they lead elsewhere), left open (the right one is among those offered) and missed, and what
they cost.
"""

from __future__ import annotations

import argparse
import csv
import re
import shutil
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document
from summit_kb.foundation import paths
from summit_kb.reading.linking.link import Certainty, Link, LinkKind
from summit_kb.reading.linking.other_forms import is_standard
from summit_kb.vietnamese.numbers import number_key

OWN, ABSENT, SEVERAL, OPTIONAL = "own", "absent", "?", "optional"
_PAGES = re.compile(r"#(\d+)-(\d+)$")


@dataclass(frozen=True)
class Row:
    """A number that stands ``count`` times in a document and means ``target``."""

    number: str
    target: str
    count: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("truth", type=Path)
    parser.add_argument("folders", type=Path, nargs="*", metavar="FOLDER")
    parser.add_argument("--misses", action="store_true", help="show what was not right")
    options = parser.parse_args()
    truth = read_truth(options.truth)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "library"
        shutil.copytree(paths.starter_library(), root)
        workspace = Workspace.open(root)
        try:
            names = taken_in(workspace, options.folders)
            report(workspace, truth, names, show=options.misses)
        finally:
            workspace.close()


def read_truth(path: Path) -> dict[str, list[Row]]:
    made: dict[str, list[Row]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        for row in csv.DictReader(lines, delimiter="\t"):
            made[row["document"]].append(Row(row["number"], row["target"], int(row["count"])))
    return made


def taken_in(workspace: Workspace, folders: Sequence[Path]) -> dict[str, str]:
    """Ids of the documents by id and by the name of the file they were made of."""
    names = {one: one for one in workspace.library.documents}
    if folders:
        added = workspace.add(folders, ocr=False, accept_secret=True, accept_duplicates=True)
        names |= {one.path.name: one.document.id for one in added.added}
    return names


def report(
    workspace: Workspace, truth: Mapping[str, list[Row]], names: Mapping[str, str], *, show: bool
) -> None:
    total: Counter[str] = Counter()
    seconds, pages = 0.0, 0
    for name, rows in truth.items():
        pattern = _PAGES.search(name)
        document = workspace.library.get(names[name[: pattern.start()] if pattern else name])
        workspace.text(document)
        began = time.process_time()
        links = workspace.linking.links_of(document)
        every = [link for page in links.pages for link in links.on(page)]
        seconds, pages = seconds + time.process_time() - began, pages + len(links.pages)
        wanted = range(int(pattern[1]), int(pattern[2]) + 1) if pattern else range(1, 10**6)
        found = [one for one in every if one.kind is LinkKind.NUMBER and one.page in wanted]
        misses = list(judge(rows, found, document, names, total))
        if show and misses:
            print(f"{name}:", *misses, sep="\n  ")
    cited = sum(row.count for rows in truth.values() for row in rows if row.target not in _FREE)
    print(f"{cited} numbers cited in {len(truth)} documents: " + told(total))
    print(f"{pages} pages, {seconds * 1000 / max(pages, 1):.2f} ms of CPU a page")


_FREE = (OWN, OPTIONAL)


def told(total: Counter[str]) -> str:
    return ", ".join(f"{total[key]} {key}" for key in ("right", "wrong", "open", "missed"))


def judge(
    rows: Iterable[Row],
    found: Iterable[Link],
    document: Document,
    names: Mapping[str, str],
    total: Counter[str],
) -> Iterator[str]:
    """Count what became of each row, the surest first; tells of what is not right."""
    by_number: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_number[number_key(row.number)].append(row)
    links: dict[str, list[Link]] = defaultdict(list)
    for one in found:
        links[number_key(one.number or "")].append(one)
    for key, listed in by_number.items():
        left = list(links.pop(key, []))
        yield from _judge_number(listed, left, document, names, total)
    for key, listed_nowhere in links.items():
        # Standards were not counted by hand.
        extra = [one for one in listed_nowhere if not is_standard(one.number or "")]
        total["wrong"] += len(extra)
        yield from (f"wrong: {key} on page {one.page} is cited nowhere" for one in extra)


def _judge_number(
    rows: list[Row],
    left: list[Link],
    document: Document,
    names: Mapping[str, str],
    total: Counter[str],
) -> Iterator[str]:
    free = sum(row.count for row in rows if row.target == OPTIONAL)
    short: list[tuple[Row, int]] = []
    for row in rows:
        if row.target in _FREE:
            continue
        fitting = [one for one in left if _leads_to(one, row.target, names)][: row.count]
        for one in fitting:
            left.remove(one)
        total["right"] += len(fitting)
        short.append((row, row.count - len(fitting)))
    for row, missing in short:
        offered = [one for one in left if _offers(one, row.target, names)][:missing]
        for one in offered:
            left.remove(one)
        total["open"] += len(offered)
        others = left[: missing - len(offered)]
        del left[: missing - len(offered)]
        total["wrong"] += len(others)
        gone = missing - len(offered) - len(others)
        total["missed"] += gone
        for what, many in (("open", len(offered)), ("wrong", len(others)), ("missed", gone)):
            if many:
                yield f"{what}: {many} x {row.number} -> {row.target}"
    if len(left) > free:
        total["wrong"] += len(left) - free
        yield f"wrong: {len(left) - free} x {rows[0].number} linked, and should not be"


def _leads_to(link: Link, target: str, names: Mapping[str, str]) -> bool:
    if target == SEVERAL:
        return link.certainty is Certainty.AMBIGUOUS
    if target.startswith(ABSENT):
        day = target.partition(":")[2]
        said = link.targets[0].identity.date if link.targets[0].identity else None
        return link.certainty is Certainty.ABSENT and day in ("", str(said))
    return link.certainty is not Certainty.AMBIGUOUS and _offers(link, target, names)


def _offers(link: Link, target: str, names: Mapping[str, str]) -> bool:
    return any(one.document == names.get(target, "") for one in link.targets)


if __name__ == "__main__":
    main()
