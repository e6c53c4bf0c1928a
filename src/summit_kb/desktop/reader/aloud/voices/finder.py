"""Which voices this computer has, asked of its programs without waiting for them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from summit_kb.desktop.reader.aloud.voices.programs import PROGRAMS, Start, VoiceProgram
from summit_kb.desktop.reader.aloud.voices.voice import Voice

_PATIENCE_MS = 12_000


def process_of(path: str, start: Start, parent: QObject) -> QProcess:
    """A process ready to be started; no shell has a part in it."""
    process = QProcess(parent)
    process.setProgram(path)
    process.setArguments(list(start.arguments))
    surroundings = QProcessEnvironment.systemEnvironment()
    for name, value in start.environment.items():
        surroundings.insert(name, value)
    process.setProcessEnvironment(surroundings)
    return process


class VoiceFinder(QObject):
    """Signal: ``found`` when all programs have answered, or were not there."""

    found = Signal()

    def __init__(
        self, programs: Sequence[VoiceProgram] = PROGRAMS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._programs = [one for one in programs if one.is_for_this_system]
        self._answers: dict[str, list[Voice]] = {}
        self._running: dict[QProcess, tuple[VoiceProgram, str]] = {}
        self._looked = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    @property
    def is_done(self) -> bool:
        return self._looked and not self._running

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Those for Vietnamese and English; the programs of the system before others."""
        known = (self._answers.get(program.name, []) for program in self._programs)
        return tuple(voice for voices in known for voice in voices)

    def voices_for(self, language: str) -> tuple[Voice, ...]:
        return tuple(voice for voice in self.voices if voice.language == language)

    def voice_for(self, language: str, chosen: str = "") -> Voice | None:
        """The chosen voice of a language, or the first."""
        voices = self.voices_for(language)
        return next((one for one in voices if one.key == chosen), voices[0] if voices else None)

    def look(self) -> None:
        """Ask the programs once; ``found`` comes when it is done, at once if it was before."""
        if self._looked:
            if not self._running:
                self.found.emit()
            return
        self._looked = True
        self._patience.start()
        for program in self._programs:
            path = next(filter(None, map(shutil.which, program.executables)), None)
            if path is not None:
                self._ask(program, path)
        if not self._running:
            self._finish()

    def close(self) -> None:
        self._patience.stop()
        self._end_all()

    def _ask(self, program: VoiceProgram, path: str) -> None:
        process = process_of(path, program.listing, self)
        self._running[process] = (program, path)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start()
        process.closeWriteChannel()

    @Slot()
    def _on_finished(self) -> None:
        process = self.sender()
        if isinstance(process, QProcess) and process in self._running:
            program, path = self._running[process]
            listed = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
            self._answers[program.name] = program.read(path, listed)
            self._drop(process)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        process = self.sender()
        if error is QProcess.ProcessError.FailedToStart and isinstance(process, QProcess):
            self._drop(process)

    @Slot()
    def _give_up(self) -> None:
        """A program that does not answer has no voices."""
        self._end_all()
        self._finish()

    def _end_all(self) -> None:
        for process in list(self._running):
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(500)
            process.deleteLater()
        self._running.clear()

    def _drop(self, process: QProcess) -> None:
        if self._running.pop(process, None) is not None:
            process.deleteLater()
            if not self._running:
                self._finish()

    def _finish(self) -> None:
        self._patience.stop()
        self.found.emit()
