import pytest

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.desktop.reader.citing.reading_citing import ReadingCiting


@pytest.fixture
def citing(pane, workspace, bridge, own_home):
    """Quoting in a pane of twelve pages, in Vietnamese."""
    made = ReadingCiting(pane, workspace, bridge)
    made.citer.memory.choose(CitingChoice("decree30", "vi"))
    return made
