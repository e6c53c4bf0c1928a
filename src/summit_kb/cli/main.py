"""The command ``summit-kb``: reads the command line, runs one command, says how it ended."""

from __future__ import annotations

import contextlib
import errno
import importlib
import io
import logging
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from summit_kb.cli import options, permitted
from summit_kb.cli.call import Call
from summit_kb.cli.output import Output
from summit_kb.foundation import log, paths, portable
from summit_kb.foundation.errors import CancelledError, ExitCode, StorageError, SummitError

_log = logging.getLogger("summit_kb.cli")


def run() -> None:
    """Entry point of the installed command."""
    _open_missing_streams()
    portable.leave_nothing()
    # A home that cannot be written to, or that is not there, costs the log only.
    with contextlib.suppress(OSError, paths.NoHomeError):
        log.start(paths.home() / "logs")
    _speak_utf8()
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> int:
    """Run one command line; answers with the exit code whatever happens."""
    output = Output(permitted.voice(options.glance(arguments)))
    try:
        parsed = options.read(arguments, output.words)
        permitted.require(parsed)
        if portable.read_only_data() is not None:
            locked = output.words.error(portable.StickReadOnlyError())
            output.message(f"{locked.sentence}\n→ {locked.remedy}")
        call = Call(parsed, output)
        code = _command(call.name)(call)
        sys.stdout.flush()
    except BrokenPipeError:
        return _unread()
    except SystemExit as done:  # --help and --version
        return done.code if isinstance(done.code, int) else ExitCode.DONE
    except KeyboardInterrupt:
        return output.failure(CancelledError())
    except SummitError as error:
        _log.info("%s", error)
        return output.failure(error)
    except OSError as error:
        if sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None:
            return _unread()  # what Windows says of a pipe that nobody reads
        _log.exception("refused by the system in %s", list(arguments))
        return output.failure(StorageError.from_os(Path(error.filename or "."), error))
    except Exception as error:  # the last door: a fault of ours is told and logged, never raw
        _log.exception("fault in %s", list(arguments))
        return output.failure(SummitError(detail=_described(error)))
    return code


def _unread() -> ExitCode:
    """The reader has gone, as when a pager is closed: it has had what it wanted."""
    sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    return ExitCode.DONE


def _command(name: str) -> Callable[[Call], ExitCode]:
    module = importlib.import_module(f"summit_kb.cli.commands.{name}")
    return cast("Callable[[Call], ExitCode]", module.run)


def _described(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).name}:{place.lineno}"
    return f"{type(error).__name__}: {error} ({where}; {paths.home() / 'logs' / 'summit-kb.log'})"


def _open_missing_streams() -> None:
    """A program started without them, as by some services, would take its files for them."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - kept to the end


def _speak_utf8() -> None:
    """Vietnamese on every terminal; names that are not Unicode show their bytes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
