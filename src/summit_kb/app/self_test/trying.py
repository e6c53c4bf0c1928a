"""Trying named parts one after the other, each failing alone, away from what is the user's."""

from __future__ import annotations

import logging
import os
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from summit_kb.app.words import Words
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.paths import HOME_VARIABLE
from summit_kb.foundation.policy import (
    FeatureOffError,
    PolicyError,
    PolicyUnsafeError,
    policy,
    put_in_force,
)

_log = logging.getLogger(__name__)


class WrongAnswerError(Exception):
    """A part answered, but not what it should have."""


@dataclass(frozen=True)
class Check:
    """``run`` gets a folder to write in and answers with what it saw; it raises when it fails.

    ``remedy`` is the key of the sentence that says what to do.
    """

    name: str
    run: Callable[[Path], str]
    remedy: str = "reinstall"


@dataclass(frozen=True)
class Tried:
    """What became of a check; ``detail`` is what it saw, or why it failed."""

    name: str
    passed: bool
    detail: str
    seconds: float
    remedy: str


def try_all(checks: Iterable[Check], words: Words) -> Iterator[Tried]:
    """Yield each check's result as it is done."""
    with _away_from_the_user() as folder, _whole_library():
        for check in checks:
            start = time.perf_counter()
            passed, detail, remedy = _tried(check, folder, words)
            seconds = round(time.perf_counter() - start, 3)
            yield Tried(check.name, passed, detail, seconds, remedy)


def wrong_unless(right: object, detail: str) -> None:
    """Raise WrongAnswerError with ``detail`` when ``right`` is not."""
    if not right:
        raise WrongAnswerError(detail)


def _tried(check: Check, folder: Path, words: Words) -> tuple[bool, str, str]:
    """Whether it holds, what it saw, and what to do when it does not."""
    remedy = words.label("self-test-remedies", check.remedy)
    try:
        return True, check.run(folder), ""
    except FeatureOffError as error:
        return True, words.error(error).sentence, ""
    except (PolicyError, PolicyUnsafeError) as error:
        wording = words.error(error)
        return False, wording.sentence, wording.remedy
    except SummitError as error:
        return False, words.error(error).sentence, remedy
    except Exception as error:  # whatever a part does when it is broken: it is told, others go on
        _log.info("self-test: %s", check.name, exc_info=True)
        told = " ".join(str(error).split())[:300]
        return False, f"{type(error).__name__}: {told}", remedy


@contextmanager
def _whole_library() -> Generator[None]:
    """The starter library is tried whole, whatever topics IT shows on this computer."""
    try:
        rules = policy()
    except SummitError:  # each check that needs it tells
        yield
        return
    put_in_force(replace(rules, topics=()))
    try:
        yield
    finally:
        put_in_force(rules)


@contextmanager
def _away_from_the_user() -> Generator[Path]:
    """A folder with a name that people have, as the home of everything that is made meanwhile."""
    before = os.environ.get(HOME_VARIABLE)
    with tempfile.TemporaryDirectory(
        prefix="summit-kb tự thử ", ignore_cleanup_errors=True
    ) as made:
        folder = Path(made)
        os.environ[HOME_VARIABLE] = str(folder / "home")
        try:
            yield folder
        finally:
            if before is None:
                del os.environ[HOME_VARIABLE]
            else:
                os.environ[HOME_VARIABLE] = before
