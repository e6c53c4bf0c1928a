"""A voice of the system, and what goes wrong with one."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.foundation.errors import ExitCode, SummitError


class VoiceError(SummitError):
    """A program that was to speak did not. Facts: program, detail."""

    code = "voice"
    exit_code = ExitCode.PARTLY


@dataclass(frozen=True)
class Voice:
    """``program`` is a kind of program in ``programs``, ``path`` where it is, ``name`` what it
    calls the voice; ``language`` is "vi" or "en".
    """

    program: str
    path: str
    name: str
    language: str
    label: str

    @property
    def key(self) -> str:
        """Under which a choice is kept."""
        return f"{self.program}:{self.name}"
