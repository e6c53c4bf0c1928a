"""Which installed packages one package needs, by what their metadata say.

python closure.py SITE-PACKAGES PACKAGE     prints [[needed], [others]] as JSON
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def closure(start: str, requirements: Mapping[str, Iterable[str]]) -> set[str]:
    """``start`` and all it needs here; ``requirements`` are those of each installed package."""
    found: set[tuple[str, str]] = set()
    queue = [(str(canonicalize_name(start)), "")]
    while queue:
        name, extra = queue.pop()
        if (name, extra) in found or name not in requirements:
            continue
        found.add((name, extra))
        for text in requirements[name]:
            wanted = Requirement(text)
            if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
                further = canonicalize_name(wanted.name)
                queue += [(further, ""), *((further, each) for each in wanted.extras)]
    return {name for name, _ in found}


def main(site: str, start: str) -> int:
    installed: dict[str, Sequence[str]] = {
        canonicalize_name(one.metadata["Name"]): one.requires or ()
        for one in distributions(path=[site])
    }
    needed = closure(start, installed)
    print(json.dumps([sorted(needed), sorted(set(installed) - needed)]))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
