"""What became of one file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import SummitError


@dataclass(frozen=True)
class Outcome:
    """Either the text of a file or the reason why there is none, after ``seconds`` of reading."""

    path: Path
    text: ExtractedText | None
    error: SummitError | None
    seconds: float = 0.0
