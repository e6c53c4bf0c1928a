"""The worker process that reads files: ``python -m summit_kb.ingest.worker``."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from summit_kb.foundation.errors import SummitError
from summit_kb.ingest.error_json import error_to_json
from summit_kb.ingest.errors import WorkerMemoryError
from summit_kb.ingest.frames import Frame
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.reading_one import read_file
from summit_kb.ingest.worker_loop import serve


def main(argv: Sequence[str] | None = None) -> None:
    """Serve the owner; ``--extractor FORMAT=MODULE:CLASS`` adds or replaces an extractor."""
    parser = argparse.ArgumentParser(prog="summit_kb.ingest.worker")
    parser.add_argument("--memory", type=int, default=Limits().memory)
    parser.add_argument("--extractor", action="append", default=[], metavar="FORMAT=MODULE:CLASS")
    options = parser.parse_args(argv)
    extractors = dict(entry.split("=", 1) for entry in cast("list[str]", options.extractor))

    def answer(request: Frame) -> Frame:
        return _answer(request, extractors)

    serve(answer, memory=options.memory)


def _answer(request: Frame, extractors: dict[str, str]) -> Frame:
    path = Path(cast("str", request.message["path"]))
    limits = Limits(**cast("dict[str, int]", request.message["limits"]))
    try:
        text, retire = read_file(path, limits, extractors)
    except SummitError as error:
        return Frame({"error": error_to_json(error)})
    except MemoryError:
        traceback.print_exc(file=sys.stderr)
        failure = WorkerMemoryError(path=str(path), megabytes=limits.memory // 1_000_000)
        return Frame({"error": error_to_json(failure), "retire": True})
    return Frame({"text": text, "retire": retire})


if __name__ == "__main__":
    main()
