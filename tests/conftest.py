"""What every test gets: no screen, and a home of its own."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How fast a computer draws examples says nothing about the program.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """User state of this test alone."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SUMMIT_KB_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def silent_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning nobody expected fails the test; ``@pytest.mark.logs`` says one is expected."""
    yield
    if request.node.get_closest_marker("logs") is None:
        records = [*caplog.get_records("setup"), *caplog.get_records("call")]
        loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
        assert loud == [], "unexpected in the log"
