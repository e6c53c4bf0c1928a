"""The charts and tables of ``docs/benchmarks.md``, from what ``all.py`` found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from drawing import Scale, dots, panels

Results = Mapping[str, Any]
NAMES = {
    "ours": "ours",
    "search path": "ours",
    "tantivy": "tantivy",
    "tantivy documents": "tantivy",
    "sqlite fts5": "SQLite FTS5",
    "fts5 documents": "SQLite FTS5",
    "stock whoosh": "stock Whoosh",
    "recoll": "Recoll",
}
"""Contender -> what it is called in charts; others are not drawn."""
ORDER = (
    "common word",
    "rare word",
    "3 words AND",
    "3 words OR",
    "question",
    "phrase of 2",
    "phrase of 4",
    "near",
    "prefix of 2",
    "prefix of 3",
    "as you type",
    "fuzzy",
    "filtered",
    "facets alone",
)
GROWING = ("common word", "3 words AND", "question", "prefix of 2", "as you type", "facets alone")
BEGIN = "<!-- written by benchmarks/all.py -->"
END = "<!-- end of what is written -->"
_BESIDE = "p50 to p95 (sign), milliseconds, the first time each search is asked"


def draw_all(results: Results, folder: Path) -> Iterator[tuple[str, Path]]:
    """Every chart that can be drawn from what there is: its title and file."""
    if whole := results.get("whole"):
        count = _thousands(_size_of(results))
        path = folder / "bench-search.svg"
        title = f"From typed text to documents, snippets and facets: {count} passages"
        dots(path, title, _BESIDE, _times(whole), unit="ms")
        yield title, path
    for count, race in results.get("alone", {}).items():
        path = folder / f"bench-engines-{count}.svg"
        title = f"Engines alone, with facets and snippets: {_thousands(int(count))} passages"
        dots(path, title, _BESIDE, _times(race), unit="ms")
        yield title, path
    if results.get("growth"):
        path = folder / "bench-growth.svg"
        note = "p95 the first time each search is asked, from typed text to findings"
        lines = _growing(results)
        title = "As the library grows"
        panels(path, title, note, lines, across="passages", unit="ms")
        yield title, path
    if results.get("alone"):
        path = folder / "bench-building.svg"
        note = "engines alone and (below) from documents to findings; shorter is better"
        rows = dict(_costs(results))
        title = "What an index costs"
        dots(path, title, note, rows, unit="as many times as the least")
        yield title, path
    if results.get("quality"):
        path = folder / "bench-quality.svg"
        note = "mean nDCG@10 of the same questions; further to the right is better"
        title = "Quality of answers"
        dots(path, title, note, _qualities(results), unit="nDCG@10", scale=_even)
        yield title, path


def _times(race: Results) -> dict[str, dict[str, tuple[float, float]]]:
    first = race["first"]
    return {
        kind: {NAMES[one]: (p[0], p[1]) for one, p in first[kind].items() if one in NAMES}
        for kind in ORDER
        if kind in first
    }


def _growing(results: Results) -> dict[str, dict[str, list[tuple[float, float]]]]:
    races = {int(count): race for count, race in results["growth"].items()}
    if "whole" in results:
        races[_size_of(results)] = results["whole"]
    lines: dict[str, dict[str, list[tuple[float, float]]]] = {kind: {} for kind in GROWING}
    for count, race in sorted(races.items()):
        for kind in GROWING:
            for one, p in race["first"].get(kind, {}).items():
                if one in NAMES and one != "recoll":
                    lines[kind].setdefault(NAMES[one], []).append((count, p[1]))
    return lines


def _costs(results: Results) -> Iterator[tuple[str, dict[str, tuple[float, float]]]]:
    """Rows of costs, each as a multiple of the least one."""
    races = {"engine": results["alone"][max(results["alone"], key=int)]}
    if "whole" in results:
        races["documents"] = results["whole"]
    for what, race in races.items():
        for label, figure in (("CPU time to build", "seconds"), ("size of index", "megabytes")):
            costs = {NAMES[one]: b[figure] for one, b in race["built"].items() if one in NAMES}
            yield f"{label}, {what}", _multiples(costs)
    for what, names in (("engine", _ALONE), ("documents", _WHOLE)):
        used = {
            NAMES[one]: c["all_mb"] for one, c in results.get("cold", {}).items() if one in names
        }
        if used:
            yield f"memory, {what}", _multiples(used)


_ALONE = ("ours", "tantivy", "sqlite fts5", "stock whoosh")
_WHOLE = ("search path", "tantivy documents", "fts5 documents")


def _multiples(costs: Mapping[str, float]) -> dict[str, tuple[float, float]]:
    least = min(costs.values())
    return {engine: (1.0, cost / least) for engine, cost in costs.items()}


def _qualities(results: Results) -> dict[str, dict[str, tuple[float, float]]]:
    rows: dict[str, dict[str, tuple[float, float]]] = {}
    for name, engines in results["quality"].items():
        for form, said in (("written", "as written"), ("plain", "no accents")):
            rows[f"{name}, {said}"] = {
                NAMES[one]: (figures[form], figures[form]) for one, figures in engines.items()
            }
    return rows


def _even(values: Iterable[float], start: float, end: float) -> Scale:
    low = int(min(values) * 20) / 20
    return Scale(low, 1.0, start, end, is_log=False)


def tables(results: Results) -> str:
    """What the charts show, in Markdown."""
    parts = []
    if "whole" in results:
        parts.append(f"### From typed text, {_thousands(_size_of(results))} passages\n")
        parts.append(_race_table(results["whole"], "search path"))
    for count, race in results.get("alone", {}).items():
        parts.append(f"### Engines alone, {_thousands(int(count))} passages\n")
        parts.append(_race_table(race, "ours"))
    if "million" in results:
        parts.append("### Engines alone, 1,000,000 passages\n")
        parts.append(_race_table(results["million"], "ours"))
    for count, race in results.get("growth", {}).items():
        parts.append(f"### From typed text, {_thousands(int(count))} passages\n")
        parts.append(_race_table(race, "search path"))
    if "cold" in results:
        parts.append("### New processes\n")
        parts.append(_cold_table(results["cold"]))
    for name, engines in results.get("quality", {}).items():
        parts.append(f"### nDCG@10, {name}\n")
        parts.append(_quality_table(engines))
    return "\n" + "\n".join(parts) + "\n"


def _race_table(race: Results, base: str) -> str:
    """p50 / p95 the first time and again; in brackets p95 as a multiple of that of ours."""
    engines = list(race["built"])
    lines = [f"| | {' | '.join(engines)} |", "|---" * (len(engines) + 1) + "|"]
    for turn in ("first", "again"):
        for kind in ORDER:
            if kind in race[turn]:
                cells = [_cell(race[turn][kind], engine, base) for engine in engines]
                said = kind if turn == "first" else f"{kind}, again"
                lines.append(f"| {said} | {' | '.join(cells)} |")
    for label, figure in (("CPU s to build", "seconds"), ("MB", "megabytes")):
        cells = [f"{race['built'][engine][figure]:.0f}" for engine in engines]
        lines.append(f"| {label} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(times: Mapping[str, list[float]], engine: str, base: str) -> str:
    if engine not in times:
        return "–"
    p50, p95 = times[engine]
    ratio = "" if engine == base else f" ({p95 / times[base][1]:.1f}x)"
    return f"{p50:.1f} / {p95:.1f}{ratio}"


def _cold_table(cold: Results) -> str:
    head = "| | import and open, ms | first search, ms | process to answer, ms "
    lines = [f"{head}| MB after it | MB after all |", "|---" * 6 + "|"]
    for engine, f in cold.items():
        times = " | ".join(f"{f[what]:.0f}" for what in ("open_ms", "first_ms", "process_ms"))
        lines.append(f"| {engine} | {times} | {f['first_mb']:.0f} | {f['all_mb']:.0f} |")
    return "\n".join(lines) + "\n"


def _quality_table(engines: Results) -> str:
    lines = ["| | as written | chance | without accents | chance |", "|---" * 5 + "|"]
    for engine, figures in engines.items():
        chances = figures.get("chance", {"written": "", "plain": ""})
        cells = (figures["written"], chances["written"], figures["plain"], chances["plain"])
        lines.append(f"| {engine} | {' | '.join(map(str, cells))} |")
    return "\n".join(lines) + "\n"


def _size_of(results: Results) -> int:
    return int(results["passages"])


def _thousands(count: int) -> str:
    return f"{count:,}"
