"""What every test gets: no screen, a home of its own, and a log that must stay silent."""

import gc
import importlib.util
import itertools
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from summit_kb.foundation.policy import Policy, put_in_force

# How fast a computer draws examples says nothing about the program.
_UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("house", _UNTIMED, max_examples=25)
settings.register_profile("thorough", _UNTIMED, max_examples=100)
settings.load_profile("house")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_LOGGERS = ("", "summit_kb", "pypdf")
_TESTS_A_COLLECTION, _TESTS_A_WHOLE_COLLECTION = 25, 200
_ended = itertools.count(1)


@pytest.fixture(scope="session", autouse=True)
def own_temporary_folder() -> Iterator[None]:
    """One for each worker: random names are the same in all of them, the seed being the same."""
    folder, before = tempfile.mkdtemp(prefix="kb-"), (tempfile.tempdir, os.environ.get("TMPDIR"))
    tempfile.tempdir = os.environ["TMPDIR"] = folder
    yield
    tempfile.tempdir = before[0]
    if before[1] is None:
        del os.environ["TMPDIR"]
    else:
        os.environ["TMPDIR"] = before[1]
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def what_stays_is_not_looked_through() -> None:
    """Modules and collected tests stay to the end; looking through them took a second each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collected_in_this_thread() -> Iterator[None]:
    """As in the program: a widget collected in a thread that a test left over ends everything."""
    gc.disable()
    yield
    ended = next(_ended)
    # What outlives its test is looked at again with its like, and with everything now and then.
    gc.collect(0 if ended % _TESTS_A_COLLECTION else 1)
    if ended % _TESTS_A_WHOLE_COLLECTION == 0:
        gc.collect()
        if not gc.get_freeze_count():
            # A test of the program's own collection brought everything back.
            gc.freeze()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """User state of this test alone."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SUMMIT_KB_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_policy() -> Iterator[None]:
    """Whatever IT has set on the computer the tests run on."""
    put_in_force(Policy())
    yield
    put_in_force(Policy())


@pytest.fixture(autouse=True)
def loggers_as_before() -> Iterator[None]:
    """Log files that a test started end with it."""
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    before = [(one.handlers[:], one.level, one.propagate) for one in loggers]
    yield
    for logger, (handlers, level, propagate) in zip(loggers, before, strict=True):
        for handler in set(logger.handlers) - set(handlers):
            if isinstance(handler, logging.FileHandler):
                logger.removeHandler(handler)
                handler.close()
        logger.propagate = propagate
        logger.setLevel(level)


@pytest.fixture(autouse=True)
def silent_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning nobody expected fails the test; ``@pytest.mark.logs`` says one is expected."""
    yield
    if request.node.get_closest_marker("logs") is None:
        records = [*caplog.get_records("setup"), *caplog.get_records("call")]
        loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
        assert loud == [], "unexpected in the log"


@pytest.fixture(scope="session")
def publishing_house():
    """The module that publishes editions at next to no cost."""
    path = Path(__file__).with_name("publishing_house.py")
    spec = importlib.util.spec_from_file_location("publishing_house", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def published(publishing_house, tmp_path_factory: pytest.TempPathFactory):
    """Three editions of a small library, and a stranger's; nobody writes to them."""
    return publishing_house.Published(tmp_path_factory.mktemp("published"))
