"""What a user sends to IT: the doctor's facts as text for people and as JSON for programs.

No text of a document, no note, no search, no name of the user's folder.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from summit_kb.app import doctor
from summit_kb.app.words import Words
from summit_kb.foundation import atomic

SEPARATOR = "---- JSON ----"
Facts = Mapping[str, object]
_HOME = "~"


def report_for_it(words: Words, root: Path | None = None, now: datetime | None = None) -> str:
    """The whole file."""
    moment = (now or datetime.now(UTC)).isoformat(timespec="seconds")
    facts = cast("dict[str, Facts]", shortened(doctor.report(root)))
    lines = [words.say("doctor", "report-title", moment=moment), ""]
    lines += [words.say("doctor", "report-holds"), ""]
    for section, values in facts.items():
        lines.append(words.label("doctor", section))
        lines += [f"  {line}" for name in values for line in _told(words, name, values[name])]
        lines.append("")
    told = json.dumps({"made": moment, **facts}, ensure_ascii=False, indent=1)
    return "\n".join([*lines, SEPARATOR, told, ""])


def write_report(path: Path, text: str) -> None:
    """Raises StorageError."""
    atomic.write_text(path, text)


def shown(words: Words, name: str, value: object) -> str:
    """A fact in the words of people."""
    if name == "install" and value is not None:
        return words.label("ocr-install", str(value))
    if isinstance(value, bool):
        return words.label("doctor", "yes" if value else "no")
    if isinstance(value, list):
        return ", ".join(str(item) for item in cast("list[object]", value)) or "–"
    return "–" if value is None else str(value)


def shortened(value: object, home: Path | None = None) -> object:
    """The same with the user's folder written as ~, whose name tells who somebody is."""
    home = home or _own_folder()
    if home is None:
        return value
    if isinstance(value, str):
        return value.replace(f"{home}{os.sep}", f"{_HOME}{os.sep}").replace(str(home), _HOME)
    if isinstance(value, Mapping):
        told = cast("Mapping[str, object]", value)
        return {key: shortened(one, home) for key, one in told.items()}
    if isinstance(value, list):
        return [shortened(one, home) for one in cast("list[object]", value)]
    return value


def _own_folder() -> Path | None:
    """The user's; None for an account that has none."""
    try:
        return Path.home()
    except RuntimeError:
        return None


def _told(words: Words, name: str, value: object) -> list[str]:
    label = words.label("doctor", name)
    if isinstance(value, list) and len(cast("list[object]", value)) > 1:
        return [f"{label}:", *(f"    {one}" for one in cast("list[object]", value))]
    return [f"{label}: {shown(words, name, value)}"]
