"""Every window in every state: no control without a name, a role and a way there by keyboard."""

from pathlib import Path

import pytest

import render_states
import rendering
import unnamed
from summit_kb.app.workspace import Workspace

PARTS = 2
# Other contents of windows that are walked in another state; tools/accessible.py walks all.
MORE_OF_THE_SAME = Path(__file__).with_name("more_of_the_same.txt").read_text("utf-8").split()
EVERYDAY = {"opened", "results", "reader_pages"}
WALKED = [state for state in render_states.STATES if state.__name__ not in MORE_OF_THE_SAME]


@pytest.fixture
def stage(desk, tmp_path, qtbot):
    workspace = Workspace.open(None)
    stage = rendering.Stage(desk, workspace, tmp_path)
    qtbot.addWidget(stage.window)
    yield stage
    stage.window.close()


def _part(number):
    """The states of some modules: within one, later states build on earlier ones."""
    modules = list(dict.fromkeys(state.__module__ for state in WALKED))
    mine = [state for state in WALKED if modules.index(state.__module__) % PARTS == number]
    return mine if render_states.opened in mine else [render_states.opened, *mine]


@pytest.mark.parametrize("language", ["vi"])
def test_everyday_windows_are_found_by_a_screen_reader_and_the_keyboard(stage, desk, language):
    desk.translation.use(language)
    everyday = [state for state in WALKED if state.__name__ in EVERYDAY]
    assert len(everyday) == len(EVERYDAY)
    assert _faults(stage, everyday) == {}


def test_no_window_is_left_out():
    walked = {state for number in range(PARTS) for state in _part(number)}
    names = {state.__name__ for state in render_states.STATES}
    assert walked == set(WALKED)
    assert set(MORE_OF_THE_SAME) <= names


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize("number", range(PARTS))
@pytest.mark.parametrize("language", ["vi"])
def test_a_screen_reader_and_the_keyboard_find_everything(stage, desk, number, language):
    desk.translation.use(language)
    assert _faults(stage, _part(number)) == {}


def _faults(stage, states):
    """What is wrong with whom, and the first state that shows it."""
    faults = {}
    for state in states:
        widget = state(stage)
        stage.wait(20)
        for fault in unnamed.faults_in(widget):
            faults.setdefault(fault, state.__name__)
        render_states.put_away(stage, widget)
    return faults
