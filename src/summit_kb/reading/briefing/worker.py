"""The worker that makes the book's sheets: ``python -m summit_kb.reading.briefing.worker MEMORY``.

Foreign files are taken apart here, never in the process that a person looks at.
"""

from __future__ import annotations

import json
import sys
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from summit_kb.domain.text_json import from_json
from summit_kb.ingest.frames import Frame
from summit_kb.ingest.worker_loop import Tell, serve
from summit_kb.reading.briefing.binding import bind
from summit_kb.reading.briefing.front_sheets import Quoted, set_divider, set_quotes
from summit_kb.reading.briefing.placing import place
from summit_kb.reading.briefing.plan import Book
from summit_kb.reading.briefing.sheet import PAPERS
from summit_kb.reading.briefing.text_sheets import set_text


def main() -> None:
    """Serve the owner until it goes away."""
    serve(answer, memory=int(sys.argv[1]))


def answer(request: Frame, tell: Tell) -> Frame:
    """Do one step. What fails is told; the owner decides what that means for the book."""
    message = cast("dict[str, Any]", request.message)
    try:
        return Frame(_STEPS[message["do"]](message, tell))
    except Exception as error:
        # pypdf and the file's bytes decide what comes here; it concerns this step alone.
        traceback.print_exc(file=sys.stderr)
        reason = type(error).__name__
        return Frame({"failure": f"{reason}: {error}"[:300], "reason": reason})


def _place(message: dict[str, Any], tell: Tell) -> dict[str, object]:
    sizes = place(
        Path(message["source"]),
        message["pages"],
        Path(message["target"]),
        paper=PAPERS[message["paper"]],
        words=message["words"],
        tell=lambda done: tell({"done": done}),
    )
    return {"sheets": len(sizes)}


def _text(message: dict[str, Any], _tell: Tell) -> dict[str, object]:
    text = from_json(json.loads(Path(message["source"]).read_bytes()))
    paper, target = PAPERS[message["paper"]], Path(message["target"])
    pages, marks = set_text(text, message["pages"], message["page_word"], target, paper)
    return {"pages": pages, "marks": [asdict(mark) for mark in marks]}


def _divider(message: dict[str, Any], _tell: Tell) -> dict[str, object]:
    paper, target = PAPERS[message["paper"]], Path(message["target"])
    made = set_divider(message["title"], message["lines"], target, paper, message["remark"])
    return {"sheets": made}


def _quotes(message: dict[str, Any], _tell: Tell) -> dict[str, object]:
    paper, target = PAPERS[message["paper"]], Path(message["target"])
    quotes = [Quoted(*one) for one in message["quotes"]]
    sheets, begins = set_quotes(message["title"], quotes, target, paper)
    return {"sheets": sheets, "begins": begins}


def _bind(message: dict[str, Any], tell: Tell) -> dict[str, object]:
    book = Book.from_json(message["book"])
    sheets = bind(
        book,
        Path(message["workshop"]),
        Path(message["target"]),
        lambda done: tell({"done": done}),
    )
    return {"sheets": sheets}


_STEPS = {"place": _place, "text": _text, "divider": _divider, "quotes": _quotes, "bind": _bind}

if __name__ == "__main__":
    main()
