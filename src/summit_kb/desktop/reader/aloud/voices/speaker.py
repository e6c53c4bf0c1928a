"""One sentence at a time through a program of the system, watched and ended when it hangs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from summit_kb.desktop.reader.aloud.voices.finder import process_of
from summit_kb.desktop.reader.aloud.voices.programs import BY_NAME
from summit_kb.desktop.reader.aloud.voices.voice import Voice, VoiceError

_PATIENCE_MS, _FOR_A_LETTER_MS = 20_000, 350
_END_MS = 700


class Speaker(QObject):
    """Signals: ``finished`` when a sentence was said to its end; ``failed`` (VoiceError)."""

    finished = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaking: QProcess | None = None
        self._voice: Voice | None = None
        # The next process waits for its text already: some take half a second to begin.
        self._ready: tuple[QProcess, Voice, float] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_hanging)

    @property
    def is_speaking(self) -> bool:
        return self._speaking is not None

    def say(self, text: str, voice: Voice, speed: float) -> None:
        """Say ``text``; what is being said is given up."""
        self.stop()
        process = self._taken(voice, speed) or self._started(voice, speed)
        self._speaking, self._voice = process, voice
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        if process.state() is QProcess.ProcessState.NotRunning:
            self._fail(process.errorString())
            return
        process.write(_harmless(text).encode("utf-8"))
        process.closeWriteChannel()
        self._patience.start(_PATIENCE_MS + round(_FOR_A_LETTER_MS * len(text) / speed))
        self._ready = (self._started(voice, speed), voice, speed)

    def stop(self) -> None:
        """Be silent at once."""
        self._patience.stop()
        process, self._speaking = self._speaking, None
        if process is None:
            return
        _end(process)
        program = BY_NAME[self._voice.program] if self._voice is not None else None
        if program is not None and program.silence is not None and self._voice is not None:
            QProcess.startDetached(self._voice.path, list(program.silence))

    def close(self) -> None:
        """Be silent, and leave no process behind."""
        self.stop()
        if self._ready is not None:
            _end(self._ready[0])
            self._ready = None

    def _started(self, voice: Voice, speed: float) -> QProcess:
        start = BY_NAME[voice.program].speak(voice.name, speed)
        process = process_of(voice.path, start, self)
        process.start()
        return process

    def _taken(self, voice: Voice, speed: float) -> QProcess | None:
        """The process that waits, when it waits for this voice and speed."""
        ready, self._ready = self._ready, None
        if ready is None:
            return None
        process, for_voice, for_speed = ready
        waits = process.state() is not QProcess.ProcessState.NotRunning
        if waits and (for_voice, for_speed) == (voice, speed):
            return process
        _end(process)
        return None

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self.sender()
        if process is not self._speaking or not isinstance(process, QProcess):
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        # A computer without a loudspeaker: eSpeak tells it and ends as if all were well.
        mute = any(line.lower().startswith("error") for line in said.splitlines())
        if code or mute or status is QProcess.ExitStatus.CrashExit:
            self._fail(said.splitlines()[-1] if said else f"{code}")
            return
        self._patience.stop()
        self._speaking = None
        process.deleteLater()
        self.finished.emit()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        process = self.sender()
        starts = error is QProcess.ProcessError.FailedToStart
        if starts and process is self._speaking and isinstance(process, QProcess):
            self._fail(process.errorString())

    @Slot()
    def _on_hanging(self) -> None:
        self._fail("timeout")

    def _fail(self, detail: str) -> None:
        voice = self._voice
        self.close()
        self.failed.emit(VoiceError(program=voice.path if voice else "", detail=detail))


def _harmless(text: str) -> str:
    """Without what programs take for orders: [[rate 300]], escape characters."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return plain.replace("[[", "[ [").replace("]]", "] ]") + "\n"


def _end(process: QProcess) -> None:
    process.blockSignals(True)
    process.kill()
    process.waitForFinished(_END_MS)
    process.deleteLater()
