"""Passphrases of keys: from files, from the environment, or asked for; kept nowhere."""

from __future__ import annotations

import getpass
import os
import stat
import warnings
from collections.abc import Iterable
from pathlib import Path

from summit_kb.cli.output import Output
from summit_kb.foundation.errors import StorageError, UsageError

VARIABLE = "SUMMIT_KB_PASSPHRASE"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_LONGEST = 4_096


class Passphrases:
    """``given`` are words of ``--passphrase-file``: FILE for every key, KEY=FILE for one.

    A key is named as its file is without the ending: ``root-1``, ``publishing``.
    """

    def __init__(self, output: Output, given: Iterable[str] = ()) -> None:
        self._output = output
        self._files: dict[str, Path] = {}
        for one in given:
            name, is_named, path = one.partition("=")
            self._files[name if is_named else ""] = Path(path if is_named else one).expanduser()

    def of(self, key: Path, *, new: bool = False) -> str:
        """The passphrase of ``key``; one for a new key that is typed is asked for twice."""
        file = self._files.get(key.stem) or self._files.get("")
        if file is not None:
            return self._read(file)
        return os.environ.get(VARIABLE) or self._asked(key, new=new)

    def _asked(self, key: Path, *, new: bool) -> str:
        say = self._output.say
        try:
            with warnings.catch_warnings():
                # Without a terminal it would read from where no passphrase belongs, and show it.
                warnings.simplefilter("error", getpass.GetPassWarning)
                typed = getpass.getpass(say("passphrase", file=key.name))
                again = getpass.getpass(say("passphrase-again")) if new else typed
        except (EOFError, OSError, getpass.GetPassWarning) as error:
            raise UsageError(detail=say("passphrase-wanted", variable=VARIABLE)) from error
        if typed != again:
            raise UsageError(detail=say("passphrase-differs"))
        return typed

    def _read(self, file: Path) -> str:
        """The first line of a file that nobody else can read."""
        try:
            with file.open("rb") as opened:
                # Of the file that is open, not of one put in its place afterwards.
                mode = os.fstat(opened.fileno()).st_mode
                data = opened.read(_LONGEST)
        except OSError as error:
            raise StorageError.from_os(file, error) from error
        if os.name == "posix" and mode & _OTHERS:
            raise UsageError(detail=self._output.say("passphrase-file-open", path=file))
        try:
            return data.decode("utf-8-sig").splitlines()[0]
        except (UnicodeDecodeError, IndexError) as error:
            raise UsageError(detail=self._output.say("passphrase-file-empty", path=file)) from error
