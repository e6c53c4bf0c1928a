"""The starter library, with what cites from it."""

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.citing.citer import Cite, Citer

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


@pytest.fixture
def starter(own_home):
    """The reader's own copy of the starter library."""
    workspace = Workspace.open(None, refresh=False)
    yield workspace
    workspace.close()


@pytest.fixture
def citer(starter):
    return Citer.of(starter)


@pytest.fixture
def place():
    return Cite(RESOLUTION, "1", "Năm 2030 là mốc của mục tiêu")
