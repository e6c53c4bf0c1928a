"""Where a command speaks: results on stdout, everything else on stderr."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from summit_kb.app.words import Words
from summit_kb.cli import json_forms
from summit_kb.foundation.errors import ExitCode, SummitError

_CONTROLS = re.compile(r"\x1b(?!\[[0-9;]*m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]")
_BOLD, _DIM, _MATCH, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[1;33m", "\x1b[0m"


@dataclass(frozen=True)
class Voice:
    """How to speak: the common options of every command."""

    json: bool = False
    language: str = "vi"
    quiet: bool = False


class Output:
    """Prints for people or for programs, never both on stdout."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.words = Words(voice.language)

    @property
    def is_json(self) -> bool:
        return self.voice.json

    @property
    def shows_progress(self) -> bool:
        return not self.voice.quiet and sys.stderr.isatty()

    def result(self, data: Mapping[str, object]) -> None:
        """One JSON object on one line."""
        print(json.dumps(data, ensure_ascii=False))

    def line(self, text: str = "") -> None:
        """A line of the result for people."""
        print(printable(text))

    def message(self, text: str) -> None:
        """Something said beside the result."""
        if not self.voice.quiet:
            print(printable(text), file=sys.stderr)

    def failure(self, error: SummitError) -> ExitCode:
        """Tell why the command ended, and with which exit code."""
        if self.is_json:
            self.result(json_forms.error(error, self.words))
        else:
            for one in (error, *error.faults):
                wording = self.words.error(one)
                print(printable(wording.sentence), file=sys.stderr)
                print(printable(f"→ {wording.remedy}"), file=sys.stderr)
        return error.exit_code

    def say(self, key: str, **facts: object) -> str:
        """A sentence of the command line in the chosen language."""
        return self.words.say("cli", key, **facts)

    def bold(self, text: str) -> str:
        return f"{_BOLD}{text}{_PLAIN}" if self._has_colour else text

    def dim(self, text: str) -> str:
        return f"{_DIM}{text}{_PLAIN}" if self._has_colour else text

    def match(self, text: str) -> str:
        """Words that a query found; in brackets where there is no colour."""
        return f"{_MATCH}{text}{_PLAIN}" if self._has_colour else f"[{text}]"

    @property
    def _has_colour(self) -> bool:
        return sys.stdout.isatty()


def printable(text: str) -> str:
    """Without the control characters a file's name or text may use against a terminal.

    Colours stay: they are ours, and harmless when they are not.
    """
    return _CONTROLS.sub("", text)
