"""Whether the list of parts and the notices are complete: no file without a part, no part without
its licence, no licence without its text.

    python packaging/freeze/completeness.py FOLDER
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import sbom
from ownership import files_of

_SHARE = "share"
_SECTION = re.compile(r"^={78}\n(.+)\n={78}\n", re.MULTILINE)
_TITLE = re.compile(r" · |\.txt$|^\S+ \d\S*: ")
_FEW = 30
"""Letters that no licence's text gets by with."""


def lacking(folder: Path) -> list[str]:
    """One line for each thing that is missing; none when all is there."""
    share = folder / _SHARE
    parts = json.loads((share / sbom.PARTS).read_text(encoding="utf-8"))["components"]
    owned = [place for part in parts for place in _places(part)]
    lying = files_of(folder)
    # The list itself and what was written for it came after the files were counted.
    lines = [f"no part has {file}" for file in lying if file not in owned and not _ours(file)]
    lines += [f"is not there: {file}" for file in sorted(set(owned) - set(lying))]
    lines += [f"more than one part has {file}" for file in sorted(_twice(owned))]
    texts = {file.name: sections(file.read_text(encoding="utf-8")) for file in share.glob("*.txt")}
    return lines + [line for part in parts for line in _faults(part, texts)]


def _faults(part: Mapping[str, Any], texts: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    name = part["name"]
    if not part.get("licenses"):
        yield f"no licence is named for {name}"
    properties = part.get("properties", ())
    terms = [one["value"] for one in properties if one["name"] == sbom.TERMS]
    if not terms:
        yield f"no text is named for {name}"
    for value in terms:
        file, _, title = value.partition(": ")
        if len(texts.get(file, {}).get(title, "").strip()) < _FEW:
            yield f"the text of {name} is not there: {value}"


def sections(text: str) -> dict[str, str]:
    """The texts by their titles, a list of files after a title left out; "" is the whole of it.

    A text may have headings that look like titles: what follows them is counted to it as well.
    """
    found = [(match[1], match.start(), match.end()) for match in _SECTION.finditer(text)]
    told = {"": text}
    for at, (title, _, end) in enumerate(found):
        following = (start for other, start, _ in found[at + 1 :] if _TITLE.search(other))
        told[re.sub(r": .*", "", title)] = text[end : next(following, len(text))]
    return told


def _places(part: Mapping[str, Any]) -> list[str]:
    return [one["location"] for one in part.get("evidence", {}).get("occurrences", ())]


def _ours(file: str) -> bool:
    return file.startswith(f"{_SHARE}/")


def _twice(owned: list[str]) -> set[str]:
    seen: set[str] = set()
    return {file for file in owned if file in seen or seen.add(file)}


def main(folder: str) -> int:
    lines = lacking(Path(folder))
    for line in lines:
        print(line)
    print(f"{len(lines)} things are missing")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
