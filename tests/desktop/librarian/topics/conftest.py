"""The section of topics, filled."""

import pytest

from summit_kb.desktop.librarian.topics.section import TopicsSection


@pytest.fixture
def section(context, qtbot):
    made = TopicsSection(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.model.rowCount() > 0)
    return made
