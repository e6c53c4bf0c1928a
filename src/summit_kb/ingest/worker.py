"""The worker process that reads files: ``python -m summit_kb.ingest.worker``."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from summit_kb.domain.text_json import to_json
from summit_kb.ingest.error_json import error_to_json
from summit_kb.ingest.frames import Frame
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.reading_one import read_file
from summit_kb.ingest.worker_loop import Tell, serve


def main(argv: Sequence[str] | None = None) -> None:
    """Serve the owner; ``--extractor FORMAT=MODULE:CLASS`` adds or replaces an extractor."""
    parser = argparse.ArgumentParser(prog="summit_kb.ingest.worker")
    parser.add_argument("--memory", type=int, default=Limits().memory)
    parser.add_argument("--extractor", action="append", default=[], metavar="FORMAT=MODULE:CLASS")
    options = parser.parse_args(argv)
    # pypdf tells of every oddity of a file; the last lines of a crash have no room for that.
    logging.getLogger("pypdf").setLevel(logging.ERROR)
    extractors = dict(entry.split("=", 1) for entry in cast("list[str]", options.extractor))

    def answer(request: Frame, tell: Tell) -> Frame:
        return _answer(request, extractors, tell)

    serve(answer, memory=options.memory)


def _answer(request: Frame, extractors: dict[str, str], tell: Tell) -> Frame:
    path = Path(cast("str", request.message["path"]))
    limits = Limits(**cast("dict[str, Any]", request.message["limits"]))
    if request.message.get("do") == "unpack":
        from summit_kb.ingest.unpacking_answer import unpacked  # noqa: PLC0415 - start-up time

        return unpacked(path, Path(cast("str", request.message["folder"])), limits)
    reading = read_file(path, limits, extractors, tell)
    message: dict[str, object] = {"retire": reading.spent}
    if reading.error is not None:
        message["error"] = error_to_json(reading.error)
    elif reading.text is not None:
        message["text"] = to_json(reading.text)
    return Frame(message)


if __name__ == "__main__":
    main()
